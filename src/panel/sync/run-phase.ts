import type { BoardErrorCode } from '../../board/errors.ts'
import type { ChangePlan, Plan } from '../../plan/plan.ts'
import type { Reading } from '../../read/reading.ts'
import type { ChangePicture } from './change-picture.ts'

/** What a change would do to the map as it is now. */
export interface Proposal {
  readonly reading: Reading
  readonly plan: ChangePlan
  /** What becomes of the map, a sentence for each stage and lane. */
  readonly sentences: readonly string[]
  /** What somebody should know of what becomes of it. */
  readonly hints: readonly string[]
  /** What happens to items, as counts. */
  readonly outlook: Outlook
  readonly picture: ChangePicture
}

export interface Outlook {
  readonly moved: number
  /** Notes that come to lie straight in their cells. */
  readonly straightened: number
  readonly parked: number
  readonly drawn: number
  readonly removed: number
  /** Items beside the map over which its frame would come to lie. */
  readonly covered: number
}

/** Something that was left as it is, and its words. */
export interface Left {
  readonly itemId: string
  readonly text: string
}

/** Where changing a map stands. */
export type RunPhase =
  | { readonly step: 'idle' }
  | { readonly step: 'preparing' }
  | { readonly step: 'preview'; readonly proposal: Proposal }
  | {
      readonly step: 'working'
      readonly undoing: boolean
      readonly done: number
      readonly total: number
      readonly stopping: boolean
    }
  | { readonly step: 'done'; readonly left: readonly Left[]; readonly undo: readonly Plan[] }
  | { readonly step: 'undone'; readonly left: readonly Left[] }
  | {
      readonly step: 'failed'
      readonly undoing: boolean
      readonly code: BoardErrorCode
      /** Somebody else is changing the map at this moment. */
      readonly busy: boolean
      /** Takes back what was done until then, the last first; empty when nothing was. */
      readonly undo: readonly Plan[]
    }

export type Working = Extract<RunPhase, { step: 'working' }>
export type Failed = Extract<RunPhase, { step: 'failed' }>
