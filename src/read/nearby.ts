import type { BoardItem } from '../board/item.ts'
import { bottom, left, right, type Span, top } from './grid.ts'

/** A rectangle on the board. */
export interface Area {
  readonly x: Span
  readonly y: Span
}

/** Finds what lies in an area without looking at the whole board: a board has many maps, and far more items. */
export interface Nearby {
  /** Everything that touches the area, and that is still free, in the order in which it was given. */
  in(area: Area): BoardItem[]
  /** Everything that is still free. */
  rest(): BoardItem[]
  /** From now on it belongs to somebody. */
  take(item: BoardItem): void
}

/** dp. A map is about as large. */
const TILE = 4000

const tileOf = (coordinate: number): number => Math.floor(coordinate / TILE)

/** Sorts items into tiles by their middles; what is larger than a tile is near everything. */
export function nearbyOf(items: readonly BoardItem[]): Nearby {
  const order = new Map<BoardItem, number>()
  const tiles = new Map<string, BoardItem[]>()
  const large: BoardItem[] = []
  for (const item of items) {
    if (order.has(item)) continue
    order.set(item, order.size)
    if (Math.max(item.width, item.height) > TILE) {
      large.push(item)
      continue
    }
    const key = `${tileOf(item.x)} ${tileOf(item.y)}`
    const tile = tiles.get(key)
    if (tile) tile.push(item)
    else tiles.set(key, [item])
  }
  const touches = (item: BoardItem, { x, y }: Area): boolean =>
    right(item) > x.from && left(item) < x.to && bottom(item) > y.from && top(item) < y.to
  return {
    in(area) {
      const found = large.filter((item) => touches(item, area))
      const [x, y] = [area.x, area.y].map(({ from, to }) => ({ from: tileOf(from) - 1, to: tileOf(to) + 1 }))
      if (!x || !y) return []
      const few = (x.to - x.from) * (y.to - y.from) < tiles.size
      const keys = few ? keysIn(x, y) : [...tiles.keys()]
      for (const key of keys) for (const item of tiles.get(key) ?? []) if (touches(item, area)) found.push(item)
      return found.filter((item) => order.has(item)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    },
    rest: () => [...order.keys()],
    take: (item) => void order.delete(item),
  }
}

function keysIn(x: Span, y: Span): string[] {
  const keys: string[] = []
  for (let column = x.from; column <= x.to; column++)
    for (let row = y.from; row <= y.to; row++) keys.push(`${column} ${row}`)
  return keys
}
