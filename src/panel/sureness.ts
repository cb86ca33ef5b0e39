import type { Reading, Reason, ReasonCode } from '../read/reading.ts'

/** Below the first a reading is called unsure, from the second on sure; between them, or with notes that lie in no cell, it is fairly sure. */
const [UNSURE, SURE] = [0.8, 0.9]

export type Sureness = 'sure' | 'fairly' | 'unsure'

export const surenessOf = ({ confidence, unplaced }: Reading): Sureness =>
  confidence < UNSURE ? 'unsure' : confidence < SURE || unplaced.length > 0 ? 'fairly' : 'sure'

/** A sentence as message and slots: why a reading is as sure as it is. */
export interface Ground {
  readonly key: `sure.${ReasonCode | 'no-labels'}`
  readonly slots: Readonly<Record<string, number>>
}

/** The number that a sentence counts, by reason. */
const COUNTED: Readonly<Partial<Record<ReasonCode, string>>> = {
  labels: 'known',
  'stage-names': 'known',
  'few-labels': 'known',
  'unknown-labels': 'unknown',
  'few-stages': 'stages',
  'other-words': 'words',
  unplaced: 'unplaced',
}

/** More are no explanation any more. */
const MOST_GROUNDS = 2

/** Why it is no surer, or why it is so sure, the weightiest first. */
export function groundsOf({ reasons }: Reading, speaks: Reason['speaks']): Ground[] {
  return reasons
    .filter((reason) => reason.speaks === speaks)
    .slice(0, MOST_GROUNDS)
    .map(({ code, data }) => {
      const counted = COUNTED[code]
      const n = counted === undefined ? undefined : data[counted]
      const isNone = code === 'few-labels' && n === 0
      return { key: isNone ? 'sure.no-labels' : `sure.${code}`, slots: n === undefined ? data : { ...data, n } }
    })
}

type Advice = 'lanes' | 'stages' | 'notes' | 'parts' | 'kind' | 'undo'

const ADVICE: Readonly<Partial<Record<ReasonCode, Advice>>> = {
  'few-labels': 'lanes',
  'unknown-labels': 'lanes',
  'few-stages': 'stages',
  unplaced: 'notes',
  'lost-parts': 'parts',
  'common-labels': 'kind',
  'other-words': 'kind',
}

/** What may be so only since somebody said that something is no part of the map. */
const FROM_CORRECTING: ReadonlySet<Advice> = new Set(['lanes', 'stages', 'notes'])

/**
 * What helps most against the doubt.
 * @param takenAway whether people have said of something that it is no stage, no lane or not part of this map
 */
export function adviceOf({ reasons }: Reading, takenAway: boolean): Advice {
  const advice = reasons.flatMap(({ code, speaks }) => (speaks === 'against' ? (ADVICE[code] ?? []) : []))[0] ?? 'lanes'
  return takenAway && FROM_CORRECTING.has(advice) ? 'undo' : advice
}
