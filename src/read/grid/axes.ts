import type { BoardItem } from '../../board/item.ts'
import { isNoteLike } from './cells.ts'
import { type Cuts, cutsOf } from './cuts.ts'
import { drawnParts } from './drawn-cells.ts'
import { type Grid, greatest, least, left, length, right, type Span, spanX, spanY } from './grid.ts'
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
}

/** A map's columns and rows, and its lanes with what was drawn for each of them. */
export function axesOf({ headers, lanes, items, shapes }: Ground): Grid & { readonly lanes: readonly LaneOnBoard[] } {
  const owns = lanes.map((lane) => lane.own)
  const whole = {
    x: { from: least(headers, left), to: greatest(headers, right) },
    y: { from: least(owns, (own) => own.from), to: greatest(owns, (own) => own.to) },
  }
  const boxes = headers.filter(({ type }) => type === 'shape' || type === 'card').length > headers.length / 2
  const stages = withDrawn(headers.map(spanX), boxes, shapes, spanX)
  const columns = reachesOf({
    ...stages,
    lines: linesAmong(shapes, (item) => ({ along: spanX(item), across: spanY(item) }), wide(whole.x, whole.y)),
    cuts: () => cutsBetween(items, spanX, spanY, whole.y),
  })
  const bands = lanes.filter(({ label, band }) => band !== null || label?.type === 'shape').length > lanes.length / 2
  const drawn = withDrawn(owns, bands, shapes, spanY)
  const across = { from: columns[0]?.from ?? 0, to: columns.at(-1)?.to ?? 0 }
  const rows = reachesOf({
    ...drawn,
    lines: linesAmong(shapes, (item) => ({ along: spanY(item), across: spanX(item) }), wide(whole.y, across)),
    cuts: () => cutsBetween(items, spanY, spanX, across),
  })
  return { columns, rows, lanes: lanes.map((lane, index) => ({ ...lane, own: drawn.parts[index] ?? lane.own })) }
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
  return drawn ? { parts: parts.map((part, index) => drawn[index] ?? part), asBoxes: true } : { parts, asBoxes }
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
