import { describe, expect, test } from 'vitest'
import { keepWords, loadWords } from '../src/api/keep-words.ts'
import { removeMarks } from '../src/api/marks.ts'
import { applyPlan, connect, diffMaps, insertMap, planChanges, readMaps } from '../src/api.ts'
import { changingKey } from '../src/model/change-record.ts'
import { heldIn, saying } from '../src/model/ledger.ts'
import { MARKINGS } from '../src/model/marking.ts'
import { planMarks } from '../src/plan/marks/plan-marks.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import { SMALL, sample } from './insert-kit.ts'
import { gapsOf, mark, marksOn, readOne, unmarkedBoard, withoutMarks } from './marks-kit.ts'
import { TROUBLES } from './troubles.ts'

const BO = { id: '3458764500000000002', name: 'Bo' }

test('each gap gets a mark that lies in the frame, and removing them leaves the board as it was', async () => {
  const at = await unmarkedBoard()
  const gaps = gapsOf(await readOne(at.board))
  const applied = await mark(at)
  expect([applied.error, applied.skipped, applied.marks?.length]).toEqual([null, [], gaps.length])
  expect(marksOn(at.sim)).toHaveLength(gaps.length)
  const frame = at.sim.items().find(({ type }) => type === 'frame')
  expect(marksOn(at.sim).map(({ parentId }) => parentId)).toEqual(gaps.map(() => frame?.id))
  expect((await mark(at)).done).toBe(0)
  expect(await removeMarks(at.board, at.run)).toMatchObject({ removed: gaps.length, error: null })
  expect(marksOn(at.sim)).toEqual([])
  expect(withoutMarks(at.sim)).toBe(at.before)
})

test('what a person made and looks alike stays, and is told; so does a mark that somebody has written in or connected', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const [written, connected, emptied] = marksOn(at.sim).map(({ id }) => id)
  if (!written || !connected || !emptied) throw new Error('there are too few marks')
  at.sim.hands.restyle(written, { content: `${at.sim.item(written)?.content} Ask Tom` })
  at.sim.hands.connect(connected, at.alike)
  at.sim.hands.type(emptied, 'Call Ann')
  const { kept, error } = await removeMarks(at.board, at.run)
  expect(error).toBeNull()
  expect(kept.map(({ itemId }) => itemId).sort()).toEqual([written, connected, at.alike].sort())
  const read = await readOne(at.board)
  const words = [...read.map.notes, ...read.unplaced].map(({ text }) => text)
  expect(words.filter((text) => /Ask Tom|Call Ann/.test(text))).toHaveLength(2)
  expect(marksOn(at.sim).map(({ id }) => id)).toEqual([connected])
})

test('of one map they are removed, and ended, while another group goes on with theirs', async () => {
  const at = await unmarkedBoard()
  const first = await readOne(at.board)
  await insertMap(at.board, { ...SMALL, center: { x: 0, y: 6000 } }, at.run)
  const second = (await readMaps(at.board)).find(({ map }) => map.id !== first.map.id) ?? first
  const { marks: others = [] } = await mark(at, {}, second)
  const marking = { by: 'Ada', at: '2026-01-05', session: 'one', profile: 'workshop', ids: others } as const
  await keepWords(
    at.board,
    MARKINGS,
    saying(
      [],
      [
        [first.map.id, { ...marking, ids: [] }],
        [second.map.id, marking],
      ],
    ),
  )
  // They came after the map was read.
  const { marks: own = [] } = await mark(at, {}, first)
  const only = { mapId: first.map.id, reading: first }
  expect(await removeMarks(at.board, at.run, only)).toMatchObject({ removed: own.length, kept: [{ itemId: at.alike }] })
  expect(marksOn(at.sim).map(({ id }) => id)).toEqual(others)
  expect([...heldIn((await loadWords(at.board, MARKINGS)).entries).keys()]).toEqual([second.map.id])
  // A map that cannot be read any more.
  await removeMarks(at.board, at.run, { mapId: second.map.id, reading: null })
  expect(marksOn(at.sim)).toEqual([])
})

test('copies go with the others: of one mark, of the frame, of the board, and with their metadata or without', async () => {
  for (const copyMetadata of SWITCHES.copyMetadata.values) {
    const at = await unmarkedBoard({ copyMetadata })
    await mark(at)
    const frame = at.sim.items().find(({ type }) => type === 'frame')
    at.sim.hands.duplicate(marksOn(at.sim)[0]?.id ?? '', { dx: 3000 })
    at.sim.hands.duplicate(frame?.id ?? '', { dy: 4000 })
    const copy = at.sim.copyBoard()
    for (const sim of [at.sim, copy]) {
      expect(marksOn(sim).length).toBeGreaterThan(20)
      expect((await removeMarks(connect(sim.board), at.run)).error).toBeNull()
      expect(marksOn(sim)).toEqual([])
    }
  }
})

test('where Miro drops what nobody sees, the metadata tells whose a mark is', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const marks = marksOn(at.sim).map(({ id }) => id)
  for (const id of marks) at.sim.hands.restyle(id, { content: '<p>⚑</p>' })
  await removeMarks(at.board, at.run)
  expect(at.sim.items().filter(({ content }) => content?.includes('⚑'))).toMatchObject([{ id: at.alike }])
})

test('where it refuses metadata too, what the board remembers tells it', async () => {
  const at = await unmarkedBoard()
  at.sim.faults.fail({ when: ({ name }) => name === 'item.setMetadata', times: Number.POSITIVE_INFINITY })
  const { error, marks = [] } = await mark(at)
  expect(error).toBeNull()
  for (const id of marks) at.sim.hands.restyle(id, { content: '<p>⚑</p>' })
  const marking = { by: 'Ada', at: '2026-01-05', session: 'one', profile: 'workshop', ids: marks } as const
  await keepWords(at.board, MARKINGS, saying([], [['map', marking]]))
  expect(await removeMarks(at.board, at.run)).toMatchObject({ removed: marks.length, error: null })
  expect(heldIn((await loadWords(at.board, MARKINGS)).entries).size).toBe(0)
  expect(at.sim.items().filter(({ content }) => content?.includes('⚑'))).toMatchObject([{ id: at.alike }])
})

test('nothing is put while somebody changes the map; what stands there may go', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const reading = await readOne(at.board)
  const taken = marksOn(at.sim)[0]?.id ?? ''
  at.sim.hands.remove(taken)
  const until = at.run.now() + 60_000
  await at.board.setStored(changingKey(reading.map.id), { code: 'abcdef', holder: 'somebody.else', until })
  expect((await mark(at)).error?.code).toBe('refused')
  expect((await removeMarks(at.board, at.run)).error).toBeNull()
  expect(marksOn(at.sim)).toEqual([])
})

test('marks come and go by themselves: gaps that were closed lose theirs, two that stand at one gap become one', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const [first] = marksOn(at.sim)
  at.sim.hands.duplicate(first?.id ?? '', { dx: 5, dy: 5 })
  const reading = await readOne(at.board)
  const gaps = gapsOf(reading)
  const plan = planMarks(reading, gaps.slice(2))
  expect(plan.ops.map(({ kind }) => kind)).toEqual(['take-mark', 'take-mark', 'take-mark'])
  await applyPlan(at.board, plan, at.run)
  expect(marksOn(at.sim)).toHaveLength(gaps.length - 2)
})

test('two people mark and remove at once, and nothing is left in the end', async () => {
  for (const delay of [0, 3, 9, 20]) {
    const at = await unmarkedBoard()
    const other = { ...at, board: connect(at.sim.connect({ user: BO }).miro.board) }
    const both = await Promise.all([
      mark(at),
      mark(other),
      at.run.wait(delay).then(() => removeMarks(other.board, at.run)),
      removeMarks(at.board, at.run),
    ])
    expect(both.map(({ error }) => error)).toEqual([null, null, null, null])
    await removeMarks(other.board, at.run)
    expect(marksOn(at.sim)).toEqual([])
    expect(withoutMarks(at.sim)).toBe(at.before)
  }
})

test('a change of the map goes on when its marks are taken away in the midst of it', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const other = connect(at.sim.connect({ user: BO }).miro.board)
  const reading = await readOne(at.board)
  const stage = { id: 'new', name: 'New' }
  const changes = diffMaps(reading.map, { ...reading.map, stages: [stage, ...reading.map.stages] })
  let isRemoved = false
  at.sim.faults.interfere(
    ({ name }) => name === 'item.sync' && !isRemoved,
    () => {
      isRemoved = true
      void removeMarks(other, at.run)
    },
  )
  const applied = await applyPlan(at.board, planChanges(reading, changes), at.run)
  expect([applied.error, applied.skipped]).toEqual([null, []])
  await at.sim.settled()
  await removeMarks(other, at.run)
  expect(marksOn(at.sim)).toEqual([])
  expect((await readOne(at.board)).map.stages.map(({ name }) => name)).toEqual(['New', 'Find', 'Buy'])
})

test('marks of a stage that goes stay until they are taken away, and in the frame', async () => {
  const at = await unmarkedBoard()
  await mark(at)
  const reading = await readOne(at.board)
  const [, ...stages] = reading.map.stages
  const notes = reading.map.notes.filter(({ stageId }) => stages.some(({ id }) => id === stageId))
  const applied = await applyPlan(
    at.board,
    planChanges(reading, diffMaps(reading.map, { ...reading.map, stages, notes })),
    at.run,
  )
  expect([applied.error, applied.skipped]).toEqual([null, []])
  const after = await readOne(at.board)
  expect(after.map.stages).toHaveLength(1)
  await applyPlan(at.board, planMarks(after, gapsOf(after)), at.run)
  expect(marksOn(at.sim).length).toBeLessThanOrEqual(gapsOf(after).length)
  expect(planMarks(after, gapsOf(after)).ops.length).toBeGreaterThan(0)
  await removeMarks(at.board, at.run)
  expect(marksOn(at.sim)).toEqual([])
})

test('whoever may only look is told so, and nothing happens', async () => {
  const at = await unmarkedBoard()
  const viewer = { ...at, board: connect(at.sim.connect({ user: BO, role: 'viewer' }).miro.board) }
  expect((await mark(viewer)).error?.code).toBe('permission')
  await mark(at)
  expect((await removeMarks(viewer.board, at.run)).error?.code).toBe('permission')
  expect((await removeMarks(at.board, at.run)).error).toBeNull()
})

describe('whatever happens at any call, the marks can be removed afterwards, and nothing of anybody is touched', () => {
  /** Marks, with trouble at the n-th call, or removes marks with trouble there; then Miro answers again, and they are removed. */
  async function wrongWith(name: string, n: number, phase: 'marking' | 'removing', switches = {}): Promise<string[]> {
    const at = await unmarkedBoard(switches)
    const trouble = TROUBLES[name]
    if (!trouble) throw new Error(`there is no trouble ${name}`)
    if (phase === 'removing') await mark(at)
    const reading = await readOne(at.board)
    const signal = trouble(at, n)
    const run = { ...at.run, ...(signal ? { signal } : {}) }
    if (phase === 'marking') await mark(at, run, reading)
    else await removeMarks(at.board, run)
    at.sim.faults.clear()
    const { error } = await removeMarks(connect(at.sim.connect({ user: BO }).miro.board), at.run)
    const wrong: string[] = []
    if (error) wrong.push(`removing fails: ${error.message}`)
    if (marksOn(at.sim).length > 0) wrong.push(`${marksOn(at.sim).length} marks are left`)
    if (withoutMarks(at.sim) !== at.before) wrong.push('something else differs')
    return wrong.map((each) => `${phase}, call ${n} ${name}: ${each}`)
  }

  const cases = (['marking', 'removing'] as const).flatMap((phase) =>
    Object.keys(TROUBLES).flatMap((name) => Array.from({ length: 44 }, (_, n) => ({ phase, name, n: n + 1 }))),
  )

  test('when calls fail, and when the person cancels', async () => {
    const wrong: string[] = []
    for (const { phase, name, n } of sample(cases, 40)) wrong.push(...(await wrongWith(name, n, phase)))
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  test('when the panel is closed', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n + 1)
    for (const how of ['before', 'after'] as const)
      for (const n of sample(numbers, 12)) {
        const at = await unmarkedBoard()
        const reading = await readOne(at.board)
        at.sim.faults.cutOff(n, how)
        void mark(at, {}, reading)
        await at.run.wait(60_000)
        const { error } = await removeMarks(connect(at.sim.connect({ user: BO }).miro.board), at.run)
        expect([error, marksOn(at.sim), withoutMarks(at.sim)]).toEqual([null, [], at.before])
      }
  })

  const others = switchNames.map((name) => [name, { [name]: SWITCHES[name].values[1] }] as const)
  const all = ['every switch', Object.assign({}, ...others.map(([, given]) => given))] as const
  test.each([...others, all])('%s set to its other value', async (name, given) => {
    const wrong: string[] = []
    for (const each of sample(cases, name === 'every switch' ? 8 : 1, name.length + 1))
      wrong.push(...(await wrongWith(each.name, each.n, each.phase, given)))
    expect(wrong, wrong.join('\n')).toEqual([])
  })
})
