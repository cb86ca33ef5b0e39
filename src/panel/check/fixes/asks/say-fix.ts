import { FIX_MESSAGES } from '../../../../i18n/en-fixes.ts'
import { INSERT_MESSAGES } from '../../../../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../../../../i18n/en-problems.ts'
import { STRUCTURE_MESSAGES } from '../../../../i18n/en-structure.ts'
import type { PanelContext } from '../../../context.ts'
import { type KeyOf, type Say, speaker } from '../../../say.ts'

const MESSAGES = { ...INSERT_MESSAGES, ...PROBLEM_MESSAGES, ...STRUCTURE_MESSAGES, ...FIX_MESSAGES }

export type SayFix = Say<KeyOf<typeof MESSAGES>>

/** What forms for findings say, the names of fields and what is wrong with them too. */
export const sayFix = ({ locale, translated }: PanelContext): SayFix => speaker(MESSAGES, locale, translated)
