import { checkKit } from '../i18n/check-kit.ts'
import { wordReport } from '../i18n/finding-message.ts'
import { LANGUAGES } from '../i18n/index.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'
import type { Reading } from '../read/reading.ts'
import type { Kit, TemplateFacts } from '../rules/kit.ts'
import type { Report } from '../rules/report.ts'
import { checkSubjects, type CheckOptions as RuleOptions } from '../rules/run.ts'
import { WORDS } from '../words/index.ts'

export interface CheckOptions extends RuleOptions {
  /** Language of the messages; English when left out. */
  readonly locale?: Locale
  /** Templates of the team, beside those of the app. */
  readonly templates?: readonly TemplateFacts[]
}

let ownKit: Kit | null = null

/** Runs the rules over maps as they were read, or as they are. Maps see each other, so that linked ones can be held together. Pure. */
export function checkMaps(maps: readonly (Reading | JourneyMap)[], options: CheckOptions = {}): Report {
  const { locale = 'en', templates, ...rest } = options
  ownKit ??= checkKit(WORDS, LANGUAGES)
  const kit = templates ? checkKit(WORDS, LANGUAGES, templates) : ownKit
  const language = LANGUAGES.find((each) => each.locale === locale)
  return wordReport(checkSubjects(maps, rest, kit), kit.rules, language?.rules)
}
