import type { BoardItem } from '../../board/item.ts'
import { firstFrom, length, lowerMedian, median, middle, type Span } from './grid.ts'

/** Neighbours of a drawn table touch, or nearly so: a gap wider than this part of them is between notes. */
const TOUCHING = 0.35
/** dp. Smaller shapes are ornaments. */
const SMALLEST = 60

/**
 * What empty shapes tell of the parts of an axis: stripes behind columns, bands behind rows, the cells of a table. Each was drawn for one
 * part, so it holds the middle of that part's words and of no other's.
 * @param parts the words' own stretches, by their middles
 * @returns a stretch for each part; null where nothing was drawn, or for all when what was drawn is no table
 */
export function drawnParts(
  shapes: readonly BoardItem[],
  parts: readonly Span[],
  stretch: (item: BoardItem) => Span,
): readonly (Span | null)[] | null {
  const middles = parts.map(middle)
  const found: Span[][] = parts.map(() => [])
  for (const shape of shapes) {
    if (shape.type !== 'shape' || shape.text !== '' || shape.width < SMALLEST || shape.height < SMALLEST) continue
    const own = stretch(shape)
    const index = firstFrom(middles, own.from)
    const next = middles[index + 1]
    if ((middles[index] ?? Number.POSITIVE_INFINITY) <= own.to && (next === undefined || next > own.to))
      found[index]?.push(own)
  }
  const drawn = found.map((spans) =>
    spans.length > 0
      ? { from: lowerMedian(spans.map((span) => span.from)), to: median(spans.map((span) => span.to)) }
      : null,
  )
  const told = drawn.filter((span) => span !== null)
  if (told.length < 2 || told.length < parts.length / 2) return null
  const gaps = drawn.slice(1).flatMap((span, index) => {
    const before = drawn[index]
    return span && before ? [span.from - before.to] : []
  })
  return gaps.length > 0 && median(gaps) <= TOUCHING * median(told.map(length)) ? drawn : null
}
