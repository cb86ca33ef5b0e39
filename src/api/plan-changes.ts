import en from '../i18n/en.ts'
import { LANGUAGES } from '../i18n/index.ts'
import { structureWords } from '../i18n/structure-words.ts'
import type { Change } from '../model/change.ts'
import { planChanges as planChangesWith } from '../plan/change/plan-changes.ts'
import type { ChangePlan } from '../plan/plan.ts'
import type { Reading } from '../read/reading.ts'
import { scoreInText } from '../read/scores/scores.ts'
import { tidyLimits } from './careful-tidy.ts'

/** What is to be done besides the changes. */
export interface PlanningOptions {
  /** Notes are straightened in their cells, and rows grown to hold them. */
  readonly tidy?: boolean
  /** Parts of the structure that somebody has deleted are drawn again. */
  readonly rebuild?: boolean
}

/**
 * Plans what it takes to change a map on its board, before anything is written. What holds already is no step; what fits no more is told in
 * `misfits`. Pure; the plan is carried out by `applyPlan`.
 * @throws BoardError `refused` when the map would be more than its title can remember
 */
export function planChanges(reading: Reading, changes: readonly Change[], options: PlanningOptions = {}): ChangePlan {
  const language = LANGUAGES.find((each) => each.locale === reading.map.locale) ?? en
  const tidy = options.tidy ? tidyLimits(reading) : false
  return planChangesWith(reading, changes, { ...options, tidy, words: structureWords(language), stated: scoreInText })
}
