import { expect, test } from 'vitest'
import { planChanges } from '../src/api/plan-changes.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { type BoardItem, type Box, boxOf } from '../src/board/item.ts'
import { CELL, NOTE } from '../src/layout/measures.ts'
import { laneHeight, notePlace } from '../src/layout/places.ts'
import { inReadingOrder } from '../src/layout/reading-order.ts'
import { parkingPlaces } from '../src/plan/change/beside/parking.ts'
import { placesInCell } from '../src/plan/change/draft/cell-places.ts'
import { foreseeChange } from '../src/plan/change/foresee-change.ts'
import { readItems } from '../src/read/read-items.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { BOARDS, drawBoard } from './boards/board.ts'

const between = (random: () => number) => (low: number, high: number) => low + random() * (high - low)

const isOver = (a: Box, b: Box, off = 0.5): boolean =>
  a.left < b.right - off && a.right > b.left + off && a.top < b.bottom - off && a.bottom > b.top + off

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
})

const item = (id: string, type: string, box: { x: number; y: number; width: number; height: number }): BoardItem => ({
  id,
  type,
  ...box,
  rotation: 0,
  text: '',
  frameId: null,
  color: '',
  tags: [],
  linkedTo: '',
  layer: 0,
  createdBy: '',
  createdAt: '',
  modifiedAt: '',
})

/** Cells of maps that people drew, from narrower than a note to a wall, some with notes in them already. */
const cells = Array.from({ length: 400 }, (_, seed) => {
  const random = randomFrom(seed)
  const from = between(random)
  const cell = { left: from(-5000, 5000), top: from(-5000, 5000), right: 0, bottom: 0 }
  cell.right = cell.left + from(100, 2000)
  cell.bottom = cell.top + from(80, 1500)
  const present = Array.from({ length: Math.floor(from(0, 6)) }, () =>
    boxOf({
      x: from(cell.left, cell.right),
      y: from(cell.top, cell.bottom),
      width: from(50, 300),
      height: from(50, 300),
    }),
  )
  const alike = random() < 0.5
  const [width, height] = [from(60, 260), from(60, 260)]
  const incoming = Array.from({ length: 1 + Math.floor(from(0, 12)) }, () =>
    alike ? { width, height } : { width: from(60, 260), height: from(60, 260) },
  )
  return { cell, present, incoming }
})

test('notes that come into a cell lie over nothing in it and over none of each other', () => {
  for (const { cell, present, incoming } of cells) {
    const { places } = placesInCell(cell, present, incoming)
    expect(places).toHaveLength(incoming.length)
    const boxes = places.map((place, index) => boxOf({ ...place, ...(incoming[index] ?? { width: 0, height: 0 }) }))
    boxes.forEach((box, index) => {
      for (const other of [...present, ...boxes.slice(index + 1)]) expect(isOver(box, other, 2)).toBe(false)
    })
  }
})

test('notes that come into a cell stay within its sides, and within its bottom once that is where they need it', () => {
  for (const { cell, present, incoming } of cells) {
    const { places, bottom } = placesInCell(cell, present, incoming)
    places.forEach(({ x, y }, index) => {
      const { width, height } = incoming[index] ?? { width: 0, height: 0 }
      if (width <= cell.right - cell.left) {
        expect(x - width / 2).toBeGreaterThanOrEqual(cell.left - 0.001)
        expect(x + width / 2).toBeLessThanOrEqual(cell.right + 0.001)
      } else expect(x).toBeCloseTo((cell.left + cell.right) / 2)
      expect(y - height / 2).toBeGreaterThanOrEqual(cell.top)
      expect(y + height / 2).toBeLessThanOrEqual(bottom)
    })
  }
})

test('notes come into a cell in the order in which they are read', () => {
  for (const { cell, present, incoming } of cells) {
    const { places } = placesInCell(cell, present, incoming)
    const notes = places.map((place, index) => ({
      index,
      item: { ...place, height: incoming[index]?.height ?? 0, layer: 0 },
    }))
    const read = inReadingOrder([...notes].reverse(), true)
    expect(read.map(({ index }) => index)).toEqual(notes.map(({ index }) => index))
  }
})

test("notes of the app's size get the places that the app gives, and a row grows as the app draws it", () => {
  const cell = { left: 40, top: 60, right: 40 + CELL.width, bottom: 60 + CELL.height }
  for (const count of [1, 4, 5, 9]) {
    const { places, bottom } = placesInCell(
      cell,
      [],
      Array.from({ length: count }, () => NOTE),
    )
    expect(places).toEqual(Array.from({ length: count }, (_, index) => notePlace(cell, index)))
    expect(Math.max(bottom, cell.bottom)).toBeCloseTo(60 + laneHeight(count))
  }
  const present = [notePlace(cell, 0), notePlace(cell, 3)].map((place) => boxOf({ ...place, ...NOTE }))
  expect(placesInCell(cell, present, [NOTE, NOTE, NOTE]).places).toEqual([1, 2, 4].map((at) => notePlace(cell, at)))
})

test('a cell that nothing comes into stays as high as it is', () => {
  const cell = { left: 0, top: 0, right: 300, bottom: 200 }
  expect(placesInCell(cell, [{ left: 0, top: 0, right: 300, bottom: 400 }], [])).toEqual({ places: [], bottom: 200 })
})

/** Boards with a map on them and many other things, some of them over the map. */
const boards = Array.from({ length: 150 }, (_, seed) => {
  const random = randomFrom(seed)
  const from = between(random)
  const map = item('map', 'frame', { x: 0, y: 0, width: from(800, 6000), height: from(600, 4000) })
  const notes = Array.from({ length: 1 + Math.floor(from(0, 30)) }, (_, index) =>
    item(`note ${index}`, 'sticky_note', {
      x: from(-400, 400),
      y: from(-300, 300),
      width: from(60, 250),
      height: random() < 0.1 ? 0 : from(60, 250),
    }),
  )
  const others = Array.from({ length: Math.floor(from(0, 120)) }, (_, index) => ({
    ...item(`other ${index}`, random() < 0.3 ? 'frame' : 'shape', {
      x: from(-6000, 6000),
      y: from(-6000, 6000),
      width: from(20, 1500),
      height: from(20, 1500),
    }),
    rotation: random() < 0.2 ? from(0, 360) : 0,
  }))
  return { map, notes, others }
})

test('notes that leave a map lie over nothing on the board, and 100 dp away from all there is', () => {
  for (const { map, notes, others } of boards) {
    const places = parkingPlaces([map, ...notes, ...others], boxOf(map), notes)
    expect([...places.keys()].sort()).toEqual(notes.map(({ id }) => id).sort())
    const parked = notes.map((note) => boxOf({ ...note, ...places.get(note.id) }))
    parked.forEach((box, index) => {
      for (const other of parked.slice(index + 1)) expect(isOver(box, other)).toBe(false)
      for (const other of [map, ...others.filter(({ rotation }) => rotation === 0)])
        expect(isOver(grown(box, 100), boxOf(other), 0)).toBe(false)
    })
  }
})

test('they lie in the order in which they lay in the map, whatever the order in which they are named', () => {
  const [board] = boards
  if (!board) throw new Error('no board')
  const { map, others } = board
  const row = (y: number, names: string) =>
    [...names].map((id, index) =>
      item(id, 'sticky_note', { x: index * 300 - 300, y: y + index * 3, width: 128, height: 147 }),
    )
  const notes = [...row(-200, 'abc'), ...row(100, 'def'), ...row(400, 'ghi')]
  const places = parkingPlaces([map, ...notes, ...others], boxOf(map), notes)
  expect(parkingPlaces([...others, ...notes, map], boxOf(map), [...notes].reverse())).toEqual(places)
  const order = [...places].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id)
  expect(order.join('')).toBe('abcdefghi')
})

test('left of a frame comes first, then above it, right of it and below it: it grows to the right and downwards', () => {
  const map = item('map', 'frame', { x: 0, y: 0, width: 2000, height: 1000 })
  const note = item('note', 'sticky_note', { x: 0, y: 0, width: 128, height: 147 })
  const sideOf = (others: readonly BoardItem[]) => {
    const { x, y } = parkingPlaces([map, note, ...others], boxOf(map), [note]).get('note') ?? { x: 0, y: 0 }
    return x > 1000 ? 'right' : y > 500 ? 'below' : x < -1000 ? 'left' : y < -500 ? 'above' : 'on it'
  }
  const right = item('r', 'frame', { x: 1600, y: 0, width: 1000, height: 1000 })
  const above = item('a', 'frame', { x: 0, y: -1100, width: 2000, height: 1000 })
  const left = item('l', 'frame', { x: -1600, y: 0, width: 1000, height: 1000 })
  expect([[], [left], [left, above], [left, above, right]].map(sideOf)).toEqual(['left', 'above', 'right', 'below'])
})

test('a note that leaves a map without a frame lies where no cell of it is, and none that it seems to go on with', () => {
  const boards = Array.from({ length: 60 }, (_, index) => Math.floor((index * BOARDS) / 60))
  let parked = 0
  for (const number of boards) {
    const items = adaptItems(drawBoard(number, 4242).raws)
    for (const reading of readItems(items)) {
      const [note] = reading.map.notes
      if (reading.frame || !note || reading.confidence < 0.8) continue
      const plan = planChanges(reading, [{ kind: 'remove-note', noteId: note.id, from: note }])
      const after = readItems(foreseeChange(items, plan).items)
      const told = after.flatMap(({ placed, unplaced }) => [
        ...placed.map(({ item }) => item.id),
        ...unplaced.map(({ id }) => id),
      ])
      expect({ number, told: told.includes(note.id) }).toEqual({ number, told: false })
      parked += plan.ops.filter(({ kind }) => kind === 'park').length
    }
  }
  expect(parked).toBeGreaterThan(5)
})
