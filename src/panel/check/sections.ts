import marks from './marks/section.ts'
import report from './report/section.ts'
import rules from './rules/section.ts'
import type { CheckSection } from './section.ts'
import signOff from './sign-off/section.ts'
import waived from './waivers/section.ts'

/** The sections of the Check tab below the findings, in this order. */
export const SECTIONS: readonly CheckSection[] = [marks, waived, rules, report, signOff]
