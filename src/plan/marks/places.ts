import { type BoardItem, type Box, boxOf } from '../../board/item.ts'
import { isSigned, MARK } from '../../layout/mark.ts'
import { extentOf, isOver, isWithin } from '../adoptee.ts'
import type { Subject } from '../change/subject.ts'
import type { Place } from '../sheet.ts'

/** Where something is missing: in a stage, or in its cell of a lane. */
export interface Gap {
  readonly stageId: string
  readonly laneId?: string
}

/** What marking a map needs to know of how it was read. */
export type MarkedMap = Pick<Subject, 'map' | 'placed' | 'others' | 'frame' | 'grid' | 'unfinished'>

/** dp between a mark and the edge of its cell; half of it where cells are small. */
const INSET = 12
/** dp that a mark on a header stands inwards of its corner, and so far outwards it still is that header's. */
const HEADER = { inset: 14, around: 30 } as const

export const gapKey = ({ stageId, laneId }: Gap): string => JSON.stringify([stageId, laneId ?? null])

/** What a cell fills on the board; null where its stage or lane is lost. */
function cellOf({ grid, map, placed }: MarkedMap, stageId: string, laneId: string): Box | null {
  const column = grid?.columns[map.stages.findIndex(({ id }) => id === stageId)]
  const row = grid?.rows[map.lanes.findIndex(({ id }) => id === laneId)]
  if (!grid || !column || !row) return null
  const band = placed.find((each) => each.role === 'band' && each.laneId === laneId)?.item
  const drawn = band && grid.upright ? boxOf(band) : null
  const [top, bottom] = drawn ? [Math.max(row.from, drawn.top), Math.min(row.to, drawn.bottom)] : [row.from, row.to]
  if (bottom <= top) return null
  return grid.upright
    ? { left: column.from, right: column.to, top, bottom }
    : { left: row.from, right: row.to, top: column.from, bottom: column.to }
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

const contains = (box: Box, { x, y }: Place): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

/** How far a place lies from a box. */
const away = (box: Box, { x, y }: Place): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))

/** Places in a cell, the best first: where the app draws notes, the upper right corner is the last to be filled. */
function placesIn({ left, top, right, bottom }: Box): Place[] {
  const room = Math.min(right - left, bottom - top) - MARK.size
  const by = Math.max(0, Math.min(INSET, room / 4)) + MARK.size / 2
  if (room < 0) return []
  const [xs, ys] = [
    [right - by, left + by, (left + right) / 2],
    [top + by, bottom - by, (top + bottom) / 2],
  ] as const
  return ys.flatMap((y) => xs.map((x) => ({ x, y })))
}

function placesOn(header: BoardItem): Place[] {
  const { left, top, right, bottom } = extentOf(header)
  const by = Math.min(HEADER.inset, (right - left) / 4)
  return [top, bottom].flatMap((y) => [right - by, left + by].map((x) => ({ x, y })))
}

const markBox = ({ x, y }: Place): Box => boxOf({ x, y, width: MARK.size, height: MARK.size })

/** What a mark must not lie on: all but what is drawn beneath the cells, and the app's own marks. */
const isInTheWay = (item: BoardItem, role: string): boolean =>
  !isSigned(item) && role !== 'band' && (item.text !== '' || item.type === 'sticky_note')

/** Where on a map gaps are, and where their marks may stand. */
export interface MarkGround {
  /** The gap that a mark stands at; null where it stands anywhere else. */
  gapAt(mark: Place): Gap | null
  /** Where a mark for the gap would stand: over nothing that anybody has written or may write on; null where there is no such place. */
  placeFor(gap: Gap): Place | null
  /** Whether a mark at the gap lies on something that people write or may write on. */
  isInTheWay(mark: BoardItem, gap: Gap): boolean
}

export function markGround(map: MarkedMap): MarkGround {
  const { stages, lanes } = map.map
  const cells = stages.flatMap(({ id: stageId }) =>
    lanes.flatMap(({ id: laneId }) => {
      const box = cellOf(map, stageId, laneId)
      return box ? [{ gap: { stageId, laneId }, box }] : []
    }),
  )
  const headers = new Map(
    map.placed.flatMap(({ item, role, stageId }) =>
      role === 'stage' && stageId !== undefined ? [[stageId, item] as const] : [],
    ),
  )
  const taken = [...map.placed, ...map.others.map((item) => ({ item, role: 'other' }))].flatMap(({ item, role }) =>
    isInTheWay(item, role) ? [{ item, box: extentOf(item) }] : [],
  )
  const frame = map.frame && boxOf(map.frame)
  const headerAt = ({ stageId, laneId }: Gap) => (laneId === undefined ? headers.get(stageId) : undefined)
  const isOverWords = (box: Box, ...but: readonly (BoardItem | undefined)[]) =>
    taken.some((each) => !but.includes(each.item) && isOver(each.box, box))
  return {
    gapAt(mark) {
      const cell = cells.find(({ box }) => contains(box, mark))
      if (cell) return cell.gap
      const near = [...headers].flatMap(([stageId, header]) => {
        const box = extentOf(header)
        return contains(grown(box, HEADER.around), mark) ? [{ stageId, distance: away(box, mark) }] : []
      })
      const [nearest] = near.sort((a, b) => a.distance - b.distance)
      return nearest ? { stageId: nearest.stageId } : null
    },
    placeFor(gap) {
      const header = headerAt(gap)
      const cell = cells.find((each) => each.gap.stageId === gap.stageId && each.gap.laneId === gap.laneId)
      const places = header ? placesOn(header) : cell ? placesIn(cell.box) : []
      const isFree = (box: Box) => (!frame || isWithin(box, frame, 1)) && !isOverWords(box, header)
      return places.find((place) => isFree(markBox(place))) ?? null
    },
    isInTheWay: (mark, gap) => isOverWords(boxOf(mark), headerAt(gap), mark),
  }
}
