const MINUTE = 60_000

/** So much is left when everybody is told how the map stands, ms; the last is the end. */
export const MARKS: readonly number[] = [10 * MINUTE, 5 * MINUTE, MINUTE, 0]

/** Two answers on the same timer differ by the way they took; only what is more than this was added by somebody. */
const ADDED = 30_000

/**
 * The mark that a person is to be told of now; null for none. Where several have passed since they were last told (the panel was asleep)
 * it is the latest: nobody is told what is long past.
 * @param seen what was left when it was last looked at
 */
export function dueMark(seen: number, rest: number): number | null {
  const due = MARKS.filter((mark) => mark < seen && rest <= mark)
  return due.length > 0 ? Math.min(...due) : null
}

/** What is left, as far as it has been looked at: marks below it are still to come, those that somebody has put ahead again too. */
export const seenNow = (seen: number, rest: number): number => (rest > seen + ADDED ? rest : Math.min(seen, rest))

/** How long until the next mark; null after the end. */
export function untilNextMark(rest: number): number | null {
  const next = MARKS.filter((mark) => mark < rest)
  return next.length > 0 ? rest - Math.max(...next) : null
}

/** What a panel remembers of that over a reload: of which workshop, and what was left. */
export const toldText = (since: number, seen: number): string => `${since} ${Math.round(seen)}`

/** null when nothing is remembered of this workshop, or nothing that makes sense. */
export function toldFrom(text: string | null, since: number): number | null {
  const [of, seen] = (text ?? '').split(' ').map(Number)
  return of === since && seen !== undefined && Number.isFinite(seen) && seen >= 0 ? seen : null
}
