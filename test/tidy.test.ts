import { beforeAll, describe, expect, test } from 'vitest'
import { tidyLimits } from '../src/api/careful-tidy.ts'
import { applyPlan, type BoardItem, connect, insertMap, planChanges, type Reading, readMaps } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { boxOf } from '../src/board/item.ts'
import { hasScale } from '../src/lanes/index.ts'
import { BAND, CELL, NOTE } from '../src/layout/measures.ts'
import { laneHeight, notePlace } from '../src/layout/places.ts'
import { tidied } from '../src/plan/change/tidy/tidy.ts'
import { SCENARIOS } from '../src/playground/scenarios.ts'
import { readItems } from '../src/read/read-items.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { LONG, sample } from './insert-kit.ts'
import { OTHER_SWITCHES, readOne } from './read-kit.ts'

/** ms */
const PATIENCE = 600_000

/** The board's items as they shall lie. */
const tidy = (reading: Reading, items: readonly BoardItem[]): BoardItem[] => {
  const places = tidied(reading, tidyLimits(reading))
  return items.map((item) => ({ ...item, ...places.get(item.id) }))
}

/** What must not change: all of the map, in the order in which it is read. */
const saidBy = ({ map, unplaced }: Reading) => ({ map, unplaced: unplaced.map(({ id }) => id).sort() })

/** The map of a reading on a board that has changed. */
function sameOf(reading: Reading, readings: readonly Reading[]): Reading {
  const same = readings.find(({ map }) => map.id === reading.map.id)
  if (!same) throw new Error(`The map ${reading.map.title} is lost`)
  return same
}

/** The map on a simulated board, once tidied; read as the app would read it. */
async function tidyOn(sim: Simulator) {
  const board = connect(sim.board)
  const before = await readOne(board)
  const metadata = new Map(
    await Promise.all(
      before.placed.flatMap(({ item, role }) =>
        role === 'title' ? [board.getMetadata(item).then((value) => [item.id, value] as const)] : [],
      ),
    ),
  )
  const known = { metadata, boardId: (await board.info()).boardId }
  const items = tidy(before, await board.items())
  return { before, items, after: sameOf(before, readItems(items, known)) }
}

const notesIn = ({ placed }: Reading, isIn: (laneId: string) => boolean) =>
  placed.flatMap(({ item, role, laneId = '' }) => (role === 'note' && isIn(laneId) ? [item] : []))

/** Pairs of notes over one another. */
function overlaps(notes: readonly BoardItem[]): string[] {
  const boxes = notes.map((note) => ({ id: note.id, ...boxOf(note) })).sort((a, b) => a.left - b.left)
  return boxes.flatMap((box, index) => {
    const over: string[] = []
    for (const other of boxes.slice(index + 1)) {
      if (other.left >= box.right - 1) break
      if (other.top < box.bottom - 1 && other.bottom > box.top + 1) over.push(`${box.id} and ${other.id}`)
    }
    return over
  })
}

const plainLanes = ({ map }: Reading) => {
  const scaled = new Set(map.lanes.flatMap(({ id, types }) => (hasScale(types) ? [id] : [])))
  return (laneId: string) => !scaled.has(laneId)
}

/** A map that the app drew and that a workshop has worked in: notes dragged about their cells, copied, made larger, added. */
async function worked(seed: number, switches = {}): Promise<Simulator> {
  const sim = createSimulator({ seed, switches })
  const random = randomFrom(seed)
  const board = connect(sim.board)
  const template = ['cjm', 'cem', 'combined', 'b2b', 'service'][seed % 5] ?? 'cjm'
  const request = { template, example: seed % 2 === 0, title: 'A day out', subject: 'Bike', actor: 'Mia' }
  await insertMap(board, request).catch(() => insertMap(board, { ...request, template: 'cjm' }))
  const { placed, grid, map, frame } = await readOne(board)
  const rows = new Map(map.lanes.map(({ id }, index) => [id, grid?.rows[index]]))
  const columns = new Map(map.stages.map(({ id }, index) => [id, grid?.columns[index]]))
  const { hands } = sim
  for (const { item, role, stageId = '', laneId = '' } of placed) {
    const [row, column] = [rows.get(laneId), columns.get(stageId)]
    if (role !== 'note' || !row || !column) continue
    const within = () => ({
      x: column.from + 70 + random() * (column.to - column.from - 140),
      y: row.from + 80 + random() * (row.to - row.from - 160),
    })
    const act = random()
    if (act < 0.5) hands.type(item.id, `Says ${item.id.slice(-3)}`)
    if (act < 0.35) hands.moveTo(item.id, within(), 1)
    else if (act < 0.45)
      for (let more = random() * 8; more > 0; more--) hands.addSticky('More', within(), { width: 128 })
    else if (act < 0.5) hands.resize(item.id, { width: 180 })
    else if (act < 0.55) hands.addText('A text', within(), { width: 150 })
    else if (act < 0.58) hands.moveTo(item.id, { ...within(), x: column.to - 10 }, 1)
  }
  if (frame) hands.addText('Somebody leans in', { x: frame.x, y: frame.y + frame.height / 2 - 30 }, { width: 300 })
  return sim
}

describe('a map that the app drew, and people worked in', () => {
  const seeds = sample(
    Array.from({ length: 200 }, (_, seed) => seed),
    20,
  )
  const maps: Awaited<ReturnType<typeof tidyOn>>[] = []
  beforeAll(async () => {
    for (const seed of seeds) maps.push(await tidyOn(await worked(seed, seed % 3 === 0 ? OTHER_SWITCHES : {})))
  }, PATIENCE)

  test('says the same when it is tidied, in the same order', () => {
    for (const { before, after } of maps) expect(saidBy(after)).toEqual(saidBy(before))
  })

  test('has no note over another, and none across a boundary, but where heights tell how people feel', () => {
    for (const { after } of maps) {
      const isPlain = plainLanes(after)
      expect(overlaps(notesIn(after, isPlain))).toEqual([])
      const doubtful = new Set(after.doubtful)
      expect(notesIn(after, isPlain).filter(({ id }) => doubtful.has(id))).toEqual([])
    }
  })

  test('is not moved once more', () => {
    for (const { after } of maps) expect([...tidied(after, tidyLimits(after))]).toEqual([])
  })

  test('stays in its frame, which is as much higher as its rows are', () => {
    for (const { before, after, items } of maps) {
      const heights = ({ placed }: Reading) =>
        placed.reduce((sum, { item, role }) => sum + (role === 'band' ? item.height + BAND.gap : 0), 0)
      const [was, is] = [before.frame, after.frame]
      if (!was || !is) throw new Error('A map that was drawn has a frame')
      expect(is.height - was.height).toBeCloseTo(heights(after) - heights(before))
      expect(boxOf(is).top).toBeCloseTo(boxOf(was).top)
      expect(boxOf(is).left).toBeCloseTo(boxOf(was).left)
      const inside = new Set(after.placed.map(({ item }) => item.id))
      const outside = items.filter((item) => inside.has(item.id) && boxOf(item).bottom > boxOf(is).bottom + 1)
      expect(outside.map(({ id }) => id).filter((id) => !before.doubtful.includes(id))).toEqual([])
    }
  })
})

test('a map as the app has drawn it is tidy already', async () => {
  for (const template of ['cjm', 'cem'])
    for (const example of [false, true]) {
      const sim = createSimulator({ seed: 3 })
      await insertMap(connect(sim.board), { template, example })
      const reading = await readOne(connect(sim.board))
      expect([...tidied(reading)]).toEqual([])
    }
})

test('notes lie two by two as the app draws them, in a row as high as it draws it', async () => {
  const sim = createSimulator({ seed: 4 })
  await insertMap(connect(sim.board), { template: 'cjm', stages: ['Before', 'After'] })
  const drawn = await readOne(connect(sim.board))
  const [lane, stage] = [drawn.map.lanes[0]?.id, drawn.map.stages[0]?.id]
  const empty = drawn.placed.find((each) => each.role === 'note' && each.laneId === lane && each.stageId === stage)
  if (!empty) throw new Error('There is a note in the first cell')
  const { x, y } = empty.item
  sim.hands.type(empty.item.id, '0')
  for (const index of [1, 2, 3, 4, 5, 6])
    sim.hands.addSticky(`${index}`, { x: x + index * 9, y: y + index * 12 }, { width: 128 })
  const { before, after, items } = await tidyOn(sim)
  const bandId = before.placed.find((each) => each.role === 'band' && each.laneId === lane)?.item.id
  const band = items.find(({ id }) => id === bandId)
  const label = after.placed.find((each) => each.role === 'lane' && each.laneId === lane)?.item
  const header = after.placed.find((each) => each.role === 'stage' && each.stageId === stage)?.item
  if (!band || !label || !header) throw new Error('The lane is gone')
  expect(band.height).toBeCloseTo(laneHeight(7))
  expect(band.height - label.height).toBeCloseTo(CELL.height - laneHeight(0) + 16)
  const cell = { left: header.x - CELL.width / 2, top: boxOf(band).top, bottom: boxOf(band).bottom }
  const notes = after.map.notes.map(({ id, text }) => ({
    text,
    item: after.placed.find((each) => each.item.id === id)?.item,
  }))
  notes.forEach(({ text, item }, index) => {
    expect(text).toBe(`${index}`)
    expect(item?.x).toBeCloseTo(notePlace(cell, index).x)
    expect(item?.y).toBeCloseTo(notePlace(cell, index).y)
    expect(item?.width).toBe(NOTE.width)
  })
})

test('what has no score keeps none, and zero stays zero', async () => {
  const sim = createSimulator({ seed: 5 })
  await insertMap(connect(sim.board), { template: 'cjm', stages: ['Before', 'During', 'After'] })
  const drawn = await readOne(connect(sim.board))
  const lane = drawn.map.lanes.find(({ types }) => hasScale(types))?.id
  const notes = drawn.placed.flatMap(({ item, role, laneId }) => (role === 'note' && laneId === lane ? [item] : []))
  const [first, second, third] = notes
  if (!first || !second || !third) throw new Error('There is a note for each stage')
  for (const { id } of notes) sim.hands.type(id, 'Feels')
  sim.hands.addSticky('Zero', { x: first.x + 40, y: first.y + 6 }, { width: 128 })
  sim.hands.addSticky('Well', { x: first.x + 60, y: first.y - 83 }, { width: 128 })
  sim.hands.moveTo(second.id, { x: second.x + 9, y: second.y + 155 }, 1)
  sim.hands.addSticky('Aside', { x: third.x + 60, y: third.y + 3 }, { width: 128 })
  const { before, after } = await tidyOn(sim)
  const scores = ({ map }: Reading) => map.notes.map(({ text, score }) => `${text} ${score}`)
  expect(scores(before)).toEqual(['Feels null', 'Zero 0', 'Well 1', 'Feels -2', 'Feels null', 'Aside 0'])
  expect(scores(after)).toEqual(scores(before))
})

test('the messy workshop says the same, tidied', async () => {
  const scenario = SCENARIOS.find(({ id }) => id === 'messy-workshop')
  if (!scenario) throw new Error('There is no messy workshop')
  const sim = createSimulator({ seed: 1 })
  const frames: string[] = []
  for (const request of scenario.maps) frames.push((await insertMap(connect(sim.board), request)).frameId)
  scenario.afterwards?.({ simulator: sim, frames })
  const { before, after } = await tidyOn(sim)
  expect(saidBy(after)).toEqual(saidBy(before))
  expect(overlaps(notesIn(after, plainLanes(after)))).toEqual([])
  expect(after.doubtful.length).toBeLessThan(before.doubtful.length)
})

test('a map that was made smaller or larger with all that is in it is tidied in its own measure', async () => {
  for (const by of [0.5, 2.5]) {
    const sim = await worked(8)
    const board = connect(sim.board)
    const scaled = (await board.items()).map((item) => ({
      ...item,
      x: item.x * by,
      y: item.y * by,
      width: item.width * by,
      height: item.height * by,
    }))
    const [before] = readItems(scaled)
    if (!before) throw new Error('The map is not found')
    const [after] = readItems(tidy(before, scaled))
    if (!after) throw new Error('The tidy map is not found')
    expect(saidBy(after)).toEqual(saidBy(before))
    expect([...tidied(after, tidyLimits(after))]).toEqual([])
    expect(overlaps(notesIn(after, plainLanes(after)))).toEqual([])
  }
})

describe('tidied on the board', () => {
  const seeds = sample(
    Array.from({ length: 100 }, (_, seed) => seed),
    6,
  )
  /** What lies where, and says what. */
  const lying = async (sim: Simulator) =>
    (await connect(sim.board).items())
      .map(({ id, x, y, width, text, color }) =>
        [id, Math.round(x), Math.round(y), Math.round(width), text, color].join(' '),
      )
      .sort()

  for (const [name, switches] of [
    ['as Miro documents it', {}],
    ['with Miro the other way in everything that is not documented', OTHER_SWITCHES],
  ] as const)
    test(`a map says the same, and nothing is left to do, ${name}`, async () => {
      for (const seed of seeds) {
        const sim = await worked(seed, switches)
        const board = connect(sim.board)
        const before = await readOne(board)
        const { error, skipped } = await applyPlan(board, planChanges(before, [], { tidy: true }))
        expect({ error, skipped }).toEqual({ error: null, skipped: [] })
        const after = await readOne(board)
        const times = ({ map, unplaced }: Reading) => ({
          map: { ...map, notes: map.notes.map(({ modifiedAt: _, ...note }) => note) },
          unplaced: unplaced.map(({ id }) => id).sort(),
        })
        expect(times(after)).toEqual(times(before))
        expect(planChanges(after, [], { tidy: true }).ops).toEqual([])
      }
    })

  test('a map is as it was when that is undone', async () => {
    for (const seed of seeds) {
      const sim = await worked(seed)
      const board = connect(sim.board)
      const before = await lying(sim)
      const { undo } = await applyPlan(board, planChanges(await readOne(board), [], { tidy: true }))
      if (!undo) throw new Error('Tidying can be undone')
      expect(await lying(sim)).not.toEqual(before)
      const { error } = await applyPlan(board, undo)
      expect(error).toBeNull()
      expect(await lying(sim)).toEqual(before)
    }
  })
})

describe('maps that people drew in many ways', () => {
  const numbers = LONG
    ? Array.from({ length: BOARDS }, (_, number) => number)
    : Array.from({ length: 150 }, (_, index) => Math.floor((index * BOARDS) / 150))
  const maps = numbers.flatMap((number) => {
    const items = adaptItems(drawBoard(number, 20_261_122).raws)
    return readItems(items).map((reading) => {
      const after = sameOf(reading, readItems(tidy(reading, items)))
      return { number, reading, after }
    })
  })

  test('say the same when they are tidied, in the same order', () => {
    for (const { number, reading, after } of maps) {
      expect({ number, ...saidBy(after) }).toEqual({ number, ...saidBy(reading) })
      const known = new Set(reading.doubtful)
      expect({ number, doubtful: after.doubtful.filter((id) => !known.has(id)) }).toEqual({ number, doubtful: [] })
    }
  })

  test('are straightened: of the notes that lay over others hardly one does, and few are left in doubt', () => {
    const count = { over: 0, overStill: 0, doubtful: 0, doubtfulStill: 0 }
    for (const { reading, after } of maps) {
      count.over += overlaps(notesIn(reading, plainLanes(reading))).length
      count.overStill += overlaps(notesIn(after, plainLanes(after))).length
      count.doubtful += reading.doubtful.length
      count.doubtfulStill += after.doubtful.length
    }
    expect(count.overStill).toBeLessThan(0.1 * count.over)
    expect(count.doubtfulStill).toBeLessThan(0.3 * count.doubtful)
  })

  test('are not moved once more, but for one in a hundred of which a boundary is told otherwise by then', () => {
    const restless = maps.filter(({ after }) => tidied(after, tidyLimits(after)).size > 0)
    expect(restless.length).toBeLessThanOrEqual(0.01 * maps.length)
  })
})

test('a map of which no grid is left stays as it is', () => {
  const [reading] = readItems(adaptItems(drawBoard(0, 20_261_122).raws))
  if (!reading) throw new Error('The map is not found')
  expect([...tidied({ ...reading, grid: null })]).toEqual([])
})

test('a board without maps has nothing to tidy', async () => {
  expect(await readMaps(connect(createSimulator({ seed: 1 }).board))).toEqual([])
})
