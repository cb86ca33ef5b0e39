import type { BoardItem } from '../../board/item.ts'
import { isCatchAll } from '../../lanes/index.ts'
import { isNoteLike } from './cells.ts'
import { type Cuts, cutsOf } from './cuts.ts'
import { drawnParts } from './drawn-cells.ts'
import {
  type Grid,
  greatest,
  least,
  left,
  length,
  lowerMedian,
  middle,
  right,
  type Span,
  spanX,
  spanY,
} from './grid.ts'
import type { LaneOnBoard } from './lanes.ts'
import { linesAmong } from './lines.ts'
import { reachesOf } from './reaches.ts'

/** What the grid of a map is found among. */
interface Ground {
  readonly headers: readonly BoardItem[]
  readonly lanes: readonly LaneOnBoard[]
  /** Everything near the map that is no part of its skeleton. */
  readonly items: readonly BoardItem[]
  /** Empty shapes: bands and cells, backgrounds and lines. */
  readonly shapes: readonly BoardItem[]
  /** Columns and rows whose header or label is known to be gone. */
  readonly lost: { readonly columns: readonly Span[]; readonly rows: readonly Span[] }
}

/** A map's columns and rows, and its lanes with what was drawn for each of them. */
export function axesOf({
  headers,
  lanes,
  items,
  shapes,
  lost,
}: Ground): Grid & { readonly lanes: readonly LaneOnBoard[] } {
  const stretches = lanes.map((lane) => lane.own)
  const whole = {
    x: { from: least(headers, left), to: greatest(headers, right) },
    y: { from: least(stretches, (own) => own.from), to: greatest(stretches, (own) => own.to) },
  }
  const boxes = headers.filter(({ type }) => type === 'shape' || type === 'card').length > headers.length / 2
  const stages = withLost(headers.map(spanX), lost.columns)
  const columns = stages.there(
    reachesOf({
      ...withDrawn(stages.parts, boxes, shapes, spanX),
      lines: linesAmong(shapes, (item) => ({ along: spanX(item), across: spanY(item) }), wide(whole.x, whole.y)),
      cuts: () => cutsBetween(items, spanX, spanY, whole.y),
    }),
  )
  const across = { from: columns[0]?.from ?? 0, to: columns.at(-1)?.to ?? 0 }
  const lines = linesAmong(shapes, (item) => ({ along: spanY(item), across: spanX(item) }), wide(whole.y, across))
  const named = withoutSecond(lanes, lines)
  const bands = named.filter(({ label, band }) => band !== null || label?.type === 'shape').length > named.length / 2
  const labelled = withLost(
    named.map((lane) => lane.own),
    lost.rows,
  )
  const drawn = withDrawn(labelled.parts, bands, shapes, spanY)
  const rows = labelled.there(reachesOf({ ...drawn, lines, cuts: () => cutsBetween(items, spanY, spanX, across) }))
  const owns = labelled.there(drawn.parts)
  return { columns, rows, lanes: named.map((lane, index) => ({ ...lane, own: owns[index] ?? lane.own })) }
}

/** The parts of an axis with those that are gone among them, in order; and what was found of them all without these again. */
function withLost(parts: readonly Span[], lost: readonly Span[]) {
  if (lost.length === 0) return { parts, there: <T>(found: readonly T[]): readonly T[] => found }
  const gone = new Set(lost)
  const all = [...parts, ...lost].sort((a, b) => middle(a) - middle(b))
  const isThere = all.map((part) => !gone.has(part))
  return { parts: all, there: <T>(found: readonly T[]): readonly T[] => found.filter((_, index) => isThere[index]) }
}

/** Where so many of the lanes are parted by lines, lines were drawn between all of them. */
const PARTED = 0.5

/** Words that nobody knows, between the same two lines as a label, only explain it where lines part the lanes. */
function withoutSecond(lanes: readonly LaneOnBoard[], lines: readonly number[]): readonly LaneOnBoard[] {
  const isParted = (one: LaneOnBoard | undefined, other: LaneOnBoard | undefined): boolean =>
    one === undefined || other === undefined || lines.some((line) => line > middle(one.own) && line < middle(other.own))
  const parted = lanes.filter((lane, index) => isParted(lanes[index - 1], lane))
  if (parted.length === lanes.length || parted.length < PARTED * lanes.length || parted.length < 3) return lanes
  return lanes.filter(
    (lane, index) =>
      !lane.types.every(isCatchAll) || (isParted(lanes[index - 1], lane) && isParted(lane, lanes[index + 1])),
  )
}

/** Lines at the very ends lie a little beyond what is between them. */
const wide = (along: Span, across: Span) => ({
  along: { from: along.from - length(along), to: along.to + length(along) },
  across,
})

/** Words say less than what was drawn for their part of the axis. */
function withDrawn(
  parts: readonly Span[],
  asBoxes: boolean,
  shapes: readonly BoardItem[],
  stretch: (item: BoardItem) => Span,
): { readonly parts: readonly Span[]; readonly asBoxes: boolean } {
  const drawn = drawnParts(shapes, parts, stretch)
  return drawn
    ? { parts: parts.map((part, index) => drawn[index] ?? betweenDrawn(drawn, index, part)), asBoxes: true }
    : { parts, asBoxes }
}

/** Where nothing was drawn for words between two others there is as much room as these leave, if it is no more than one needs. */
function betweenDrawn(drawn: readonly (Span | null)[], index: number, part: Span): Span {
  const [before, after] = [drawn[index - 1], drawn[index + 1]]
  if (!before || !after || after.from - before.to > greatest(drawn, (span) => (span ? length(span) : 0))) return part
  const gaps = drawn.flatMap((span, at) => {
    const next = drawn[at + 1]
    return span && next ? [next.from - span.to] : []
  })
  const gap = Math.max(0, lowerMedian(gaps))
  return { from: Math.min(before.to + gap, part.from), to: Math.max(after.from - gap, part.to) }
}

function cutsBetween(
  items: readonly BoardItem[],
  along: (item: BoardItem) => Span,
  across: (item: BoardItem) => Span,
  ends: Span,
): Cuts {
  return cutsOf(
    items.flatMap((item) => {
      if (!isNoteLike(item)) return []
      const { from, to } = across(item)
      return (from + to) / 2 > ends.from && (from + to) / 2 < ends.to ? [along(item)] : []
    }),
  )
}
