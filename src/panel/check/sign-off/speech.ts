import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { SIGN_OFF_MESSAGES } from '../../../i18n/en-sign-off.ts'
import type { PanelContext } from '../../context.ts'
import { type KeyOf, type Say, speaker } from '../../say.ts'

export type SaySignOff = Say<KeyOf<typeof SIGN_OFF_MESSAGES> | KeyOf<typeof INSERT_MESSAGES>>

export const saySignOff = ({ locale, translated }: Pick<PanelContext, 'locale' | 'translated'>): SaySignOff =>
  speaker({ ...INSERT_MESSAGES, ...SIGN_OFF_MESSAGES }, locale, translated)
