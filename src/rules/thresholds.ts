import type { Rule } from './rule.ts'

/** Why a number is none that a rule can be given. */
export type LimitRefusal = 'unknown' | 'no-number' | 'negative' | 'too-large' | 'over-whole' | 'min-over-max'

/** No board holds more of anything. */
export const MOST_LIMIT = 10_000

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
  if (Math.abs(limit) > MOST_LIMIT) return 'too-large'
  if (isShare(standard) && limit > 1) return 'over-whole'
  const given: Readonly<Record<string, number>> = { ...thresholds, ...limits, [name]: limit }
  const { min, max } = given
  const isOfPair = name === 'min' || name === 'max'
  return isOfPair && min !== undefined && max !== undefined && min > max ? 'min-over-max' : null
}
