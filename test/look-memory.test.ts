import { expect, test } from 'vitest'
import { keepCorrections } from '../src/api/corrections.ts'
import { lookMemory } from '../src/api/look-memory.ts'
import { planChanges } from '../src/api/plan-changes.ts'
import { lookAt } from '../src/api/read-maps.ts'
import { findUnfinishedChanges, finishChange } from '../src/api/unfinished-changes.ts'
import { applyPlan, type Board, type Change, connect, insertMap, type JourneyMap } from '../src/api.ts'
import { correcting } from '../src/model/correction.ts'
import { HOURLY_BUDGET } from '../src/panel/follow.ts'
import type { Simulator } from '../src/simulator/simulator.ts'
import { LONG, sample, scene, untilStill } from './insert-kit.ts'
import { openWorkshop, timedBoard } from './workshop-kit.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

test.each(LONG ? [true, false] : [true])(
  'an hour of typing without pause is looked at every ten seconds for a fifth of the credits (in a workshop: %s)',
  { timeout: 60_000 },
  async (isWorkshop) => {
    const { sim, glass, go } = timedBoard({ credits: true })
    const drawn = insertMap(connect(sim.connect({ user: { id: '9', name: 'Cy' } }).miro.board), {
      template: 'cjm',
      stages: ['Find', 'Buy'],
    })
    await go(MINUTE)
    const { map } = await drawn
    const people = sim.hands.as('Somebody')
    const notes = sim.items().flatMap(({ id, type }) => (type === 'sticky_note' ? [id] : []))
    people.tag(notes[0] ?? '', 'research')
    const ada = openWorkshop(sim, glass, { user: { id: '1', name: 'Ada' } })
    await ada.check.again()
    if (isWorkshop)
      void ada.workshop.shared.begin({ mapId: map.id, span: 45 * MINUTE, timer: true, name: 'Ada', open: 3 })
    let text = ''
    for (let second = 0; second < 3600; second += 10) {
      text = `written in second ${second}`
      people.type(notes[second % notes.length] ?? '', text)
      await go(10 * SECOND)
    }
    const own = sim.calls.filter(({ client }) => client === ada.client.id)
    expect(own.reduce((sum, { credits }) => sum + credits, 0)).toBeLessThanOrEqual(HOURLY_BUDGET)
    const looks = own.filter(({ name }) => name === 'board.get').map(({ at }) => at)
    const apart = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
    expect(Math.max(...apart)).toBeLessThanOrEqual(10.5 * SECOND)
    expect(looks.length).toBeGreaterThanOrEqual(355)
    await go(10.5 * SECOND)
    expect(ada.check.reading.value?.map.notes.map((note) => note.text)).toContain(text)
  },
)

const CHANGES: Readonly<Record<string, (map: JourneyMap) => readonly Change[]>> = {
  'a stage is added': () => [{ kind: 'add-stage', stage: { id: 'new', name: 'New stage' }, at: 1 }],
  'a stage is moved': ({ stages }) => [{ kind: 'move-stage', stageId: stages[2]?.id ?? '', from: 2, to: 0 }],
  'a lane is moved': ({ lanes }) => [{ kind: 'move-lane', laneId: lanes[3]?.id ?? '', from: 3, to: 1 }],
}

/** A filled map, and the board of a panel that is told of nothing. */
async function filled() {
  const made = scene({ switches: { foreignUpdate: 'off', foreignCreateDelete: 'off' } })
  const { sim, clock, board } = made
  const run = { wait: clock.wait, now: clock.now }
  const { frameId } = await insertMap(board, { template: 'cjm', example: true }, run)
  const state = sim.snapshot()
  const deaf = (): Board => ({
    ...connect(sim.connect({ user: { id: '2', name: 'Bo' } }).miro.board),
    live: () => Promise.reject(new Error('nothing is told here')),
  })
  return { made, sim, clock, run, frameId, deaf, again: () => sim.restore(state) }
}

const boxesOn = (sim: Simulator) =>
  JSON.stringify(sim.items().map(({ id, x, y, width, height, parentId }) => [id, x, y, width, height, parentId]))
const mapsOn = async (board: Board) => (await lookAt(board)).readings.map(({ map }) => map)
const notesOf = (maps: readonly JourneyMap[]) =>
  maps.flatMap(({ notes }) => notes.map(({ id, stageId, laneId, text }) => `${id} ${stageId} ${laneId} ${text}`)).sort()
const seenOn = async (board: Board) => JSON.stringify((await lookAt(board)).readings, withMaps)
const withMaps = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)

test.each(Object.entries(CHANGES))(
  '%s by somebody else: broken off anywhere and finished, a look from memory sees what one without sees',
  { timeout: 60_000 },
  async (_, changesOf) => {
    const { made, sim, clock, run, deaf, again } = await filled()
    const [reading] = (await lookAt(deaf())).readings
    if (!reading) throw new Error('the map is not read')
    const plan = planChanges(reading, changesOf(reading.map))
    const from = sim.calls.length
    expect((await applyPlan(connect(sim.connect().miro.board), plan, run)).error).toBeNull()
    const calls = sim.calls.length - from
    let unfinished = 0
    for (const n of sample(
      Array.from({ length: calls }, (_, index) => index + 1),
      6,
    )) {
      again()
      const board = deaf()
      // Time stands still for it: what it keeps never becomes too old.
      const memory = lookMemory(board, () => 0)
      await seenOn(memory.board)
      const before = boxesOn(sim)
      sim.faults.cutOff(n, 'after')
      void applyPlan(connect(sim.connect().miro.board), plan, run)
      await untilStill(made)
      sim.faults.clear()
      expect(notesOf(await mapsOn(memory.board)), `call ${n}`).toEqual(notesOf(await mapsOn(board)))
      // As long as nothing has moved, that something is about to may be told later.
      if (boxesOn(sim) !== before) expect(await seenOn(memory.board), `call ${n}`).toBe(await seenOn(board))
      const others = connect(sim.connect({ user: { id: '3', name: 'Cy' } }).miro.board)
      await clock.wait(2 * MINUTE)
      const [begun] = await findUnfinishedChanges(others, (await lookAt(others)).readings, run)
      if (!begun) continue
      unfinished += 1
      await finishChange(others, begun, run)
      expect(await seenOn(memory.board), `call ${n}, finished`).toBe(await seenOn(board))
    }
    expect(unfinished).toBeGreaterThan(1)
  },
)

test('looks that only time asks for cost a get, and what is kept is asked for again after a minute, and when something has moved', async () => {
  const { sim, deaf } = await filled()
  let now = 0
  const memory = lookMemory(deaf(), () => now)
  const [map] = await mapsOn(memory.board)
  expect(memory.cost()).toBe(600)
  const note = map?.notes[0]?.id ?? ''
  for (now = 10 * SECOND; now < MINUTE; now += 10 * SECOND) {
    sim.hands.type(note, `typed at ${now}`)
    expect(await seenOn(memory.board)).toContain(`typed at ${now}`)
    expect(memory.cost()).toBe(500)
  }
  await seenOn(memory.board)
  expect(memory.cost()).toBe(600)
  sim.hands.moveBy(note, { dx: 5, dy: 0 })
  await seenOn(memory.board)
  expect(memory.cost()).toBe(550)
  memory.forget()
  await seenOn(memory.board)
  expect(memory.cost()).toBe(600)
})

test('what others correct is there at the next look where Miro tells of it, and within a minute where it does not', async () => {
  const { sim, clock, deaf } = await filled()
  const hearing = connect(sim.connect({ user: { id: '4', name: 'Di' } }).miro.board)
  let now = 0
  const [told, untold] = [lookMemory(hearing, () => now), lookMemory(deaf(), () => now)]
  await clock.wait(SECOND)
  const { readings } = await lookAt(told.board)
  await lookAt(untold.board)
  const itemId = readings[0]?.placed.find(({ role }) => role === 'note')?.item.id ?? ''
  const words = correcting([], [{ kind: 'leave-out', itemId }])
  await keepCorrections(connect(sim.board), words, new Set(), { wait: clock.wait })
  await sim.settled()
  const said = async ({ board }: { board: Board }) => (await lookAt(board)).corrections?.entries.length
  now = 10 * SECOND
  expect([await said(told), await said(untold)]).toEqual([1, 0])
  now = MINUTE
  expect(await said(untold)).toBe(1)
})

test('what cannot be had is not remembered as nothing', async () => {
  const { deaf } = await filled()
  let isLimited = true
  const board = deaf()
  const memory = lookMemory(
    {
      ...board,
      getMetadata: (item) => (isLimited ? Promise.reject(new Error('no connection')) : board.getMetadata(item)),
    },
    () => 0,
  )
  const without = await seenOn(memory.board)
  isLimited = false
  const seen = await seenOn(memory.board)
  expect(seen).toBe(await seenOn(board))
  expect(seen).not.toBe(without)
})
