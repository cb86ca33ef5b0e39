import type { Box } from '../../../board/item.ts'
import type { Stretch } from '../subject.ts'
import { boxOfPiece, type LaneView, lengthOf, type Piece, spanOf, type View } from './tidy-view.ts'

/** What becomes of the rows of a map: how much higher each gets, and how far its top and what lies in it go down. */
export interface GrownRow {
  readonly row: Stretch
  readonly by: number
  /** How far its top goes down, for the rows above that grow. */
  readonly down: number
  /** How far what lies in it goes down besides, because it keeps to the middle or the bottom of its row. */
  readonly inside: number
  readonly label: LabelPlace
}

type LabelPlace = 'all' | 'top' | 'middle' | 'bottom'

/** A label, or a shape, that fills so much of its row was drawn for all of its height, and grows with it. */
const FILLS = 0.5
/** Where a label stands, in parts of its row. */
const THIRD = 1 / 3

/** Whether a label is a box that was drawn for all of its row. A sticky note is none: it has a form of its own. */
const isBox = (label: Piece, row: Stretch): boolean =>
  label.item.type === 'shape' && label.item.rotation === 0 && label.height >= FILLS * lengthOf(row)

/** Whether something that was drawn tells how high the row is: then it alone may grow. */
const isBoxed = ({ label, band, row }: LaneView): boolean => band !== null || (label !== null && isBox(label, row))

function placeOfLabel({ label, band, row }: LaneView): LabelPlace {
  const own = band ? spanOf(band) : row
  if (!label || isBox(label, own)) return 'all'
  const at = (label.y - own.from) / lengthOf(own)
  return at < THIRD ? 'top' : at > 1 - THIRD ? 'bottom' : 'middle'
}

/**
 * Rows high enough for what they shall hold. Where only the words of labels tell how high rows are, all grow alike: labels in even steps
 * are what such rows are read by.
 * @param needed how much higher each row has to be, dp
 */
export function grownRows({ lanes }: View, needed: readonly number[]): readonly GrownRow[] {
  const most = needed.reduce((highest, by) => Math.max(highest, by), 0)
  const even = most > 0 && !lanes.every(isBoxed)
  let down = 0
  return lanes.map((lane, index) => {
    const by = even ? most : (needed[index] ?? 0)
    const label = placeOfLabel(lane)
    const share = { all: 0, top: 0, middle: 0.5, bottom: 1 }[label]
    const grown = { row: lane.row, by, down, inside: share * by, label }
    down += by
    return grown
  })
}

/** Near enough to the end of a row to belong to it, as a part of the row. */
const AT_END = 0.15

/** How far an edge at this height goes down: at the bottom of a row that grows it goes along. */
function edgeDown(rows: readonly GrownRow[], y: number): number {
  const at = rows.find(({ row }) => y <= row.to + AT_END * lengthOf(row))
  if (!at) return (rows.at(-1)?.down ?? 0) + (rows.at(-1)?.by ?? 0)
  return at.down + (y >= at.row.to - AT_END * lengthOf(at.row) ? at.by : 0)
}

const isIn = (row: Stretch, y: number): boolean => y >= row.from && y <= row.to

/** dp. What is thinner is a line. */
const THIN = 24

/** Where something of the map that is no note lies when the rows have grown. */
export function moved(rows: readonly GrownRow[], piece: Piece): Box {
  const box = boxOfPiece(piece)
  const by = (y: number): Box => ({ ...box, top: box.top + y, bottom: box.bottom + y })
  const at = rows.find(({ row }) => isIn(row, piece.y))
  const canGrow = piece.item.type === 'shape' && piece.item.rotation === 0
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || box.bottom <= first.row.from) return by(0)
  if (piece.height <= THIN) return by(edgeDown(rows, piece.y) + (at && isMidst(at.row, piece.y) ? at.inside : 0))
  const reach = rows.filter(
    ({ row }) => Math.min(box.bottom, row.to) - Math.max(box.top, row.from) > AT_END * lengthOf(row),
  )
  if (canGrow && (reach.length > 1 || (at && piece.item.text === '' && piece.height >= FILLS * lengthOf(at.row))))
    return { ...box, top: box.top + edgeDown(rows, box.top), bottom: box.bottom + edgeDown(rows, box.bottom) }
  return by(at ? at.down + at.inside : edgeDown(rows, piece.y))
}

const isMidst = (row: Stretch, y: number): boolean =>
  y > row.from + AT_END * lengthOf(row) && y < row.to - AT_END * lengthOf(row)

/** Where the label of a row lies when it has grown: one that fills its row still does. */
export function movedLabel({ down, by, inside, label }: GrownRow, piece: Piece): Box {
  const box = boxOfPiece(piece)
  return label === 'all'
    ? { ...box, top: box.top + down, bottom: box.bottom + down + by }
    : { ...box, top: box.top + down + inside, bottom: box.bottom + down + inside }
}

/** Where the band of a row lies when it has grown. */
export function movedBand({ down, by }: GrownRow, piece: Piece): Box {
  const box = boxOfPiece(piece)
  return { ...box, top: box.top + down, bottom: box.bottom + down + by }
}
