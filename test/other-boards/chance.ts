import { randomFrom } from '../../src/simulator/world.ts'

/** Chance with a seed: the same board again for the same number. */
export interface Chance {
  /** From 0 to 1. */
  readonly next: () => number
  /** A whole number from one to the other, both included. */
  int(from: number, to: number): number
  /** Any number between the two. */
  between(from: number, to: number): number
  pick<T>(all: readonly T[]): T
  /** So many different ones, in their order. */
  some<T>(all: readonly T[], count: number): T[]
  shuffled<T>(all: readonly T[]): T[]
  often(share: number): boolean
}

export function chanceFrom(seed: number): Chance {
  const next = randomFrom(seed)
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((one) => [next(), one] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, one]) => one)
  return {
    next,
    int,
    between: (from, to) => from + next() * (to - from),
    pick(all) {
      const one = all[int(0, all.length - 1)]
      if (one === undefined) throw new RangeError('Nothing to pick from')
      return one
    },
    some(all, count) {
      const chosen = new Set(shuffled(all).slice(0, count))
      return all.filter((one) => chosen.has(one))
    },
    shuffled,
    often: (share) => next() < share,
  }
}
