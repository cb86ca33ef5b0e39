import type { BoardItem } from '../board/item.ts'
import type { JourneyMap } from '../model/journey-map.ts'

export type PlacedRole = 'title' | 'stage' | 'lane' | 'band' | 'scale' | 'note' | 'mark'

/** An item of a map, what it is for, and where it belongs. */
export interface Placed {
  readonly item: BoardItem
  readonly role: PlacedRole
  readonly stageId?: string
  readonly laneId?: string
}

/** One map as it was found on a board. */
export interface Reading {
  /** null for a map that lies in no frame. */
  readonly frameId: string | null
  readonly map: JourneyMap
  /** From 0 to 1; listed from 0.5, called unsure below 0.8. */
  readonly confidence: number
  /** Items with words that belong to the map and lie in none of its cells. */
  readonly unplaced: readonly { readonly id: string; readonly text: string }[]
  /** Ids of notes that lie across the boundary of two cells. */
  readonly doubtful: readonly string[]
  /**
   * What the app remembers of the map on its title: `own` when it was written for this very title, `copied` when the title is a copy of
   * the one it was written for, `none` for a map that was drawn by hand.
   */
  readonly record: 'own' | 'copied' | 'none'
  /** Everything that has a place in the map, empty notes too. */
  readonly placed: readonly Placed[]
}

/** A person's correction of a reading, remembered for the map. */
export type Correction =
  | { readonly kind: 'lane-types'; readonly itemId: string; readonly types: readonly string[] }
  | { readonly kind: 'stage'; readonly itemId: string; readonly isStage: boolean }
  | { readonly kind: 'leave-out'; readonly itemId: string }

/** What is known besides the items themselves. All of it only helps: words and geometry are the truth. */
export interface Known {
  /** Metadata by item id, unparsed. */
  readonly metadata?: ReadonlyMap<string, unknown>
  readonly corrections?: readonly Correction[]
  /** The board the items are on; tells a copied board from a copied frame. */
  readonly boardId?: string
}
