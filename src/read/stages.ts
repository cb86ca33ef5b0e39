import { type BoardItem, boxOf } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import type { Stage } from '../model/journey-map.ts'
import { length, median, overlap, type Span, spanX, spanY, widen } from './grid.ts'

/** How far above the lanes the headers may stand, dp. */
const REACH = 900

/**
 * Finds the row of stage headers: above the lanes, right of the labels, the row with most items in it; among equals the one next to the
 * lanes. Sticky notes count less than texts and shapes, since people park notes there.
 */
export function findHeaders(
  items: readonly BoardItem[],
  gridLeft: number,
  lanesTop: number,
  known: ReadonlySet<string>,
): BoardItem[] {
  const above = items.filter(
    (item) =>
      item.type !== 'frame' &&
      (item.text !== '' || item.type === 'shape') &&
      item.y < lanesTop &&
      item.y > lanesTop - REACH &&
      boxOf(item).left > gridLeft - 0.25 * item.width,
  )
  const rows: BoardItem[][] = []
  for (const item of [...above].sort((a, b) => b.y - a.y)) {
    const row = rows.find(
      (each) => each[0] && overlap(spanY(each[0]), spanY(item)) > 0.5 * Math.min(each[0].height, item.height),
    )
    if (row) row.push(item)
    else rows.push([item])
  }
  const weight = (row: readonly BoardItem[]) =>
    row.reduce(
      (sum, item) => sum + (known.has(item.id) ? 3 : item.type === 'sticky_note' ? 0.6 : item.text === '' ? 0.3 : 1),
      0,
    )
  const best = rows.reduce<readonly BoardItem[]>((most, row) => (weight(row) > weight(most) ? row : most), [])
  return sideBySide(best, known).sort((a, b) => a.x - b.x)
}

/** One header a column: what lies across a header is no header, and a nameless shape is one only if it looks like the others. */
function sideBySide(row: readonly BoardItem[], known: ReadonlySet<string>): BoardItem[] {
  const named = row.filter((item) => item.text !== '' && item.type !== 'sticky_note')
  const typical = named.length > 0 ? named : row
  const [width, height] = [median(typical.map((item) => item.width)), median(typical.map((item) => item.height))]
  const rank = (item: BoardItem) =>
    known.has(item.id) ? 0 : item.type === 'sticky_note' ? 2 : item.text === '' ? 3 : 1
  const fits = (item: BoardItem) =>
    item.text !== '' ||
    known.has(item.id) ||
    (Math.abs(item.width - width) < 0.3 * width && Math.abs(item.height - height) < 0.3 * height)
  const headers: BoardItem[] = []
  for (const item of [...row].filter(fits).sort((a, b) => rank(a) - rank(b))) {
    if (!headers.some((header) => overlap(spanX(header), spanX(item)) > 0.4 * Math.min(header.width, item.width)))
      headers.push(item)
  }
  return headers
}

/** What a column reaches: as wide as the pitch of the columns, meeting its neighbours in the middle. */
export function stageSpans(headers: readonly BoardItem[]): Span[] {
  if (headers.length === 1) {
    const [header] = headers
    return header ? [grow(spanX(header), 0.05 * header.width)] : []
  }
  return widen(headers.map(spanX))
}

const grow = (span: Span, by: number): Span => ({ from: span.from - by, to: span.to + by })

/** Who each stage is: by its item where the record knows it, after a copy by its name and place, else new by the id of its item. */
export function identifyStages(
  headers: readonly BoardItem[],
  record: AnchorRecord | null,
  originX: number,
  exact: boolean,
): Stage[] {
  const free = new Set(record?.stages ?? [])
  return headers.map((header): Stage => {
    const name = header.text.replace(/\s+/g, ' ')
    const all = [...free]
    const near = (entry: AnchorRecord['stages'][number]) =>
      Math.abs(entry[2] - (header.x - originX)) < length(spanX(header)) / 2
    const entry = exact
      ? all.find((each) => each[1] === header.id)
      : (all.find((each) => each[3] !== '' && name.startsWith(each[3])) ?? all.find(near))
    if (entry) free.delete(entry)
    return { id: entry?.[0] ?? header.id, name }
  })
}
