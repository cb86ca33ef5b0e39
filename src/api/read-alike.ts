import type { Reading } from '../read/reading.ts'

/** Every part and note of a map with the place it has, so that two readings can be held against each other. */
function placesOf({ map, placed }: Reading): ReadonlyMap<string, string> {
  const stages = new Map(map.stages.map(({ id }, index) => [id, index]))
  const lanes = new Map(map.lanes.map(({ id }, index) => [id, index]))
  return new Map(
    placed.flatMap(({ item, role, stageId = '', laneId = '' }) =>
      role === 'title'
        ? []
        : [[`${role} ${item.id}`, `${stages.get(stageId) ?? '-'} ${lanes.get(laneId) ?? '-'}`] as const],
    ),
  )
}

/** Whether two readings of one map, on a board to which something was added, have the same parts and the same notes in the same cells. */
export function isReadAlike(before: Reading, after: Reading): boolean {
  const [was, is] = [placesOf(before), placesOf(after)]
  if (was.size !== is.size) return false
  for (const [key, place] of was) if (is.get(key) !== place) return false
  return (
    before.map.lanes.every((lane, index) => after.map.lanes[index]?.types.join() === lane.types.join()) &&
    before.map.notes.length === after.map.notes.length
  )
}
