import { expect, test, vi } from 'vitest'
import { removeMarks } from '../src/api/marks.ts'
import { connect } from '../src/api.ts'
import { checkTabState } from '../src/panel/check/check-tab-state.ts'
import { type MarksState, marksState } from '../src/panel/check/marks/marks-state.ts'
import type { CheckState } from '../src/panel/check-state.ts'
import type { ClientOptions, Simulator } from '../src/simulator/simulator.ts'
import { panelOf } from './check-panel-kit.ts'
import { marksOn, unmarkedBoard, withoutMarks } from './marks-kit.ts'

const BO = { id: '3458764500000000002', name: 'Bo' }

interface Opened {
  readonly check: CheckState
  readonly marks: MarksState
  /** Looks at the board as the panel does by itself, and waits until what follows from it is done. */
  look(): Promise<void>
}

async function open(sim: Simulator, options: ClientOptions = {}): Promise<Opened> {
  const { check, desk } = checkTabState(panelOf(sim, options), [])
  const marks = marksState(desk)
  const look = async () => {
    await check.again()
    await still(sim)
  }
  await look()
  return { check, marks, look }
}

/** Until nothing has been asked of the board for a while. */
async function still(sim: Simulator): Promise<void> {
  for (let [calls, idle] = [-1, 0]; idle < 30; idle = calls === sim.calls.length ? idle + 1 : 0) {
    calls = sim.calls.length
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('one click marks the gaps, tells how many there are and who has done it, and one click removes them', async () => {
  const { sim, before } = await unmarkedBoard()
  const ada = await open(sim)
  const gaps = ada.marks.missing.value
  expect(gaps).toBeGreaterThan(4)
  await ada.marks.markGaps()
  await still(sim)
  expect(ada.marks.phase.value).toEqual({ step: 'done', what: 'put', count: gaps, kept: 0 })
  expect([ada.marks.onBoard.value, ada.marks.missing.value, marksOn(sim).length]).toEqual([gaps, 0, gaps])
  const bo = await open(sim, { user: BO })
  expect([bo.marks.marking.value?.by, bo.marks.isOwn.value, bo.marks.onBoard.value]).toEqual(['Ada', false, gaps])
  await bo.marks.removeAll()
  expect(bo.marks.phase.value).toEqual({ step: 'done', what: 'remove', count: gaps, kept: 1 })
  await ada.look()
  expect([ada.marks.marking.value, ada.marks.onBoard.value, marksOn(sim).length]).toEqual([null, 0, 0])
  expect(withoutMarks(sim)).toBe(before)
})

test('whoever sees the tab takes away marks of gaps that were closed; only who turned them on puts new ones', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  const bo = await open(sim, { user: BO })
  await ada.marks.markGaps()
  const gaps = marksOn(sim).length
  const note = ada.check.reading.value?.placed.find(
    ({ role, item, laneId }) =>
      role === 'note' && item.text === '' && laneId === ada.check.reading.value?.map.lanes[0]?.id,
  )
  sim.hands.type(note?.item.id ?? '', 'Searches the web')
  await bo.look()
  const closed = marksOn(sim).length
  expect(closed).toBeLessThan(gaps)
  sim.hands.type(note?.item.id ?? '', '')
  await bo.look()
  expect(marksOn(sim)).toHaveLength(closed)
  await ada.look()
  expect(marksOn(sim)).toHaveLength(gaps)
  await removeMarks(connect(sim.board))
  await ada.look()
  await bo.look()
  expect(marksOn(sim)).toEqual([])
})

test('marks that come after the end, from somebody who had not heard of it, go at the next look of anybody', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  const bo = await open(sim, { user: BO })
  await ada.marks.markGaps()
  const late = marksOn(sim)[0]?.id ?? ''
  const copied = sim.hands.copy(late)
  await bo.marks.removeAll()
  sim.hands.paste(copied, { x: 60, y: 20 })
  expect(marksOn(sim)).toHaveLength(1)
  await (await open(sim, { user: BO })).look()
  expect(marksOn(sim)).toEqual([])
})

test('whoever reloads sees that marks are there, and can remove them; a copied board says that nobody looks after them', async () => {
  const { sim } = await unmarkedBoard()
  await (await open(sim)).marks.markGaps()
  const again = await open(sim)
  expect([again.marks.marking.value?.by, again.marks.isOwn.value]).toEqual(['Ada', false])
  const copy = sim.copyBoard()
  const other = await open(copy)
  expect([other.marks.marking.value, other.marks.onBoard.value]).toEqual([null, marksOn(sim).length])
  for (const [panel, board] of [
    [again, sim],
    [other, copy],
  ] as const) {
    await panel.marks.removeAll()
    expect(marksOn(board)).toEqual([])
  }
})

test('cancelled, nothing of it is left; a viewer is told; somebody who works for sign-off takes nothing away that a workshop asked for', async () => {
  const { sim, before } = await unmarkedBoard()
  const ada = await open(sim)
  const marking = ada.marks.markGaps()
  sim.faults.interfere(
    ({ name }) => name === 'frame.add',
    () => ada.marks.cancel(),
  )
  await marking
  await still(sim)
  expect([ada.marks.phase.value.step, ada.marks.marking.value, marksOn(sim).length]).toEqual(['failed', null, 0])
  expect(withoutMarks(sim)).toBe(before)
  const viewer = await open(sim, { user: BO, role: 'viewer' })
  await viewer.marks.markGaps()
  expect(viewer.marks.phase.value).toEqual({ step: 'failed', what: 'put', code: 'permission' })
  await ada.marks.markGaps()
  const bo = await open(sim, { user: BO })
  const gaps = marksOn(sim).length
  await bo.check.setProfile('sign-off')
  await bo.look()
  expect(marksOn(sim)).toHaveLength(gaps)
})

test('after a look little is written, and nothing when credits run low', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  await ada.marks.markGaps()
  sim.hands.remove(marksOn(sim).map(({ id }) => id))
  sim.resetCalls()
  await ada.look()
  expect(marksOn(sim)).toHaveLength(6)
  const credits = sim.calls.reduce((sum, call) => sum + call.credits, 0)
  expect(credits).toBeLessThan(4000)
  ada.check.spend(50_000, true)
  await ada.look()
  expect(marksOn(sim)).toHaveLength(6)
})

test('a marking that the board does not keep does not hold here either: nothing is put afterwards', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  const heal = sim.faults.fail({
    when: ({ name }) => name === 'storage.set',
    error: 'The user is not authorized.',
    times: Number.POSITIVE_INFINITY,
  })
  await ada.marks.markGaps()
  expect(ada.marks.phase.value).toEqual({ step: 'failed', what: 'put', code: 'permission' })
  expect(ada.marks.marking.value).toBeNull()
  heal()
  await ada.look()
  expect([ada.marks.marking.value, marksOn(sim).length]).toEqual([null, 0])
})

test('who presses while new gaps are being marked by themselves gets one mark at each', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  await ada.marks.markGaps()
  const gaps = marksOn(sim).length
  sim.hands.remove(marksOn(sim).map(({ id }) => id))
  let pressed: Promise<void> | null = null
  sim.faults.interfere(
    ({ name }) => name === 'board.createShape',
    () => {
      pressed ??= ada.marks.markGaps()
    },
  )
  await ada.check.again()
  await vi.waitFor(() => expect(pressed).not.toBeNull())
  await pressed
  expect(ada.marks.phase.value.step).toBe('done')
  const places = marksOn(sim).map(({ x, y }) => `${x} ${y}`)
  expect([new Set(places).size, places.length]).toEqual([gaps, gaps])
})

test('a gap whose cell has no free corner is told apart from those that get a mark', async () => {
  const { sim } = await unmarkedBoard()
  const ada = await open(sim)
  const gaps = ada.marks.missing.value
  expect(ada.marks.roomless.value).toBe(0)
  const note = ada.check.reading.value?.placed.find(({ role, item }) => role === 'note' && item.text === '')?.item
  const { x = 0, y = 0 } = note ?? {}
  // Notes that wait for words, from edge to edge.
  for (const dx of [-110, 0, 110]) for (const dy of [-80, 80]) sim.hands.addSticky('', { x: x + dx, y: y + dy })
  await ada.look()
  expect(ada.marks.roomless.value).toBeGreaterThan(0)
  expect(ada.marks.missing.value + ada.marks.roomless.value).toBe(gaps)
})
