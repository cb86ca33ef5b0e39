import { expect, test } from 'vitest'
import { planChanges } from '../src/api/plan-changes.ts'
import { findUnfinishedChanges, finishChange, undoChange } from '../src/api/unfinished-changes.ts'
import {
  applyPlan,
  type Board,
  type Change,
  connect,
  insertMap,
  type JourneyMap,
  type Reading,
  readMaps,
} from '../src/api.ts'
import type { Simulator } from '../src/simulator/simulator.ts'
import { BY_HAND, blank, drawByHand, oneMap } from './adopt-kit.ts'
import { sample, scene, storageOf, untilStill } from './insert-kit.ts'
import { bare } from './read-kit.ts'

/** A filled map, and a way back to how it is now. */
async function filled(template = 'cjm') {
  const made = scene()
  const { sim, board, clock } = made
  const run = { wait: clock.wait, now: clock.now }
  const { frameId } = await insertMap(board, { template, example: true }, run)
  const reading = await readIn(board, frameId)
  for (const { item, role, stageId } of reading.placed)
    if (role === 'note' && item.text !== '' && stageId === reading.map.stages[2]?.id)
      sim.hands.addSticky(`more of ${item.text}`, { x: item.x + 30, y: item.y + 20 }, { width: 128 })
  const crowded = reading.placed.find(({ role, item }) => role === 'note' && item.text !== '')?.item
  if (!crowded) throw new Error('there is no note')
  for (let index = 0; index < 6; index++)
    sim.hands.addSticky(`crowd ${index}`, { x: crowded.x + 12 * index, y: crowded.y + 10 * index }, { width: 128 })
  const state = sim.snapshot()
  return { made, sim, run, frameId, board, reading: await readIn(board, frameId), again: () => sim.restore(state) }
}

async function readIn(board: Board, frameId: string): Promise<Reading> {
  const [reading] = await readMaps(board, { frameIds: [frameId] })
  if (!reading) throw new Error('the map is not read')
  return reading
}

/** What a map says: whose note is whose, and what hands and clocks have left on it, does not count. */
const saidBy = (map: JourneyMap) => {
  const stage = new Map(map.stages.map(({ id, name }) => [id, name]))
  const lane = new Map(map.lanes.map(({ id, label }) => [id, label]))
  const notes = map.notes.map(({ stageId, laneId, text, score, tags, color }) =>
    JSON.stringify([stage.get(stageId), lane.get(laneId), text, score, tags, color]),
  )
  return { stages: [...stage.values()], lanes: [...lane.values()], notes: notes.sort() }
}

const boxesOf = ({ placed, frame }: Reading) =>
  Object.fromEntries(
    [...placed.map(({ item }) => item), ...(frame ? [frame] : [])].map(({ id, x, y, width, height }) => [
      id,
      [x, y, width, height].map((each) => Math.round(each)),
    ]),
  )

const CHANGES: Readonly<Record<string, (map: JourneyMap) => readonly Change[]>> = {
  'a stage is added': () => [{ kind: 'add-stage', stage: { id: 'new', name: 'New stage' }, at: 1 }],
  'a stage is moved': ({ stages }) => [{ kind: 'move-stage', stageId: stages[2]?.id ?? '', from: 2, to: 0 }],
  'a lane is moved': ({ lanes }) => [{ kind: 'move-lane', laneId: lanes[3]?.id ?? '', from: 3, to: 1 }],
  'a stage is removed with its notes': ({ stages, notes }) => {
    const [, , third] = stages
    if (!third) throw new Error('there are no three stages')
    const own = notes.filter(({ stageId }) => stageId === third.id)
    return [
      ...own.map((note): Change => ({ kind: 'remove-note', noteId: note.id, from: note })),
      { kind: 'remove-stage', stageId: third.id, from: third, at: 2 },
    ]
  },
}

/** Breaks the change off at each of some calls, and lets a test look at what is left. */
async function brokenOff(
  changesOf: (map: JourneyMap) => readonly Change[],
  metadata: boolean,
  look: (at: {
    readonly name: string
    readonly sim: Simulator
    readonly board: Board
    readonly run: object
    readonly frameId: string
    readonly before: Reading
    readonly after: Reading
  }) => Promise<void>,
): Promise<void> {
  const map = await filled()
  const { sim, run, frameId, again } = map
  const boardOf = () => {
    const board = connect(sim.connect().miro.board)
    return metadata ? board : bare({ ...board, setMetadata: () => Promise.resolve() })
  }
  const before = await readIn(boardOf(), frameId)
  const changes = changesOf(before.map)
  const plan = planChanges(before, changes, { tidy: changes.length === 0 })
  const from = sim.calls.length
  const applied = await applyPlan(boardOf(), plan, run)
  if (applied.error || applied.skipped.length > 0)
    throw new Error(`${applied.error?.message} ${applied.skipped.length}`)
  const calls = sim.calls.length - from
  const after = await readIn(boardOf(), frameId)
  const all = Array.from({ length: calls }, (_, index) => index + 1)
  for (const n of sample(all, 8, calls))
    for (const how of ['before', 'after'] as const) {
      again()
      sim.faults.cutOff(n, how)
      void applyPlan(boardOf(), plan, run)
      await untilStill(map.made)
      sim.faults.clear()
      await look({ name: `call ${n} of ${calls}, ${how}`, sim, board: boardOf(), run, frameId, before, after })
    }
}

const isAlike = (a: Reading, b: Reading) => JSON.stringify(saidBy(a.map)) === JSON.stringify(saidBy(b.map))

test.each(Object.entries(CHANGES))('%s: broken off anywhere, it is found, and finished', async (_, changesOf) => {
  const wrong: string[] = []
  let found = 0
  await brokenOff(changesOf, true, async ({ name, sim, board, run, frameId, before, after }) => {
    const note = (each: string) => wrong.push(`${name}: ${each}`)
    const reading = await readIn(board, frameId)
    const begun = await findUnfinishedChanges(board, [reading], run)
    const [first] = begun
    if (!first) {
      if (!isAlike(reading, before) && !isAlike(reading, after)) note('it is not found, but half done')
      return
    }
    found += 1
    if (first.state !== 'broken-off') note(`it is ${first.state}`)
    const { error, skipped } = await finishChange(board, first, run)
    if (error || skipped.length > 0) note(`${error?.message} ${JSON.stringify(skipped)}`)
    const done = await readIn(board, frameId)
    expect(saidBy(done.map), name).toEqual(saidBy(after.map))
    if (planChanges(done, first.changes).ops.length > 0) note('there is still something to do')
    if (storageOf(sim).length > 0) note(`${storageOf(sim)} is left`)
    if ((await findUnfinishedChanges(board, [done], run)).length > 0) note('it is still told as unfinished')
  })
  expect(wrong).toEqual([])
  expect(found).toBeGreaterThan(5)
})

test.each(Object.entries(CHANGES))(
  '%s: broken off anywhere, it is taken back as far as that is offered',
  async (_, changesOf) => {
    const wrong: string[] = []
    await brokenOff(changesOf, true, async ({ name, board, run, frameId, before }) => {
      const reading = await readIn(board, frameId)
      const [begun] = await findUnfinishedChanges(board, [reading], run)
      if (!begun) return
      const isParking = begun.changes.some(({ kind }) => kind === 'remove-note')
      if (begun.canUndo === isParking) wrong.push(`${name}: it can be undone: ${begun.canUndo}`)
      if (!begun.canUndo) return
      const { error, skipped } = await undoChange(board, begun, run)
      if (error || skipped.length > 0) wrong.push(`${name}: ${error?.message} ${JSON.stringify(skipped)}`)
      expect(saidBy((await readIn(board, frameId)).map), name).toEqual(saidBy(before.map))
    })
    expect(wrong).toEqual([])
  },
)

test.each(Object.entries(CHANGES))(
  '%s on a board without metadata: broken off anywhere, it is finished',
  async (_, changesOf) => {
    await brokenOff(changesOf, false, async ({ name, sim, board, run, frameId, before, after }) => {
      const reading = await readIn(board, frameId)
      const [begun] = await findUnfinishedChanges(board, [reading], run)
      if (begun) await finishChange(board, begun, run)
      const done = await readIn(board, frameId)
      if (begun || !isAlike(done, before)) expect(saidBy(done.map), name).toEqual(saidBy(after.map))
      expect(storageOf(sim), name).toEqual([])
    })
  },
)

test.each(Object.entries(CHANGES))(
  '%s on a board without metadata: broken off anywhere, the same again finishes it',
  async (_, changesOf) => {
    await brokenOff(changesOf, false, async ({ name, sim, board, run, frameId, before, after }) => {
      const changes = changesOf(before.map)
      const { error, skipped } = await applyPlan(board, planChanges(await readIn(board, frameId), changes), run)
      expect([error, skipped], name).toEqual([null, []])
      const done = await readIn(board, frameId)
      expect(saidBy(done.map), name).toEqual(saidBy(after.map))
      expect(planChanges(done, changes).ops, name).toEqual([])
      expect(storageOf(sim), name).toEqual([])
    })
  },
)

const MOVES: Readonly<Record<string, (map: JourneyMap) => readonly Change[]>> = {
  'the first stage moved': ({ stages }) => [{ kind: 'move-stage', stageId: stages[0]?.id ?? '', from: 0, to: 2 }],
  'a lane moved': ({ lanes }) => [{ kind: 'move-lane', laneId: lanes[3]?.id ?? '', from: 3, to: 0 }],
  'a stage added before all others': () => [{ kind: 'add-stage', stage: { id: 'new', name: 'Dream' }, at: 0 }],
}

const DRAWN = [
  'with texts for labels and shapes for stages, in no frame',
  'with lanes as columns',
  'in a frame, with a title',
]

test.each(DRAWN.flatMap((how) => Object.entries(MOVES).map(([what, changesOf]) => [how, what, changesOf] as const)))(
  'a map drawn by hand %s, %s: broken off anywhere, it is the same map still, and the same again finishes it',
  async (how, _, changesOf) => {
    const made = { ...blank(), before: '' }
    const { sim, board, clock } = made
    drawByHand(sim, BY_HAND[how])
    const run = { wait: clock.wait, now: clock.now }
    const start = sim.snapshot()
    const { map } = await oneMap(board)
    const changes = changesOf(map)
    const plan = planChanges(await oneMap(board), changes)
    const from = sim.calls.length
    expect((await applyPlan(board, plan, run)).error).toBeNull()
    const calls = sim.calls.length - from
    const after = await oneMap(board)
    const all = Array.from({ length: calls }, (_, index) => index + 1)
    for (const n of sample(all, 8, calls)) {
      sim.restore(start)
      sim.faults.cutOff(n, 'after')
      void applyPlan(connect(sim.connect().miro.board), plan, run)
      await untilStill(made)
      sim.faults.clear()
      const again = connect(sim.connect().miro.board)
      const half = await oneMap(again)
      const { error } = await applyPlan(again, planChanges(half, changes), run)
      const done = await oneMap(again)
      expect([error, saidBy(done.map), storageOf(sim)], `call ${n}`).toEqual([null, saidBy(after.map), []])
      expect([half.map.id, done.map.id, after.map.id], `call ${n}`).toEqual([map.id, map.id, map.id])
    }
  },
)

test('notes are straightened: broken off anywhere, it is found, and finished', async () => {
  const wrong: string[] = []
  await brokenOff(
    () => [],
    true,
    async ({ name, sim, board, run, frameId, before, after }) => {
      const reading = await readIn(board, frameId)
      const [begun] = await findUnfinishedChanges(board, [reading], run)
      if (!begun) return
      const { error, skipped } = await finishChange(board, begun, run)
      if (error || skipped.length > 0) wrong.push(`${name}: ${error?.message} ${JSON.stringify(skipped)}`)
      const done = await readIn(board, frameId)
      expect(saidBy(done.map), name).toEqual(saidBy(before.map))
      expect({ ...boxesOf(done), [frameId]: null }, name).toEqual({ ...boxesOf(after), [frameId]: null })
      if (storageOf(sim).length > 0) wrong.push(`${name}: ${storageOf(sim)} is left`)
    },
  )
  expect(wrong).toEqual([])
})

test('a change that somebody is at right now is told as going on, and nobody else touches the map', async () => {
  const { sim, run, frameId, board, reading, made } = await filled()
  const plan = planChanges(reading, [{ kind: 'add-stage', stage: { id: 'new', name: 'New stage' }, at: 1 }])
  const other = connect(sim.connect().miro.board)
  sim.faults.cutOff(30, 'after')
  void applyPlan(other, plan, run)
  for (let calls = -1; calls !== sim.calls.length; ) {
    calls = sim.calls.length
    await made.clock.wait(100)
  }
  sim.faults.clear()
  const now = await readIn(board, frameId)
  expect((await findUnfinishedChanges(board, [now], run)).map(({ state }) => state)).toEqual(['going-on'])
  const state = JSON.stringify(sim.items())
  const { error } = await applyPlan(board, planChanges(now, plan.scope.changes), run)
  expect([error?.code, error?.message]).toEqual(['refused', expect.stringContaining('right now')])
  expect(JSON.stringify(sim.items())).toBe(state)
})

test('a change of which the board has forgotten what it was is told, and the title forgets it too', async () => {
  const { board, run, frameId, reading } = await filled()
  const title = reading.placed.find(({ role }) => role === 'title')?.item
  if (!title) throw new Error('there is no title')
  await board.setMetadata(title, { ...reading.anchor, changing: 'abc123' })
  const [begun, ...others] = await findUnfinishedChanges(board, [await readIn(board, frameId)], run)
  expect([begun?.state, begun?.canUndo, others]).toEqual(['forgotten', false, []])
  if (begun) await finishChange(board, begun, run)
  const now = await readIn(board, frameId)
  expect(now).toEqual(reading)
  expect(await findUnfinishedChanges(board, [now], run)).toEqual([])
})

test('maps at rest have none, and a copy has not that of its original', async () => {
  const { board, run, sim, frameId, reading } = await filled()
  expect(await findUnfinishedChanges(board, [reading], run)).toEqual([])
  sim.faults.cutOff(30, 'after')
  void applyPlan(
    connect(sim.connect().miro.board),
    planChanges(reading, CHANGES['a stage is added']?.(reading.map) ?? []),
    run,
  )
  await run.wait(200_000)
  sim.faults.clear()
  sim.hands.duplicate(frameId, { dx: 0, dy: 20_000 })
  const readings = await readMaps(board)
  const begun = await findUnfinishedChanges(board, readings, run)
  expect(begun.map((each) => [each.reading.map.id, each.state])).toEqual([[reading.map.id, 'broken-off']])
})

/** What somebody would notice on a map: its items, and what its title remembers. */
async function traceOf(board: Board, { frameId, placed }: Reading): Promise<string> {
  const title = placed.find(({ role }) => role === 'title')?.item
  const items = (await board.items()).filter((item) => item.id === frameId || item.frameId === frameId)
  return JSON.stringify([
    items.map(({ layer: _, ...item }) => item).sort((a, b) => (a.id < b.id ? -1 : 1)),
    title && (await board.getMetadata(title)),
  ])
}

test.each(Object.entries(CHANGES))(
  '%s in a copy: the original, and what the board knows of it, stays as it is',
  async (_, changesOf) => {
    const { sim, run, frameId, reading } = await filled()
    const [copyId = ''] = sim.hands.duplicate(frameId, { dx: 0, dy: 20_000 })
    const keys = new Set<string>()
    const plain = connect(sim.connect().miro.board)
    const board: Board = {
      ...plain,
      getStored: (key) => plain.getStored(key),
      setStored(key, value) {
        keys.add(key)
        return plain.setStored(key, value)
      },
    }
    const original = await traceOf(board, reading)
    const copy = await readIn(board, copyId)
    expect([copy.record, copy.map.id === reading.map.id]).toEqual(['copied', false])
    const changes = changesOf(copy.map)
    const expected = saidBy((await readIn(board, copyId)).map)
    const applied = await applyPlan(board, planChanges(copy, changes), run)
    expect([applied.error, applied.skipped]).toEqual([null, []])
    const changed = await readIn(board, copyId)
    expect(saidBy(changed.map)).not.toEqual(expected)
    expect(changed.map.id).not.toBe(reading.map.id)
    expect(planChanges(changed, changes).ops).toEqual([])
    expect([...keys].filter((key) => !key.includes(copy.map.id))).toEqual([])
    expect(await traceOf(board, reading)).toBe(original)
    expect(await readIn(board, frameId)).toEqual(await readIn(plain, frameId))
    if (applied.undo) await applyPlan(board, applied.undo, run)
    expect(saidBy((await readIn(board, copyId)).map)).toEqual(expected)
    expect(await traceOf(board, reading)).toBe(original)
  },
)
