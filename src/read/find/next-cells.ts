import type { BoardItem } from '../../board/item.ts'
import { isNoteLike } from '../grid/cells.ts'
import { greatest, least, length, median } from '../grid/grid.ts'
import { originalOf, turn } from '../seen.ts'
import type { Found } from './found.ts'
import { type Area, liesIn, type Nearby } from './nearby.ts'

/** Narrower than the narrowest note of a map, or wider than the widest, by no more than this part is another one of them. */
const SAME_WIDTH = 0.15

/** Names of more stages or lanes are not lost at once. */
const MOST_NEXT = 5

/**
 * What a map without a frame has besides what it was found among: notes in its cells, beyond where it was looked for; and notes where its
 * next stages, or its next lanes, would lie, when nobody has named these, or their names are gone. No frame tells that these belong to the map, but
 * they look like its notes and go on where these end: they are in no cell, and that is to be told.
 * @param map mirrored when its lanes are columns
 * @param nearby what lies on the board, as it lies there
 */
export function notesInNextCells(
  { structure: { columns, rows }, parts, own }: Found,
  nearby: Nearby,
  used: ReadonlySet<BoardItem>,
  upright: boolean,
): readonly BoardItem[] {
  const [right, bottom] = [columns.at(-1), rows.at(-1)]
  const notes = own().filter((item) => !parts.has(item) && isNoteLike(item))
  if (!right || !bottom || notes.length === 0) return []
  const narrowest = (1 - SAME_WIDTH) * least(notes, (item) => originalOf(item).width)
  const widest = (1 + SAME_WIDTH) * greatest(notes, (item) => originalOf(item).width)
  const kinds = new Set(notes.map(({ type }) => type))
  const grid = {
    x: { from: columns[0]?.from ?? right.from, to: right.to },
    y: { from: rows[0]?.from ?? bottom.from, to: bottom.to },
  }
  const [stage, lane] = [median(columns.map(length)), median(rows.map(length))]
  const nextStage = (index: number): Area => ({
    x: { from: right.to + index * stage, to: right.to + (index + 1) * stage },
    y: grid.y,
  })
  const nextLane = (index: number): Area => ({
    x: grid.x,
    y: { from: bottom.to + index * lane, to: bottom.to + (index + 1) * lane },
  })
  const onBoard = ({ x, y }: Area): Area => (upright ? { x, y } : { x: y, y: x })
  const isNote = (item: BoardItem) => isNoteLike(item) && item.text !== '' && !used.has(originalOf(item))
  const isAlike = ({ type, width }: BoardItem) => kinds.has(type) && width >= narrowest && width <= widest
  const notesIn = (area: Area) => nearby.in(area).filter((item) => liesIn(item, area) && isNote(item))
  /** One after another, as long as there are notes. */
  const goingOn = (next: (index: number) => Area): BoardItem[] => {
    const found: BoardItem[] = []
    for (let index = 0; index < MOST_NEXT; index++) {
      const alike = notesIn(onBoard(next(index))).filter(isAlike)
      if (alike.length === 0) break
      found.push(...alike)
    }
    return found
  }
  const found = [...notesIn(onBoard(grid)), ...goingOn(nextStage), ...goingOn(nextLane)]
  return upright ? found : found.map(turn)
}
