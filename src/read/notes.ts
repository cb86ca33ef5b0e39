import { laneKind } from '../lanes/index.ts'
import { CELL, STICKY_RATIO } from '../layout/measures.ts'
import { isUnscoredPlace } from '../layout/places.ts'
import { scoreOfHeight } from '../layout/scale.ts'
import type { Lane, Note, Stage } from '../model/journey-map.ts'
import type { Answers } from './answers.ts'
import { type InCell, inReadingOrder } from './cells.ts'
import { scoreInText } from './scores.ts'
import type { Structure } from './structure.ts'

/** A lane tells feelings by height only when a note can move in it. */
const TALL = 1.8

/** The notes of a map, in the order of lanes, stages, and of reading. Placeholders, prompts and empty notes are no content. */
export function notesOf(
  cells: readonly InCell[],
  structure: Structure,
  stages: readonly Stage[],
  lanes: readonly Lane[],
  answers: Answers,
): Note[] {
  const grid = new Map<number, InCell[]>()
  for (const cell of cells) {
    const key = cell.lane * stages.length + cell.stage
    const list = grid.get(key)
    if (list) list.push(cell)
    else grid.set(key, [cell])
  }
  const keys = [...grid.keys()].sort((a, b) => a - b)
  return keys.flatMap((key) => {
    const laneIndex = Math.floor(key / stages.length)
    const [stage, lane] = [stages[key % stages.length], lanes[laneIndex]]
    if (!stage || !lane) return []
    const scale = lane.types.some((type) => laneKind(type).scale)
    return inReadingOrder(grid.get(key) ?? [], !scale).flatMap((cell): Note[] => {
      const { item } = cell
      const score = scale ? scoreOf(cell, structure) : null
      const wordless = item.text === '' || answers.isPlaceholder(item.text)
      // Moved up or down it says something even without words; only nudged aside it does not.
      if (wordless && !(score !== null && score !== 0)) return []
      return [
        {
          id: item.id,
          stageId: stage.id,
          laneId: lane.id,
          text: item.text,
          score,
          answer: answers.isNone(item.text) ? 'none' : 'note',
          color: item.color,
          tags: item.tags,
          createdBy: item.createdBy,
          modifiedAt: item.modifiedAt,
        },
      ]
    })
  })
}

/** What its text states, else how high it lies; null while it lies where the app put it, or in a lane too low to tell. */
function scoreOf({ item, stage, lane }: InCell, { headers, lanes }: Structure): number | null {
  const stated = scoreInText(item.text)
  if (stated !== null) return stated
  const header = headers[stage]
  const rows = lanes[lane]?.own
  if (!header || !rows) return null
  const row = { top: rows.from, bottom: rows.to }
  const height = item.height || item.width * STICKY_RATIO
  if (row.bottom - row.top < TALL * height) return null
  if (isUnscoredPlace(item, { left: header.x - CELL.width / 2, ...row })) return null
  return scoreOfHeight(item.y, row)
}
