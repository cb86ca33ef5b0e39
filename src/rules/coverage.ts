import type { Lane, Stage } from '../model/journey-map.ts'
import { isOfType } from './presence.ts'
import type { CellCoverage } from './report.ts'
import { type CellNote, isMixed, isSaid, type Sheet } from './sheet.ts'

/** The state of each cell, lane by lane and in it stage by stage, in the map's order. */
export function coverageOf(sheet: Sheet): CellCoverage[] {
  const { id: mapId, lanes, stages } = sheet.map
  return lanes.flatMap((lane) =>
    stages.map((stage) => ({
      mapId,
      stageId: stage.id,
      laneId: lane.id,
      state: stateOf(stage, lane, sheet),
      notes: sheet.cell(stage.id, lane.id).filter(isSaid).length,
    })),
  )
}

function stateOf(stage: Stage, lane: Lane, sheet: Sheet): CellCoverage['state'] {
  const cell = sheet.cell(stage.id, lane.id)
  if (cell.length === 0) return 'empty'
  let state: CellCoverage['state'] = 'review'
  for (const cellNote of cell) {
    if (sheet.doubtfulIds.has(cellNote.note.id)) continue
    if (fills(cellNote, lane, sheet)) return 'filled'
    if (cellNote.says === 'none') state = 'none'
  }
  return state
}

/** A score is content by itself; a note in a lane of several types is, once one can tell for which of them. */
function fills(cellNote: CellNote, lane: Lane, sheet: Sheet): boolean {
  if (cellNote.note.score !== null) return true
  if (cellNote.says !== 'content') return false
  return !isMixed(lane) || lane.types.some((type) => isOfType(cellNote, lane, type, sheet) === 'yes')
}
