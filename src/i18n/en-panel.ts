import { ADOPT_MESSAGES } from './en-adopt.ts'
import { CHANGE_MESSAGES } from './en-changes.ts'
import { CHECK_MESSAGES } from './en-check.ts'
import { CORRECT_MESSAGES } from './en-correct.ts'
import { COVERAGE_MESSAGES } from './en-coverage.ts'
import { FIX_MESSAGES } from './en-fixes.ts'
import { HISTORY_MESSAGES } from './en-history.ts'
import { INSERT_MESSAGES } from './en-insert.ts'
import { MARK_MESSAGES } from './en-marks.ts'
import { PROBLEM_MESSAGES } from './en-problems.ts'
import { REPORT_MESSAGES } from './en-report.ts'
import { SETTING_MESSAGES } from './en-settings.ts'
import { SIGN_OFF_MESSAGES } from './en-sign-off.ts'
import { STRUCTURE_MESSAGES } from './en-structure.ts'
import { SYNC_MESSAGES } from './en-sync.ts'
import { TEMPLATE_MESSAGES } from './en-templates.ts'
import { UNFINISHED_MESSAGES } from './en-unfinished.ts'
import { WAIVER_MESSAGES } from './en-waivers.ts'
import { WORKSHOP_MESSAGES } from './en-workshop.ts'

/**
 * What the panel says, in English; other languages overlay by key. Slots stand in braces. A message that depends on a number `n` comes in
 * forms named after the plural categories of `Intl.PluralRules` (`.one`, `.other`, ...); a language needs only the forms it has.
 */
export const PANEL_MESSAGES = {
  ...INSERT_MESSAGES,
  ...CHANGE_MESSAGES,
  ...CHECK_MESSAGES,
  ...CORRECT_MESSAGES,
  ...ADOPT_MESSAGES,
  ...FIX_MESSAGES,
  ...HISTORY_MESSAGES,
  ...COVERAGE_MESSAGES,
  ...PROBLEM_MESSAGES,
  ...REPORT_MESSAGES,
  ...SYNC_MESSAGES,
  ...SIGN_OFF_MESSAGES,
  ...STRUCTURE_MESSAGES,
  ...TEMPLATE_MESSAGES,
  ...UNFINISHED_MESSAGES,
  ...SETTING_MESSAGES,
  ...WAIVER_MESSAGES,
  ...MARK_MESSAGES,
  ...WORKSHOP_MESSAGES,
} as const
