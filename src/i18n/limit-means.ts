import type { Language } from './language.ts'

interface Limited {
  readonly id: string
  readonly means?: Readonly<Record<string, string>>
}

/** What a rule's threshold means, in a sentence of that language; English where it has none, its name where nobody knows it. */
export const limitMeans = (language: Language, rule: Limited, name: string): string =>
  language.means?.[rule.id]?.[name] ?? rule.means?.[name] ?? name
