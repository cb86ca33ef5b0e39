import type { Stage } from '../model/journey-map.ts'
import type { Sheet } from './sheet.ts'

/** How a stage is felt, as far as somebody has scored it. */
export interface StageFeeling {
  readonly stage: Stage
  /** The mean of its scores to the nearest half: its place on the curve. */
  readonly score: number
  readonly lowest: number
  readonly highest: number
  /** Its notes at the lowest point. */
  readonly lowestIds: readonly string[]
}

const known = new WeakMap<Sheet, readonly StageFeeling[]>()

/** The stages that are scored, in their order. Several rules ask; it is found out once a sheet. */
export function feelingsOn(sheet: Sheet): readonly StageFeeling[] {
  const before = known.get(sheet)
  if (before) return before
  const found = sheet.map.stages.flatMap((stage) => feelingOf(stage, sheet) ?? [])
  known.set(sheet, found)
  return found
}

function feelingOf(stage: Stage, sheet: Sheet): StageFeeling | null {
  let [sum, count, lowest, highest] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let lowestIds: string[] = []
  for (const lane of sheet.lanesOf('emotions')) {
    for (const { note } of sheet.cell(stage.id, lane.id)) {
      if (note.score === null) continue
      sum += note.score
      count += 1
      highest = Math.max(highest, note.score)
      if (note.score < lowest) lowestIds = []
      lowest = Math.min(lowest, note.score)
      if (note.score === lowest) lowestIds.push(note.id)
    }
  }
  return count === 0 ? null : { stage, score: Math.round((2 * sum) / count) / 2, lowest, highest, lowestIds }
}
