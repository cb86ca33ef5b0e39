import type { Box } from '../../../board/item.ts'
import { inReadingOrder } from '../../../layout/reading-order.ts'
import { atScores, besideEachOther, inDrawnCell, inFreeCell, type TidyCell } from './tidy-cell.ts'
import { type GrownRow, grownRows, moved, movedBand, movedLabel } from './tidy-rows.ts'
import {
  boxOfPiece,
  cellBox,
  type LaneView,
  lengthOf,
  type Piece,
  type TidyMap,
  type View,
  viewOf,
} from './tidy-view.ts'

/** Where an item shall lie: its middle, and its size where that changes. */
export interface Lies {
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
}

/** How far tidying may go. */
export interface TidyLimits {
  /** Ids of notes whose cells are left as they are. */
  readonly leave?: ReadonlySet<string>
  /** False: rows stay as high as they are, and what has no room in its cell stays as it is. */
  readonly grow?: boolean
}

/** Off by less than this an item is where it shall be, dp: floats come back with noise. */
const NEAR = 0.5

/**
 * A map straightened: in each cell the notes in lines, in the order in which they are read, with the sizes they have; rows grown to hold
 * them, never shrunk; what lies below moved down, and the frame grown by as much. It says the same as before: in a lane with a scale a
 * note stays as high as it is felt, and without a place where it has no score. Nothing is added or removed.
 * @returns items that shall lie elsewhere than they do, by id, the frame among them
 */
export function tidied(map: TidyMap, { leave = new Set(), grow = true }: TidyLimits = {}): ReadonlyMap<string, Lies> {
  const view = viewOf(map)
  if (!view) return new Map()
  const around = view.rest.flatMap((piece) => (isInTheWay(piece) ? [boxOfPiece(piece)] : []))
  const cells = view.lanes.map((lane) =>
    lane.cells.map((notes, stage) => tidyCell(view, lane, stage, notes, { leave, around })),
  )
  const needed = view.lanes.map((lane, index) => {
    const bottom = (cells[index] ?? []).reduce((most, cell) => Math.max(most, cell.bottom), lane.own.to)
    return grow && bottom > lane.own.to + NEAR ? bottom - lane.own.to : 0
  })
  const rows = grownRows(view, needed)
  const places = new Map<string, Lies>()
  const put = (piece: Piece, box: Box) => {
    const lies = liesIn(piece, box, view.upright)
    if (lies) places.set(piece.item.id, lies)
  }
  view.lanes.forEach((lane, index) => {
    const row = rows[index]
    if (!row) return
    if (lane.band) put(lane.band, movedBand(row, lane.band))
    if (lane.label) put(lane.label, movedLabel(row, lane.label))
    lane.cells.forEach((notes, stage) => {
      const cell = cells[index]?.[stage]
      if (cell) putNotes(notes, cell, lane, row, grow, put)
    })
  })
  for (const piece of view.rest) put(piece, moved(rows, piece))
  const down = rows.reduce((sum, { by }) => sum + by, 0)
  if (view.frame) {
    const box = boxOfPiece(view.frame)
    put(view.frame, { ...box, bottom: box.bottom + down })
  }
  return places
}

/** A shape that fills so much of the height of its row is the cell, with words in it. */
const FILLS = 0.7

const isGround = ({ item, height }: Piece, { row }: LaneView): boolean =>
  item.type === 'shape' && item.rotation === 0 && height >= FILLS * lengthOf(row)

function putNotes(
  notes: readonly Piece[],
  cell: TidyCell,
  lane: LaneView,
  { down, by, inside }: GrownRow,
  grow: boolean,
  put: (piece: Piece, box: Box) => void,
): void {
  const fits = cell.bottom <= lane.own.to + NEAR
  notes.forEach((note, index) => {
    const place = fits || grow ? (cell.places[index] ?? note) : note
    const box = boxOfPiece({ ...note, x: place.x, y: place.y + down })
    if (isGround(note, lane)) put(note, { ...box, bottom: box.bottom + by })
    else put(note, fits ? { ...box, top: box.top + inside, bottom: box.bottom + inside } : box)
  })
}

/** Words that lie in the map and in none of its cells stay where they are; pictures and lines are written over. */
const isInTheWay = ({ item }: Piece): boolean =>
  item.text !== '' && item.type !== 'frame' && (item.type === 'sticky_note' || item.type === 'card')

interface Surroundings {
  readonly leave: ReadonlySet<string>
  readonly around: readonly Box[]
}

function tidyCell(
  view: View,
  lane: LaneView,
  stage: number,
  all: readonly Piece[],
  { leave, around }: Surroundings,
): TidyCell {
  const cell = cellBox(view, lane, stage)
  const asItIs = { places: all, bottom: cell.bottom }
  if (all.length === 0 || all.some(({ item }) => leave.has(item.id))) return asItIs
  const notes = all.filter((note) => !isGround(note, lane))
  if (notes.length === 0) return asItIs
  const { places, bottom } = tidyNotes(view, lane, notes, cell, around)
  const placeOf = new Map(notes.map((note, index) => [note, places[index] ?? note]))
  const tidy = all.map((note) => ({ note, item: { ...note, ...pointOf(placeOf.get(note) ?? note) } }))
  const isInOrder = inReadingOrder(tidy, !lane.isScale).every(({ note }, index) => note === all[index])
  return isInOrder ? { places: tidy.map(({ item }) => pointOf(item)), bottom } : asItIs
}

const pointOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y })

/** Heights tell how people feel in all of a lane or in nothing of it: where a note with words has no score they do not. */
const tellsFeelings = ({ cells }: LaneView, scores: ReadonlyMap<string, number | null>): boolean =>
  cells.every((notes) => notes.every(({ item }) => scores.get(item.id) !== null))

function tidyNotes(
  { size, scores, upright, doubtful }: View,
  lane: LaneView,
  notes: readonly Piece[],
  cell: Box,
  around: readonly Box[],
): TidyCell {
  if (lane.isScale) {
    if (size === null || !upright) return besideEachOther(notes, cell, tellsFeelings(lane, scores))
    return atScores(notes, cell, size, ({ item }) => scores.get(item.id) ?? null)
  }
  if (size !== null) return inDrawnCell(notes, cell)
  return inFreeCell(notes, cell, around, ({ item }) => doubtful.has(item.id))
}

/** Where the item lies on the board when it fills that box; null when it does already. */
function liesIn(piece: Piece, box: Box, upright: boolean): Lies | null {
  const now = boxOfPiece(piece)
  const across = (box.left + box.right - now.left - now.right) / 2
  const along = (box.top + box.bottom - now.top - now.bottom) / 2
  const longer = box.bottom - box.top - piece.height
  const { item } = piece
  const [x, y] = upright ? [across, along] : [along, across]
  const isSame = Math.abs(x) <= NEAR && Math.abs(y) <= NEAR && Math.abs(longer) <= NEAR
  if (isSame) return null
  const place = { x: item.x + x, y: item.y + y }
  if (Math.abs(longer) <= NEAR) return place
  return upright
    ? { ...place, width: item.width, height: item.height + longer }
    : { ...place, width: item.width + longer, height: item.height }
}
