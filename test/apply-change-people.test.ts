import { expect, test } from 'vitest'
import { applyPlan, connect } from '../src/api.ts'
import { changingKey, parseChangeRecord, storedChange, turnKey } from '../src/model/change-record.ts'
import {
  addingStage,
  anotherBoard,
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
  titleOf,
  undoOf,
  wordsOf,
  write,
} from './apply-change-kit.ts'
import { sample } from './insert-kit.ts'

const idOf = ({ written }: Kit, stage: number): string => {
  const id = written[stage]
  if (id === undefined) throw new Error(`nothing is written in stage ${stage}`)
  return id
}

const headerOf = ({ reading }: Kit, stage: number): string => {
  const header = reading.placed.filter(({ role }) => role === 'stage')[stage]
  if (!header) throw new Error(`there is no stage ${stage}`)
  return header.item.id
}

test('a note that somebody drags elsewhere meanwhile stays there and is told; the rest is done', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  const note = idOf(at, 3)
  at.sim.hands.moveBy(note, { dx: -30, dy: 40 })
  const { x, y } = itemOf(at.sim, note)
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([null, [{ itemId: note, why: 'somebody has moved it since' }]])
  expect([itemOf(at.sim, note).x, itemOf(at.sim, note).y]).toEqual([x, y])
  expect(applied.done).toBe(plan.ops.length - 1)
  const header = headerOf(at, 3)
  expect(itemOf(at.sim, header).x).toBeCloseTo(
    at.reading.placed.find(({ item }) => item.id === header)?.item.x ?? 0,
    -3,
  )
})

test('a note that somebody retypes after the plan was made and even after it was begun is moved with its new words', async () => {
  const at = await kit()
  const note = idOf(at, 3)
  const before = itemOf(at.sim, note).x
  let isTyped = false
  at.sim.faults.interfere(
    ({ name }) => name === 'storage.set' && !isTyped,
    () => {
      isTyped = true
      at.sim.hands.type(note, 'typed meanwhile')
    },
  )
  const applied = await applyPlan(at.board, addingStage(at.reading), at.run)
  expect([isTyped, applied.error, applied.skipped]).toEqual([true, null, []])
  expect([itemOf(at.sim, note).content, itemOf(at.sim, note).x]).toEqual(['<p>typed meanwhile</p>', before + 288])
})

test('notes that somebody has deleted meanwhile are told', async () => {
  const at = await kit()
  const note = idOf(at, 3)
  const plan = addingStage(at.reading)
  at.sim.hands.remove(note)
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([null, [{ itemId: note, why: 'somebody has removed it since' }]])
})

test.each([
  ['moved a header', (at: Kit) => at.sim.hands.moveBy(headerOf(at, 3), { dx: 50 })],
  ['removed a header', (at: Kit) => at.sim.hands.remove(headerOf(at, 3))],
  [
    'made the frame larger',
    (at: Kit) => {
      const frame = frameOf(at.reading)
      at.sim.hands.resizeFrame(frame.id, { right: frame.x + frame.width / 2 + 100 })
    },
  ],
  ['removed the frame', (at: Kit) => at.sim.hands.deleteFrame(frameOf(at.reading).id)],
])('where somebody has %s meanwhile nothing is done, and one is asked to look again', async (_, act) => {
  const at = await kit()
  const plan = addingStage(at.reading)
  act(at)
  const before = seen(at)
  const { error, ...applied } = await applyPlan(at.board, plan, at.run)
  expect(applied).toEqual({ done: 0, skipped: [], undo: null })
  expect([error?.left, /look at the map again/.test(error?.message ?? '')]).toEqual(['nothing', true])
  expect(['refused', 'gone']).toContain(error?.code)
  expect([seen(at), storageOf(at)]).toEqual([before, []])
})

test('where somebody moves the frame meanwhile, all of the plan moves along', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  const by = { dx: 1234, dy: -777 }
  at.sim.hands.moveFrame(frameOf(at.reading).id, by)
  const before = seen(at)
  const applied = await applyPlan(at.board, plan, at.run)
  expect([applied.error, applied.skipped]).toEqual([null, []])
  at.sim.hands.moveFrame(frameOf(at.reading).id, { dx: -by.dx, dy: -by.dy })
  const other = await kit()
  await applyPlan(other.board, addingStage(other.reading), other.run)
  expect(seen(at)).toEqual(seen(other))
  at.sim.hands.moveFrame(frameOf(at.reading).id, by)
  expect((await applyPlan(at.board, undoOf(applied), at.run)).error).toBeNull()
  expect(seen(at)).toEqual(before)
})

test('where somebody moves the frame at any call, what is drawn and what is moved come to lie where they belong', async () => {
  const other = await kit()
  await applyPlan(other.board, addingStage(other.reading), other.run)
  const [whole, calls] = [seen(other), other.sim.calls.length]
  const wrong: string[] = []
  for (const n of sample(
    Array.from({ length: calls }, (_, index) => index + 1),
    12,
  )) {
    const at = await kit()
    const frameId = frameOf(at.reading).id
    at.sim.faults.interfere(n, () => at.sim.hands.moveFrame(frameId, { dx: 500, dy: 300 }))
    const applied = await applyPlan(at.board, addingStage(at.reading), at.run)
    // A frame that is written in the very moment in which somebody moves it may go back.
    const { x, y } = itemOf(at.sim, frameId)
    const { x: fromX, y: fromY } = frameOf(at.reading)
    at.sim.hands.moveFrame(frameId, { dx: fromX + 144 - x, dy: fromY - y })
    const now = seen(at)
    if (applied.error) wrong.push(`call ${n}: ${applied.error.message}`)
    else if (JSON.stringify(now) !== JSON.stringify(whole))
      wrong.push(
        `call ${n}: ${now.filter((each) => !whole.includes(each))}, not ${whole.filter((each) => !now.includes(each))}`,
      )
  }
  expect(wrong, wrong.join('\n').slice(0, 2000)).toEqual([])
})

test('while somebody else is changing the map nothing is done; when they have left it for long enough, it is', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  const client = at.sim.connect()
  at.sim.faults.cutOff(({ name }) => name === 'item.sync')
  void applyPlan(connect(client.miro.board), renameAll(at), at.run)
  await at.run.wait(10_000)
  at.sim.faults.clear()
  const before = seen(at)
  for (const each of [plan, renaming(at.reading)]) {
    const { error, ...applied } = await applyPlan(at.board, each, at.run)
    expect(applied).toEqual({ done: 0, skipped: [], undo: null })
    expect([error?.code, error?.left, /right now/.test(error?.message ?? '')]).toEqual(['refused', 'nothing', true])
    expect(seen(at)).toEqual(before)
  }
  await at.run.wait(90_000)
  const read = await readAgain(at.board)
  const later = await applyPlan(
    at.board,
    {
      ...plan,
      scope: {
        ...plan.scope,
        anchor: read.anchor && { itemId: titleOf(read).id, record: read.anchor },
        resumes: read.anchor?.changing ?? null,
      },
    },
    at.run,
  )
  expect(later.error).toBeNull()
  expect([storageOf(at), isMarked(at)]).toEqual([[], false])
})

/** Moves two things, which takes a turn of one's own. */
const renameAll = (at: Kit) => {
  const notes = at.reading.placed.filter(({ item }) => [idOf(at, 0), idOf(at, 1)].includes(item.id))
  return planOf(
    at.reading,
    notes.map(({ item }) => write(item, 'note', { x: item.x + 4 })),
    { changes: [] },
  )
}

test('whoever sleeps over their turn and finds somebody else in it stops, and leaves it to them', async () => {
  const at = await kit()
  const plan = addingStage(at.reading)
  const key = changingKey(at.reading.map.id)
  const theirs = storedChange(
    { code: 'theirs', holder: 'somebody', until: at.run.now() + 200_000, corner: null, moves: [], changes: [] },
    'stamp',
  ).main
  const isMarking = ({ name }: { readonly name: string }) => name === 'item.setMetadata'
  at.sim.faults.slow(isMarking, 100_000)
  at.sim.faults.interfere(isMarking, () => {
    const storage = at.sim.connect().miro.board.storage.collection('throughline')
    for (const each of [key, turnKey(at.reading.map.id)]) void storage.set(each, theirs as never)
  })
  const applied = await applyPlan(at.board, plan, at.run)
  expect(applied.error?.code).toBe('refused')
  expect(applied.error?.message).toMatch(/^Somebody else began to change this map .*\. .*\.$/)
  const kept = at.sim.snapshot().storage.find(([, name]) => name === key)?.[2]
  expect(parseChangeRecord(kept)?.holder).toBe('somebody')
  expect(wordsOf(at)).toEqual(wordsOf(await kit()))
})

test('what people write into what was drawn is taken out of the map before that goes, when it is taken back', async () => {
  const at = await kit()
  const before = seen(at)
  const applied = await applyPlan(at.board, addingStage(at.reading), at.run)
  const drawn = at.sim
    .items()
    .filter(({ id, type }) => type === 'sticky_note' && !at.reading.placed.some(({ item }) => item.id === id))
  const [typed, tagged, ...rest] = drawn
  if (!typed || !tagged) throw new Error('nothing was drawn')
  at.sim.hands.type(typed.id, 'a new thought')
  at.sim.hands.tag(tagged.id, 'survey')
  const undone = await applyPlan(at.board, undoOf(applied), at.run)
  expect(undone.error).toBeNull()
  const frame = itemOf(at.sim, frameOf(at.reading).id)
  for (const { id } of [typed, tagged]) {
    const { x, y, parentId } = itemOf(at.sim, id)
    const away = Math.max(Math.abs(x - frame.x) - frame.width / 2, Math.abs(y - frame.y) - frame.height / 2)
    expect([parentId, away > 100]).toEqual([null, true])
  }
  expect(rest.map(({ id }) => at.sim.item(id))).toEqual(rest.map(() => undefined))
  at.sim.hands.remove([typed.id, tagged.id])
  expect(seen(at)).toEqual(before)
})

test('what hangs on a note, its tags and its colour stay when it is taken out of the map and comes back', async () => {
  const at = await kit()
  const words = wordsOf(at)
  const applied = await applyPlan(at.board, removingStage(at.reading), at.run)
  const parked = itemOf(at.sim, idOf(at, 0))
  expect([parked.parentId, wordsOf(at)]).toEqual([null, words])
  const undone = await applyPlan(at.board, undoOf(applied), at.run)
  expect([undone.error, itemOf(at.sim, idOf(at, 0)).parentId]).toEqual([null, frameOf(at.reading).id])
  expect(wordsOf(at)).toEqual(words)
})

test('a change of a map without a memory that somebody has left half-done is finished before anything else', async () => {
  const at = await kit()
  const reading = { ...at.reading, anchor: null }
  const notes = reading.placed.filter(({ role }) => role === 'note').slice(0, 6)
  const shift = planOf(
    reading,
    notes.map(({ item }) => write(item, 'note', { x: item.x + 16 })),
  )
  const client = at.sim.connect()
  let synced = 0
  at.sim.faults.fail({
    when: ({ name }) => synced >= 4 || (name === 'item.sync' && ++synced >= 4),
    times: Number.POSITIVE_INFINITY,
  })
  await applyPlan(connect(client.miro.board), shift, at.run)
  await at.run.wait(100_000)
  at.sim.faults.clear()
  const moved = () => notes.filter(({ item }) => Math.round(itemOf(at.sim, item.id).x - item.x) === 16).length
  expect(moved()).toBeGreaterThan(0)
  expect(moved()).toBeLessThan(6)
  const other = planOf(
    reading,
    notes.slice(0, 2).map(({ item }) => write(item, 'note', { y: item.y + 8 })),
    { changes: [] },
  )
  const applied = await applyPlan(anotherBoard(at), other, at.run)
  expect([applied.error?.code, /finished first/.test(applied.error?.message ?? '')]).toEqual(['refused', true])
  expect([moved(), storageOf(at)]).toEqual([6, []])
})
