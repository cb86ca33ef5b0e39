import type { JourneyMap } from './journey-map.ts'

/** The score of a stage: the mean of its scored notes to the nearest half; null when none is scored, which is not 0. */
export function stageScore({ notes }: Pick<JourneyMap, 'notes'>, stageId: string): number | null {
  const scores = notes.flatMap((note) => (note.stageId === stageId && note.score !== null ? [note.score] : []))
  if (scores.length === 0) return null
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return Math.round(mean * 2) / 2 + 0 // never -0
}
