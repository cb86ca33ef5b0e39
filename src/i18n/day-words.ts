import { dayOf } from '../rules/day.ts'

/** How a day is written, and where the reader's clock is: that of this machine when left out. */
export interface DayStyle {
  readonly dateStyle?: 'medium' | 'long'
  readonly timeZone?: string
}

/** A day, or that of a moment, as people write it; what is none is said as it stands. */
export function dayIn(locale: string, at: string, { dateStyle = 'medium', timeZone }: DayStyle = {}): string {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return at
  // A day without a time means that day wherever it is read.
  const zone = dayOf(at) === at ? 'UTC' : timeZone
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: zone }).format(time)
}

/** The last day before a moment: whoever chooses a day means all of it. */
export function lastDayIn(locale: string, end: string, style?: DayStyle): string {
  const time = Date.parse(end)
  return Number.isNaN(time) ? end : dayIn(locale, new Date(time - 1).toISOString(), style)
}
