import { fold } from '../../model/fold.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15))
/** Monday the first of January, and the six days after it. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day))

/** The names of months and of days of the week, whole and shortened, folded, as the platform knows them in these languages. */
export const calendarNames = (languages: readonly string[]): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((form) => [
        ...namesOf(MONTHS, new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' })),
        ...namesOf(DAYS, new Intl.DateTimeFormat(language, { weekday: form, timeZone: 'UTC' })),
      ]),
    ),
  )

const namesOf = (dates: readonly number[], format: Intl.DateTimeFormat): string[] =>
  dates.map((date) => fold(format.format(date)))
