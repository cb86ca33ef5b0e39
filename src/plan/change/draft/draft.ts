import type { NewItem } from '../../../board/item.ts'
import type { Facets } from '../../plan.ts'
import type { Rect, Seen } from './sight.ts'

/** Something that is drawn, as it is looked at while planning. */
export interface Addition {
  readonly ref: string
  readonly role: string
  readonly stageId?: string
  readonly laneId?: string
  readonly item: NewItem
}

export type Words = Partial<Pick<Facets, 'text' | 'color' | 'tags'>>

/** How the map shall lie, all of it, on the way to a plan: what differs from how it lies becomes a step. */
export interface Draft {
  /** By item. */
  readonly rects: Map<string, Rect>
  readonly words: Map<string, Words>
  /** Where empty notes that get words belong until they have them, by item. */
  readonly until: Map<string, Rect>
  readonly added: Addition[]
  /** What is drawn already. */
  readonly taken: (Addition & { readonly itemId: string; readonly frameId: string | null })[]
  readonly discarded: { readonly seen: Seen; readonly look: NewItem['look'] }[]
  readonly parked: Seen[]
  /** Ids of items and `ref`s that lie beneath all others, from the bottom. */
  readonly beneath: string[]
}

export const newDraft = (): Draft => ({
  rects: new Map(),
  words: new Map(),
  until: new Map(),
  added: [],
  taken: [],
  discarded: [],
  parked: [],
  beneath: [],
})

/** Says something more of an item. */
export function write(draft: Draft, { item }: Seen, words: Words): void {
  draft.words.set(item.id, { ...draft.words.get(item.id), ...words })
}
