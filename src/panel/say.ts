import { PANEL_MESSAGES } from '../i18n/en-panel.ts'
import { say } from '../i18n/say.ts'

type Key = keyof typeof PANEL_MESSAGES
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** A message of the panel; the plural form is chosen by the slot `n`. */
export type MessageKey = Key extends infer K ? (K extends `${infer Stem}.${PluralForm}` ? Stem : K) : never

export type Slots = Readonly<Record<string, string | number>>
export type Say = (key: MessageKey, slots?: Slots) => string

/** What the panel says in one language. Texts that the language lacks fall back to English, form by form. */
export function speaker(locale: string, texts: Readonly<Record<string, string>> = {}): Say {
  const english: Readonly<Record<string, string>> = PANEL_MESSAGES
  const plural = new Intl.PluralRules(locale)
  const englishPlural = new Intl.PluralRules('en')
  return (key, slots = {}) => {
    const n = Number(slots.n ?? Number.NaN)
    const forms = Number.isNaN(n)
      ? [texts[key], english[key]]
      : [
          texts[`${key}.${plural.select(n)}`] ?? texts[`${key}.other`],
          texts[key],
          english[`${key}.${englishPlural.select(n)}`],
          english[key],
        ]
    const text = forms.find((form) => form !== undefined) ?? key
    return say(text, slots)
  }
}
