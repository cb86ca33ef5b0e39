import { CELL, NOTE, SCALE } from './measures.ts'
import { heightOfScore } from './scale.ts'

interface Cell {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Centre of the i-th note of a cell: two by two, row after row. */
export function notePlace(cell: Cell, index: number): Place {
  const column = index % 2
  const row = Math.floor(index / 2)
  return {
    x: cell.left + CELL.pad + NOTE.width / 2 + column * (NOTE.width + CELL.gapX),
    y: cell.top + (CELL.height - 2 * NOTE.height - CELL.gapY) / 2 + NOTE.height / 2 + row * (NOTE.height + CELL.gapY),
  }
}

/** Height of a lane whose fullest cell holds so many notes. */
export const laneHeight = (mostNotes: number): number =>
  CELL.height + Math.max(0, Math.ceil(mostNotes / 2) - 2) * (NOTE.height + CELL.gapY)

/** How many notes share a step: one, unless there are more notes than steps. */
const sharing = (count: number): number => Math.min(SCALE.sharing, Math.ceil(count / SCALE.steps))

/** How far from the first place the i-th of so many notes lies: spread as wide as they can be, in reading order. */
function aside(index: number, count: number): number {
  if (count === 1) return 0
  const perStep = sharing(count)
  if (perStep === 1) return Math.round((index * (SCALE.steps - 1)) / (count - 1)) * SCALE.step
  const place = Math.min(index, SCALE.steps * perStep - 1)
  return Math.floor(place / perStep) * SCALE.step + (place % perStep) * SCALE.between
}

/** Centre of the i-th of so many notes in a cell of a lane with a scale; null is "not scored" and lies where the empty note lies. */
export function scoredPlace(cell: Cell, score: number | null, index: number, count: number): Place {
  const first = cell.left + CELL.pad + NOTE.width / 2
  return {
    x: first + aside(index, count) + (score === 0 ? (sharing(count) > 1 ? SCALE.zeroBetween : SCALE.zeroAside) : 0),
    y: heightOfScore(score ?? 0, cell),
  }
}

/** Sums of coordinates are off by the last digit. */
const NOISE = 0.01

/**
 * Whether a note in a lane with a scale still lies at one of the places where the app puts notes that are not scored.
 * @param count how many notes lie in its cell: where they are more than the steps, several share one
 */
export function isUnscoredPlace(place: Place, cell: Cell, count = 1): boolean {
  if (Math.abs(place.y - heightOfScore(0, cell)) > SCALE.still + NOISE) return false
  const from = place.x - (cell.left + CELL.pad + NOTE.width / 2)
  for (let shared = 0; shared < sharing(count); shared += 1) {
    const steps = (from - shared * SCALE.between) / SCALE.step
    const step = Math.round(steps)
    if (step >= 0 && step < SCALE.steps && Math.abs(steps - step) * SCALE.step <= SCALE.still + NOISE) return true
  }
  return false
}
