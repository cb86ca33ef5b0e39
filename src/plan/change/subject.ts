import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { Change } from '../../model/change.ts'
import type { JourneyMap } from '../../model/journey-map.ts'
import type { Place } from '../sheet.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What planning a change needs to know of how a map was read. */
export interface Subject {
  readonly map: JourneyMap
  readonly record: 'own' | 'copied' | 'none'
  readonly placed: readonly {
    readonly item: BoardItem
    readonly role: string
    readonly stageId?: string
    readonly laneId?: string
  }[]
  readonly others: readonly BoardItem[]
  /** Ids of notes that lie across two cells. */
  readonly doubtful?: readonly string[]
  readonly frame: BoardItem | null
  readonly grid: {
    readonly upright: boolean
    readonly columns: readonly Stretch[]
    readonly rows: readonly Stretch[]
  } | null
  readonly anchor: AnchorRecord | null
  readonly unfinished: {
    readonly code: string
    readonly changes: readonly Change[]
    readonly moves: ReadonlyMap<
      string,
      { readonly from: Place; readonly to: Place; readonly size?: { readonly width: number; readonly height: number } }
    >
  } | null
}
