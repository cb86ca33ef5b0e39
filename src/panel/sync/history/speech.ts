import type { Speech } from '../../../i18n/change-words.ts'
import { HISTORY_MESSAGES } from '../../../i18n/en-history.ts'
import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { type KeyOf, type Say, speaker } from '../../say.ts'
import { changeSpeech } from '../change-sentences.ts'
import type { SyncDesk } from '../section.ts'

export type SayHistory = Say<KeyOf<typeof HISTORY_MESSAGES> | KeyOf<typeof INSERT_MESSAGES>>

export const sayHistory = ({ context }: Pick<SyncDesk, 'context'>): SayHistory =>
  speaker({ ...INSERT_MESSAGES, ...HISTORY_MESSAGES }, context.locale, context.translated)

/** How differences are told. */
export const speechOf = ({ context, check }: Pick<SyncDesk, 'context' | 'check'>): Speech =>
  changeSpeech(context, check.laneNames.value)
