import type { JourneyMap, Lane, Note, Stage } from './journey-map.ts'

/** What may be set on the map as a whole. */
export type MapField =
  | 'title'
  | 'subject'
  | 'actor'
  | 'scenario'
  | 'kind'
  | 'locale'
  | 'template'
  | 'links'
  | 'state'
  | 'review'

interface At {
  readonly stageId: string
  readonly laneId: string
}

/** What tells about a note besides its words, its place and its score. */
type NoteMarks = Pick<Note, 'answer' | 'color' | 'tags'>

export type SetMap = {
  [F in MapField]: {
    readonly kind: 'set-map'
    readonly field: F
    readonly from: JourneyMap[F]
    readonly to: JourneyMap[F]
  }
}[MapField]

/** One step from one map to another. Whatever replaces something carries both sides, so that it can be shown, checked and taken back. */
export type Change =
  | { readonly kind: 'add-stage'; readonly stage: Stage; readonly at: number }
  | { readonly kind: 'rename-stage'; readonly stageId: string; readonly from: string; readonly to: string }
  | { readonly kind: 'move-stage'; readonly stageId: string; readonly from: number; readonly to: number }
  | { readonly kind: 'remove-stage'; readonly stageId: string; readonly from: Stage; readonly at: number }
  | { readonly kind: 'add-lane'; readonly lane: Lane; readonly at: number }
  | {
      readonly kind: 'set-lane'
      readonly laneId: string
      readonly from: Pick<Lane, 'label' | 'types'>
      readonly to: Pick<Lane, 'label' | 'types'>
    }
  | { readonly kind: 'move-lane'; readonly laneId: string; readonly from: number; readonly to: number }
  | { readonly kind: 'remove-lane'; readonly laneId: string; readonly from: Lane; readonly at: number }
  | { readonly kind: 'add-note'; readonly note: Note }
  | { readonly kind: 'retext-note'; readonly noteId: string; readonly from: string; readonly to: string }
  | { readonly kind: 'move-note'; readonly noteId: string; readonly from: At; readonly to: At }
  | { readonly kind: 'score-note'; readonly noteId: string; readonly from: number | null; readonly to: number | null }
  | {
      readonly kind: 'mark-note'
      readonly noteId: string
      readonly from: NoteMarks
      readonly to: NoteMarks
    }
  | { readonly kind: 'remove-note'; readonly noteId: string; readonly from: Note }
  | SetMap
