import { hasScale } from '../lanes/index.ts'
import { inReadingOrder } from '../layout/reading-order.ts'
import type { Lane, Note, Stage } from '../model/journey-map.ts'
import type { InCell } from './grid/cells.ts'
import type { IsNone } from './scores/answers.ts'
import type { MapScores } from './scores/map-scores.ts'

/**
 * The notes of a map, in the order of lanes, stages, and of reading. An empty note is none. What stands for nothing (a dash, "to be
 * done") is a person's note all the same: the rules know that it answers nothing.
 */
export function notesOf(
  cells: readonly InCell[],
  { stages, lanes }: { readonly stages: readonly Stage[]; readonly lanes: readonly Lane[] },
  isNone: IsNone,
  scores: MapScores,
): Note[] {
  const grid: (InCell[] | undefined)[] = new Array(stages.length * lanes.length)
  for (const cell of cells) {
    if (scores.marks.has(cell.item)) continue
    const key = cell.lane * stages.length + cell.stage
    const list = grid[key]
    if (list) list.push(cell)
    else grid[key] = [cell]
  }
  const notes: Note[] = []
  for (let key = 0; key < grid.length; key++) {
    const list = grid[key]
    if (!list) continue
    const [stage, lane] = [stages[key % stages.length], lanes[Math.floor(key / stages.length)]]
    if (!stage || !lane) continue
    const scale = hasScale(lane.types)
    for (const cell of inReadingOrder(list, !scale)) {
      const { item } = cell
      const score = scale ? scores.of(cell, list.length) : null
      // Moved up or down it says something even without words; only nudged aside it does not.
      if (item.text === '' && !score) continue
      notes.push({
        id: item.id,
        stageId: stage.id,
        laneId: lane.id,
        text: item.text,
        score,
        answer: isNone(item.text) ? 'none' : 'note',
        color: item.color,
        tags: item.tags,
        createdBy: item.createdBy,
        modifiedAt: item.modifiedAt,
      })
    }
  }
  return notes
}
