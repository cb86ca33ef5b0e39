import type { Box } from '../../../board/item.ts'
import { CELL, NOTE } from '../../../layout/measures.ts'
import { notePlace } from '../../../layout/places.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Places for notes that come into a cell. */
export interface CellPlaces {
  /** Centres, in the order of the notes. */
  readonly places: readonly Place[]
  /** How far down the cell has to reach to hold them; its own bottom when nothing comes. */
  readonly bottom: number
}

/** Floats come back with noise, and Miro computes one side of notes. dp */
const NEAR = 2
/** Maps are scaled with all that is in them: what is scaled together differs by no more than this part. */
const ALIKE = 0.04

/**
 * Finds room in a cell for notes that come into it, in reading order, over nothing that lies there. Notes of the size that the app draws
 * get the places it gives; all others stand in lines, as many beside each other as the cell is wide.
 * @param present what lies in the cell and stays where it is
 */
export function placesInCell(cell: Box, present: readonly Box[], incoming: readonly Size[]): CellPlaces {
  if (incoming.length === 0) return { places: [], bottom: cell.bottom }
  const size = drawnSizeOf(cell, incoming)
  return size === null ? flow(cell, present, incoming) : inGrid(cell, present, incoming.length, size)
}

/** How many times as large as the app draws them cell and notes are; null when they are none of its own. */
function drawnSizeOf({ left, right }: Box, notes: readonly Size[]): number | null {
  const size = (right - left) / CELL.width
  const fits = ({ width, height }: Size) =>
    Math.abs(width - size * NOTE.width) <= Math.max(NEAR, ALIKE * width) &&
    Math.abs(height - size * NOTE.height) <= Math.max(NEAR, ALIKE * height)
  return size > 0 && notes.every(fits) ? size : null
}

/** The app's own places, two by two, from the first on; those that something lies on are left out. */
function inGrid(cell: Box, present: readonly Box[], count: number, size: number): CellPlaces {
  const [width, height] = [NOTE.width * size, NOTE.height * size]
  const placeOf = (index: number): Place => {
    const { x, y } = notePlace({ left: 0, top: 0, bottom: CELL.height }, index)
    return { x: cell.left + x * size, y: cell.top + y * size }
  }
  const columns = [0, 1].map((column) => {
    const { x } = placeOf(column)
    return heightsOf(present.filter((box) => box.left < x + width / 2 - NEAR && box.right > x - width / 2 + NEAR))
  })
  const at = columns.map(() => 0)
  const isFree = (index: number, y: number): boolean => {
    const column = index % 2
    const taken = columns[column] ?? []
    while ((taken[at[column] ?? 0]?.to ?? Number.POSITIVE_INFINITY) <= y - height / 2 + NEAR)
      at[column] = (at[column] ?? 0) + 1
    const next = taken[at[column] ?? 0]
    return next === undefined || next.from >= y + height / 2 - NEAR
  }
  const places: Place[] = []
  for (let index = 0; places.length < count; index++) {
    const place = placeOf(index)
    if (isFree(index, place.y)) places.push(place)
  }
  const margin = placeOf(0).y - height / 2 - cell.top
  return { places, bottom: (places.at(-1)?.y ?? cell.top) + height / 2 + margin }
}

interface Heights {
  readonly from: number
  readonly to: number
}

/** What boxes reach from top to bottom, from the top down, none over another. */
function heightsOf(boxes: readonly Box[]): Heights[] {
  const merged: { from: number; to: number }[] = []
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top)) {
    const last = merged.at(-1)
    if (last && top <= last.to) last.to = Math.max(last.to, bottom)
    else merged.push({ from: top, to: bottom })
  }
  return merged
}

/** Where the middle of a line of notes is tried next below one without room, as a part of the line's height. */
const FARTHER = 0.25

/** Lines of notes from the top of the cell down, each note beside the one before where there is room. */
function flow(cell: Box, present: readonly Box[], incoming: readonly Size[]): CellPlaces {
  const tallest = incoming.reduce((most, { height }) => Math.max(most, height), 0)
  const widest = incoming.reduce((most, { width }) => Math.max(most, width), 0)
  const [padX, padY] = [padOf(cell.right - cell.left, widest), padOf(cell.bottom - cell.top, tallest)]
  const fromTop = [...present].sort((a, b) => a.top - b.top)
  const places: Place[] = []
  let near: Box[] = []
  let seen = 0
  let y = cell.top + padY
  let bottom = y
  let at = 0
  while (at < incoming.length) {
    // From here to the bottom of the line something may lie in the way.
    for (let next = fromTop[seen]; next && next.top < y + tallest + CELL.gapY - NEAR; next = fromTop[seen]) {
      near.push(next)
      seen += 1
    }
    near = near.filter((box) => box.bottom > y - CELL.gapY + NEAR)
    const line = lineOf(incoming, at, near, { ...cell, left: cell.left + padX, right: cell.right - padX })
    // Notes of different heights are read as one line only when their middles are in line.
    const height = incoming.slice(at, at + line.length).reduce((most, note) => Math.max(most, note.height), 0)
    for (const [index, left] of line.entries())
      places.push({ x: left + (incoming[at + index]?.width ?? 0) / 2, y: y + height / 2 })
    at += line.length
    bottom = Math.max(bottom, y + height)
    const end = near.reduce((least, box) => Math.min(least, box.bottom), Number.POSITIVE_INFINITY)
    y = line.length > 0 ? bottom + CELL.gapY : Math.max(end + CELL.gapY, y + FARTHER * tallest)
  }
  return { places, bottom: bottom + padY }
}

/** The app's margin, where there is room for it. */
function padOf(room: number, taken: number): number {
  return room > taken ? Math.min(CELL.pad, (room - taken) / 2) : CELL.pad
}

/** Left edges of as many of the coming notes as have room in one line between what lies there. */
function lineOf(incoming: readonly Size[], from: number, taken: readonly Box[], { left, right }: Box): number[] {
  const others = [...taken].sort((a, b) => a.left - b.left)
  const lefts: number[] = []
  let x = left
  let passed = 0
  for (let note = incoming[from]; note; note = incoming[from + lefts.length]) {
    // What is wider than the cell stands in its middle.
    if (note.width > right - left) {
      if (lefts.length > 0 || others.length > 0) break
      return [(left + right - note.width) / 2]
    }
    for (let next = others[passed]; next && next.left < x + note.width + CELL.gapX - NEAR; next = others[passed]) {
      if (next.right > x - CELL.gapX + NEAR) x = next.right + CELL.gapX
      passed += 1
    }
    if (x + note.width > right + NEAR / 4) break
    lefts.push(x)
    x += note.width + CELL.gapX
  }
  return lefts
}
