import type { JourneyMap } from './journey-map.ts'

/** The mean of scores to the nearest half: a stage's place on the curve; null when there is none, which is not 0. */
export function meanScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const sum = scores.reduce((all, score) => all + score, 0)
  return Math.round((2 * sum) / scores.length) / 2 + 0 // never -0
}

/** The score of a stage: of all its notes that are scored. */
export const stageScore = ({ notes }: Pick<JourneyMap, 'notes'>, stageId: string): number | null =>
  meanScore(notes.flatMap((note) => (note.stageId === stageId && note.score !== null ? [note.score] : [])))
