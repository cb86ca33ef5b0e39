import { hasScale } from '../../lanes/index.ts'
import type { Lane, Stage } from '../../model/journey-map.ts'
import type { InCell } from './cells.ts'

/** A cell of a map, by its stage and its lane. */
export interface CellName {
  readonly stageId: string
  readonly laneId: string
}

/**
 * Cells in which nothing lies, not even an empty note.
 * @param drawn whether the app drew the map: elsewhere the height alone of an empty note may say how somebody feels, and no cell of such a
 * lane is told
 */
export function bareCells(
  cells: readonly InCell[],
  stages: readonly Stage[],
  lanes: readonly Lane[],
  drawn: boolean,
): CellName[] {
  const taken = new Set(cells.map(({ stage, lane }) => lane * stages.length + stage))
  return lanes.flatMap((lane, row) =>
    !drawn && hasScale(lane.types)
      ? []
      : stages.flatMap((stage, column) =>
          taken.has(row * stages.length + column) ? [] : [{ stageId: stage.id, laneId: lane.id }],
        ),
  )
}
