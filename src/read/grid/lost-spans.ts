import { lostPlaces, type PartMark } from '../../model/lost-places.ts'
import { length, lowerMedian, median, middle, overlap, type Span } from './grid.ts'

/** A part of an axis that is on the board. */
export interface Present {
  /** Id of its header or label; null where only a band is left of a lane. */
  readonly itemId: string | null
  /** Where the middle of its words lies. */
  readonly middle: number
  readonly own: Span
}

/** Parts that share more than this with what is there were taken out, and the gap was closed. */
const CLOSED = 0.25
/** A gap this much of the parts beside it is no gap between neighbours. */
const APART = 0.45

/**
 * What columns or rows reached whose header or label somebody has deleted, as far as the map's record tells: what still lies there must not
 * fall to their neighbours, however many of them are gone.
 * @param marks what the record knows of the parts of this axis
 * @param origin where the middle of the title lies
 */
export function lostSpans(marks: readonly PartMark[], parts: readonly Present[], origin: number): Span[] {
  const byItem = new Map(parts.flatMap((part) => (part.itemId === null ? [] : [[part.itemId, part.middle] as const])))
  if (marks.every((mark) => byItem.has(mark[1])) || !marks.some((mark) => byItem.has(mark[1]))) return []
  const sizes = parts.map(({ own }) => length(own))
  const size = median(sizes)
  const all = [...parts].sort((a, b) => middle(a.own) - middle(b.own))
  const gaps = all.slice(1).map(({ own }, index) => own.from - (all[index]?.own ?? own).to)
  const usual = Math.max(0, lowerMedian(gaps))
  const gap = usual < APART * size ? usual : 0
  const places = lostPlaces(marks, (mark) => byItem.get(mark[1]), origin).map((lost) => lost.middle)
  const spans = places.map((at): Span => {
    const isNextTo = (edge: number) => !places.some((other) => other !== at && (other - at) * (other - edge) < 0)
    const before = all.findLast(({ own }) => middle(own) < at)?.own.to
    const after = all.find(({ own }) => middle(own) >= at)?.own.from
    const rooms = [
      ...(before !== undefined && isNextTo(before) ? [at - before - gap] : []),
      ...(after !== undefined && isNextTo(after) ? [after - at - gap] : []),
    ]
    const half = rooms.length > 0 ? Math.min(...rooms, 1.5 * size) : size / 2
    return { from: at - half, to: at + half }
  })
  return spans.filter(
    (span) =>
      length(span) > CLOSED * size &&
      parts.every(({ own }) => overlap(own, span) <= CLOSED * Math.min(length(span), length(own))),
  )
}
