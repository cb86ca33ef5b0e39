import type { NewItem } from '../board/item.ts'
import type { LaneType } from '../lanes/index.ts'
import type { MapKind } from '../model/journey-map.ts'

/** The words of the map's language that the app draws on the board; `i18n/` has them. */
export interface LayoutWords {
  /** `Customer journey map`: the second line of a title, by kind. */
  readonly kinds: Readonly<Record<MapKind, string>>
  /** Labels of the title's fields; a CEM's subject is a brand, a CJM's a product or service. */
  readonly fields: {
    readonly brand: string
    readonly product: string
    readonly actor: string
    readonly scenario: string
  }
  /** Names of the two ends of the emotion scale. */
  readonly scale: { readonly high: string; readonly low: string }
  /** Label and prompt of each lane, by lane type. */
  readonly lanes: Readonly<Record<LaneType, { readonly label: string; readonly prompt: string }>>
}

type Role = 'title' | 'stage' | 'lane' | 'band' | 'scale' | 'note'

/** A new item and what it is for. A note without `noteId` is the empty one that waits for words. */
export interface DrawnItem extends NewItem {
  readonly role: Role
  readonly stageId?: string
  readonly laneId?: string
  readonly noteId?: string
}

/** A whole map, ready to be drawn: the frame, then its items in layers from bottom to top. Absolute coordinates. */
export interface Drawing {
  readonly frame: NewItem
  readonly layers: readonly (readonly DrawnItem[])[]
}
