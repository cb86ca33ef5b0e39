import { SCALE } from './measures.ts'

interface Rows {
  readonly top: number
  readonly bottom: number
}

/** Where the centre of a note with that score lies in a lane with a scale: +2 near the top, 0 on the midline, -2 near the bottom. */
export function heightOfScore(score: number, lane: Rows): number {
  return (lane.top + lane.bottom) / 2 - (score / 2) * SCALE.reach * (lane.bottom - lane.top)
}

/** The score, in steps of 0.5 from -2 to 2, of a note whose centre lies at that height. */
export function scoreOfHeight(y: number, lane: Rows): number {
  const reach = SCALE.reach * (lane.bottom - lane.top)
  if (!(reach > 0)) return 0
  const score = Math.round((((lane.top + lane.bottom) / 2 - y) / reach) * 4) / 2
  return Math.max(-2, Math.min(2, score)) + 0
}
