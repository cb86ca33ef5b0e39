import type { LaneType } from '../../lanes/index.ts'
import { isLaneType } from '../../lanes/index.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { Correction } from '../../model/correction.ts'

/** What is known about single items before words and places are looked at: from a map's record, and from people's corrections. */
export interface Hints {
  /** Items that are headers, and items that are none whatever they look like. */
  readonly stages: ReadonlySet<string>
  readonly noStages: ReadonlySet<string>
  /** Items that are labels of lanes. */
  readonly lanes: ReadonlySet<string>
  /** Lane types that a person gave to a label; none when it is no label whatever it says. */
  readonly laneTypes: ReadonlyMap<string, readonly LaneType[]>
}

/** What people have corrected. The last word on an item counts. */
export function hintsOf(corrections: readonly Correction[]): Hints {
  const stages = new Map<string, boolean>()
  const laneTypes = new Map<string, readonly LaneType[]>()
  for (const each of corrections) {
    if (each.kind === 'stage') stages.set(each.itemId, each.isStage)
    if (each.kind === 'lane-types') laneTypes.set(each.itemId, each.types.filter(isLaneType))
  }
  return {
    stages: new Set([...stages].flatMap(([id, is]) => (is ? [id] : []))),
    noStages: new Set([...stages].flatMap(([id, is]) => (is ? [] : [id]))),
    lanes: new Set([...laneTypes].flatMap(([id, types]) => (types.length > 0 ? [id] : []))),
    laneTypes,
  }
}

/** The same with what the map's own record knows; a person's correction counts more. */
export function withRecord(hints: Hints, record: AnchorRecord | null): Hints {
  if (!record) return hints
  const stages = record.stages.map((stage) => stage[1]).filter((id) => !hints.noStages.has(id))
  const lanes = record.lanes.map((lane) => lane[1]).filter((id) => hints.laneTypes.get(id)?.length !== 0)
  return {
    ...hints,
    stages: new Set([...hints.stages, ...stages]),
    lanes: new Set([...hints.lanes, ...lanes]),
  }
}
