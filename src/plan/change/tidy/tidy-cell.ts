import type { Box } from '../../../board/item.ts'
import { CELL, NOTE, SCALE } from '../../../layout/measures.ts'
import { scoredPlace } from '../../../layout/places.ts'
import { linesOf } from '../../../layout/reading-order.ts'
import { type Place, placesInCell } from '../draft/cell-places.ts'
import { boxOfPiece, type Piece } from './tidy-view.ts'

/** Where the notes of a cell shall lie, as long as its row is as high as it was; and how far down it then has to reach. */
export interface TidyCell {
  readonly places: readonly Place[]
  readonly bottom: number
}

const stay = (notes: readonly Piece[], cell: Box): TidyCell => ({ places: notes, bottom: cell.bottom })

/** Off by no more than this, notes stand in line, dp. */
const IN_LINE = 2
/** Gaps that differ by no more than this are even, dp. */
const EVEN = 4
/** Where only words tell what a cell reaches, that is told a little otherwise after each change: by no more than this part of it. */
const UNSURE = 0.03

const areAlike = (values: readonly number[], off: number): boolean =>
  values.length === 0 || Math.max(...values) - Math.min(...values) <= off

const isOver = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** In the app's own places, two by two. */
export const inDrawnCell = (notes: readonly Piece[], cell: Box): TidyCell => placesInCell(cell, [], notes)

/**
 * In lines, in the middle of the cell. People have measures of their own: what stands in straight lines and wholly in its cell stays.
 * @param around what else lies there
 */
export function inFreeCell(
  notes: readonly Piece[],
  cell: Box,
  around: readonly Box[],
  isDoubtful: (note: Piece) => boolean,
): TidyCell {
  const obstacles = around.filter((box) => isOver(box, cell))
  if (isNeat(notes, cell) && !notes.some((note) => isDoubtful(note))) return stay(notes, cell)
  if (obstacles.length > 0) return placesInCell(cell, obstacles, notes)
  const { places } = placesInCell(cell, [], notes)
  const boxes = places.map((place, index) => boxAround(place, notes[index]))
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))]
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))]
  const isHighEnough = bottom - top <= cell.bottom - cell.top
  const x = (cell.left + cell.right - left - right) / 2
  const y = isHighEnough ? (cell.top + cell.bottom - top - bottom) / 2 : cell.top + CELL.pad - top
  const centred = places.map((place) => ({ x: place.x + x, y: place.y + y }))
  return isNear(notes, centred, cell)
    ? stay(notes, cell)
    : { places: centred, bottom: isHighEnough ? cell.bottom : bottom + y + CELL.pad }
}

const boxAround = ({ x, y }: Place, note: Piece | undefined): Box => {
  const { width = 0, height = 0 } = note ?? {}
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

const isNear = (notes: readonly Piece[], places: readonly Place[], { left, right, top, bottom }: Box): boolean =>
  notes.every((note, index) => {
    const place = places[index] ?? note
    return (
      Math.abs(place.x - note.x) <= UNSURE * (right - left) && Math.abs(place.y - note.y) <= UNSURE * (bottom - top)
    )
  })

/** Whether notes stand in straight lines with even gaps, none over another, and all within their cell. */
function isNeat(notes: readonly Piece[], cell: Box): boolean {
  const boxes = notes.map(boxOfPiece)
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= cell.left && right <= cell.right && top >= cell.top && bottom <= cell.bottom
  if (!boxes.every(isInside)) return false
  const lines = linesOf(notes.map((piece) => ({ item: piece }))).map((line) => line.map(({ item }) => boxOfPiece(item)))
  const isStraight = (line: readonly Box[]) =>
    [(box: Box) => box.top, (box: Box) => box.top + box.bottom, (box: Box) => box.bottom].some((edge, index) =>
      areAlike(line.map(edge), index === 1 ? 2 * IN_LINE : IN_LINE),
    )
  if (!lines.every(isStraight)) return false
  const across = lines.flatMap((line) => gapsOf(line.map(({ left, right }) => ({ from: left, to: right }))))
  const spans = lines.map((line) => ({
    from: Math.min(...line.map(({ top }) => top)),
    to: Math.max(...line.map(({ bottom }) => bottom)),
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
  }))
  const down = gapsOf(spans)
  return (
    [...across, ...down].every((gap) => gap >= -IN_LINE) &&
    areAlike(across, EVEN) &&
    areAlike(down, EVEN) &&
    (areAlike(
      spans.map(({ left }) => left),
      IN_LINE,
    ) ||
      areAlike(
        spans.map(({ left, right }) => left + right),
        2 * IN_LINE,
      ))
  )
}

const gapsOf = (spans: readonly { readonly from: number; readonly to: number }[]): number[] =>
  spans.slice(1).map((span, index) => span.from - (spans[index] ?? span).to)

/** Lanes scaled with the whole map differ by no more than this part from it. */
const ALIKE = 0.04

/**
 * At the height of their scores, as the app draws them, where it drew the lane. A note of another size stays where it is when it has no
 * score, since that is told by its place alone.
 * @param size how many times as large as the app draws it the map is
 */
export function atScores(
  notes: readonly Piece[],
  cell: Box,
  size: number,
  scoreOf: (note: Piece) => number | null,
): TidyCell {
  const half = (cell.bottom - cell.top) / 2 / size
  const middle = (cell.top + cell.bottom) / 2
  const isHighAsDrawn = Math.abs(half * 2 - SCALE.height) <= ALIKE * SCALE.height
  const places = notes.map((note, index) => {
    const score = scoreOf(note)
    const { x, y } = scoredPlace({ left: 0, top: -half, bottom: half }, score, index, notes.length)
    const place = { x: cell.left + x * size, y: middle + y * size }
    const isOfSize = Math.abs(note.width - NOTE.width * size) <= ALIKE * note.width
    if (isOfSize && isHighAsDrawn) return place
    if (score === null || !isHighAsDrawn) return note
    return { x: within(place.x, note.width, cell), y: place.y }
  })
  return { places, bottom: cell.bottom }
}

const within = (x: number, width: number, { left, right }: Box): number =>
  width > right - left ? (left + right) / 2 : Math.max(left + width / 2, Math.min(right - width / 2, x))

/**
 * Side by side within their column, in a lane for feelings that people drew. Where their heights tell how people feel each stays as high as
 * it lies. Where they tell nothing all cells get the same middle: heights that differ more than those in other lanes would be taken for
 * feelings as soon as the others are in line.
 */
export function besideEachOther(notes: readonly Piece[], cell: Box, tellsFeelings: boolean): TidyCell {
  const boxes = notes.map(boxOfPiece)
  const room = cell.right - cell.left
  const taken = notes.reduce((sum, { width }) => sum + width, 0) + CELL.gapX * (notes.length - 1)
  const isClear =
    boxes.every(({ left, right }) => left >= cell.left && right <= cell.right) &&
    !boxes.some((box, index) => boxes.slice(index + 1).some((other) => isOver(box, other)))
  const middle = (cell.top + cell.bottom) / 2
  const inOneLine = !tellsFeelings && taken <= room
  const down = tellsFeelings ? 0 : downToMiddle(notes, cell)
  const yOf = ({ y }: Piece): number => (inOneLine ? middle : y + down)
  const places = isClear && !inOneLine ? notes.map((note) => ({ x: note.x, y: yOf(note) })) : spread(notes, cell, yOf)
  return places === null || isNear(notes, places, cell) ? stay(notes, cell) : { places, bottom: cell.bottom }
}

/** How far notes have to go down for their mean height to be the middle of the cell, as far as all of them stay within it. */
function downToMiddle(notes: readonly Piece[], { top, bottom }: Box): number {
  const mean = notes.reduce((sum, { y }) => sum + y, 0) / notes.length
  const highest = notes.reduce((least, note) => Math.min(least, note.y - note.height / 2), Number.POSITIVE_INFINITY)
  const lowest = notes.reduce((most, note) => Math.max(most, note.y + note.height / 2), Number.NEGATIVE_INFINITY)
  const [up, down] = [top - highest, bottom - lowest]
  return up <= down ? Math.max(up, Math.min(down, (top + bottom) / 2 - mean)) : (up + down) / 2
}

/** From left to right in even steps, side by side where there is room; null where even that takes more than there is. */
function spread(notes: readonly Piece[], cell: Box, yOf: (note: Piece) => number): Place[] | null {
  const taken = notes.reduce((sum, { width }) => sum + width, 0) + CELL.gapX * (notes.length - 1)
  if (taken <= cell.right - cell.left) {
    let left = (cell.left + cell.right - taken) / 2
    return notes.map((note) => {
      const x = left + note.width / 2
      left += note.width + CELL.gapX
      return { x, y: yOf(note) }
    })
  }
  const [from, to] = [within(cell.left, notes[0]?.width ?? 0, cell), within(cell.right, notes.at(-1)?.width ?? 0, cell)]
  const step = (to - from) / Math.max(1, notes.length - 1)
  return step > 0 ? notes.map((note, index) => ({ x: from + index * step, y: yOf(note) })) : null
}
