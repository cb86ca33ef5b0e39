import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { Reason } from '../reading.ts'
import type { Structure } from '../structure/structure.ts'
import type { Area } from './nearby.ts'

/** A map's skeleton, and what lies in its cells and is part of it. */
export interface Found {
  readonly structure: Structure
  readonly record: AnchorRecord | null
  /** How sure the skeleton is one, from 0 to 1, and why. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** Everything of the skeleton, and the rectangle that it fills. */
  readonly parts: ReadonlySet<BoardItem>
  readonly hull: Area
  /** All items that lie on it, or are parts of it. */
  own(): readonly BoardItem[]
}
