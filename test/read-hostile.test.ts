import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardItem, checkMaps, type Reading, readItems } from '../src/api.ts'
import { adaptItems, type RawItem } from '../src/board/adapt.ts'
import { parseJourneyMap } from '../src/model/schema.ts'
import type { Known } from '../src/read/reading.ts'
import { accountOf } from './hostile/account.ts'
import { coordinate, disturbed, plainItem, smallMap, strewn, type, word } from './hostile/items.ts'
import { cannotBeKept, malformed, mustBeKept } from './hostile/raw-items.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'
const LISTS = LONG ? 100_000 : 1_000
const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_122)
/** ms */
const PATIENCE = LONG ? 3_600_000 : 60_000

/** How much happened in all lists of a test: a property about maps is empty where none is found. */
interface Tally {
  lists: number
  maps: number
  notes: number
  unplaced: number
}
const nothingYet = (): Tally => ({ lists: 0, maps: 0, notes: 0, unplaced: 0 })

/** Every item is in one place, all that is told is true, and the check has something to say on it. */
function isSound(items: readonly BoardItem[], tally: Tally, known: Known = {}): void {
  const readings = readItems(items, known)
  const account = accountOf(items, readings)
  expect(account.notes + account.structure + account.unplaced + account.ignored).toBe(items.length)
  for (const reading of readings) isTrue(reading)
  expect(new Set(readings.map(({ map }) => map.id)).size).toBe(readings.length)
  const { counts } = checkMaps(readings)
  expect(counts.passes + counts.fails + counts.reviews + counts.notApplicable > 0).toBe(readings.length > 0)
  tally.lists += 1
  tally.maps += readings.length
  tally.notes += account.notes
  tally.unplaced += account.unplaced
}

/** A reading says nothing that its own parts do not say. */
function isTrue({ map, placed, confidence, doubtful }: Reading): void {
  expect(parseJourneyMap(map)).toEqual(map)
  expect(confidence).toBeGreaterThanOrEqual(0.5)
  expect(confidence).toBeLessThanOrEqual(1)
  expect(map.stages.length).toBeGreaterThan(0)
  expect(map.lanes.length).toBeGreaterThan(0)
  const inCells = placed.filter(({ role }) => role === 'note')
  const written = inCells.filter(({ item }) => item.text !== '').map(({ item }) => item.id)
  // A note without words is one where its height tells how somebody feels.
  const said = map.notes.filter(({ text }) => text !== '').map(({ id }) => id)
  expect(said.sort()).toEqual(written.sort())
  const ids = new Set(inCells.map(({ item }) => item.id))
  for (const id of [...doubtful, ...map.notes.map((note) => note.id)]) expect(ids.has(id)).toBe(true)
}

/** Items of the map, items that were strewn over it, and one that is not there. */
const itemIds = fc.constantFrom('0', '1', '2', '3', 'l0', 'l1', 's0', 's1', 'n0', 'F', 'gone')

describe('whatever lies on a board', { timeout: PATIENCE }, () => {
  test('reading it does not fail, nothing has two places, and nothing is lost', () => {
    const tally = nothingYet()
    fc.assert(
      fc.property(strewn, (items) => isSound(items, tally)),
      { seed: SEED, numRuns: LISTS },
    )
    expect(tally.lists).toBe(LISTS)
  })

  test('a map under it is read, or left alone, but nothing on it is lost', () => {
    const tally = nothingYet()
    fc.assert(
      fc.property(disturbed, (items) => isSound(items, tally)),
      { seed: SEED, numRuns: LISTS },
    )
    // Most of the maps are still seen, and people would have to put a good part of what lies about into place.
    expect(tally.maps).toBeGreaterThan(LISTS / 2)
    expect(tally.notes).toBeGreaterThan(2 * LISTS)
    expect(tally.unplaced).toBeGreaterThan(LISTS)
  })

  test('what people say about it makes none of it true or false', () => {
    const correction = fc.oneof(
      fc.record({
        kind: fc.constant('lane-types' as const),
        itemId: itemIds,
        types: fc.array(fc.constantFrom('emotions', 'actions', 'no such lane'), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('stage' as const), itemId: itemIds, isStage: fc.boolean() }),
    )
    const tally = nothingYet()
    fc.assert(
      fc.property(disturbed, fc.array(correction, { maxLength: 4 }), fc.boolean(), (items, corrections, chosen) =>
        isSound(items, tally, { corrections, ...(chosen ? { chosen } : {}) }),
      ),
      { seed: SEED, numRuns: LISTS / 2 },
    )
    expect(tally.maps).toBeGreaterThan(LISTS / 4)
  })

  test('malformed lists are read as far as they can be, and what has a name and a place is an item', () => {
    const tally = nothingYet()
    fc.assert(
      fc.property(malformed, (raws) => {
        const madeOf = new Map<RawItem, BoardItem>()
        const items = adaptItems(raws, [], (item, raw) => madeOf.set(raw, item))
        for (const raw of raws) {
          if (cannotBeKept(raw, raws)) expect(madeOf.has(raw)).toBe(false)
          if (mustBeKept(raw, raws)) expect(madeOf.get(raw)?.id).toBe(raw.id)
        }
        for (const { x, y, width, height } of items)
          expect([x, y, width, height].every(Number.isFinite) && Math.min(width, height) >= 0).toBe(true)
        isSound(items, tally)
      }),
      { seed: SEED, numRuns: LISTS },
    )
    expect(tally.maps).toBeGreaterThan(LISTS / 3)
    expect(tally.unplaced).toBeGreaterThan(LISTS / 4)
  })

  test('whoever counts the items would see one that is lost, told twice, or not there', () => {
    const items = [
      ...smallMap(true, false),
      plainItem({ id: 'out', type: 'text', text: 'out', x: 1100, y: 1100, frameId: 'F' }),
    ]
    const [reading, ...others] = readItems(items)
    if (!reading || others.length > 0) throw new Error('Not one map')
    expect(accountOf(items, [reading])).toEqual({ notes: 4, structure: 7, unplaced: 1, ignored: 1 })
    for (const lost of reading.placed.filter(({ item }) => item.text !== ''))
      expect(() => accountOf(items, [{ ...reading, placed: reading.placed.filter((each) => each !== lost) }])).toThrow(
        'was lost',
      )
    expect(() => accountOf(items, [{ ...reading, unplaced: [] }])).toThrow('out was lost')
    expect(() => accountOf(items, [reading, reading])).toThrow('two places')
    expect(() =>
      accountOf(items, [{ ...reading, unplaced: [...reading.unplaced, { id: 'n0', text: 'note 0' }] }]),
    ).toThrow('n0 is told')
    expect(() => accountOf(items.slice(0, -2), [reading])).toThrow('no item of the list')
  })

  test('items that are no items at all become plain items or are left out', () => {
    const value = fc.oneof(
      fc.anything(),
      coordinate,
      word,
      fc.constantFrom('0', '1', 'parent_top_left', 'frame', 'text'),
    )
    const keys = [
      'id',
      'type',
      'x',
      'y',
      'width',
      'height',
      'rotation',
      'content',
      'title',
      'parentId',
      'relativeTo',
      'style',
      'tagIds',
      'childrenIds',
      'connectorIds',
    ]
    const rawItem = fc
      .tuple(
        fc.constantFrom('0', '1', '2'),
        type,
        coordinate,
        coordinate,
        fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 8 }),
      )
      .map(
        ([id, type, x, y, more]): RawItem => ({ id, type, x, y, width: 100, height: 100, ...Object.fromEntries(more) }),
      )
    fc.assert(
      fc.property(fc.array(rawItem, { maxLength: 12 }), (raws) => {
        const items = adaptItems(raws)
        for (const item of items) {
          expect(Number.isFinite(item.x) && Number.isFinite(item.y)).toBe(true)
          expect(typeof item.text).toBe('string')
        }
        accountOf(items, readItems(items))
      }),
      { seed: SEED, numRuns: LISTS },
    )
  })

  test('a record on any of the items, whatever it remembers, makes none of it true or false', () => {
    const stage = fc.tuple(fc.constantFrom('S0', 'S1'), itemIds, fc.integer({ min: -900, max: 900 }), word)
    const lane = fc.tuple(
      fc.constantFrom('L0', 'L1'),
      itemIds,
      fc.integer({ min: -900, max: 900 }),
      word,
      fc.constant(['actions']),
    )
    const record = fc.record({
      version: fc.constant(1),
      boardId: fc.constant('board'),
      itemId: itemIds,
      map: fc.constant({
        ...{ id: 'map', kind: 'cjm', locale: 'en', template: null, links: [], review: null },
        state: { time: null, basis: null },
      }),
      stages: fc.array(stage, { maxLength: 3 }),
      lanes: fc.array(lane, { maxLength: 3 }),
    })
    const tally = nothingYet()
    fc.assert(
      fc.property(disturbed, itemIds, record, (items, itemId, value) =>
        isSound(items, tally, { metadata: new Map([[itemId, value]]) }),
      ),
      { seed: SEED, numRuns: LISTS / 2 },
    )
    expect(tally.maps).toBeGreaterThan(LISTS / 4)
  })

  test('metadata that is no record is not believed', () => {
    const items = [0, 1].map((index) =>
      plainItem({
        id: `${index}`,
        type: 'text',
        text: 'Emotions',
        x: 5 * index,
        y: index * 100,
        width: 10,
        height: 10,
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readItems(items, { metadata: new Map([['0', value]]) })).toEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
