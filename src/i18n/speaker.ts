import { say as fill } from './say.ts'

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

export type Texts = Readonly<Record<string, string>>
type Slots = Readonly<Record<string, string | number>>

/** The messages of a set; one that comes in plural forms is a single message, whose form is chosen by the slot `n`. */
export type KeyOf<T extends Texts> = keyof T extends infer K
  ? K extends `${infer Stem}.${PluralForm}`
    ? Stem
    : K
  : never

export type Say<Key> = (key: Key, slots?: Slots) => string

/** Says messages in one language. What the language lacks falls back to English, form by form. */
export function speaker<T extends Texts>(english: T, locale: string, translated: Texts = {}): Say<KeyOf<T>> {
  const plural = new Intl.PluralRules(locale)
  const englishPlural = new Intl.PluralRules('en')
  const formsOf = (key: string, n: number): (string | undefined)[] => [
    translated[`${key}.${plural.select(n)}`] ?? translated[`${key}.other`],
    translated[key],
    english[`${key}.${englishPlural.select(n)}`],
    english[key],
  ]
  return (key, slots = {}) => {
    const name = String(key)
    const forms = typeof slots.n === 'number' ? formsOf(name, slots.n) : [translated[name], english[name]]
    return fill(forms.find((form) => form !== undefined) ?? name, slots)
  }
}
