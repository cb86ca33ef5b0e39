/** Chance that gives the same again for the same seed. */
export interface Chance {
  /** A number from `low` up to `high`. */
  readonly between: (low: number, high: number) => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly odds: (of: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** The same things in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Mulberry32: small, fast, and good enough to strew notes with. */
export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  for (let warm = 0; warm < 8; warm += 1) next()
  const between = (low: number, high: number): number => low + (high - low) * next()
  const whole = (low: number, high: number): number => low + Math.floor((high - low + 1) * next())
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to pick from')
    return list[whole(0, list.length - 1)] as T // a list may hold undefined, so only its length tells
  }
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((thing) => ({ thing, rank: next() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ thing }) => thing)
  return { between, whole, odds: (of) => next() < of, pick, shuffled }
}
