import type { BoardItem } from '../../board/item.ts'

/** A stretch on one axis, dp. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What a column or a row of a map reaches. */
export interface Reach extends Span {
  /** As much of it as is its own wherever its boundaries may lie; all of it where these were drawn. */
  readonly sure?: Span
}

/** What the columns and the rows of a map reach. */
export interface Grid {
  readonly columns: readonly Reach[]
  readonly rows: readonly Reach[]
}

export const left = (item: BoardItem): number => item.x - item.width / 2
export const right = (item: BoardItem): number => item.x + item.width / 2
export const top = (item: BoardItem): number => item.y - item.height / 2
export const bottom = (item: BoardItem): number => item.y + item.height / 2

export const spanX = (item: BoardItem): Span => ({ from: left(item), to: right(item) })
export const spanY = (item: BoardItem): Span => ({ from: top(item), to: bottom(item) })

/** What people align things by: an edge, or the middle. */
export const EDGES_X: readonly ((item: BoardItem) => number)[] = [left, (item) => item.x, right]
export const EDGES_Y: readonly ((item: BoardItem) => number)[] = [top, (item) => item.y, bottom]

export const middle = ({ from, to }: Span): number => (from + to) / 2
export const length = ({ from, to }: Span): number => to - from

/** How much two stretches share, dp; 0 when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

/** So few values are counted sooner than sorted. */
const FEW = 20

/** The value that so many others are below; 0 where there are none. */
function ranked(values: readonly number[], rank: number): number {
  if (values.length > FEW) return Float64Array.from(values).sort()[rank] ?? 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    let below = 0
    let upTo = 0
    for (let at = 0; at < values.length; at++) {
      const other = values[at] ?? 0
      if (other < value) below += 1
      if (other <= value) upTo += 1
    }
    if (below <= rank && rank < upTo) return value
  }
  return 0
}

export const median = (values: readonly number[]): number => ranked(values, Math.floor(values.length / 2))

/** The same of an even number of values is the lower one of the two in the middle: what is usual is told by what is small. */
export const lowerMedian = (values: readonly number[]): number => ranked(values, Math.floor((values.length - 1) / 2))

/** How far it is from each place to the next. */
export const stepsOf = (places: readonly number[]): number[] =>
  places.slice(1).map((place, index) => place - (places[index] ?? place))

/** Index of the first of sorted places that is not before this one: so many are. */
export function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((places[half] ?? 0) < from) low = half + 1
    else high = half
  }
  return low
}

/** Index of the first of sorted items of which this is true, as it is of all after it; their number where there is none. */
export function firstOf<T>(items: readonly T[], isThere: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const half = (low + high) >> 1
    const item = items[half]
    if (item !== undefined && isThere(item)) high = half
    else low = half + 1
  }
  return low
}

/** The least value that `of` gives; for any number of items, unlike `Math.min` with a spread. */
export function least<T>(items: readonly T[], of: (item: T) => number): number {
  let best = Number.POSITIVE_INFINITY
  for (const item of items) best = Math.min(best, of(item))
  return best
}

export function greatest<T>(items: readonly T[], of: (item: T) => number): number {
  let best = Number.NEGATIVE_INFINITY
  for (const item of items) best = Math.max(best, of(item))
  return best
}

/** A note that lies outside of the grid by more than this part of itself is in none of its cells. */
const MOSTLY_OUTSIDE = 0.75

/**
 * Which of the parts shares most with a stretch, because that is what people mean, rather than where its middle lies; and how much of the
 * stretch lies, or may lie, elsewhere. null when most of it lies in a hole, or beyond both ends.
 * @param reaches in order, none over another
 */
export function locate(from: number, to: number, reaches: readonly Reach[]): { index: number; outside: number } | null {
  const [start, stop] = to > from ? [from, to] : [from - 0.5, from + 0.5]
  let low = 0
  let high = reaches.length
  while (low < high) {
    const half = (low + high) >> 1
    if ((reaches[half]?.to ?? 0) > start) high = half
    else low = half + 1
  }
  let best = -1
  let most = 0
  let inside = 0
  let hole = 0
  for (let index = low; index < reaches.length; index++) {
    const reach = reaches[index]
    if (!reach || reach.from >= stop) break
    const shared = Math.min(stop, reach.to) - Math.max(start, reach.from)
    if (shared > most) {
      most = shared
      best = index
    }
    inside += shared
  }
  const first = Math.max(1, low)
  for (let index = first; index < reaches.length && (reaches[index - 1]?.to ?? stop) < stop; index++) {
    const [gapFrom, gapTo] = [reaches[index - 1]?.to ?? 0, reaches[index]?.from ?? 0]
    hole = Math.max(hole, Math.min(stop, gapTo) - Math.max(start, gapFrom))
  }
  if (best < 0 || hole > most || inside < (1 - MOSTLY_OUTSIDE) * (stop - start)) return null
  const sure = reaches[best]?.sure
  const own = sure ? overlap({ from: start, to: stop }, sure) : most
  return { index: best, outside: 1 - own / (stop - start) }
}
