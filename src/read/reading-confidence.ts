import { LISTED } from './find/weigh/confidence.ts'
import type { Reason } from './reading.ts'

/** How sure the reading of a listed map is: a little less for each part of it that could not be placed. */
export function confidenceOf(skeleton: number, unplaced: number, placed: number): number {
  const sure = skeleton - 0.1 * (unplaced / Math.max(1, placed + unplaced))
  return Math.round(Math.min(1, Math.max(LISTED, sure)) * 100) / 100
}

/** What could not be placed makes a reading poorer. */
export const unplacedReason = (unplaced: number, placed: number): readonly Reason[] =>
  unplaced > 0 ? [{ code: 'unplaced', speaks: 'against', data: { unplaced, notes: unplaced + placed } }] : []
