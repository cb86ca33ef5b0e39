import type { BoardItem } from '../board/item.ts'
import type { Move } from './reading.ts'

/** Farther out nobody draws, and sums stay exact. Miro's boards end long before. */
const FARTHEST = 1e9

/** Callers without a compiler give anything. */
const isUsable = (item: BoardItem | null | undefined): boolean =>
  typeof item === 'object' &&
  item !== null &&
  Math.abs(item.x) <= FARTHEST &&
  Math.abs(item.y) <= FARTHEST &&
  item.width >= 0 &&
  item.width <= FARTHEST &&
  item.height >= 0 &&
  item.height <= FARTHEST &&
  typeof item.text === 'string'

/** Which item on the board a changed copy stands for. */
const ORIGINAL = Symbol('original')

interface Seen extends BoardItem {
  readonly [ORIGINAL]?: BoardItem
}

/** The item as it is on the board. */
export const originalOf = (item: Seen): BoardItem => item[ORIGINAL] ?? item

/** Items with the upright boxes they fill on the board: a label set on its side is as wide as its line is high. */
export function seeUpright(items: readonly BoardItem[]): readonly BoardItem[] {
  // Nearly all boards have nothing that lies askew.
  if (items.every((item) => isUsable(item) && !item.rotation)) return items
  const seen: BoardItem[] = []
  for (const item of items) {
    if (!isUsable(item)) continue
    if (!item.rotation || !Number.isFinite(item.rotation)) {
      seen.push(item)
      continue
    }
    const angle = ((item.rotation % 360) * Math.PI) / 180
    const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))]
    const upright: Seen = {
      ...item,
      width: item.width * cosine + item.height * sine,
      height: item.width * sine + item.height * cosine,
      [ORIGINAL]: item,
    }
    seen.push(upright)
  }
  return seen
}

/** An item this close to where it lay, on both axes, dp, still waits to be moved: nobody moves things so little. */
const STILL = 2

export const isNear = (item: BoardItem, { x, y }: Move['from']): boolean =>
  Math.abs(item.x - x) <= STILL && Math.abs(item.y - y) <= STILL

/** Floats come back with noise, dp. */
const NOISE = 0.5

const isSized = (item: BoardItem, { width, height }: NonNullable<Move['size']>): boolean =>
  Math.abs(item.width - width) <= NOISE && Math.abs(item.height - height) <= NOISE

/**
 * Items that wait to be moved or to get another size, as if that were done. What somebody has put elsewhere meanwhile lies where it lies. A
 * part that takes no other size is drawn anew before it goes: until then it stands twice on the board, and is seen once.
 */
export function seeMoved(
  items: readonly BoardItem[],
  moveOf: (item: BoardItem) => Move | undefined,
): readonly BoardItem[] {
  const resized: BoardItem[] = []
  const seen = items.map((item) => {
    const move = moveOf(item)
    if (!move) return item
    const size = item.rotation ? undefined : move.size
    const waits = size !== undefined && !isSized(item, size)
    if (!isNear(item, move.from) && !(waits && isNear(item, move.to))) return item
    const moved: Seen = { ...item, ...size, x: move.to.x, y: move.to.y, [ORIGINAL]: originalOf(item) }
    if (waits) resized.push(moved)
    return moved
  })
  const isDouble = (item: BoardItem) =>
    resized.some(
      (part) =>
        part.type === item.type && part.id !== item.id && isNear(item, part) && isSized(item, part) && !moveOf(item),
    )
  return resized.length === 0 ? seen : seen.filter((item) => !isDouble(item))
}

/**
 * What lies too far out to be looked at, or is too large, by the frame it says it is in. It has no place on any map, and that is to be told
 * where its frame holds one.
 */
export function beyondSight(items: readonly BoardItem[]): Map<string, BoardItem[]> {
  const beyond = new Map<string, BoardItem[]>()
  for (const item of items) {
    if (isUsable(item) || typeof item?.text !== 'string' || typeof item.frameId !== 'string') continue
    beyond.set(item.frameId, [...(beyond.get(item.frameId) ?? []), item])
  }
  return beyond
}

/** The same item with the board mirrored at its diagonal: a map with its lanes as columns becomes one with its lanes as rows. */
export function turn(item: BoardItem): BoardItem {
  const turned: Seen = {
    ...item,
    x: item.y,
    y: item.x,
    width: item.height,
    height: item.width,
    [ORIGINAL]: originalOf(item),
  }
  return turned
}
