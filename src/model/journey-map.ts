import type { LaneType } from '../lanes/index.ts'

/** What the app speaks and draws; it recognises more languages than these. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const
export type Locale = (typeof LOCALES)[number]

export type MapKind = 'cem' | 'cjm' | 'combined'

export interface Stage {
  readonly id: string
  readonly name: string
}

export interface Lane {
  readonly id: string
  readonly label: string
  /** One or more; `Thoughts & feelings` has two. */
  readonly types: readonly LaneType[]
}

export interface Note {
  /** Id of the item on the board. */
  readonly id: string
  readonly stageId: string
  readonly laneId: string
  readonly text: string
  /** -2..2 in steps of 0.5, only in a lane with a scale. null is "not scored", never 0. */
  readonly score: number | null
  /** 'none': "none found, because ..." is an answer too. */
  readonly answer: 'note' | 'none'
  readonly color: string
  readonly tags: readonly string[]
  readonly createdBy: string
  readonly modifiedAt: string
}

/** A CEM stage and the map that looks closer at it, or the other way round. */
interface MapLink {
  readonly stageId: string
  readonly boardId: string
  readonly frameId: string
  readonly mapId: string
  readonly toStageId: string | null
  readonly loopedAt: string | null
}

interface MapState {
  readonly time: 'current' | 'future' | null
  readonly basis: 'assumption' | 'research' | null
}

/** A finding that somebody lived with when they signed. What there was no room for on the board is left out. */
export interface WaivedFinding {
  readonly rule: string
  readonly stageId?: string
  readonly reason?: string
}

export interface Signature {
  readonly by: string
  /** ISO time. */
  readonly at: string
  /** What was waived then; left out when nothing was. Of more than there is room for, only how many is known. */
  readonly waived?: { readonly count: number; readonly named: readonly WaivedFinding[] }
}

export interface MapReview {
  readonly owner: string
  readonly reviewOn: string | null
  readonly signedOff: Signature | null
}

/** One customer experience map, customer journey map, or both over the same stages. */
export interface JourneyMap {
  readonly version: 1
  readonly id: string
  readonly kind: MapKind
  readonly title: string
  /** The brand of a CEM; exactly one product or service of a CJM. '' when not given. */
  readonly subject: string
  /** Persona; several are separated by commas. '' when not given. */
  readonly actor: string
  readonly scenario: string
  /** Language of the structure the app draws; labels are recognised one by one, in any language. */
  readonly locale: Locale
  readonly template: { readonly id: string; readonly version: number } | null
  readonly stages: readonly Stage[]
  readonly lanes: readonly Lane[]
  readonly notes: readonly Note[]
  readonly links: readonly MapLink[]
  readonly state: MapState
  readonly review: MapReview | null
}
