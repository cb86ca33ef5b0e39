import { CHECK_MESSAGES } from '../i18n/en-check.ts'
import { REPORT_MESSAGES } from '../i18n/en-report.ts'
import { LANGUAGES } from '../i18n/index.ts'
import { limitMeans } from '../i18n/limit-means.ts'
import { speaker } from '../i18n/speaker.ts'
import { structureWords } from '../i18n/structure-words.ts'
import { type JourneyMap, LOCALES, type Locale } from '../model/journey-map.ts'
import type { Reading } from '../read/reading.ts'
import { formatOf, type ReportFormatId } from '../report/formats.ts'
import { reportOf } from '../report/report-of.ts'
import { RULES } from '../rules/index.ts'
import type { Profile, Report, RuleSettings } from '../rules/report.ts'
import type { Rule } from '../rules/rule.ts'

export interface ReportOptions {
  /** Language of what stands around what people wrote; English when left out. Check in the same one: findings come in words. */
  readonly locale?: Locale
  /** What the maps were checked for and by which settings: as `checkMaps` was given them. */
  readonly profile?: Profile
  readonly settings?: RuleSettings
  /** The time of which the report is. */
  readonly now: Date
  /** IANA name of the zone in which times are said; that of this machine when left out. */
  readonly timeZone?: string
}

export interface WrittenReport {
  readonly text: string
  readonly mediaType: string
  /** Of a file's name, without the dot. */
  readonly extension: string
}

/**
 * Maps and what `checkMaps` said of them as a document for people: facts, review, coverage, emotion curve, findings, waivers. `markdown`, or
 * `html`: one file to print, which runs nothing and fetches nothing. Whatever people wrote is shown as text in both. Pure.
 * @throws RangeError when the format, the locale or the zone is unknown
 */
export function writeReport(
  maps: readonly (Reading | JourneyMap)[],
  report: Report,
  format: ReportFormatId,
  options: ReportOptions,
): WrittenReport {
  const { locale = 'en', profile = 'workshop', settings = {}, now, timeZone } = options
  const { write, mediaType, extension } = formatOf(format)
  const language = LANGUAGES.find((each) => each.locale === locale)
  if (!language) throw new RangeError(`There is no locale "${locale}"; known are ${LOCALES.join(', ')}`)
  const rules = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))
  const input = {
    maps: maps.map((each) => ('map' in each ? each.map : each)),
    report,
    profile,
    settings,
    now,
  }
  const pages = reportOf(input, {
    locale,
    timeZone,
    say: speaker({ ...CHECK_MESSAGES, ...REPORT_MESSAGES }, locale, language.panel),
    structure: structureWords(language),
    ruleTitle: (id) => language.rules[id]?.title ?? rules.get(id)?.title ?? id,
    limitMeans: (id, name) => limitMeans(language, rules.get(id) ?? { id }, name),
  })
  return { text: write(pages), mediaType, extension }
}
