import type { Speech } from '../../../i18n/change-words.ts'
import { CHANGE_MESSAGES } from '../../../i18n/en-changes.ts'
import { HISTORY_MESSAGES } from '../../../i18n/en-history.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { type KeyOf, type Say, speaker } from '../../say.ts'
import type { SyncDesk } from '../section.ts'

export type SayHistory = Say<KeyOf<typeof HISTORY_MESSAGES> | KeyOf<typeof INSERT_MESSAGES>>

export const sayHistory = ({ context }: Pick<SyncDesk, 'context'>): SayHistory =>
  speaker({ ...INSERT_MESSAGES, ...HISTORY_MESSAGES }, context.locale, context.translated)

/** How differences are told, in the person's language as far as it is loaded. */
export const speechOf = ({ context, check }: Pick<SyncDesk, 'context' | 'check'>): Speech => ({
  locale: context.locale,
  say: speaker(CHANGE_MESSAGES, context.locale, context.translated),
  laneName: (type) => check.laneNames.value.get(type) ?? type,
})
