import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardItem, checkMaps, connect, insertMap, readItems } from '../src/api.ts'
import { adaptItems, type RawItem } from '../src/board/adapt.ts'
import { parseJourneyMap } from '../src/model/schema.ts'
import { createSimulator } from '../src/simulator/simulator.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'
const LISTS = LONG ? 100_000 : 1_500
const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_122)
/** ms */
const PATIENCE = LONG ? 3_600_000 : 60_000

const word = fc.constantFrom(
  '',
  'Actions',
  'Emotions',
  'Touchpoints',
  'Pain points',
  'Thoughts & feelings',
  'Stage',
  'Awareness',
  'too slow',
  '+1',
  '😡',
  'none: tested',
  'Customer journey map',
  'My map\nCustomer journey map\nProduct: Shoe\nPersona: Ada',
  'Very good',
  '-',
  '\u0000\ufffd',
  'ａｃｔｉｏｎｓ',
  'x'.repeat(20_000),
  '('.repeat(300),
)

const near = fc.integer({ min: -6, max: 6 }).map((step) => step * 150)
const coordinate = fc.oneof(
  { weight: 12, arbitrary: near },
  { weight: 2, arbitrary: fc.double({ min: -3000, max: 3000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e9, -1e15, 1e308, Number.MAX_VALUE, 5e-324) },
)
const size = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(40, 100, 128, 147, 260, 288, 312, 900) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1e6, 1e308) },
)
const type = fc.constantFrom(
  'text',
  'shape',
  'sticky_note',
  'sticky_note',
  'card',
  'app_card',
  'image',
  'frame',
  'kanban',
  '',
)

const itemOf = (index: number): fc.Arbitrary<BoardItem> =>
  fc.record({
    id: fc.constantFrom(`${index}`, `${index}`, `${index}`, '0'),
    type,
    x: coordinate,
    y: coordinate,
    width: size,
    height: size,
    rotation: fc.constantFrom(0, 0, 0, 90, 33.3, -1e308),
    text: word,
    frameId: fc.constantFrom(null, null, '0', '1', '2', `${index}`, 'gone'),
    color: fc.constantFrom('', 'yellow', '#ffffff'),
    tags: fc.constantFrom([], ['t']),
    linkedTo: fc.constant(''),
    layer: fc.constant(index),
    createdBy: fc.constant(''),
    createdAt: fc.constant(''),
    modifiedAt: fc.constant(''),
  })

const list: fc.Arbitrary<BoardItem[]> = fc
  .integer({ min: 0, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => itemOf(index))))

/** A map as people draw it, and then things strewn over it. */
const disturbed: fc.Arbitrary<BoardItem[]> = fc
  .tuple(list, fc.boolean(), fc.boolean())
  .map(([strewn, framed, turned]) => {
    const item = (
      id: string,
      type: string,
      text: string,
      x: number,
      y: number,
      width: number,
      height: number,
    ): BoardItem => ({
      id,
      type,
      text,
      ...(turned ? { x: y, y: x, width: height, height: width } : { x, y, width, height }),
      rotation: 0,
      frameId: framed && type !== 'frame' ? 'F' : null,
      color: '',
      tags: [],
      linkedTo: '',
      layer: 0,
      createdBy: '',
      createdAt: '',
      modifiedAt: '',
    })
    const lanes = ['Actions', 'Emotions', 'Touchpoints', 'Opportunities']
    return [
      ...(framed ? [item('F', 'frame', 'Map', 0, 0, 2400, 2400)] : []),
      ...lanes.map((lane, row) => item(`l${row}`, 'shape', lane, -600, -300 + 300 * row, 260, 280)),
      ...['One', 'Two', 'Three'].map((stage, column) =>
        item(`s${column}`, 'shape', stage, -300 + 300 * column, -550, 280, 80),
      ),
      ...lanes.map((_, row) => item(`n${row}`, 'sticky_note', `note ${row}`, 0, -300 + 300 * row, 128, 147)),
      ...strewn,
    ]
  })

/** Every item is in one place at most, and every word that a map is near is told. */
function isSound(items: readonly BoardItem[]): void {
  const readings = readItems(items)
  const known = new Set(items)
  const seen = new Set<BoardItem>()
  const told = new Set(
    readings.flatMap(({ placed, unplaced }) => [...placed.map(({ item }) => item.id), ...unplaced.map(({ id }) => id)]),
  )
  for (const { map, placed, confidence, doubtful, frameId } of readings) {
    expect(parseJourneyMap(map)).toEqual(map)
    expect(confidence).toBeGreaterThanOrEqual(0.5)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(map.stages.length).toBeGreaterThan(0)
    expect(map.lanes.length).toBeGreaterThan(0)
    for (const { item } of placed) {
      expect(known.has(item)).toBe(true)
      expect(seen.has(item)).toBe(false)
      seen.add(item)
    }
    const notes = new Set(placed.filter(({ role }) => role === 'note').map(({ item }) => item.id))
    for (const note of map.notes) expect(notes.has(note.id)).toBe(true)
    for (const id of doubtful) expect(notes.has(id)).toBe(true)
    if (frameId !== null && !items.some((item) => item.id === frameId && item.type !== 'frame'))
      for (const item of items)
        if (item.frameId === frameId && item.type === 'sticky_note' && item.text !== '' && isUsable(item))
          expect(told.has(item.id)).toBe(true)
  }
  expect(new Set(readings.map((reading) => reading.map.id)).size).toBe(readings.length)
  checkMaps(readings)
}

const isUsable = ({ x, y, width, height }: BoardItem) => Math.max(Math.abs(x), Math.abs(y), width, height) <= 1e9

describe('whatever lies on a board', { timeout: PATIENCE }, () => {
  test('reading it does not fail, and nothing has two places', () => {
    fc.assert(fc.property(list, isSound), { seed: SEED, numRuns: LISTS })
  })

  test('a map under it is read, or left alone, but nothing on it is lost', () => {
    fc.assert(fc.property(disturbed, isSound), { seed: SEED, numRuns: LISTS })
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
        readItems(items)
      }),
      { seed: SEED, numRuns: LISTS },
    )
  })

  test('metadata that is no record is not believed', () => {
    const items = [{ x: 0 }, { x: 5 }].map(
      ({ x }, index): BoardItem => ({
        id: `${index}`,
        type: 'text',
        text: 'Emotions',
        x,
        y: index * 100,
        width: 10,
        height: 10,
        rotation: 0,
        frameId: null,
        color: '',
        tags: [],
        linkedTo: '',
        layer: 0,
        createdBy: '',
        createdAt: '',
        modifiedAt: '',
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

describe('work grows no faster than the board', () => {
  /** How often anything of an item is looked at. */
  const looks = (items: readonly BoardItem[]): number => {
    let count = 0
    const watched = items.map((item) => {
      const copy = {} as BoardItem // filled right below
      for (const key of Object.keys(item) as (keyof BoardItem)[])
        Object.defineProperty(copy, key, {
          enumerable: true,
          get: () => {
            count += 1
            return item[key]
          },
        })
      return copy
    })
    readItems(watched)
    return count
  }

  const stuff = (index: number, more: Partial<BoardItem>): BoardItem => ({
    id: `x${index}`,
    type: 'sticky_note',
    text: '',
    x: 0,
    y: 0,
    width: 128,
    height: 147,
    rotation: 0,
    frameId: null,
    color: '',
    tags: [],
    linkedTo: '',
    layer: index,
    createdBy: '',
    createdAt: '',
    modifiedAt: '',
    ...more,
  })
  const many = (count: number, more: (index: number) => Partial<BoardItem>) =>
    Array.from({ length: count }, (_, index) => stuff(index, more(index)))

  const boards: Readonly<Record<string, (count: number, map: readonly BoardItem[]) => BoardItem[]>> = {
    'notes far from any map': (count, map) => [
      ...map,
      ...many(count, (index) => ({
        text: `note ${index}`,
        x: 9000 + (index % 100) * 150,
        y: Math.floor(index / 100) * 160,
      })),
    ],
    'notes in the cells of a map': (count, map) => {
      const notes = map.filter((item) => item.type === 'sticky_note')
      return [
        ...map,
        ...many(count, (index) => ({ ...notes[index % notes.length], id: `x${index}`, text: `note ${index}` })),
      ]
    },
    'notes on one spot': (count, map) => [
      ...map,
      ...many(count, () => ({ text: 'Actions', ...(map[5] ? { x: map[5].x, y: map[5].y } : {}) })),
    ],
    'one label again and again, in a column': (count) =>
      many(count, (index) => ({ type: 'text', text: 'Actions', y: index * 40, height: 20 })),
    'labels in turn, in a column': (count) =>
      many(count, (index) => ({
        type: 'text',
        text: ['Actions', 'Emotions', 'Needs'][index % 3] ?? '',
        y: index * 40,
        height: 20,
      })),
    'labels in turn, in a row with headers': (count) =>
      many(count, (index) => ({
        type: 'shape',
        text: ['Actions', 'Emotions', 'Needs', 'x'][index % 4] ?? '',
        x: index * 40,
        y: (index % 5) * 30,
      })),
    'flat shapes': (count, map) => [
      ...map,
      ...many(count, (index) => ({ type: 'shape', width: 1500, height: 100, y: index * 30 })),
    ],
    titles: (count) =>
      many(count, (index) => ({ type: 'text', text: 'Customer journey map\nProduct: a\nPersona: b', y: index * 30 })),
    frames: (count) => many(count, (index) => ({ type: 'frame', text: 'Map', x: index * 100 })),
    'headers of no height in one row': (count, map) => [
      ...map,
      ...many(count, (index) => ({
        type: 'shape',
        text: `s${index}`,
        x: index,
        y: (map[1]?.y ?? 0) - 50 - index / 1e4,
        height: 0,
      })),
    ],
  }
  for (const [name, build] of Object.entries(boards))
    test(name, async () => {
      const sim = createSimulator()
      const board = connect(sim.board)
      await insertMap(board, { template: 'cjm', center: { x: 0, y: 0 } })
      const map = await board.items()
      const [few, more] = [looks(build(1500, map)), looks(build(6000, map))]
      expect(more / few).toBeLessThan(4.8)
      expect(more).toBeLessThan(6000 * 400)
    })
})
