import type { BoardItem } from '../board/item.ts'
import { hasScale } from '../lanes/index.ts'
import { CELL, LABEL, SCALE, STICKY_RATIO } from '../layout/measures.ts'
import { isUnscoredPlace, notePlace } from '../layout/places.ts'
import { scoreOfHeight } from '../layout/scale.ts'
import type { Lane, Note, Stage } from '../model/journey-map.ts'
import type { IsNone } from './answers.ts'
import { type InCell, inReadingOrder } from './cells.ts'
import { left } from './grid.ts'
import { scoreInText } from './scores.ts'
import type { Structure } from './structure.ts'

/** A lane tells feelings by height only when a note can move in it. */
const TALL = 1.8

/**
 * The notes of a map, in the order of lanes, stages, and of reading. An empty note is none. What stands for nothing (a dash, "to be
 * done") is a person's note all the same: the rules know that it answers nothing.
 * @param upright false when lanes are columns: then no height tells how anybody feels
 */
export function notesOf(
  cells: readonly InCell[],
  structure: Structure,
  { stages, lanes }: { readonly stages: readonly Stage[]; readonly lanes: readonly Lane[] },
  isNone: IsNone,
  upright: boolean,
): Note[] {
  const grid: (InCell[] | undefined)[] = new Array(stages.length * lanes.length)
  for (const cell of cells) {
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
      const score = scale ? scoreOf(cell, structure, upright) : null
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

/** What its text states, else how high it lies; null while it lies where the app put it, or in a lane too low to tell. */
function scoreOf(
  { item, stage, lane }: InCell,
  { headers, lanes, scales }: Structure,
  upright: boolean,
): number | null {
  const stated = scoreInText(item.text)
  if (stated !== null || !upright) return stated
  const [header, row] = [headers[stage], lanes[lane]]
  if (!header || !row) return null
  const { from: top, to: bottom } = row.own
  const height = item.height || item.width * STICKY_RATIO
  if (bottom - top < TALL * height) return null
  const line = scales.find((each) => each.text === '' && each.y > top && each.y < bottom)
  // One of them may have been moved since: where the app put the note is told by what is left of its drawing.
  const middles = [(top + bottom) / 2, row.label?.y, line?.y].filter((y) => y !== undefined)
  const lefts = [header.x - CELL.width / 2, ...(row.band ? [cellLeftByBand(item, row.band)] : [])]
  const still = lefts.some(
    (cellLeft) =>
      middles.some((middle) => isUnscoredPlace(item, around(middle, cellLeft, SCALE.height))) ||
      (!line && isNotePlace(item, { left: cellLeft, top, bottom })),
  )
  return still ? null : scoreOfHeight(item.y, { top, bottom })
}

const around = (middle: number, left: number, height: number) => ({
  left,
  top: middle - height / 2,
  bottom: middle + height / 2,
})

/** Places that the app may have given to notes of one cell. */
const MOST_PLACES = 12

/** A lane that was drawn without a scale, and only later renamed to one for feelings, holds notes where notes of any lane lie. */
const isNotePlace = (item: BoardItem, cell: Parameters<typeof notePlace>[0]): boolean =>
  Array.from({ length: MOST_PLACES }, (_, index) => notePlace(cell, index)).some(
    ({ x, y }) => Math.abs(item.x - x) <= SCALE.still && Math.abs(item.y - y) <= SCALE.still,
  )

/** Where the app drew the left edge of the cell that an item lies in, by the band under it. */
function cellLeftByBand(item: BoardItem, band: BoardItem): number {
  const grid = left(band) + LABEL.width + LABEL.gap
  return grid + Math.floor((item.x - grid) / CELL.width) * CELL.width
}
