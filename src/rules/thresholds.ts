import type { Rule } from './rule.ts'

/** Why a number is none that a rule can be given. */
export type LimitRefusal =
  | 'unknown'
  | 'no-number'
  | 'negative'
  | 'positive'
  | 'too-large'
  | 'over-whole'
  | 'least-over-most'

/** No board holds more of anything. */
export const MOST_LIMIT = 10_000

/** Names of two thresholds of a rule of which the first is not to be above the second. */
const PAIRS = [
  ['min', 'max'],
  ['fewest', 'most'],
] as const

/** Whether a threshold is a part of a whole, such as 0.4 of the notes. */
export const isShare = (standard: number): boolean => standard > 0 && standard < 1

/**
 * Why the rule cannot be given this number; null when it can.
 * @param limits what else it is given, by name
 */
export function refusedLimit(
  { thresholds = {} }: Pick<Rule, 'thresholds'>,
  name: string,
  limit: number,
  limits: Readonly<Record<string, number>>,
): LimitRefusal | null {
  const standard = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined
  if (standard === undefined) return 'unknown'
  if (!Number.isFinite(limit)) return 'no-number'
  if (limit < 0 && standard >= 0) return 'negative'
  if (limit > 0 && standard < 0) return 'positive'
  if (Math.abs(limit) > MOST_LIMIT) return 'too-large'
  if (isShare(standard) && limit > 1) return 'over-whole'
  const given: Readonly<Record<string, number>> = { ...thresholds, ...limits, [name]: limit }
  const contradicts = PAIRS.some(([least, most]) => {
    const [low, high] = [given[least], given[most]]
    return (name === least || name === most) && low !== undefined && high !== undefined && low > high
  })
  return contradicts ? 'least-over-most' : null
}
