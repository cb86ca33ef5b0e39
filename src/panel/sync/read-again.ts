import type { JourneyMap } from '../../model/journey-map.ts'
import type { Target } from '../../plan/change/target/target.ts'

/** The map that is aimed at, its parts called as they were read: what was there before a change can be told from what is new. */
export function readAgain({ map, stages, lanes, notes }: Target): JourneyMap {
  const stageOf = (id: string) => stages.get(id) ?? id
  const laneOf = (id: string) => lanes.get(id) ?? id
  return {
    ...map,
    stages: map.stages.map((stage) => ({ ...stage, id: stageOf(stage.id) })),
    lanes: map.lanes.map((lane) => ({ ...lane, id: laneOf(lane.id) })),
    notes: map.notes.map((note) => ({
      ...note,
      id: notes.get(note.id) ?? note.id,
      stageId: stageOf(note.stageId),
      laneId: laneOf(note.laneId),
    })),
  }
}
