import type { Change } from '../model/change.ts'

/** From what stops a sign-off to what is nice to have, the most severe first. */
export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]

/** When one checks: calmly, while the room can still fill the map, or before somebody signs it off. */
export type Profile = 'workshop' | 'sign-off'

/** What a person has to say before a finding can be settled: the panel has a form for each. */
export type Ask = 'title' | 'subject' | 'actor' | 'stage-name' | 'none' | 'review' | 'state' | 'template'

/** One result of one rule at one place. `fail` is certain; `review` means that a person has to look. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string
  readonly outcome: 'fail' | 'review'
  readonly severity: Severity
  readonly mapId: string
  /** The stage and the lane it is about; left out when it is about all of them. */
  readonly stageId?: string
  readonly laneId?: string
  /** The notes it is about, when it is about notes that are there. */
  readonly noteIds?: readonly string[]
  /** Which of the rule's messages it is. */
  readonly code: string
  /** What goes into the message's slots. */
  readonly data: Readonly<Record<string, string | number>>
  /** The sentence for people, made at the edge from code and data, in their language. */
  readonly message: string
  /** The same for the same rule at the same place, whatever is renamed; a waiver hangs on it. */
  readonly fingerprint: string
  /** What would settle it, where the rule knows. */
  readonly fix?: readonly Change[]
  /** What somebody has to say, where that would settle it. */
  readonly asks?: Ask
  /** Somebody's decision to live with it: among `waived` the one that holds, among `findings` the one that has run out. */
  readonly waiver?: Waiver
}

/** A finding before it is put into words. */
export type Found = Omit<Finding, 'message'>

/** Whether a cell is answered. `none` is an answer: somebody looked and found nothing; `review` means that a person has to tell. */
export interface CellCoverage {
  readonly mapId: string
  readonly stageId: string
  readonly laneId: string
  readonly state: 'filled' | 'empty' | 'none' | 'review'
  /** How many notes in it say something, or are scored. */
  readonly notes: number
}

export interface Report<F extends Found = Finding> {
  /** The most severe first; then the two rules the app exists for, then in the order of maps and stages. */
  readonly findings: readonly F[]
  /** Findings that somebody waived with a reason. They are in none of the counts. */
  readonly waived: readonly F[]
  /** Each stage in each lane, map by map. */
  readonly coverage: readonly CellCoverage[]
  /** Verdicts, one a target; a rule that finds nothing to look at on a map is one `notApplicable`. */
  readonly counts: {
    readonly passes: number
    readonly fails: number
    readonly reviews: number
    readonly notApplicable: number
  }
}

/** Somebody's decision to live with a finding. */
export interface Waiver {
  readonly fingerprint: string
  readonly reason: string
  readonly author: string
  /** ISO time. */
  readonly at: string
  /** ISO time from which on it waives nothing any more; null for never. */
  readonly expires: string | null
}

/** What a team decided about the rules. */
export interface RuleSettings {
  /** Ids of rules that do not run. */
  readonly off?: readonly string[]
  /** Severity by rule id, in both profiles; it also turns on a rule that the profile leaves out. */
  readonly severity?: Readonly<Record<string, Severity>>
  /** Numbers by `rule.name`, such as `map-has-stages.min`. */
  readonly thresholds?: Readonly<Record<string, number>>
}
