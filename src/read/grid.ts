import type { BoardItem } from '../board/item.ts'

/** A stretch on one axis, dp. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const left = (item: BoardItem): number => item.x - item.width / 2
export const right = (item: BoardItem): number => item.x + item.width / 2
export const top = (item: BoardItem): number => item.y - item.height / 2
export const bottom = (item: BoardItem): number => item.y + item.height / 2

export const spanX = (item: BoardItem): Span => ({ from: left(item), to: right(item) })
export const spanY = (item: BoardItem): Span => ({ from: top(item), to: bottom(item) })

export const middle = ({ from, to }: Span): number => (from + to) / 2
export const length = ({ from, to }: Span): number => to - from

/** How much two stretches share, dp; 0 when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The least value that `of` gives; for any number of items, unlike `Math.min` with a spread. */
export const least = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((best, item) => Math.min(best, of(item)), Number.POSITIVE_INFINITY)
export const greatest = <T>(items: readonly T[], of: (item: T) => number): number => -least(items, (item) => -of(item))

/** A gap this much of what lies beside it has room for another one: something has been taken out there. */
const HOLE = 0.75
/** Where every gap is that wide, even the usual one is a hole, unless it is clearly smaller than its neighbours. */
const ALL_HOLES = 0.95
/** But parts with gaps this much wider than themselves were never drawn as large as a cell. */
const SMALL = 2.5
/** A hole is this much wider than the usual gap, or the usual distance of two middles. */
const UNUSUAL = 1.6

/**
 * What each of the parts of an axis reaches, in order: up to the middle of the gap between two neighbours, and as far at the two ends.
 * Over a hole, where a part has been removed, nothing reaches: what lies there must not fall to a neighbour in silence.
 * @param drawn the parts' own stretches, by their middles
 * @param asBoxes whether they are boxes, drawn as large as a cell; words alone only say where its middle is
 */
export function reachesOf(drawn: readonly Span[], asBoxes: boolean): Span[] {
  const size = median(drawn.map(length))
  const apart = median(drawn.slice(1).map((span, index) => span.from - (drawn[index] ?? span).to))
  const boxes = asBoxes && apart <= SMALL * size
  const own = boxes ? drawn.map((span) => atLeast(span, size)) : drawn
  const gaps = own.slice(1).map((span, index) => span.from - (own[index] ?? span).to)
  const steps = own.slice(1).map((span, index) => middle(span) - middle(own[index] ?? span))
  const [pitch, usual] = [median(steps), median(gaps)]
  const isHole = (index: number): boolean => {
    const [gap, step] = [gaps[index] ?? 0, steps[index] ?? 0]
    if (!boxes) return steps.length > 1 && step > UNUSUAL * pitch
    return gap >= ALL_HOLES * size || (gap >= HOLE * size && gap > UNUSUAL * usual)
  }
  const margin = Math.max(0, Math.min(usual, 0.5 * size)) / 2
  const around = (span: Span): Span =>
    boxes || own.length === 1
      ? { from: span.from - margin, to: span.to + margin }
      : { from: Math.min(span.from, middle(span) - pitch / 2), to: Math.max(span.to, middle(span) + pitch / 2) }
  let end = Number.NEGATIVE_INFINITY
  return own.map((span, index) => {
    const free = around(span)
    const before = index > 0 && !isHole(index - 1) ? span.from - (gaps[index - 1] ?? 0) / 2 : free.from
    const after = index < gaps.length && !isHole(index) ? span.to + (gaps[index] ?? 0) / 2 : free.to
    const from = Math.max(end, before)
    end = Math.max(from, after)
    return { from, to: end }
  })
}

/** A part that is only words among boxes reaches as far as they do. */
const atLeast = (span: Span, size: number): Span =>
  length(span) >= size / 2 ? span : { from: middle(span) - size / 2, to: middle(span) + size / 2 }

/** A note that lies outside of the grid by more than this part of itself is in none of its cells. */
const MOSTLY_OUTSIDE = 0.75

/**
 * Which of the parts shares most with a stretch, because that is what people mean, rather than where its middle lies; and how much of the
 * stretch lies elsewhere. null when most of it lies in a hole, or beyond both ends.
 * @param reaches in order, none over another
 */
export function locate(from: number, to: number, reaches: readonly Span[]): { index: number; outside: number } | null {
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
  return { index: best, outside: 1 - most / (stop - start) }
}
