import type { LaneType } from '../../../lanes/index.ts'
import type { MapWords } from '../../labels/map-words.ts'

/**
 * How much a lane speaks for a map. Nearly only maps of experience have lanes for touchpoints and feelings; lists of actions, needs and
 * problems are made everywhere.
 */
const STRENGTH: Readonly<Partial<Record<LaneType, number>>> = {
  touchpoints: 1,
  thoughts: 1,
  emotions: 1,
  'moments-of-truth': 1,
  voice: 0.8,
  'pain-points': 0.6,
  backstage: 0.6,
  actions: 0.5,
  opportunities: 0.5,
  channels: 0.4,
  needs: 0.4,
  metrics: 0.3,
}
/** A lane of this strength is one that hardly any other board has. */
export const TELLING = 0.8
/** Words that stand on other boards as well say so much less; another lane of the same type says only so much more. */
const EVERYDAY = 0.3
const AGAIN = 0.3
/** What labels are worth grows with their strength in all: up to the first they are worth nothing, from the second on more adds nothing. */
const [NOTHING, STRONG] = [0.4, 3]
/** What stands on a label, and the types of lanes that it names. */
export interface Named {
  readonly text: string
  readonly types: readonly LaneType[]
}

/** How much each type of lane speaks for a map, and what the labels are worth together, from 0 to 1. */
export function strengthOf(known: readonly Named[], words: MapWords) {
  const strengths = new Map<LaneType, number>()
  let sum = 0
  for (const { types, text } of known)
    for (const type of types) {
      const strength = (STRENGTH[type] ?? 0) * (words.isElsewhere(text) ? EVERYDAY : 1)
      sum += strengths.has(type) ? AGAIN * strength : strength
      strengths.set(type, Math.max(strengths.get(type) ?? 0, strength))
    }
  return { strengths, worth: Math.min(1, Math.max(0, sum - NOTHING) / (STRONG - NOTHING)) }
}

/** So much of the doubt that headers raise is left where the labels are worth all they can be. */
const DOUBT_LEFT = 0.3

/**
 * How much it counts that headers are no names of stages: people head columns with times, numbers and whole sentences too, and where enough
 * labels are those of a map it is one all the same. Side by side with many boards chance brings such words together.
 */
export const doubtOfHeaders = (worth: number, crowded: boolean): number =>
  crowded ? 1 : 1 - (1 - DOUBT_LEFT) * Math.max(0, 2 * worth - 1)
