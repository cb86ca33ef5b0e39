import type { CellCoverage } from './report.ts'
import { type CellNote, isMixed, type Sheet } from './sheet.ts'

/** The state of each cell, stage by stage within each lane, in the map's order. */
export function coverageOf(sheet: Sheet): CellCoverage[] {
  const { id: mapId, lanes, stages } = sheet.map
  return lanes.flatMap((lane) => {
    const mixed = isMixed(lane)
    return stages.map((stage) => {
      const state = stateOf(sheet.cell(stage.id, lane.id), mixed, sheet.doubtfulIds)
      return { mapId, stageId: stage.id, laneId: lane.id, state }
    })
  })
}

function stateOf(cell: readonly CellNote[], mixed: boolean, doubtful: ReadonlySet<string>): CellCoverage['state'] {
  if (cell.length === 0) return 'empty'
  const certain = cell.filter(({ note }) => !doubtful.has(note.id))
  const filled = certain.some(
    ({ note, says, told, colored }) =>
      note.score !== null || (says === 'content' && (!mixed || told.length > 0 || colored !== null)),
  )
  if (filled) return 'filled'
  return certain.some(({ says }) => says === 'none') ? 'none' : 'review'
}
