import type { Stage } from '../model/journey-map.ts'
import { meanScore } from '../model/stage-score.ts'
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
  const scored = sheet
    .lanesOf('emotions')
    .flatMap((lane) =>
      sheet.cell(stage.id, lane.id).flatMap(({ note: { id, score } }) => (score === null ? [] : [{ id, score }])),
    )
  const score = meanScore(scored.map((each) => each.score))
  if (score === null) return null
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const each of scored) {
    lowest = Math.min(lowest, each.score)
    highest = Math.max(highest, each.score)
  }
  return { stage, score, lowest, highest, lowestIds: scored.flatMap((each) => (each.score === lowest ? each.id : [])) }
}
