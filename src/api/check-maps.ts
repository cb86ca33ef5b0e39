import { checkKit } from '../i18n/check-kit.ts'
import { wordReport } from '../i18n/finding-message.ts'
import { LANGUAGES } from '../i18n/index.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'
import type { Reading } from '../read/reading.ts'
import type { Report } from '../rules/report.ts'
import { checkSubjects, type CheckOptions as RuleOptions } from '../rules/run.ts'
import { WORDS } from '../words/index.ts'

export interface CheckOptions extends RuleOptions {
  /** Language of the messages; English when left out. */
  readonly locale?: Locale
}

let kit: ReturnType<typeof checkKit> | null = null

/** Runs the rules over maps as they were read, or as they are. Maps see each other, so that linked ones can be held together. Pure. */
export function checkMaps(maps: readonly (Reading | JourneyMap)[], options: CheckOptions = {}): Report {
  kit ??= checkKit(WORDS, LANGUAGES)
  const { locale = 'en', ...rest } = options
  const language = LANGUAGES.find((each) => each.locale === locale)
  return wordReport(checkSubjects(maps, rest, kit), kit.rules, language?.rules)
}
