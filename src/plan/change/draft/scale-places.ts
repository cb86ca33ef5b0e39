import { SCALE } from '../../../layout/measures.ts'
import { isUnscoredPlace, scoredPlace } from '../../../layout/places.ts'
import { scoreOfHeight } from '../../../layout/scale.ts'
import type { Place } from '../../sheet.ts'

/** Two notes nearer than this lie on one place, dp. */
const SAME = 4

/**
 * A place for a note in a lane with a scale that the app drew: as high as it is scored, beside what lies there already.
 * @param height of the lane
 * @param present centres of what lies in the cell, from its upper left corner
 * @param count how many notes the cell holds in the end
 */
export function placeAtScore(score: number | null, height: number, present: readonly Place[], count: number): Place {
  const cell = { left: 0, top: 0, bottom: height }
  // The places of as many notes as stand side by side, and of more, where several share a step.
  const counts = count > SCALE.steps ? [SCALE.steps, Math.min(count, SCALE.steps * SCALE.sharing)] : [SCALE.steps]
  const places = counts.flatMap((most) =>
    Array.from({ length: most }, (_, index) => scoredPlace(cell, score, index, most)),
  )
  const distance = (place: Place) =>
    Math.min(SCALE.height, ...present.map((other) => Math.hypot(other.x - place.x, other.y - place.y)))
  const free = places.filter((place) => distance(place) > SAME)
  const first = free[0] ?? places[0] ?? scoredPlace(cell, score, 0, 1)
  const steps = free.slice(0, SCALE.steps)
  // The first place in a cell of its own; beside others as far from them as can be.
  return steps.reduce((best, place) => (distance(place) > distance(best) + 1 ? place : best), first)
}

/** The score that a place in such a lane tells. */
export const scoreAtPlace = (place: Place, height: number, count: number): number | null =>
  isUnscoredPlace(place, { left: 0, top: 0, bottom: height }, count)
    ? null
    : scoreOfHeight(place.y, { top: 0, bottom: height })
