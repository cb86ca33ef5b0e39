import type { BoardItem } from '../../board/item.ts'
import { type Grid, locate } from './grid.ts'

/** Where an item lies in the grid. */
export interface InCell {
  readonly item: BoardItem
  readonly stage: number
  readonly lane: number
  /** It lies across a boundary: a person has to tell where it belongs. */
  readonly doubtful: boolean
}

/** Up to this part of a note may lie in the next cell: people do not place notes to the pixel, and boundaries are not drawn to it. */
const ASTRAY = 0.05

/** What people write on. Pictures and embedded pages have titles of their own that nobody wrote as a note. */
const WRITTEN_ON: ReadonlySet<string> = new Set(['text', 'shape', 'card', 'app_card'])

/** Whether people may have written it: a sticky note even when it is empty, other things once they hold words. */
export const isNoteLike = (item: BoardItem): boolean =>
  item.type === 'sticky_note' || (item.text !== '' && WRITTEN_ON.has(item.type))

/** The cell of an item: the column and the row with which it shares most. null when it lies in no column or no row. */
export function cellOf(item: BoardItem, { columns, rows }: Grid): InCell | null {
  const column = locate(item.x - item.width / 2, item.x + item.width / 2, columns)
  const row = column && locate(item.y - item.height / 2, item.y + item.height / 2, rows)
  if (!column || !row) return null
  return { item, stage: column.index, lane: row.index, doubtful: column.outside > ASTRAY || row.outside > ASTRAY }
}

/** Orders the notes of one cell as people read: line by line, from left to right; in a lane with a scale only from left to right. */
export function inReadingOrder(cell: readonly InCell[], byHeight: boolean): readonly InCell[] {
  if (cell.length < 2) return cell
  const sideways = (a: InCell, b: InCell) => a.item.x - b.item.x || a.item.layer - b.item.layer
  if (!byHeight) return [...cell].sort(sideways)
  const sorted = [...cell].sort((a, b) => a.item.y - b.item.y || a.item.x - b.item.x)
  const lines: InCell[][] = []
  for (const note of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && note.item.y - first.item.y < 0.5 * first.item.height) line.push(note)
    else lines.push([note])
  }
  return lines.flatMap((line) => line.sort(sideways))
}
