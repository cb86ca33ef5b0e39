import type { Reading } from '../read/reading.ts'

/** Where on a map something is: a cell, a stage, a lane, some notes, or the map as a whole. */
export interface Place {
  readonly stageId?: string
  readonly laneId?: string
  readonly noteIds?: readonly string[]
}

/** The items to show for a place: the notes of a cell (an empty one counts: that is where to type), else its header and label. */
export function itemsAt(reading: Reading, { stageId, laneId, noteIds }: Place): string[] {
  if (noteIds && noteIds.length > 0) return [...noteIds]
  const ids = (role: string, fits: (placed: Reading['placed'][number]) => boolean): string[] =>
    reading.placed.filter((placed) => placed.role === role && fits(placed)).map((placed) => placed.item.id)
  if (stageId !== undefined && laneId !== undefined) {
    const notes = ids('note', (placed) => placed.stageId === stageId && placed.laneId === laneId)
    if (notes.length > 0) return notes
  }
  const heads = [
    ...(stageId === undefined ? [] : ids('stage', (placed) => placed.stageId === stageId)),
    ...(laneId === undefined ? [] : ids('lane', (placed) => placed.laneId === laneId)),
  ]
  if (heads.length > 0) return heads
  if (reading.frameId !== null) return [reading.frameId]
  return ids('title', () => true)
}
