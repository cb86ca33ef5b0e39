import type { BoardItem } from '../board/item.ts'
import type { InCell } from './grid/cells.ts'

/** A map is on the board within this time, in a slow browser and while others insert too. */
const DRAWING_MS = 120_000

/** Ids of the items in cells that came with the title: at the same time, by the same hand. */
export function laidWith(title: BoardItem, cells: readonly InCell[]): ReadonlySet<string> {
  const start = Date.parse(title.createdAt)
  const ids = cells.flatMap(({ item: { id, createdBy, createdAt } }) =>
    createdBy === title.createdBy && Math.abs(Date.parse(createdAt) - start) <= DRAWING_MS ? [id] : [],
  )
  return new Set(ids)
}
