import type { Axis } from './axis.ts'
import { length, lowerMedian, median, middle, type Reach, type Span } from './grid.ts'
import { reachesByLines } from './lines.ts'
import { unevenness, wordReaches } from './word-reaches.ts'

/** A gap this much of what lies beside it has room for another one: something has been taken out there. */
const HOLE = 0.75
/** Beside boxes of different sizes, of the smallest; but of the usual one at least this part. */
const SMALL_HOLE = 0.45
/** A hole is this much wider than the usual gap. */
const UNUSUAL = 1.6
/** Boxes with gaps wider than this part of themselves were not drawn as large as a cell. */
const FILLING = 0.6

/** Sizes that differ by more than this part are different, and steps even when they differ by less than that. */
const OTHER_SIZE = 0.1
const EVEN = 0.02

/**
 * What each of the parts of an axis reaches, in order: up to a line between two neighbours, else to the middle between them, and as far at
 * the two ends. Over a hole, where a part has been removed, nothing reaches: what lies there must not fall to a neighbour in silence.
 */
export function reachesOf(axis: Axis): Reach[] {
  return inOrder(reachesByLines(axis) ?? (isFilled(axis) ? boxReaches(axis) : wordReaches(axis)))
}

const gapsOf = (parts: readonly Span[]): number[] =>
  parts.slice(1).map((span, index) => span.from - (parts[index] ?? span).to)

function isFilled({ parts, asBoxes }: Axis): boolean {
  const usual = median(parts.map(length))
  if (!asBoxes || parts.length < 2 || lowerMedian(gapsOf(parts)) > FILLING * usual) return false
  return parts.length === 2 || !isAsLargeAsWords(parts, usual)
}

/** Boxes nearer to one another than this part of their size were drawn side by side, as cells are. */
const TOUCHING = 0.1

/** Boxes of different sizes in even steps are as large as their words, and the cells are all alike; unless each begins where one ends. */
const isAsLargeAsWords = (parts: readonly Span[], usual: number): boolean =>
  lowerMedian(gapsOf(parts)) > TOUCHING * usual &&
  parts.some((part) => Math.abs(length(part) - usual) > OTHER_SIZE * usual) &&
  unevenness(parts.map(middle)) < EVEN

/** Up to the midst of the gap between two boxes; sure up to the midst of the boxes, which are not quite as large as their cells. */
function boxReaches({ parts }: Axis): Reach[] {
  const sizes = parts.map(length)
  const size = median(sizes)
  const own = parts.map((span) => atLeast(span, lowerMedian(sizes)))
  const gaps = gapsOf(own)
  const usual = lowerMedian(gaps)
  const small = Math.max(HOLE * lowerMedian(sizes.filter((each) => each >= size / 2)), SMALL_HOLE * size)
  const isHole = (index: number): boolean => (gaps[index] ?? 0) >= small && (gaps[index] ?? 0) > UNUSUAL * usual
  const margin = Math.max(0, usual) / 2
  const joints = gaps.map((gap, index) => {
    const [before, after] = [own[index], own[index + 1]]
    if (!before || !after || isHole(index)) return null
    const midst = (middle(before) + middle(after)) / 2
    const at = before.to + gap / 2
    return { at, other: gap > 0 ? Math.min(after.from, Math.max(before.to, midst)) : at }
  })
  return own.map((span, index) => {
    const [first, last] = [joints[index - 1], joints[index]]
    const [from, to] = [first?.at ?? span.from - margin, last?.at ?? span.to + margin]
    return { from, to, sure: { from: Math.max(from, first?.other ?? from), to: Math.min(to, last?.other ?? to) } }
  })
}

/** A part that is only words among boxes reaches as far as they do. */
const atLeast = (span: Span, size: number): Span =>
  length(span) >= size / 2 ? span : { from: middle(span) - size / 2, to: middle(span) + size / 2 }

/** The same, none over another. */
function inOrder(reaches: readonly Reach[]): Reach[] {
  let end = Number.NEGATIVE_INFINITY
  return reaches.map((reach) => {
    const from = Math.max(end, reach.from)
    end = Math.max(from, reach.to)
    return { ...reach, from, to: end }
  })
}
