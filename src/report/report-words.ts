import { dayIn as dayOn, lastDayIn as lastDayOn } from '../i18n/day-words.ts'
import type { CHECK_MESSAGES } from '../i18n/en-check.ts'
import type { REPORT_MESSAGES } from '../i18n/en-report.ts'
import type { KeyOf, Say } from '../i18n/speaker.ts'
import type { structureWords } from '../i18n/structure-words.ts'
import type { Locale } from '../model/journey-map.ts'
import { dayOf } from '../rules/day.ts'

export type SayReport = Say<KeyOf<typeof CHECK_MESSAGES> | KeyOf<typeof REPORT_MESSAGES>>

/** What a report is written with. */
export interface ReportWords {
  readonly locale: Locale
  readonly say: SayReport
  readonly structure: ReturnType<typeof structureWords>
  /** What a rule is called; its id where nobody knows it. */
  ruleTitle(id: string): string
  /** What a rule's threshold means, in a sentence; its name where nobody knows it. */
  limitMeans(ruleId: string, name: string): string
  /** Where the reader's clock is; that of this machine when left out. */
  readonly timeZone?: string
}

/** A day, or a moment with its clock's zone, as people write it; what is none is said as it stands. */
export function dateIn({ locale, timeZone }: ReportWords, at: string): string {
  const isDay = at === dayOf(at)
  const time = Date.parse(at)
  if (Number.isNaN(time)) return at
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone } as const
  return new Intl.DateTimeFormat(locale, isDay ? { ...day, timeZone: 'UTC' } : { ...day, ...clock }).format(time)
}

/** A day, or that of a moment. */
export const dayIn = ({ locale, timeZone }: ReportWords, at: string): string =>
  dayOn(locale, at, { dateStyle: 'long', timeZone })

/** The last day before a moment. */
export const lastDayIn = ({ locale, timeZone }: ReportWords, end: string): string =>
  lastDayOn(locale, end, { dateStyle: 'long', timeZone })
