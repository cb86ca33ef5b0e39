import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Board, type BoardItem, diffMaps, type Known, type Reading, readItems, readMaps } from '../src/api.ts'
import {
  type ChangeRecord,
  changingKey,
  type MoveTuple,
  parseChangeRecord,
  storedChange,
} from '../src/model/change-record.ts'
import { jsonBytes } from '../src/model/json-bytes.ts'
import { unfinishedNow } from '../src/read/unfinished.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { sample } from './insert-kit.ts'
import { maps } from './map-arbitrary.ts'
import { lay, OTHER_SWITCHES, readOne, type Table } from './read-kit.ts'

const CODE = 'a1b2c3'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxOf = ({ x, y, width, height }: BoardItem): Box => ({ x, y, width, height })

/** Where each item of a map shall lie after a change. */
type Target = ReadonlyMap<string, Box>

/** A board with a map that people work in, and what its title remembers. */
interface Filled {
  readonly table: Table
  readonly items: readonly BoardItem[]
  readonly reading: Reading
}

async function filled(template: string, switches = {}): Promise<Filled> {
  const table = await lay({ template, stages: undefined, example: true } as never, switches) // the example has stages of its own
  const { hands, drawn } = table
  const random = randomFrom(7)
  const at = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T // none of the lists is empty
  for (let index = 0; index < 40; index++) {
    const [header, band] = [
      at(drawn.placed.filter(({ role }) => role === 'stage')).item,
      at(drawn.placed.filter(({ role }) => role === 'band')).item,
    ]
    const place = {
      x: header.x + (random() - 0.5) * (header.width - 140),
      y: band.y + (random() - 0.5) * (band.height - 160),
    }
    hands.addSticky(`what somebody wrote, ${index}`, place, { width: 128 })
  }
  return { table, items: await table.board.items(), reading: await readOne(table.board) }
}

/** A note of the map by what it says and where: what must not change while its column is on its way. */
const notesOf = ({ map }: Reading) => {
  const stage = new Map(map.stages.map(({ id, name }) => [id, name]))
  const lane = new Map(map.lanes.map(({ id, label }) => [id, label]))
  return Object.fromEntries(
    map.notes.map(({ id, stageId, laneId, score, text }) => [
      id,
      { stage: stage.get(stageId), lane: lane.get(laneId), score, text },
    ]),
  )
}

const gridOf = ({ grid }: Reading) => {
  if (!grid) throw new Error('the map has no grid')
  return grid
}

const inMap = ({ reading, items, table }: Filled): readonly BoardItem[] =>
  items.filter(({ id, frameId }) => id === table.frameId || frameId === reading.frameId)

/** What spans all columns grows, what lies right of the place moves. */
function withColumn(map: Filled, at: number): Target {
  const { columns } = gridOf(map.reading)
  const from = columns[at]?.from ?? columns.at(-1)?.to ?? 0
  const width = (columns[0]?.to ?? 0) - (columns[0]?.from ?? 0)
  return new Map(
    inMap(map).flatMap((item): [string, Box][] => {
      const box = boxOf(item)
      if (item.width > 3 * width && item.type !== 'text')
        return [[item.id, { ...box, x: box.x + width / 2, width: box.width + width }]]
      return item.x > from ? [[item.id, { ...box, x: box.x + width }]] : []
    }),
  )
}

function withoutColumn(map: Filled, at: number): Target {
  const grown = withColumn(map, at + 1)
  const from = gridOf(map.reading).columns[at]
  const gone = inMap(map).filter(({ x, width }) => from && x > from.from && x < from.to && width < from.to - from.from)
  const back = new Map<string, Box>()
  for (const { id, ...item } of inMap(map)) {
    const box = grown.get(id)
    if (!box || gone.some((each) => each.id === id)) continue
    back.set(id, {
      ...boxOf({ id, ...item }),
      x: 2 * item.x - box.x,
      width: 2 * item.width - box.width,
    })
  }
  return back
}

/** Two neighbours change places. */
function swapped(map: Filled, axis: 'columns' | 'rows', at: number): Target {
  const stretches = gridOf(map.reading)[axis]
  const [first, second] = [stretches[at], stretches[at + 1]]
  if (!first || !second) throw new Error('there are no two')
  const way = axis === 'columns' ? 'x' : 'y'
  return new Map(
    inMap(map).flatMap((item): [string, Box][] => {
      const place = item[way]
      const isWide = axis === 'columns' ? item.width > 400 : item.height > 700
      if (isWide || place < first.from || place >= second.to) return []
      const by = place < first.to ? second.to - first.to : first.from - second.from
      return [[item.id, { ...boxOf(item), [way]: place + by }]]
    }),
  )
}

/** A row grows, and what is below it moves down. */
function withHigherRow(map: Filled, at: number, by: number): Target {
  const row = gridOf(map.reading).rows[at]
  if (!row) throw new Error('there is no such row')
  return new Map(
    inMap(map).flatMap((item): [string, Box][] => {
      const box = boxOf(item)
      if (item.type === 'frame') return [[item.id, { ...box, y: box.y + by / 2, height: box.height + by }]]
      if (item.y >= row.to) return [[item.id, { ...box, y: box.y + by }]]
      if (item.type !== 'shape' || item.height < 0.6 * (row.to - row.from) || item.y < row.from) return []
      return [[item.id, { ...box, y: box.y + by / 2, height: box.height + by }]]
    }),
  )
}

const recordOf = ({ items, reading }: Filled, target: Target): ChangeRecord => {
  const moves = items.flatMap(({ id, type, x, y, width, height }): MoveTuple[] => {
    const to = target.get(id)
    if (!to || type === 'frame') return []
    const isResized = Math.abs(to.width - width) > 0.01 || Math.abs(to.height - height) > 0.01
    return [isResized ? [id, x, y, to.x, to.y, to.width, to.height] : [id, x, y, to.x, to.y]]
  })
  const { frame } = reading
  const corner = frame && { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 }
  return { code: CODE, holder: 'somebody', until: 0, corner, moves, changes: [] }
}

/** The board while some of what moves lies where it shall, and the frame has grown first. */
const halfWay = ({ items }: Filled, target: Target, isThere: (item: BoardItem) => boolean): BoardItem[] =>
  items.map((item) => {
    const to = target.get(item.id)
    return to && (item.type === 'frame' || isThere(item)) ? { ...item, ...to } : item
  })

const knownOf = ({ reading }: Filled, items: readonly BoardItem[], record: ChangeRecord): Known => {
  const { anchor } = reading
  const frame = items.find(({ id }) => id === reading.frameId) ?? null
  if (!anchor) throw new Error('the title remembers nothing')
  return {
    metadata: new Map([[anchor.itemId, { ...anchor, changing: CODE }]]),
    unfinished: new Map([[CODE, unfinishedNow(record, items, frame)]]),
  }
}

const only = (readings: readonly Reading[]): Reading => {
  const [reading, ...others] = readings
  if (!reading || others.length > 0) throw new Error(`${readings.length} maps are read, not one`)
  return reading
}

const header = ({ reading, items }: Filled, at: number): BoardItem => {
  const first = items.find(({ id }) => id === reading.placed.find(({ role }) => role === 'stage')?.item.id)
  const columns = gridOf(reading).columns
  if (!first) throw new Error('there is no header')
  return {
    ...first,
    id: 'new-header',
    text: 'New',
    x: first.x + at * ((columns[1]?.from ?? 0) - (columns[0]?.from ?? 0)),
  }
}

describe.each(TEMPLATES.map(({ id }) => id))('a map of %s, whose items move one by one', async (template) => {
  const map = await filled(template)
  const before = notesOf(map.reading)
  const stages = map.reading.map.stages.map(({ name }) => name)
  const lanes = map.reading.map.lanes.map(({ label }) => label)

  const changes: readonly {
    name: string
    target: () => Target
    more?: BoardItem[]
    stages?: string[]
    lanes?: string[]
  }[] = [
    { name: 'a stage is added, its header not yet drawn', target: () => withColumn(map, 2) },
    {
      name: 'a stage is added and its header drawn',
      target: () => withColumn(map, 2),
      more: [header(map, 2)],
      stages: stages.toSpliced(2, 0, 'New'),
    },
    { name: 'a stage is added as the first one', target: () => withColumn(map, 0) },
    {
      name: 'two stages change places',
      target: () => swapped(map, 'columns', 1),
      stages: stages.toSpliced(1, 2, ...stages.slice(1, 3).reverse()),
    },
    {
      name: 'two lanes change places',
      target: () => swapped(map, 'rows', 1),
      lanes: lanes.toSpliced(1, 2, ...lanes.slice(1, 3).reverse()),
    },
    { name: 'a row grows', target: () => withHigherRow(map, 0, 400) },
  ]

  test.each(changes)('$name', ({ target: targetOf, more = [], ...after }) => {
    const target = targetOf()
    const record = recordOf(map, target)
    const random = randomFrom(11)
    for (const share of sample([0, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 1], 11)) {
      const items = [...halfWay(map, target, () => random() < share), ...more]
      const reading = only(readItems(items, knownOf(map, items, record)))
      expect({ ...reading.map, notes: notesOf(reading), unplaced: reading.unplaced }).toEqual({
        ...map.reading.map,
        stages: (after.stages ?? stages).map((name) => expect.objectContaining({ name })),
        lanes: (after.lanes ?? lanes).map((label) => expect.objectContaining({ label })),
        notes: before,
        unplaced: [],
      })
      const real = new Map(items.map((item) => [item.id, item]))
      for (const { item } of reading.placed) expect(item).toEqual(real.get(item.id))
    }
  })

  test('without what is remembered of the change, notes would be told in wrong stages', () => {
    const target = withColumn(map, 2)
    const random = randomFrom(11)
    const items = halfWay(map, target, () => random() < 0.5)
    const { unfinished: _, ...known } = knownOf(map, items, recordOf(map, target))
    expect(notesOf(only(readItems(items, known)))).not.toEqual(before)
  })

  test('a stage is taken off, and what is right of it closes up', () => {
    const target = withoutColumn(map, 1)
    const record = recordOf(map, target)
    const gone = map.reading.map.stages[1]
    const column = gridOf(map.reading).columns[1]
    const rest = map.items.filter(({ x, width }) => !column || x < column.from || x > column.to || width > 400)
    const stays = Object.fromEntries(Object.entries(before).filter(([, { stage }]) => stage !== gone?.name))
    const random = randomFrom(13)
    for (const share of [0, 0.1, 0.5, 0.9, 1]) {
      const items = halfWay({ ...map, items: rest }, target, () => random() < share)
      const reading = only(readItems(items, knownOf(map, items, record)))
      expect(notesOf(reading)).toEqual(stays)
    }
  })
})

/** A map of which a stage is being added, half of what moves has moved, and the board remembers it. */
async function broken(switches = {}): Promise<{ readonly map: Filled; readonly record: ChangeRecord }> {
  const map = await filled('cjm', switches)
  const { board } = map.table
  const target = withColumn(map, 2)
  const record = recordOf(map, target)
  const random = randomFrom(5)
  const there = new Set(map.items.filter(() => random() < 0.5).map(({ id }) => id))
  const now = new Map((await board.items()).map((item) => [item.id, item]))
  const frame = now.get(map.table.frameId)
  const to = target.get(map.table.frameId)
  if (!frame || !to) throw new Error('there is no frame')
  await board.change(frame, to)
  for (const [id] of target) {
    const [fresh] = await board.items([id])
    if (fresh && there.has(id) && fresh.type !== 'frame') await board.change(fresh, target.get(id) ?? {})
  }
  await remember(map, record)
  return { map, record }
}

async function remember(
  { table, reading }: Filled,
  record: ChangeRecord | null,
  changing: { readonly changing?: string } = { changing: CODE },
): Promise<void> {
  const { board, title } = table
  const [item] = await board.items([title])
  if (!item) throw new Error('there is no title')
  await board.setMetadata(item, { ...reading.anchor, ...changing })
  await board.setStored(changingKey(reading.map.id), record ? storedChange(record, 'stamp').main : undefined)
}

/** The same board, and which of its methods were called. */
function counted(board: Board): { readonly board: Board; readonly calls: string[] } {
  const calls: string[] = []
  const told = new Proxy(board, {
    get(target, key, self) {
      const value: unknown = Reflect.get(target, key, self)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        calls.push(String(key))
        return Reflect.apply(value, target, args)
      }
    },
  })
  return { board: told, calls }
}

describe.each([
  ['as assumed', {}],
  ['the other way', OTHER_SWITCHES],
])('on a board that behaves %s', (_, switches) => {
  test('a change that was broken off is told with its map, which reads as if it were done', async () => {
    const { map, record } = await broken(switches)
    const reading = await readOne(map.table.board)
    expect(notesOf(reading)).toEqual(notesOf(map.reading))
    expect(reading.unfinished?.code).toBe(CODE)
    expect(new Set(reading.unfinished?.moves.keys())).toEqual(new Set(record.moves.map(([id]) => id)))
  })

  test('one call more asks for it, and none where all is at rest', async () => {
    const { map } = await broken(switches)
    const midst = counted(map.table.board)
    await readMaps(midst.board)
    expect(midst.calls.sort()).toEqual(['getMetadata', 'getStored', 'getStored', 'items'])
    await remember(map, null, {})
    const rest = counted(map.table.board)
    await readMaps(rest.board)
    expect(rest.calls.sort()).toEqual(['getMetadata', 'getStored', 'items'])
  })

  test('its frame may have been dragged elsewhere meanwhile', async () => {
    const { map } = await broken(switches)
    map.table.hands.moveBy(map.table.frameId, { dx: 5000, dy: -730 })
    expect(notesOf(await readOne(map.table.board))).toEqual(notesOf(map.reading))
  })

  test('what people have moved meanwhile lies where they have put it', async () => {
    const { map, record } = await broken(switches)
    const { hands, board } = map.table
    const { columns } = gridOf(map.reading)
    const note = map.reading.map.notes.find(({ id }) => record.moves.some(([moved]) => moved === id))
    const first = columns[0]
    const item = (await board.items([note?.id ?? '']))[0]
    if (!note || !first || !item) throw new Error('no note moves')
    hands.moveTo(note.id, { x: (first.from + first.to) / 2, y: item.y })
    expect(notesOf(await readOne(board))).toEqual({
      ...notesOf(map.reading),
      [note.id]: expect.objectContaining({ stage: map.reading.map.stages[0]?.name }),
    })
  })
})

describe('what is remembered of a change', async () => {
  const map = await filled('cjm')
  const record = recordOf(map, withColumn(map, 2))
  const untouched = await readOne(map.table.board)
  const odd: readonly [string, unknown][] = [
    ['is missing', undefined],
    ['is no record', 'changing'],
    ['is a list', [1, 2]],
    ['is of a newer version', { ...(storedChange(record, 's').main as object), version: 2 }], // it is an object
    ['is of another change', storedChange({ ...record, code: 'zzzzzz' }, 's').main],
    [
      'moves things to nowhere',
      {
        version: 1,
        code: CODE,
        holder: 'x',
        until: 0,
        corner: null,
        body: { prefix: '', shifts: [[1e300, 0, ['1', 0, 0]]], changes: [] },
      },
    ],
    [
      'moves things without a place',
      {
        version: 1,
        code: CODE,
        holder: 'x',
        until: 0,
        corner: null,
        body: { prefix: '', shifts: [[1, 0, ['1', 'a', 'b']]], changes: [] },
      },
    ],
    [
      'holds no changes',
      {
        ...(storedChange(record, 's').main as object),
        body: { prefix: '', shifts: [], changes: [{ kind: 'explode' }] },
      },
    ], // it is an object
    [
      'has lost its parts',
      { version: 1, code: CODE, holder: 'x', until: 0, corner: null, parts: { stamp: 's', count: 3 } },
    ],
    [
      'has parts without end',
      { version: 1, code: CODE, holder: 'x', until: 0, corner: null, parts: { stamp: 's', count: 1e9 } },
    ],
  ]

  test.each(odd)('%s: the map is read as it lies', async (_, value) => {
    const { board } = map.table
    await remember(map, null)
    if (value !== undefined) await board.setStored(changingKey(map.reading.map.id), value)
    expect({ ...(await readOne(board)), anchor: null }).toEqual({ ...untouched, anchor: null })
  })

  test('is of a copy: it is the change of the original, and the copy is read as it lies', async () => {
    const copy = await broken()
    const { hands, frameId, board } = copy.map.table
    hands.duplicate(frameId, { dx: 0, dy: 20_000 })
    const readings = await readMaps(board)
    expect(readings.map(({ record, unfinished }) => [record, unfinished?.code ?? null])).toEqual([
      ['own', CODE],
      ['copied', null],
    ])
    expect(notesOf(only(readings.slice(0, 1)))).toEqual(notesOf(copy.map.reading))
  })

  test('moves nothing in the frames of others', async () => {
    const { map: one, record } = await broken()
    const { hands, frameId, board } = one.table
    const [other = ''] = hands.duplicate(frameId, { dx: 0, dy: 20_000 })
    const theirs = (await board.items()).filter((item) => item.frameId === other)
    const before = (await readMaps(board, { frameIds: [other] }))[0]
    const hostile = theirs.map(({ id, x, y }): MoveTuple => [id, x, y, x + 288, y + 400])
    await remember(one, { ...record, corner: null, moves: hostile })
    expect((await readMaps(board, { frameIds: [other] }))[0]).toEqual(before)
  })

  test('whose ids are longer than any are is none: each of many moves would hold all of them', () => {
    const body = (length: number) => ({ prefix: 'x'.repeat(length), shifts: [[1, 0, ['1', 0, 0]]], changes: [] })
    const main = { version: 1, code: CODE, holder: 'x', until: 0, corner: null }
    expect(parseChangeRecord({ ...main, body: body(20) })?.moves).toHaveLength(1)
    expect(parseChangeRecord({ ...main, body: body(50_000) })).toBeNull()
  })

  test('fits one key with a thousand moves, each of its own', () => {
    const random = randomFrom(4)
    const place = () => random() * 20_000 - 10_000
    const moves = Array.from(
      { length: 1000 },
      (_, index): MoveTuple => [
        `34587645${String(10_000_000_000 + index * 7_919_000)}`,
        place(),
        place(),
        place(),
        place(),
      ],
    )
    const written = { ...record, corner: { x: -9000, y: 4000 }, moves }
    const { main, parts } = storedChange(written, 'stamp')
    const read = parseChangeRecord(JSON.parse(JSON.stringify(main)))
    expect([parts, jsonBytes(main) <= 56 * 1024]).toEqual([[], true])
    const byId = new Map(read?.moves.map((move) => [move[0], move]))
    for (const [id, ...places] of moves)
      expect(byId.get(id)?.slice(1)).toEqual(places.map((each) => expect.closeTo(each, 1)))
  })

  test('is the same after it was written and read, whatever is to be changed', () => {
    fc.assert(
      fc.property(maps(), maps(), (a, b) => {
        const changes = diffMaps(a, b)
        const { main, parts } = storedChange({ ...record, moves: [], changes }, 'stamp')
        expect(parseChangeRecord(JSON.parse(JSON.stringify(main)), JSON.parse(JSON.stringify(parts)))).toEqual({
          ...record,
          moves: [],
          changes,
        })
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('too large for one key is kept in parts', async () => {
    const { board } = map.table
    const random = randomFrom(3)
    const moves = Array.from(
      { length: 10_000 },
      (_, index): MoveTuple => [`34587645${10_000_000 + index}`, random() * 1e5, random() * 1e4, random() * 1e5, 0],
    )
    const { main, parts } = storedChange({ ...record, moves: [...record.moves, ...moves] }, 'stamp')
    await remember(map, null)
    await board.setStored(changingKey(map.reading.map.id), main)
    await Promise.all(
      parts.map((part, index) => board.setStored(`${changingKey(map.reading.map.id)}:stamp:${index}`, part)),
    )
    const { unfinished } = await readOne(board)
    expect([parts.length > 1, unfinished?.moves.size]).toEqual([true, moves.length + record.moves.length])
  })
})
