import type { Language } from '../../../i18n/language.ts'
import { limitMeans } from '../../../i18n/limit-means.ts'
import type { Rule } from '../../../rules/rule.ts'

/** A number that a team may set. */
export interface SettableLimit {
  readonly name: string
  readonly standard: number
  readonly means: string
}

/** A rule as a team may set it, in the person's language. */
export interface SettableRule
  extends Pick<Rule, 'id' | 'question' | 'maps' | 'severity' | 'severityOn' | 'thresholds' | 'title'> {
  readonly limits: readonly SettableLimit[]
}

export const settableRules = (rules: readonly Rule[], language: Language): SettableRule[] =>
  rules.map((rule) => ({
    ...rule,
    title: language.rules[rule.id]?.title ?? rule.title,
    limits: Object.entries(rule.thresholds ?? {}).map(([name, standard]) => ({
      name,
      standard,
      means: limitMeans(language, rule, name),
    })),
  }))
