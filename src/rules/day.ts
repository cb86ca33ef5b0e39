const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/
/** A time that says where it was that late: without a time zone it would be another one on each machine. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]\d{2}:?\d{2}))?$/

export const MS_A_DAY = 86_400_000
/** No clock on earth is further behind UTC. */
const LAST_ZONE = MS_A_DAY / 2

/** The moment that an ISO date or time names; null when nobody can read it. */
export function momentOf(text: string): number | null {
  const moment = TIME.test(text) && dayOf(text) !== null ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : moment
}

/** The day as it is written, of an ISO date or time; null when there is no such day. */
export function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // The calendar turns the 31st of February into a day of March.
  return year !== '' && start.getUTCDate() === Number(day) && start.getUTCMonth() === Number(month) - 1
    ? `${year}-${month}-${day}`
    : null
}

/** Whether a day is over everywhere: people who share a board do not share a time zone, and are told the same. */
export const isOver = (day: string, now: Date): boolean => now.getTime() >= Date.parse(day) + MS_A_DAY + LAST_ZONE
