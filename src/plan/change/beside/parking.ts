import { type BoardItem, type Box, boxOf } from '../../../board/item.ts'
import { STICKY_RATIO } from '../../../layout/measures.ts'
import { around, extentOf } from '../../adoptee.ts'
import type { Op } from '../../plan.ts'
import type { Place } from '../draft/cell-places.ts'
import type { Subject } from '../subject.ts'

/** dp. Nearer to a map or a frame a note would be taken for a part of it. */
const AWAY = 100
/** dp between two parked notes. */
const GAP = 16
/** Places are rounded to whole dp; so much farther out none comes nearer by that. */
const ROUNDING = 1

/**
 * Places for notes that leave a map: a block in reading order, in the nearest free area beside it. It lies over
 * nothing on the board: on somebody else's frame or map the notes would become its content.
 * @param items all items of the board
 * @param map what the map, or its frame, fills
 * @param notes as they lie now; where that is nothing is taken
 * @param apart dp between the map and the notes. Without a frame a column's or a lane's length is needed: what lies where the next one
 * would be goes on with the map
 * @returns the middle of each note by its id
 */
export function parkingPlaces(
  items: readonly BoardItem[],
  map: Box,
  notes: readonly BoardItem[],
  apart?: number,
): ReadonlyMap<string, Place> {
  if (notes.length === 0) return new Map()
  const block = blockOf(notes)
  const leaving = new Set(notes.map(({ id }) => id))
  const taken = [map, ...items.flatMap((item) => (leaving.has(item.id) ? [] : [extentOf(item)]))]
  const corner = nearestFree(taken, map, block, apart)
  return new Map(
    block.places.map(({ id, x, y }) => [id, { x: Math.round(corner.left + x), y: Math.round(corner.top + y) }]),
  )
}

/**
 * What a map without a frame fills before and after these steps, and how far from it a note has to lie not to stand where its next stage or
 * lane would.
 */
export function groundOf(
  { placed, others, frame, grid }: Pick<Subject, 'placed' | 'others' | 'frame' | 'grid'>,
  ops: readonly Op[],
): { readonly area: Box; readonly apart: number } | null {
  if (frame) return null
  const items = new Map([...placed.map(({ item }) => item), ...others].map((item) => [item.id, item]))
  const next = ops.flatMap((op): Box[] => {
    const item = op.kind === 'write' ? items.get(op.itemId) : undefined
    if (op.kind === 'write' && item) return [extentOf({ ...item, ...op.to })]
    return op.kind === 'create' ? [boxOf(op.item)] : []
  })
  const cells = grid ? boxesOf(grid) : []
  const area = around([...[...items.values()].map(extentOf), ...cells, ...next])
  if (!area) return null
  const lengths = [...(grid?.columns ?? []), ...(grid?.rows ?? [])].map(({ from, to }) => to - from)
  return { area, apart: lengths.reduce((most, length) => Math.max(most, length), AWAY) }
}

/** Cells from the first to the last; they reach farther than what lies in them. */
function boxesOf({ upright, columns, rows }: NonNullable<Subject['grid']>): Box[] {
  const [across, down] = upright ? [columns, rows] : [rows, columns]
  return across.flatMap((column, index): Box[] => {
    const row = down[Math.min(index, down.length - 1)]
    const last = down.at(-1)
    return row && last ? [{ left: column.from, right: column.to, top: row.from, bottom: last.to }] : []
  })
}

interface Block {
  readonly width: number
  readonly height: number
  /** Middles, from the block's upper left corner. */
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}

/** Miro computes one side of notes, and tells none of it while a note is young. */
const heightOf = (note: BoardItem): number => note.height || note.width * STICKY_RATIO

/** Notes in lines, about as wide as high. */
function blockOf(notes: readonly BoardItem[]): Block {
  const ordered = inLines(notes)
  const area = ordered.reduce((sum, note) => sum + (note.width + GAP) * (heightOf(note) + GAP), 0)
  const widest = ordered.reduce((most, note) => Math.max(most, note.width), 0)
  const most = Math.max(widest, Math.sqrt(area))
  const places: { id: string; x: number; y: number }[] = []
  let [left, top, width, bottom] = [0, 0, 0, 0]
  for (const note of ordered) {
    if (left > 0 && left + note.width > most) [left, top] = [0, bottom + GAP]
    places.push({ id: note.id, x: left + note.width / 2, y: top + heightOf(note) / 2 })
    width = Math.max(width, left + note.width)
    bottom = Math.max(bottom, top + heightOf(note))
    left += note.width + GAP
  }
  return { width, height: bottom, places }
}

/** Line by line, from left to right. */
function inLines(notes: readonly BoardItem[]): BoardItem[] {
  const lines: BoardItem[][] = []
  for (const note of [...notes].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && note.y - first.y < heightOf(first) / 2) line.push(note)
    else lines.push([note])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)))
}

interface Span {
  readonly from: number
  readonly to: number
}

interface Corner {
  readonly left: number
  readonly top: number
  readonly distance: number
}

/**
 * The free place for the block that is nearest to the map. A frame grows to the right and downwards, so left of it and above it go first.
 */
function nearestFree(taken: readonly Box[], map: Box, block: Block, far?: number): Corner {
  const across = taken.map(({ left, right }) => ({ from: left - AWAY - ROUNDING, to: right + AWAY + ROUNDING }))
  const down = taken.map(({ top, bottom }) => ({ from: top - AWAY - ROUNDING, to: bottom + AWAY + ROUNDING }))
  if (far !== undefined) return beyond(across, down, map, block, Math.max(AWAY, far))
  const { width, height } = block
  const rows = startsAlong(map.top, map.bottom, height)
  const columns = startsAlong(map.left, map.right, width)
  const [right, below] = [map.right + AWAY, map.bottom + AWAY]
  const [left, above] = [AWAY - map.left, AWAY - map.top]
  const corners = [
    ...rows.map((y) => onward(back(crossing(across, down, y, height)), left, width, (x) => [-x - width, y])),
    ...columns.map((x) => onward(back(crossing(down, across, x, width)), above, height, (y) => [x, -y - height])),
    ...rows.map((y) => onward(crossing(across, down, y, height), right, width, (x) => [x, y])),
    ...columns.map((x) => onward(crossing(down, across, x, width), below, height, (y) => [x, y])),
  ]
  return corners.reduce((best, each) => (each.distance < best.distance ? each : best))
}

/**
 * Beyond the last column and below the last lane of a map without a frame: in line with none of its headers, its labels and its cells,
 * because whatever stands in line with some of them goes on with them.
 */
function beyond(
  across: readonly Span[],
  down: readonly Span[],
  map: Box,
  { width, height }: Block,
  apart: number,
): Corner {
  const [x, y] = [map.right + apart, map.bottom + apart]
  const right = onward(crossing(across, down, y, height), x, width, (at) => [at, y])
  const below = onward(crossing(down, across, x, width), y, height, (at) => [x, at])
  return right.distance <= below.distance ? right : below
}

/** Where something so long begins that lies along a side: at its beginning, at its end, in its middle. */
const startsAlong = (from: number, to: number, length: number): readonly number[] => [
  from,
  to - length,
  (from + to - length) / 2,
]

/** What lies in the way of the block when it goes along one axis, from so far on the other. */
const crossing = (along: readonly Span[], athwart: readonly Span[], from: number, length: number): Span[] =>
  along.filter((_, index) => {
    const other = athwart[index]
    return other !== undefined && other.from < from + length && other.to > from
  })

const back = (spans: readonly Span[]): Span[] => spans.map(({ from, to }) => ({ from: -to, to: -from }))

/** The first hole of that length from there on. */
function onward(
  spans: readonly Span[],
  from: number,
  length: number,
  corner: (at: number) => readonly [left: number, top: number],
): Corner {
  let at = from
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from >= at + length) break
    at = Math.max(at, span.to)
  }
  const [left, top] = corner(at)
  return { left, top, distance: at - from }
}
