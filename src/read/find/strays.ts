import type { BoardItem } from '../../board/item.ts'
import { bottom, left, length, median, overlap, right, type Span, spanX, spanY, top } from '../grid/grid.ts'
import { isTrusted, readTitleIn } from '../structure/find-titles.ts'
import type { Structure } from '../structure/structure.ts'
import { likesIn } from './columns/label-likes.ts'
import type { Desk } from './desk.ts'
import type { Found } from './found.ts'
import { type Area, grown, type Nearby } from './nearby.ts'

/** Up to this part of a column or row may be free between the map and a part of it that its frame has let go. */
const APART = 0.6
/** dp around a map where the first of them would lie, or its title; and how far the others may. */
const NEXT = 900
const FARTHEST = 4000
/** Nobody lines things up to the pixel, dp. */
const OFF = 20

/**
 * Parts of a map that its frame has let go, because somebody made it smaller: headers that go on with the row of headers, labels that go
 * on with the column of labels, a title over the edge. With them, and what lies between them, the map is looked for once more.
 * @returns what to look among besides the frame's children; null when nothing of the map is loose
 */
export function straysOf(
  { structure, hull }: Found,
  nearby: Nearby,
  desk: Desk,
): { readonly area: Area; readonly items: ReadonlySet<BoardItem> } | null {
  if (!findStrays(structure, nearby.in(grown(hull, NEXT)), desk)) return null
  const area = grown(hull, FARTHEST)
  const loose = nearby.in(area)
  const found = findStrays(structure, loose, desk)
  if (!found) return null
  const { x, y } = found.area
  const between = loose.filter(
    (item) =>
      item === found.title || (right(item) > x.from && left(item) < x.to && bottom(item) > y.from && top(item) < y.to),
  )
  return { area, items: new Set(between) }
}

/** Where the map ends with its strays, and its title if that is one of them; null when there are none. */
function findStrays(
  { headers, lanes, columns, rows, title }: Structure,
  loose: readonly BoardItem[],
  desk: Desk,
): { area: Area; title: BoardItem | null } | null {
  const [header, label] = [headers[0], lanes.find((lane) => lane.label)?.label]
  if (!header || !label || loose.length === 0) return null
  const isKnown = (item: BoardItem) => desk.hints.stages.has(item.id)
  const isHeaderLike = (item: BoardItem) =>
    isKnown(item) ||
    (item.text !== '' && (item.type === 'shape' || item.type === 'text') && item.height < 2 * header.height)
  const inRow = (item: BoardItem) =>
    overlap(spanY(item), spanY(header)) > 0.5 * Math.min(item.height, header.height) && isHeaderLike(item)
  const inColumn = (item: BoardItem) => overlap(spanX(item), spanX(label)) > 0.6 * Math.min(item.width, label.width)
  const x = goOn(columns, loose.filter(inRow), left, right)
  const y = goOn(
    rows,
    likesIn(loose, desk.likes).flatMap(({ item }) => (inColumn(item) ? [item] : [])),
    top,
    bottom,
  )
  const lost = isTrusted(title) ? null : readTitleIn(loose, desk.titles, { x, y })
  if (!x.more && !y.more && !lost) return null
  const area = {
    x: { from: Math.min(x.from, left(label)) - OFF, to: x.to },
    y: { from: Math.min(y.from, top(header)) - OFF, to: y.to },
  }
  return { area, title: lost }
}

/** Widens what the parts of an axis reach over what goes on with them at either end, one after another. */
function goOn(
  reaches: readonly Span[],
  items: readonly BoardItem[],
  start: (item: BoardItem) => number,
  end: (item: BoardItem) => number,
): Span & { readonly more: boolean } {
  let [from, to, more] = [reaches[0]?.from ?? 0, reaches.at(-1)?.to ?? 0, false]
  const apart = APART * median(reaches.map(length))
  for (const item of [...items].sort((a, b) => start(a) - start(b)))
    if (end(item) > to && start(item) - to < apart && start(item) > from) {
      to = end(item)
      more = true
    }
  for (const item of [...items].sort((a, b) => end(b) - end(a)))
    if (start(item) < from && from - end(item) < apart && end(item) < to) {
      from = start(item)
      more = true
    }
  return { from, to, more }
}
