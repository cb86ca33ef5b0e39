import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepCorrections, loadCorrections } from '../src/api/corrections.ts'
import { lookAt } from '../src/api/read-maps.ts'
import { type Board, connect, readMaps } from '../src/api.ts'
import {
  type Correction,
  type CorrectionEntry,
  correcting,
  inForce,
  mergeEntries,
  undoing,
  unsaid,
} from '../src/model/correction.ts'
import { parseCorrections, storedCorrections } from '../src/model/correction-store.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'
import { virtualClock } from './insert-kit.ts'
import { LANES, lay, OTHER_SWITCHES } from './read-kit.ts'

const stored = (sim: Simulator): unknown => sim.snapshot().storage.find(([, key]) => key === 'corrections')?.[2]

const leaveOut = (itemId: string): Correction => ({ kind: 'leave-out', itemId })
const header = (itemId: string, isStage = true): Correction => ({ kind: 'stage', itemId, isStage })
const lane = (itemId: string, ...types: string[]): Correction => ({ kind: 'lane-types', itemId, types })

describe('what several people say', () => {
  const correction = fc.oneof(
    fc.constantFrom('a', 'b').map(leaveOut),
    fc.tuple(fc.constantFrom('a', 'b'), fc.boolean()).map(([id, is]) => header(id, is)),
    fc.constantFrom([], ['needs'], ['actions', 'emotions']).map((types) => lane('a', ...types)),
  )
  const entries = fc.array(fc.record({ correction, turn: fc.nat(4), undone: fc.boolean() }), { maxLength: 8 })

  test('comes to the same whoever hears whom first, and however often', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const all = mergeEntries(a, b, c)
        expect(mergeEntries(c, mergeEntries(b, a), a)).toEqual(all)
        expect(mergeEntries(all, all)).toEqual(all)
        expect([a, b, c].every((each) => unsaid(each, all).length === 0)).toBe(true)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test('is written and parsed without a loss', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const said = mergeEntries(given)
        const value = storedCorrections({ entries: said, foreign: [{ kind: 'later' }], isNewer: false })
        expect(parseCorrections(JSON.parse(JSON.stringify(value)))).toEqual({
          entries: said,
          foreign: [{ kind: 'later' }],
          isNewer: false,
        })
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

test('the last word on an item holds, and a word taken back does not come back with a list that had not heard of it', () => {
  const first = correcting([], [lane('a', 'needs'), leaveOut('b')])
  const second = mergeEntries(first, correcting(first, [lane('a', 'voice')]))
  expect(inForce(second)).toEqual([leaveOut('b'), lane('a', 'voice')])
  const third = mergeEntries(second, undoing(second, [leaveOut('b')]))
  expect(inForce(mergeEntries(third, first))).toEqual([lane('a', 'voice')])
})

test('whoever says what an item is for takes back that it is left out, or something else', () => {
  const said = mergeEntries(correcting([], [leaveOut('a'), lane('b', 'needs'), lane('c'), leaveOut('d')]))
  const now = mergeEntries(said, correcting(said, [header('a'), header('b'), header('c', false), lane('d')]))
  const held = new Set(inForce(now).map((each) => JSON.stringify(each)))
  const expected = [lane('c'), leaveOut('d'), header('a'), header('b'), header('c', false), lane('d')]
  expect(held).toEqual(new Set(expected.map((each) => JSON.stringify(each))))
})

const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  '',
  'x'.repeat(1000),
  7,
  [],
  {},
  { version: 'one' },
  { version: 1 },
  { version: 1, entries: 'none' },
  { version: 0, entries: [] },
  { __proto__: null, version: 1, entries: null },
]

test.each(NONSENSE.map((value) => [value]))('%j in the storage is no correction, and can be written over', (value) => {
  expect(parseCorrections(value)).toEqual({ entries: [], foreign: [], isNewer: false })
})

test('entries that this version does not understand are kept apart and written back', () => {
  const understood = { turn: 1, correction: leaveOut('a') }
  const foreign = [
    null,
    { turn: 2, correction: { kind: 'merge-lanes', itemId: 'a' } },
    { turn: 3, correction: lane('a', 'weather') },
    { turn: 1e12, correction: leaveOut('b') },
    { turn: -1, correction: leaveOut('b') },
    { turn: 1, correction: leaveOut('') },
    { turn: 1, correction: { kind: 'stage', itemId: 'a', isStage: 'yes' } },
  ]
  const store = parseCorrections({ version: 1, entries: [foreign[0], understood, ...foreign.slice(1)] })
  expect(store).toEqual({ entries: [{ ...understood, undone: false }], foreign, isNewer: false })
  expect(storedCorrections(store)).toEqual({ version: 1, entries: [understood, ...foreign] })
})

test('what a newer version has written is neither read nor written over', async () => {
  const sim = createSimulator()
  const board = connect(sim.board)
  await board.setStored('corrections', { version: 2, all: { a: 'out' } })
  expect(await keepCorrections(board, correcting([], [leaveOut('a')]))).toMatchObject({ why: 'newer' })
  expect(stored(sim)).toEqual({ version: 2, all: { a: 'out' } })
})

test('there is an end to what can be kept, and items that are gone make room', async () => {
  const sim = createSimulator()
  const board = connect(sim.board)
  const many = correcting(
    [],
    Array.from({ length: 600 }, (_, index) => leaveOut(`34587645000000${index}`)),
  )
  expect(await keepCorrections(board, many)).toMatchObject({ why: null })
  const more = correcting(
    many,
    Array.from({ length: 400 }, (_, index) => leaveOut(`more ${index}`)),
  )
  expect(await keepCorrections(board, more)).toMatchObject({ why: 'full' })
  // What is taken back makes room as well, even when there is none for anything else.
  const fewer = undoing(
    mergeEntries(many, more),
    many.slice(0, 500).map(({ correction }) => correction),
  )
  expect(await keepCorrections(board, fewer)).toMatchObject({ why: null })
  const rest = Array.from({ length: 100 }, (_, index) => leaveOut(`rest ${index}`))
  expect(await keepCorrections(board, correcting(fewer, rest))).toMatchObject({ why: null })
  expect(JSON.stringify(stored(sim)).length).toBeLessThan(60 * 1024)
  const gone = new Set(many.map(({ correction: { kind, itemId } }) => `${kind} ${itemId}`))
  expect(await keepCorrections(board, more, gone)).toMatchObject({ why: null })
  const held = inForce((await loadCorrections(board)).entries).map(({ itemId }) => itemId)
  const expected = [...more.map(({ correction }) => correction), ...rest].map(({ itemId }) => itemId)
  expect(held.toSorted()).toEqual(expected.toSorted())
})

/** People who correct at the same time, each with their own distance to Miro. */
async function together(latencies: readonly number[], words: number): Promise<void> {
  const clock = virtualClock()
  const sim = createSimulator({ clock, latency: 0 })
  const boards = latencies.map((latency, index) => {
    const board = connect(sim.connect({ user: { id: String(index), name: `Person ${index}` } }).miro.board)
    const slow =
      <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
      async (...given: A): Promise<R> => {
        await clock.wait(latency / 2)
        const answer = await call(...given)
        await clock.wait(latency / 2)
        return answer
      }
    return { ...board, getStored: slow(board.getStored), setStored: slow(board.setStored) }
  })
  await Promise.all(
    boards.map(async (board, person) => {
      let own: readonly CorrectionEntry[] = []
      for (let word = 0; word < words; word++) {
        const { entries } = await loadCorrections(board)
        own = mergeEntries(own, correcting(mergeEntries(entries, own), [leaveOut(`item ${person} ${word}`)]))
        await keepCorrections(board, own, new Set(), { wait: clock.wait })
      }
      // As the panel does with its next look.
      await clock.wait(5000)
      if (unsaid(own, (await loadCorrections(board)).entries).length > 0)
        await keepCorrections(board, own, new Set(), { wait: clock.wait })
    }),
  )
  const board = boards[0] as Board // there is one a latency
  const held = inForce((await loadCorrections(board)).entries).map(({ itemId }) => itemId)
  const all = boards.flatMap((_, person) => Array.from({ length: words }, (__, word) => `item ${person} ${word}`))
  expect(held.toSorted()).toEqual(all.toSorted())
}

test.each([[[60, 60]], [[50, 300]], [[10, 40, 160, 300]]])(
  'nothing is lost when people correct at the same time, %j ms from Miro',
  async (latencies) => {
    await together(latencies, 3)
  },
)

describe.each([
  ['a board', {}],
  ['a board that is other in everything', OTHER_SWITCHES],
])('on %s', (_, switches) => {
  test('readMaps reads maps as they were corrected, for everybody', async () => {
    const { sim, board, label, header: headerOf, note } = await lay({}, switches)
    const entries = correcting(
      [],
      [
        lane(label(LANES.touchpoints), 'channels', 'voice'),
        lane(label(LANES.thoughts)),
        header(headerOf(1), false),
        leaveOut(note(LANES.actions, 0)),
      ],
    )
    await keepCorrections(board, entries)
    const [reading] = await readMaps(connect(sim.connect({ user: { id: '2', name: 'Grace' } }).miro.board))
    expect(reading?.map.lanes.map(({ types }) => types.join(' + '))).toEqual([
      'actions',
      'channels + voice',
      'emotions',
      'pain-points',
      'opportunities',
    ])
    expect(reading?.map.stages.map(({ name }) => name)).toEqual(['Before', 'After'])
    expect(reading?.placed.some(({ item }) => item.id === note(LANES.actions, 0))).toBe(false)
  })
})

test('a look costs two calls and one a map, corrections or not', async () => {
  const { sim, board, label } = await lay()
  await keepCorrections(board, correcting([], [lane(label(0), 'needs')]))
  sim.resetCalls()
  await readMaps(connect(sim.connect().miro.board))
  expect(sim.calls.map(({ name }) => name).toSorted()).toEqual(['board.get', 'item.getMetadata', 'storage.get'])
})

test('a board whose corrections cannot be read is read without, but not at the rate limit', async () => {
  const { board, drawn } = await lay()
  const failing = (message: string): Board => ({
    ...board,
    getStored: () => Promise.reject(new Error(message)),
  })
  expect((await lookAt(failing('no storage here'))).corrections).toBeNull()
  expect((await readMaps(failing('no storage here')))[0]?.map).toEqual(drawn.map)
})

test('what somebody has corrected here holds at once, before the board remembers it', async () => {
  const { board, label } = await lay()
  const { readings, corrections } = await lookAt(board, {}, correcting([], [lane(label(0), 'needs')]))
  expect(readings[0]?.map.lanes[0]?.types).toEqual(['needs'])
  expect(corrections?.entries).toEqual([])
})
