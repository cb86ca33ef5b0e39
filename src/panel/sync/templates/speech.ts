import { INSERT_MESSAGES } from '../../../i18n/en-insert.ts'
import { TEMPLATE_MESSAGES } from '../../../i18n/en-templates.ts'
import { type KeyOf, type Say, speaker } from '../../say.ts'
import type { SyncDesk } from '../section.ts'

export type SayTemplates = Say<KeyOf<typeof TEMPLATE_MESSAGES> | KeyOf<typeof INSERT_MESSAGES>>

export const sayTemplates = ({ context }: Pick<SyncDesk, 'context'>): SayTemplates =>
  speaker({ ...INSERT_MESSAGES, ...TEMPLATE_MESSAGES }, context.locale, context.translated)
