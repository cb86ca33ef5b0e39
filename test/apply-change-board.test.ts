import { expect, test } from 'vitest'
import {
  applyPlan,
  type Board,
  BoardError,
  type Change,
  connect,
  diffMaps,
  insertMap,
  planChanges,
} from '../src/api.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import {
  addingStage,
  frameOf,
  isMarked,
  itemOf,
  type Kit,
  kit,
  planOf,
  readAgain,
  removingStage,
  renaming,
  seen,
  storageOf,
  undoOf,
  wordsOf,
  write,
} from './apply-change-kit.ts'

const PLANS = { 'a stage is added': addingStage, 'a stage is removed': removingStage }
const OTHERS = switchNames.map((name) => [name, { [name]: SWITCHES[name].values[1] }] as const)
const SETTINGS = [...OTHERS, ['every switch', Object.assign({}, ...OTHERS.map(([, given]) => given))] as const]

test.each(
  Object.entries(PLANS).flatMap(([what, planFor]) =>
    SETTINGS.map(([name, switches]) => [what, name, planFor, switches] as const),
  ),
)('%s, taken back and done again also where Miro does the other thing: %s', async (_what, _name, planFor, switches) => {
  const at = await kit(switches)
  const [before, words] = [seen(at), wordsOf(at)]
  const plan = planFor(at.reading)
  const applied = await applyPlan(at.board, plan, at.run)
  const after = seen(at)
  expect([applied.error, applied.skipped, applied.done]).toEqual([null, [], plan.ops.length])
  expect([storageOf(at), isMarked(at)]).toEqual([[], false])
  const undone = await applyPlan(at.board, undoOf(applied), at.run)
  expect([undone.error, undone.skipped, seen(at)]).toEqual([null, [], before])
  const redone = await applyPlan(at.board, undoOf(undone), at.run)
  expect([redone.error, redone.skipped, seen(at)]).toEqual([null, [], after])
  expect(wordsOf(at)).toEqual(words)
})

/** Ids of the frame's children from bottom to top: the bands, then all else. */
function bandsAndRest(at: Kit): { readonly bands: number[]; readonly rest: number[] } {
  const children = itemOf(at.sim, frameOf(at.reading).id).childrenIds ?? []
  const isBand = (id: string) => {
    const { type, content, height } = itemOf(at.sim, id)
    return type === 'shape' && !content && height > 20
  }
  const ranks = children.map((id, rank) => ({ rank, isBand: isBand(id) }))
  const pick = (which: boolean) => ranks.flatMap(({ rank, isBand }) => (isBand === which ? [rank] : []))
  return { bands: pick(true), rest: pick(false) }
}

test.each([{}, { shapeResize: 'ignored' }, { addLayer: 'top' }, { shapeResize: 'ignored', addLayer: 'top' }] as const)(
  'bands lie beneath all else afterwards, and no note has changed places with another (%o)',
  async (switches) => {
    const at = await kit(switches)
    const orderOf = () => {
      const children = itemOf(at.sim, frameOf(at.reading).id).childrenIds ?? []
      const known = new Set(at.reading.placed.flatMap(({ item, role }) => (role === 'note' ? [item.id] : [])))
      return children.filter((id) => known.has(id))
    }
    const before = orderOf()
    expect((await applyPlan(at.board, addingStage(at.reading), at.run)).error).toBeNull()
    const { bands, rest } = bandsAndRest(at)
    expect(bands.length).toBe(6)
    expect(Math.max(...bands)).toBeLessThan(Math.min(...rest))
    expect(orderOf()).toEqual(before)
  },
)

test('a part that takes no other size looks afterwards as it did, and a line that hangs on it stays', async () => {
  const at = await kit({ shapeResize: 'ignored' })
  const label = at.reading.placed.find(({ role }) => role === 'lane')
  const band = at.reading.placed.find(({ role }) => role === 'band')
  if (!label || !band) throw new Error('there is no lane')
  const line = at.sim.hands.connect(label.item.id, at.written[0] ?? '')
  await at.sim.settled()
  const look = (id: string) => {
    const { content, style, shape, width } = itemOf(at.sim, id)
    return { content, style, shape, width }
  }
  const was = look(band.item.id)
  const plan = planOf(at.reading, [
    write(label.item, 'part', { x: label.item.x + 20, width: label.item.width + 40 }),
    write(band.item, 'part', { x: band.item.x + 10, width: band.item.width - 20 }),
  ])
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([
    null,
    [{ itemId: label.item.id, why: 'a line or a link of somebody’s is on it, so it keeps its size' }],
  ])
  expect(itemOf(at.sim, line).start?.item).toBe(label.item.id)
  expect(at.sim.item(band.item.id)).toBeUndefined()
  const anew = at.sim
    .items()
    .find(({ type, x, width }) => type === 'shape' && x === band.item.x + 10 && width === was.width - 20)
  expect(anew && look(anew.id)).toEqual({ ...was, width: was.width - 20 })
})

test('a locked note stays and is told; so is a locked part; the rest is done', async () => {
  const at = await kit()
  const [note, header] = [
    at.written[3] ?? '',
    at.reading.placed.filter(({ role }) => role === 'stage')[2]?.item.id ?? '',
  ]
  at.sim.hands.lock([note, header])
  const plan = addingStage(at.reading)
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([null, [{ itemId: note, why: 'it is locked' }]])
  expect(applied.done).toBe(plan.ops.length - 1)
  const undone = await applyPlan(at.board, undoOf(applied), at.run)
  expect([undone.error, undone.skipped]).toEqual([null, []])
})

test('where the frame is locked nothing is done', async () => {
  const at = await kit()
  at.sim.hands.lock(frameOf(at.reading).id)
  const before = seen(at)
  const { error, ...applied } = await applyPlan(at.board, addingStage(at.reading), at.run)
  expect(applied).toEqual({ done: 0, skipped: [], undo: null })
  expect([error?.code, error?.left, seen(at), storageOf(at), isMarked(at)]).toEqual([
    'refused',
    'nothing',
    before,
    [],
    false,
  ])
})

test('a frame that cannot be as small as it should be is left larger, and that is told', async () => {
  const at = await kit()
  const frame = frameOf(at.reading)
  const plan = removingStage(at.reading)
  at.sim.hands.addSticky('at the edge', { x: frame.x + frame.width / 2 - 70, y: frame.y - frame.height / 2 + 100 })
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([
    null,
    [{ itemId: frame.id, why: 'it cannot be made smaller: something would lie outside' }],
  ])
  expect(itemOf(at.sim, frame.id).width).toBe(frame.width)
  expect([storageOf(at), isMarked(at)]).toEqual([[], false])
})

test('another name takes six calls, a new stage no more than what moves, what is drawn twice, and a few', async () => {
  const at = await kit()
  expect((await applyPlan(at.board, renaming(at.reading), at.run)).error).toBeNull()
  expect(at.sim.calls.length).toBeLessThanOrEqual(6)
  const other = await kit()
  const plan = addingStage(other.reading)
  expect((await applyPlan(other.board, plan, other.run)).error).toBeNull()
  const count = (kind: string) => plan.ops.filter((op) => op.kind === kind).length
  expect(other.sim.calls.length).toBeLessThanOrEqual(count('write') + 2 * count('create') + 20)
})

test('done again after it is done, nothing is written', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  await applyPlan(at.board, plan, at.run)
  const after = seen(at)
  at.sim.resetCalls()
  const again = await applyPlan(connect(at.sim.connect().miro.board), plan, at.run)
  expect([again.error, again.skipped, again.undo, seen(at)]).toEqual([null, [], null, after])
  const writes = at.sim.calls.filter(({ name }) => /^item\.sync|^board\.create|^board\.remove|^frame\./.test(name))
  expect(writes).toEqual([])
})

test('progress goes up to the number of steps', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  const told: (readonly [number, number])[] = []
  await applyPlan(at.board, plan, { ...at.run, onProgress: (done, total) => told.push([done, total]) })
  expect(told.at(-1)).toEqual([plan.ops.length, plan.ops.length])
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  expect(told.length).toBeGreaterThan(10)
})

const refused = (what: string) => () =>
  Promise.reject(new BoardError('refused', `Could not ${what} metadata: unsupported`))
const FORGETFUL: readonly (readonly [string, Partial<Board>])[] = [
  ['takes', { setMetadata: refused('write') }],
  ['takes or tells', { setMetadata: refused('write'), getMetadata: refused('read') }],
]

test.each(FORGETFUL)('a map whose title %s no metadata is changed, and that is taken back', async (_, refusing) => {
  const sim = createSimulator()
  const board = { ...connect(sim.board), ...refusing }
  await insertMap(board, { template: 'cjm', example: true, center: { x: 0, y: 0 } })
  const before = await readAgain(board)
  const [first, second] = before.map.stages
  if (!first || !second) throw new Error('there are no two stages')
  const changes: readonly Change[] = [
    { kind: 'rename-stage', stageId: first.id, from: first.name, to: 'Look around' },
    { kind: 'add-stage', stage: { id: 'new', name: 'New' }, at: 1 },
    { kind: 'move-stage', stageId: second.id, from: 2, to: 0 },
  ]
  const applied = await applyPlan(board, planChanges(before, changes))
  expect([applied.error, applied.skipped]).toEqual([null, []])
  const after = await readAgain(board)
  expect(after.map.stages.map(({ name }) => name).slice(0, 3)).toEqual([second.name, 'Look around', 'New'])
  expect(planChanges(after, changes).ops).toEqual([])
  const undone = await applyPlan(board, undoOf(applied))
  expect([undone.error, undone.skipped]).toEqual([null, []])
  expect(diffMaps((await readAgain(board)).map, before.map)).toEqual([])
})
