import type { BoardItem } from '../../board/item.ts'
import { NAMES_ON } from './columns/label-likes.ts'

/** Between two boards that lie side by side there is more room than this, dp; between two things of one there is less. */
const GAP = 330
/** Labels in one line, of lanes without notes, stand farther apart: then the line tells that they belong together. */
const GAP_OF_LABELS = 660
const IN_LINE = 15
/** Over the edge of a frame belongs together only what nearly touches. */
const OVER_EDGE = 100
/** dp; what reaches over more than so many tiles is looked at from everywhere. */
const TILE = 1000
const MOST_TILES = 16
/** More tiles than there are in a column of the largest board, so that one number tells a tile. */
const COLUMN = 4_000_000

const tileOf = (coordinate: number): number => Math.floor(coordinate / TILE)

/**
 * Islands of things that lie so close together that a person takes them for one board: where many boards lie side by side, each is looked
 * at by itself, so that nobody's labels get the headers of another one.
 * @param isSeed what an island must hold to be worth a look
 */
export function islandsAround(items: readonly BoardItem[], isSeed: (item: BoardItem) => boolean): BoardItem[][] {
  // Four edges an item, read once: they are compared far more often.
  const edges = new Float64Array(4 * items.length)
  const frames = new Int32Array(items.length)
  const frameNumbers = new Map<string, number>()
  const tiles = new Map<number, number[]>()
  const large: number[] = []
  const seeds: number[] = []
  // What a seed is written on, by number; 0 is no seed.
  const seedTypes = new Uint8Array(items.length)
  const eachTile = (number: number, far: number, visit: (key: number) => void): boolean => {
    const at = 4 * number
    const [fromX, toX] = [tileOf((edges[at] ?? 0) - far), tileOf((edges[at + 1] ?? 0) + far)]
    const [fromY, toY] = [tileOf((edges[at + 2] ?? 0) - far), tileOf((edges[at + 3] ?? 0) + far)]
    if ((toX - fromX + 1) * (toY - fromY + 1) > MOST_TILES) return false
    for (let x = fromX; x <= toX; x++) for (let y = fromY; y <= toY; y++) visit(x * COLUMN + y)
    return true
  }
  items.forEach((item, number) => {
    const { x, y, width, height, frameId } = item
    const at = 4 * number
    edges[at] = x - width / 2
    edges[at + 1] = x + width / 2
    edges[at + 2] = y - height / 2
    edges[at + 3] = y + height / 2
    if (frameId !== null) {
      if (!frameNumbers.has(frameId)) frameNumbers.set(frameId, frameNumbers.size + 1)
      frames[number] = frameNumbers.get(frameId) ?? 0
    }
    if (isSeed(item)) {
      seeds.push(number)
      seedTypes[number] = 1 + NAMES_ON.indexOf(item.type)
    }
    const put = (key: number) => {
      const tile = tiles.get(key)
      if (tile) tile.push(number)
      else tiles.set(key, [number])
    }
    if (!eachTile(number, 0, put)) large.push(number)
  })
  const areInLine = (a: number, b: number): boolean =>
    seedTypes[a] !== 0 &&
    seedTypes[a] === seedTypes[b] &&
    [0, 2].some((edge) => Math.abs((edges[4 * a + edge] ?? 0) - (edges[4 * b + edge] ?? 0)) <= IN_LINE)
  const edge = (number: number, side: number): number => edges[4 * number + side] ?? 0
  const isNear = (a: number, b: number): boolean => {
    const apart = Math.max(
      edge(b, 0) - edge(a, 1),
      edge(a, 0) - edge(b, 1),
      edge(b, 2) - edge(a, 3),
      edge(a, 2) - edge(b, 3),
    )
    if (apart > GAP_OF_LABELS) return false
    const ofA = frames[a] ?? 0
    const ofB = frames[b] ?? 0
    if (ofA !== ofB) return (ofA === 0 || ofB === 0) && apart <= OVER_EDGE
    return apart <= GAP || areInLine(a, b)
  }
  const isTaken = new Uint8Array(items.length)
  const islandOf = (seed: number): BoardItem[] => {
    isTaken[seed] = 1
    const island = [seed]
    for (const number of island) {
      // What is taken is looked at no more: near the middle of an island everything soon is.
      const look = (others: number[]) => {
        let left = 0
        for (const other of others) {
          if (isTaken[other]) continue
          if (isNear(number, other)) {
            isTaken[other] = 1
            island.push(other)
          } else others[left++] = other
        }
        others.length = left
      }
      const lookInTile = (key: number) => {
        const tile = tiles.get(key)
        if (tile) look(tile)
      }
      look(large)
      if (!eachTile(number, seedTypes[number] ? GAP_OF_LABELS : GAP, lookInTile))
        for (const tile of tiles.values()) look(tile)
    }
    return island.sort((a, b) => a - b).flatMap((number) => items[number] ?? [])
  }
  return seeds.flatMap((seed) => (isTaken[seed] ? [] : [islandOf(seed)]))
}
