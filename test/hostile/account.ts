import type { BoardItem, Reading } from '../../src/api.ts'

/** Where the items of a list went. */
export interface Account {
  readonly notes: number
  readonly structure: number
  readonly unplaced: number
  readonly ignored: number
}

/** What people write on; pictures, embedded pages and whatever a list calls by no known name are not. Source: Web SDK docs, item types. */
const WRITTEN_ON: ReadonlySet<string> = new Set(['sticky_note', 'text', 'shape', 'card', 'app_card'])

const holdsWords = ({ type, text }: BoardItem): boolean => WRITTEN_ON.has(type) && text !== ''

interface Grid {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The rectangle between the outermost middles of a map's headers one way, and of its labels the other way. */
function gridsOf({ placed }: Reading): Grid[] {
  const having = (role: string) => placed.filter((each) => each.role === role).map(({ item }) => item)
  const between = (across: readonly BoardItem[], down: readonly BoardItem[]): Grid => ({
    left: Math.min(...across.map(({ x }) => x)),
    right: Math.max(...across.map(({ x }) => x)),
    top: Math.min(...down.map(({ y }) => y)),
    bottom: Math.max(...down.map(({ y }) => y)),
  })
  const [stages, lanes] = [having('stage'), having('lane')]
  // Stages go across or down. The other rectangle is nothing but the corner, without an extent of its own.
  return [between(stages, lanes), between(lanes, stages)]
}

/** What is larger than the grid does not lie on it: it lies under it, or over half the board. */
const isOn = ({ x, y, width, height }: BoardItem, { left, right, top, bottom }: Grid): boolean =>
  x > left && x < right && y > top && y < bottom && width <= right - left && height <= bottom - top

/**
 * Tells where each item of a list went: placed as a note, placed as a part of a map's structure, told to have no place, or ignored. Ignored
 * may be only what lies on no listed map and in the frame of none, what holds no words, and what nobody writes on.
 * @throws Error when an item is in two places, is told though it is not in the list, or was lost
 */
export function accountOf(items: readonly BoardItem[], readings: readonly Reading[]): Account {
  const place = new Map<BoardItem, 'notes' | 'structure'>()
  // By id, and ids may be given twice: as many as were told.
  const unplaced = new Map<string, number>()
  for (const reading of readings) {
    for (const { item, role } of reading.placed) {
      if (place.has(item)) throw new Error(`${item.id} has two places`)
      place.set(item, role === 'note' ? 'notes' : 'structure')
    }
    for (const { id } of reading.unplaced) unplaced.set(id, (unplaced.get(id) ?? 0) + 1)
  }
  const frames = new Set(readings.map(({ frameId }) => frameId).filter((id) => id !== null))
  const grids = readings.flatMap(gridsOf)
  const count = { notes: 0, structure: 0, unplaced: 0, ignored: 0 }
  const others: BoardItem[] = []
  for (const item of items) {
    const placed = place.get(item)
    place.delete(item)
    const belongs = (item.frameId !== null && frames.has(item.frameId)) || grids.some((grid) => isOn(item, grid))
    if (placed) count[placed] += 1
    else if (!belongs || !holdsWords(item)) others.push(item)
    else if (take(unplaced, item.id)) count.unplaced += 1
    else throw new Error(`${item.type} ${item.id} was lost`, { cause: item })
  }
  // What lies beside a map may be told as well. Of two items with one id that which has to be told comes first.
  for (const { id } of others) count[take(unplaced, id) ? 'unplaced' : 'ignored'] += 1
  for (const [item] of place) throw new Error(`${item.id} has a place and is no item of the list`)
  for (const [id, left] of unplaced)
    if (left > 0) throw new Error(`${id} is told to have no place, but has one or is none`)
  return count
}

/** Takes one of so many away, if there is one. */
function take(counts: Map<string, number>, id: string): boolean {
  const count = counts.get(id) ?? 0
  if (count > 0) counts.set(id, count - 1)
  return count > 0
}
