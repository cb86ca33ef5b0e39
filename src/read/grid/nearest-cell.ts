import type { BoardItem } from '../../board/item.ts'
import { bottom, type Grid, left, length, median, right, type Span, top } from './grid.ts'

/** How far a place is from a stretch. */
const away = (at: number, { from, to }: Span): number => Math.max(0, from - at, at - to)

/** The stretch that is nearest to a place, and how far it is. */
function nearest(at: number, spans: readonly Span[]): { readonly index: number; readonly off: number } {
  let best = { index: -1, off: Number.POSITIVE_INFINITY }
  for (const [index, span] of spans.entries()) {
    const off = away(at, span)
    if (off < best.off) best = { index, off }
  }
  return best
}

/**
 * The cell that an item in none of them is nearest to; null where it lies farther off than a cell is large, and not in the frame of the
 * map either.
 */
export function nearestCell(
  item: BoardItem,
  { columns, rows }: Grid,
  frame: BoardItem | null,
): { readonly stage: number; readonly lane: number } | null {
  const [column, row] = [nearest(item.x, columns), nearest(item.y, rows)]
  if (column.index < 0 || row.index < 0) return null
  const isInside =
    frame !== null && item.x > left(frame) && item.x < right(frame) && item.y > top(frame) && item.y < bottom(frame)
  const isNear = column.off <= median(columns.map(length)) && row.off <= median(rows.map(length))
  return isInside || isNear ? { stage: column.index, lane: row.index } : null
}
