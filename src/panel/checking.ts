import { LANGUAGES } from '../i18n/index.ts'
import type { Locale } from '../model/journey-map.ts'
import { RULES } from '../rules/index.ts'
import type { RuleFacts } from './group-findings.ts'

/** What reads and judges; the panel fetches it with the Check tab. */
export { checkMaps, readMaps } from '../api.ts'

/** All rules by id, named in the person's language. */
export function ruleFacts(locale: Locale): ReadonlyMap<string, RuleFacts> {
  const named = LANGUAGES.find((language) => language.locale === locale)?.rules ?? {}
  return new Map(
    RULES.map((rule) => [
      rule.id,
      { title: named[rule.id]?.title ?? rule.title, leads: 'leads' in rule && rule.leads === true },
    ]),
  )
}
