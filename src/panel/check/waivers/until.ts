import { dayOf } from '../../../rules/day.ts'

/** How long a finding may be waived, as a person chooses it. */
export const UNTIL_CHOICES = ['1-month', '3-months', '6-months', 'never', 'date'] as const
export type UntilChoice = (typeof UNTIL_CHOICES)[number]

const MONTHS: Readonly<Partial<Record<UntilChoice, number>>> = { '1-month': 1, '3-months': 3, '6-months': 6 }

/** So far ahead nobody plans; what lies beyond is a slip of the hand. */
const MOST_YEARS = 20

export type Until =
  /** From which moment on it waives nothing any more, as ISO time; null for never. */
  { readonly expires: string | null } | { readonly problem: 'no-date' | 'past' | 'too-far' }

/**
 * When a waiver ends: with the last day that was chosen, where the person is.
 * @param date as a date field gives it, such as 2026-04-05
 */
export function untilOf(choice: UntilChoice, date: string, now: number): Until {
  if (choice === 'never') return { expires: null }
  const today = new Date(now)
  const months = MONTHS[choice]
  const last = months === undefined ? startOf(date) : monthsLater(today, months)
  if (last === null) return { problem: 'no-date' }
  const end = new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1)
  if (end.getTime() <= now) return { problem: 'past' }
  if (end.getFullYear() > today.getFullYear() + MOST_YEARS) return { problem: 'too-far' }
  return { expires: end.toISOString() }
}

/** The same day of a later month, or its last one where that month is shorter. */
function monthsLater(from: Date, months: number): Date {
  const [year, month] = [from.getFullYear(), from.getMonth() + months]
  const last = new Date(year, month + 1, 0).getDate()
  return new Date(year, month, Math.min(from.getDate(), last))
}

/** The beginning of a day, here. */
const startOf = (date: string): Date | null => (dayOf(date) === date ? new Date(`${date}T00:00`) : null)
