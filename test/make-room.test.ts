import { expect, test } from 'vitest'
import { applyPlan, type Change, connect, insertMap, planChanges, readMaps } from '../src/api.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'

const STAGE: Change = { kind: 'add-stage', stage: { id: 'new', name: 'New stage' }, at: 2 }
const LANE: Change = { kind: 'add-lane', lane: { id: 'more', label: 'Channels', types: ['channels'] }, at: 1 }

async function drawn() {
  const sim = createSimulator()
  const board = connect(sim.board)
  const { frameId } = await insertMap(board, { template: 'cjm', example: true, center: { x: 0, y: 0 } })
  const frame = () => {
    const item = sim.item(frameId)
    if (!item) throw new Error('the frame is gone')
    return item
  }
  return { sim, board, frame }
}

async function read(sim: Simulator) {
  const [reading] = await readMaps(connect(sim.connect().miro.board))
  if (!reading) throw new Error('no map is read')
  return reading
}

const placesOf = (sim: Simulator) =>
  new Map(sim.items().map(({ id, x, y, width, height }) => [id, { x, y, width, height }]))

test.each([
  ['to the left, where something lies right of it', STAGE, { x: 1 }, 'left'],
  ['upwards, where something lies below it', LANE, { y: 1 }, 'top'],
] as const)('a map that grows makes room %s, and goes back on undo', async (_, change, side, edge) => {
  const { sim, board, frame } = await drawn()
  const start = frame()
  const beside = {
    x: 'x' in side ? start.x + start.width / 2 + 120 : start.x,
    y: 'y' in side ? start.y + start.height / 2 + 120 : start.y,
  }
  const note = sim.hands.addSticky('not part of it', beside)
  const before = placesOf(sim)
  const reading = await read(sim)
  const { error, skipped, undo } = await applyPlan(board, planChanges(reading, [change]))
  expect({ error, skipped }).toEqual({ error: null, skipped: [] })
  const after = await read(sim)
  expect(after.map.notes).toHaveLength(reading.map.notes.length)
  expect(after.map.notes.some(({ id }) => id === note)).toBe(false)
  expect(sim.item(note)).toMatchObject(beside)
  const now = frame()
  if (edge === 'left') expect(now.x - now.width / 2).toBeLessThan(start.x - start.width / 2)
  else expect(now.y - now.height / 2).toBeLessThan(start.y - start.height / 2)
  expect(planChanges(after, [change]).ops).toEqual([])
  if (!undo) throw new Error('it cannot be undone')
  expect((await applyPlan(board, undo)).error).toBeNull()
  expect(placesOf(sim)).toEqual(before)
})

test('a map with nothing beside it stays where it is', async () => {
  const { sim, board, frame } = await drawn()
  const { x, width } = frame()
  await applyPlan(board, planChanges(await read(sim), [STAGE]))
  expect(frame().x - frame().width / 2).toBeCloseTo(x - width / 2)
})

test.each([
  ['half', 0.5],
  ['a tenth', 0.1],
])(
  'a loose note that lies with %s of itself over the right edge is no note of a stage that is added there',
  async (_, share) => {
    const { sim, board, frame } = await drawn()
    const reading = await read(sim)
    const { x, y, width } = frame()
    const note = sim.hands.addSticky('not part of it', { x: x + width / 2 + 64 - share * 128, y }, { width: 128 })
    sim.hands.dragOut(note)
    expect(sim.item(note)?.parentId).toBeNull()
    const changes: readonly Change[] = [{ ...STAGE, at: reading.map.stages.length }]
    const start = await read(sim)
    expect(start.map.notes.some(({ id }) => id === note)).toBe(false)
    const { error, skipped } = await applyPlan(board, planChanges(start, changes))
    expect({ error, skipped }).toEqual({ error: null, skipped: [] })
    const after = await read(sim)
    expect(after.map.notes.some(({ id }) => id === note)).toBe(false)
    expect(planChanges(after, changes).ops).toEqual([])
  },
)

test('a frame that people have put into a cell goes with its stage as one thing, and its notes stay in their cell', async () => {
  const { sim, board } = await drawn()
  const first = await read(sim)
  const [cell] = first.placed.filter(({ role, stageId }) => role === 'note' && stageId === first.map.stages[3]?.id)
  if (!cell) throw new Error('the stage has no cell')
  const { x, y } = cell.item
  const inner = sim.hands.addFrame('Ours', { x: x + 60, y: y + 10 }, { width: 200, height: 200 })
  const note = sim.hands.addSticky('in a frame of its own', { x: x + 60, y: y + 10 }, { width: 128 })
  sim.hands.dragIntoFrame(note, inner)
  const before = await read(sim)
  const at = () => [sim.item(inner)?.x ?? 0, sim.item(note)?.parentId]
  const [was] = at()
  const noteIn = ({ map }: typeof before) => map.notes.find(({ id }) => id === note)?.stageId
  expect(noteIn(before)).toBe(cell.stageId)
  const { error, skipped } = await applyPlan(board, planChanges(before, [STAGE]))
  expect({ error, skipped }).toEqual({ error: null, skipped: [] })
  const after = await read(sim)
  expect(noteIn(after)).toBe(cell.stageId)
  expect(at()).toEqual([Number(was) + 288, inner])
  expect(planChanges(after, [STAGE]).ops).toEqual([])
})
