import type { MapField } from '../model/change.ts'
import type { JourneyMap, Lane, Note, Stage } from '../model/journey-map.ts'

/** Whose version of something: `mine` is the map that is changed, `theirs` what is merged into it. */
export type Side = 'mine' | 'theirs'

/** What people have decided, by the id of the conflict. */
export type Decisions = Readonly<Record<string, Side>>

interface Differs<Kind extends string, Value> {
  readonly kind: Kind
  /** The same from either side, and as long as the same maps are merged. */
  readonly id: string
  /** How it was before either side changed it; null when it was not there. */
  readonly base: Value | null
  /** null on the side that has removed it. */
  readonly mine: Value | null
  readonly theirs: Value | null
}

type OfMap = { [F in MapField]: Differs<'map', JourneyMap[F]> & { readonly field: F } }[MapField]
type OfStage<Kind extends string, Value> = Differs<Kind, Value> & { readonly stageId: string }
type OfLane<Kind extends string, Value> = Differs<Kind, Value> & { readonly laneId: string }
type OfNote<Kind extends string, Value> = Differs<Kind, Value> & { readonly note: Note }

/**
 * What both sides have changed, each in its own way, so that a person has to decide. What was removed on one side and changed on the other
 * is one too: there the side that removed it has null. `notes` are those that go when a stage or lane is given up.
 */
export type Conflict =
  | OfMap
  | OfStage<'stage-name', string>
  | OfLane<'lane-label', string>
  | OfLane<'lane-types', Lane['types']>
  | OfNote<'note-text', string>
  | OfNote<'note-place', Pick<Note, 'stageId' | 'laneId'>>
  | OfNote<'note-score', Note['score']>
  | OfNote<'note-answer', Note['answer']>
  | OfNote<'note-color', string>
  | OfNote<'note-tags', Note['tags']>
  | (OfStage<'stage-removed', Stage> & { readonly notes: readonly Note[] })
  | (OfLane<'lane-removed', Lane> & { readonly notes: readonly Note[] })
  | OfNote<'note-removed', Note>
  | Differs<'stage-order', readonly string[]>
  | Differs<'lane-order', readonly string[]>

/** A conflict about stages or lanes; there are no others between a template and a map. */
export type StructureConflict = Extract<
  Conflict,
  { readonly stageId: string } | { readonly laneId: string } | { readonly kind: 'stage-order' | 'lane-order' }
>

export const isAboutStructure = (conflict: Conflict): conflict is StructureConflict =>
  conflict.kind !== 'map' && !('note' in conflict)
