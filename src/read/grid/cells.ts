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
