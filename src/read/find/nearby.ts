import type { BoardItem } from '../../board/item.ts'
import type { Span } from '../grid/grid.ts'

/** A rectangle on the board. */
export interface Area {
  readonly x: Span
  readonly y: Span
}

/** Finds what lies in an area without looking at the whole board: a board has many maps, and far more items. */
export interface Nearby {
  /** What touches the area and belongs to nobody yet, in the order in which it was given. */
  in(area: Area): BoardItem[]
  /** The same of what lies there with its middle. */
  within(area: Area): BoardItem[]
  /** What touches the area and is wanted: it belongs to somebody from now on. */
  take(area: Area, isWanted: (item: BoardItem) => boolean): BoardItem[]
  /** Gives back what was taken there. */
  release(area: Area, isWanted: (item: BoardItem) => boolean): void
  /** All that belongs to nobody yet, in the order in which it was given. */
  rest(): BoardItem[]
}

export const grown = ({ x, y }: Area, by: number): Area => ({
  x: { from: x.from - by, to: x.to + by },
  y: { from: y.from - by, to: y.to + by },
})

/** dp. Some make a map; all but bands and frames are smaller. */
const TILE = 1500
/** So few are looked at one by one sooner than they are sorted into tiles. */
const FEW = 64
const FIRST: readonly number[] = Array.from({ length: FEW }, (_, number) => number)
/** More tiles than there are in a column of the largest board that is looked at, on either side of its middle. */
const COLUMN = 2_000_000

const tileOf = (coordinate: number): number => Math.floor(coordinate / TILE)

const NOTHING: Nearby = { in: () => [], within: () => [], take: () => [], release: () => undefined, rest: () => [] }

/** Sorts items into tiles by their middles; what is larger than a tile is near everything. Items are numbered: sets of items are slow. */
export function nearbyOf(items: readonly BoardItem[]): Nearby {
  if (items.length === 0) return NOTHING
  const taken = new Uint8Array(items.length)
  const tiles = new Map<number, number[]>()
  const large: number[] = []
  const isFew = items.length <= FEW
  const none = Number.POSITIVE_INFINITY
  const all = { left: none, right: -none, top: none, bottom: -none }
  const put = (item: BoardItem, number: number) => {
    if (Math.max(item.width, item.height) > TILE) {
      large.push(number)
      return
    }
    const [x, y] = [tileOf(item.x), tileOf(item.y)]
    all.left = Math.min(all.left, x)
    all.right = Math.max(all.right, x)
    all.top = Math.min(all.top, y)
    all.bottom = Math.max(all.bottom, y)
    const key = x * COLUMN + y
    const tile = tiles.get(key)
    if (tile) tile.push(number)
    else tiles.set(key, [number])
  }
  if (!isFew) items.forEach(put)
  const tilesIn = (area: Area): readonly (readonly number[])[] => {
    if (isFew) return [FIRST]
    // Areas may be endless; tiles are not.
    const [left, right] = [Math.max(all.left, tileOf(area.x.from) - 1), Math.min(all.right, tileOf(area.x.to) + 1)]
    const [top, bottom] = [Math.max(all.top, tileOf(area.y.from) - 1), Math.min(all.bottom, tileOf(area.y.to) + 1)]
    const found: (readonly number[])[] = [large]
    if ((right - left + 1) * (bottom - top + 1) > tiles.size) {
      for (const [key, tile] of tiles) {
        const x = Math.round(key / COLUMN)
        const y = key - x * COLUMN
        if (x >= left && x <= right && y >= top && y <= bottom) found.push(tile)
      }
      return found
    }
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const tile = tiles.get(x * COLUMN + y)
        if (tile) found.push(tile)
      }
    return found
  }
  const numbersIn = (area: Area, isThere: (item: BoardItem, area: Area) => boolean, state = 0): number[] => {
    const numbers: number[] = []
    for (const tile of tilesIn(area))
      for (const number of tile) {
        const item = items[number]
        if (item && taken[number] === state && isThere(item, area)) numbers.push(number)
      }
    return numbers
  }
  const inOrder = (numbers: readonly number[]): BoardItem[] => {
    const found: BoardItem[] = []
    for (const number of isFew ? numbers : Uint32Array.from(numbers).sort()) {
      const item = items[number]
      if (item) found.push(item)
    }
    return found
  }
  return {
    in: (area) => inOrder(numbersIn(area, touches)),
    within: (area) => inOrder(numbersIn(area, liesIn)),
    take(area, isWanted) {
      const found: BoardItem[] = []
      for (const number of numbersIn(area, touches)) {
        const item = items[number]
        if (!item || !isWanted(item)) continue
        taken[number] = 1
        found.push(item)
      }
      return found
    },
    release(area, isWanted) {
      for (const number of numbersIn(area, touches, 1)) {
        const item = items[number]
        if (item && isWanted(item)) taken[number] = 0
      }
    },
    rest: () => items.filter((_, number) => !taken[number]),
  }
}

/** Whether the middle of an item lies in an area. */
export const liesIn = (item: BoardItem, { x, y }: Area): boolean =>
  item.x > x.from && item.x < x.to && item.y > y.from && item.y < y.to

const touches = (item: BoardItem, { x, y }: Area): boolean => {
  const [half, high] = [item.width / 2, item.height / 2]
  return item.x + half > x.from && item.x - half < x.to && item.y + high > y.from && item.y - high < y.to
}
