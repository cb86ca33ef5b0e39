import { type BoardItem, boxOf } from '../board/item.ts'

/** A stretch on one axis, dp. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const spanX = (item: BoardItem): Span => {
  const { left, right } = boxOf(item)
  return { from: left, to: right }
}

export const spanY = (item: BoardItem): Span => {
  const { top, bottom } = boxOf(item)
  return { from: top, to: bottom }
}

export const middle = ({ from, to }: Span): number => (from + to) / 2
export const length = ({ from, to }: Span): number => to - from

/** How much two stretches share, dp; 0 when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Gaps up to this part of the smaller neighbour are shared between the two; a wider one means that something is missing there. */
const SHARED_GAP = 0.5

/**
 * Widens stretches, in order along the axis, so that they meet in the middle of the gaps between them, and gives the outer ones the same
 * margin. Where two overlap they meet in the middle of what they share.
 */
export function widen(spans: readonly Span[]): Span[] {
  const gaps = spans.slice(1).map((span, index) => span.from - (spans[index]?.to ?? span.from))
  const narrow = gaps.filter((gap, index) => isShared(gap, spans[index], spans[index + 1]))
  const margin = Math.max(0, median(narrow)) / 2
  return spans.map((span, index) => {
    const before = gaps[index - 1]
    const after = gaps[index]
    const joinsBefore = before !== undefined && isShared(before, spans[index - 1], span)
    const joinsAfter = after !== undefined && isShared(after, span, spans[index + 1])
    return {
      from: span.from - (joinsBefore ? before / 2 : margin),
      to: span.to + (joinsAfter ? after / 2 : margin),
    }
  })
}

const isShared = (gap: number, a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && gap <= SHARED_GAP * Math.min(length(a), length(b))

/** Which stretch shares most with the item's own, and how much of the item lies outside of it. Null when none shares anything. */
export function bestSpan(own: Span, spans: readonly Span[]): { index: number; outside: number } | null {
  let best = -1
  let most = 0
  // A stretch without extent has its middle to go by.
  const wide = length(own) > 0 ? own : { from: own.from - 0.5, to: own.to + 0.5 }
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]
    if (!span) continue
    const shared = overlap(wide, span)
    if (shared > most) {
      most = shared
      best = index
    }
  }
  return best < 0 ? null : { index: best, outside: 1 - most / length(wide) }
}
