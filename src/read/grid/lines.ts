import type { BoardItem } from '../../board/item.ts'
import type { Axis } from './axis.ts'
import { length, lowerMedian, middle, overlap, type Span, stepsOf } from './grid.ts'

/** A line is so thin, dp, and so many times as long. */
const THIN = 24
const LONG = 5
/** It parts a map only when it goes over this much of it. */
const ACROSS = 0.6

/** An item's two stretches: along the axis that is parted, and across it. */
export interface Stretches {
  readonly along: Span
  readonly across: Span
}

/** Where thin shapes lie across most of a map: the lines that people part rows or columns with. */
export function linesAmong(
  items: readonly BoardItem[],
  stretches: (item: BoardItem) => Stretches,
  { along, across }: Stretches,
): number[] {
  const found: { at: number; reach: Span }[] = []
  for (const item of items) {
    if (item.type !== 'shape' || item.text !== '') continue
    const own = stretches(item)
    const thick = length(own.along)
    if (thick > THIN || length(own.across) < LONG * Math.max(1, thick)) continue
    if (overlap(own.across, across) < ACROSS * length(across)) continue
    const at = middle(own.along)
    if (at > along.from && at < along.to) found.push({ at, reach: own.across })
  }
  return alike(found).sort((a, b) => a - b)
}

/** Lines of one length were drawn for one purpose. The middle of a scale is a line as well, but there is only one of it. */
function alike(lines: readonly { readonly at: number; readonly reach: Span }[]): number[] {
  let best: number[] = []
  for (const { reach } of lines.slice(0, 20)) {
    const same = lines.filter(
      (line) => Math.abs(line.reach.from - reach.from) < 40 && Math.abs(line.reach.to - reach.to) < 40,
    )
    if (same.length > best.length) best = same.map((line) => line.at)
  }
  return best
}

/** So much of a usual part between two lines is room for one that was taken out. */
const ROOM = 0.7

/** What parts reach that lines were drawn between; null when there are too few lines for that. */
export function reachesByLines({ parts, lines }: Axis): Span[] | null {
  if (lines.length === 0 || parts.length < 2) return null
  const gaps = parts.slice(1).map((next, index) => {
    const [from, to] = [middle(parts[index] ?? next), middle(next)]
    return lines.filter((line) => line > from && line < to)
  })
  if (gaps.filter((gap) => gap.length > 0).length < 0.75 * gaps.length) return null
  const single = gaps.flatMap((gap, index) =>
    gap.length === 1 && gap[0] !== undefined ? [{ line: gap[0], index }] : [],
  )
  // How far before the next part's words a line lies, as usual on this map.
  const before = lowerMedian(single.map(({ line, index }) => (parts[index + 1]?.from ?? line) - line))
  const size = lowerMedian(lines.length > 1 ? stepsOf(lines) : stepsOf(parts.map(middle)))
  const joints = gaps.map((gap, index) => {
    const [own, next] = [parts[index], parts[index + 1]]
    const [first, last] = [gap[0], gap.at(-1)]
    const wanted = (next?.from ?? 0) - before
    if (first === undefined || last === undefined)
      return { to: Math.max(wanted, own?.to ?? wanted), from: Math.max(wanted, own?.to ?? wanted) }
    if (last - first >= ROOM * size) return { to: first, from: last }
    const nearest = gap.reduce((best, line) => (Math.abs(line - wanted) < Math.abs(best - wanted) ? line : best))
    return { to: nearest, from: nearest }
  })
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail) return null
  const [startLine, endLine] = [
    lines.findLast((line) => line < middle(head)),
    lines.find((line) => line > middle(tail)),
  ]
  const [first, last] = [joints[0]?.to ?? 0, joints.at(-1)?.from ?? 0]
  const start =
    startLine !== undefined && first - startLine < 2.5 * size ? startLine : Math.min(head.from, first - size)
  const end = endLine !== undefined && endLine - last < 2.5 * size ? endLine : Math.max(tail.to, last + size)
  return [...joints, null].map((joint, index) => ({ from: joints[index - 1]?.from ?? start, to: joint?.to ?? end }))
}
