import type { LaneType } from '../lanes/index.ts'
import type { Change } from '../model/change.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { Desk } from './desk.ts'

/** The fix that adds a lane of a type where lanes of its kind usually stand: above the first that belongs further down. */
export function addLane(type: LaneType, map: JourneyMap, desk: Desk): readonly Change[] {
  const orderOf = (each: LaneType) => desk.wording.kind(each)?.order ?? Number.POSITIVE_INFINITY
  const below = map.lanes.findIndex((lane) => Math.min(...lane.types.map(orderOf)) > orderOf(type))
  const taken = new Set(map.lanes.map((lane) => lane.id))
  let id = `lane-${type}`
  for (let count = 2; taken.has(id); count++) id = `lane-${type}-${count}`
  const lane = { id, label: desk.labelOf(type, map), types: [type] }
  return [{ kind: 'add-lane', lane, at: below === -1 ? map.lanes.length : below }]
}
