import type { BoardItem } from '../../board/item.ts'
import { CELL, LABEL, SCALE, STICKY_RATIO } from '../../layout/measures.ts'
import { isUnscoredPlace, notePlace } from '../../layout/places.ts'
import type { InCell } from '../grid/cells.ts'
import { left, length, median, type Span } from '../grid/grid.ts'
import type { Structure } from '../structure/structure.ts'
import type { Scale } from './scale-direction.ts'

/** The cells of one lane that hold something. */
export type LaneCells = readonly (readonly InCell[])[]

/** The score that the height of a note tells; null when it tells none. */
export type ScoreOfHeight = (note: InCell, count: number) => number | null

/** A lane tells feelings by height only when a note can move in it. */
const TALL = 1.8
/** Without a scale beside it, people mean heights only where they differ so much more in this lane than in the others. */
const MORE_THAN_ELSEWHERE = 1.5

const heightOf = (item: BoardItem): number => item.height || item.width * STICKY_RATIO

/** Whether notes like these can lie higher and lower in so high a lane. */
export const hasRoom = (lane: Span, notes: readonly BoardItem[]): boolean =>
  length(lane) >= TALL * median(notes.map(heightOf))

/**
 * Scores in a lane that the app drew, so many times as large as it draws lanes: a note that still lies where the app put it has none, even
 * when parts of the map have been moved a little since.
 */
export function scoreInDrawnLane(
  { headers, lanes, scales }: Structure,
  lane: number,
  size: number,
  scale: Scale,
): ScoreOfHeight {
  const row = lanes[lane]
  if (!row || !scale.scoreAt) return () => null
  const { scoreAt } = scale
  const { from: top, to: bottom } = row.own
  const line = scales.find((each) => each.text === '' && each.y > top && each.y < bottom)
  // One of them may have been moved since: where the app put the note is told by what is left of its drawing.
  const middles = [(top + bottom) / 2, row.label?.y, line?.y].filter((y) => y !== undefined)
  return ({ item, stage }, count) => {
    const header = headers[stage]
    if (!header || !hasRoom(row.own, [item])) return null
    const lefts = [header.x - (size * CELL.width) / 2, ...(row.band ? [cellLeftByBand(item, row.band, size)] : [])]
    const still = lefts.some(
      (cellLeft) =>
        middles.some((middle) =>
          isUnscoredPlace(
            { x: (item.x - cellLeft) / size, y: (item.y - middle) / size },
            { left: 0, top: -SCALE.height / 2, bottom: SCALE.height / 2 },
            count,
          ),
        ) ||
        (!line && isNotePlace({ x: (item.x - cellLeft) / size, y: (item.y - top) / size })),
    )
    return still ? null : scoreAt(item.y)
  }
}

/** Places that the app may have given to notes of one cell. */
const PLACES = Array.from({ length: 12 }, (_, index) => notePlace({ left: 0, top: 0, bottom: CELL.height }, index))

/** A lane that was drawn without a scale, and only later renamed to one for feelings, holds notes where notes of any lane lie. */
const isNotePlace = (place: { readonly x: number; readonly y: number }): boolean =>
  PLACES.some(({ x, y }) => Math.abs(place.x - x) <= SCALE.still && Math.abs(place.y - y) <= SCALE.still)

/** Where the app drew the left edge of the cell that an item lies in, by the band under it. */
function cellLeftByBand(item: BoardItem, band: BoardItem, size: number): number {
  const grid = left(band) + size * (LABEL.width + LABEL.gap)
  return grid + Math.floor((item.x - grid) / (size * CELL.width)) * size * CELL.width
}

/**
 * Scores in a lane that people drew. A note is put somewhere, so a height alone says nothing: it counts once the notes lie on no common
 * line any more, the way people draw a curve of feelings (observed in public templates: notes zigzag through one tall lane). Where nothing
 * beside the lane says that heights count, they must also differ more than in the other lanes, where notes lie as they fell.
 * @param elsewhere by how much heights differ in each of the other lanes, dp
 */
export function scoreInFreeLane(cells: LaneCells, scale: Scale, elsewhere: () => readonly number[]): ScoreOfHeight {
  const { scoreAt, step, isDrawn } = scale
  if (!scoreAt) return () => null
  const differ = spreadOf(cells)
  if (cells.length < 2 && isDrawn) return ({ item }) => scoreAt(item.y) || null
  if (differ < step || (!isDrawn && differ < MORE_THAN_ELSEWHERE * median(elsewhere()))) return () => null
  return ({ item }) => scoreAt(item.y)
}

/**
 * By how much the notes of a lane differ in height from cell to cell, dp. Notes of one cell stand one under another for want of room, from
 * the top, from the bottom, or around the middle: so all three have to differ.
 */
export function spreadOf(cells: LaneCells): number {
  const range = (of: (ys: readonly number[]) => number) => {
    const values = cells.map((cell) => of(cell.map(({ item }) => item.y)))
    return values.length > 1 ? Math.max(...values) - Math.min(...values) : 0
  }
  return Math.min(
    range((ys) => Math.min(...ys)),
    range((ys) => Math.max(...ys)),
    range((ys) => ys.reduce((sum, y) => sum + y, 0) / ys.length),
  )
}
