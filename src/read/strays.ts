import type { BoardItem } from '../board/item.ts'
import { type Desk, type Found, likesIn } from './find-maps.ts'
import { bottom, left, length, median, overlap, right, spanX, spanY, top } from './grid.ts'
import { isTrusted, readTitleIn } from './structure.ts'

/** Up to this part of a column or row may be free between the map and a part of it that its frame has let go. */
const APART = 0.6

/**
 * Parts of a map that its frame has let go, because somebody made it smaller: headers that go on with the row of headers, labels that go
 * on with the column of labels, a title over the edge. With them, and what lies between them, the map is looked for once more.
 * @returns all items to look among; null when nothing of the map is loose
 */
export function withStrays(
  { structure }: Found,
  members: readonly BoardItem[],
  loose: readonly BoardItem[],
  desk: Desk,
): BoardItem[] | null {
  const { headers, lanes, columns, rows, title } = structure
  const [header, label] = [headers[0], lanes.find((lane) => lane.label)?.label]
  if (!header || !label || loose.length === 0) return null
  const headersLike = loose.filter(
    (item) =>
      ((item.text !== '' && (item.type === 'shape' || item.type === 'text')) || desk.hints.stages.has(item.id)) &&
      overlap(spanY(item), spanY(header)) > 0.5 * Math.min(item.height, header.height) &&
      (item.height < 2 * header.height || desk.hints.stages.has(item.id)),
  )
  const labelsLike = likesIn(
    loose.filter((item) => overlap(spanX(item), spanX(label)) > 0.6 * Math.min(item.width, label.width)),
    desk,
  ).map((like) => like.item)
  const x = goOn(
    columns[0]?.from ?? 0,
    columns.at(-1)?.to ?? 0,
    APART * median(columns.map(length)),
    headersLike,
    left,
    right,
  )
  const y = goOn(rows[0]?.from ?? 0, rows.at(-1)?.to ?? 0, APART * median(rows.map(length)), labelsLike, top, bottom)
  const lostTitle = isTrusted(title) ? null : readTitleIn(loose, desk.labels, { x, y })
  if (!x.more && !y.more && !lostTitle) return null
  const [from, above] = [Math.min(x.from, left(label)) - 20, Math.min(y.from, top(header)) - 20]
  const between = loose.filter(
    (item) =>
      item === lostTitle || (right(item) > from && left(item) < x.to && bottom(item) > above && top(item) < y.to),
  )
  return [...members, ...between]
}

/** Widens a stretch over what goes on with it at either end, one after another. */
function goOn(
  from: number,
  to: number,
  apart: number,
  items: readonly BoardItem[],
  start: (item: BoardItem) => number,
  end: (item: BoardItem) => number,
): { from: number; to: number; more: boolean } {
  let more = false
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
