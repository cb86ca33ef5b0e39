import type { Reading } from '../../../read/reading.ts'
import type { Axis } from './draft.ts'

/**
 * The notes that go along when a stage or lane is split, unless a person chooses others: those in the farther half of its cells, which is
 * the right one of a stage's and the lower one of a lane's. Where lanes are columns, all of it is mirrored.
 */
export function fartherHalf({ map, grid, placed }: Reading, axis: Axis, id: string): ReadonlySet<string> {
  const parts = axis === 'stage' ? map.stages : map.lanes
  const index = parts.findIndex((part) => part.id === id)
  const stretch = (axis === 'stage' ? grid?.columns : grid?.rows)?.[index]
  if (!grid || !stretch) return new Set()
  const isAcross = (axis === 'stage') === grid.upright
  const middle = (stretch.from + stretch.to) / 2
  return new Set(
    placed.flatMap(({ item, role, stageId, laneId }) =>
      role === 'note' && (axis === 'stage' ? stageId : laneId) === id && (isAcross ? item.x : item.y) > middle
        ? [item.id]
        : [],
    ),
  )
}
