import type { BoardItem } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import type { ChangeRecord } from '../model/change-record.ts'
import { left, top } from './grid/grid.ts'
import type { Known, Move, UnfinishedChange } from './reading.ts'
import { isNear } from './seen.ts'

/**
 * What is left of a change that was begun, on the board as it is now: where somebody has moved the frame meanwhile, all that lies in it has
 * moved along. Where they have only made it larger, at its left or upper edge, nothing has.
 * @param frame the frame of the map, null where it has none
 */
export function unfinishedNow(
  { code, changes, corner, moves }: ChangeRecord,
  items: readonly BoardItem[],
  frame: BoardItem | null,
): UnfinishedChange {
  const asWritten = movesFrom(moves, { x: 0, y: 0 })
  if (!corner || !frame) return { code, changes, moves: asWritten }
  const shift = { x: left(frame) - corner.x, y: top(frame) - corner.y }
  if (shift.x === 0 && shift.y === 0) return { code, changes, moves: asWritten }
  const along = movesFrom(moves, shift)
  const known = items.filter(({ id }) => along.has(id))
  const fitting = (all: ReadonlyMap<string, Move>) =>
    known.filter((item) => {
      const move = all.get(item.id)
      return move && (isNear(item, move.from) || isNear(item, move.to))
    }).length
  return { code, changes, moves: fitting(asWritten) > fitting(along) ? asWritten : along }
}

const movesFrom = (moves: ChangeRecord['moves'], shift: Move['from']): ReadonlyMap<string, Move> =>
  new Map(
    moves.map(([id, fromX, fromY, toX, toY, width, height]) => [
      id,
      {
        from: { x: fromX + shift.x, y: fromY + shift.y },
        to: { x: toX + shift.x, y: toY + shift.y },
        ...(width === undefined || height === undefined ? {} : { size: { width, height } }),
      },
    ]),
  )

/** Changes that were begun on the maps of a board. */
export interface Begun {
  /** By the title that remembers it. */
  readonly byAnchor: ReadonlyMap<string, UnfinishedChange>
  /** By the map's id, where no title does. */
  readonly byMap: ReadonlyMap<string, UnfinishedChange>
  /** Where an item of such a map is going to. */
  moveOf(item: BoardItem): Move | undefined
}

/**
 * Which maps are in the midst of a change; null when none is, as nearly always. A copy remembers the change of its original, which is none
 * of its own; and a change moves nothing in the frames of others.
 */
export function begunAmong(
  items: readonly BoardItem[],
  records: ReadonlyMap<string, AnchorRecord>,
  { unfinished, begun: byMap = new Map() }: Pick<Known, 'unfinished' | 'begun'>,
): Begun | null {
  if (!unfinished?.size && byMap.size === 0) return null
  const byAnchor = new Map<string, UnfinishedChange>()
  for (const [id, { itemId, changing }] of records) {
    const change = itemId === id && changing !== undefined ? unfinished?.get(changing) : undefined
    if (change) byAnchor.set(id, change)
  }
  const frames = new Set(byMap.size > 0 ? items.flatMap(({ id, type }) => (type === 'frame' ? [id] : [])) : [])
  const begun = [
    ...items.flatMap(({ id, frameId }) => {
      const change = byAnchor.get(id)
      return change ? [{ moves: change.moves, frameId }] : []
    }),
    ...[...byMap].map(([mapId, { moves }]) => ({ moves, frameId: frames.has(mapId) ? mapId : null })),
  ]
  if (begun.length === 0) return null
  return {
    byAnchor,
    byMap,
    moveOf(item) {
      if (item.type === 'frame') return undefined
      for (const { moves, frameId } of begun) {
        const isOthers = frameId !== null && item.frameId !== null && item.frameId !== frameId
        const move = isOthers ? undefined : moves.get(item.id)
        if (move) return move
      }
      return undefined
    },
  }
}
