import type { BoardItem } from '../../board/item.ts'
import type { Found } from './found.ts'

/** A map's skeleton and every item that belongs to it, as they are looked at. */
export interface Candidate extends Found {
  readonly frame: BoardItem | null
  readonly items: readonly BoardItem[]
  /** False when its lanes are columns: it is looked at mirrored at the diagonal of the board. */
  readonly upright: boolean
}
