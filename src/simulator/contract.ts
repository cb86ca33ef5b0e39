import type { Miro } from '@mirohq/websdk-types'
import { boardRules } from './contract-board.ts'
import { childRules } from './contract-children.ts'
import { dataRules } from './contract-data.ts'
import { frameRules } from './contract-frames.ts'
import { itemRules } from './contract-items.ts'
import type { SdkRule, Seen } from './contract-kit.ts'
import { liveRules } from './contract-live.ts'

/** What the app relies on, one numbered rule each, answerable by any board; `contract-lab.ts` has those that need more than one's own SDK. */
export const contract: readonly SdkRule[] = [
  ...itemRules,
  ...childRules,
  ...frameRules,
  ...boardRules,
  ...dataRules,
  ...liveRules,
]

export interface Verdict {
  readonly rule: SdkRule
  /** `seen`: a rule about a switch, with the value the board shows. */
  readonly outcome: 'holds' | 'broken' | 'seen' | 'hidden'
  readonly seen: Seen
  /** Why it is broken. */
  readonly why: string
}

/** Asks the board about one rule; never rejects. */
export const ask = async (rule: SdkRule, miro: Pick<Miro, 'board'>, settle: () => Promise<void>): Promise<Verdict> => {
  try {
    const seen = await rule.check(miro, settle)
    if (seen === null) return { rule, outcome: 'hidden', seen, why: '' }
    if (seen !== undefined) return { rule, outcome: 'seen', seen, why: '' }
    return { rule, outcome: 'holds', seen: null, why: '' }
  } catch (error) {
    return { rule, outcome: 'broken', seen: null, why: error instanceof Error ? error.message : String(error) }
  }
}
