import type { BoardItem } from '../../board/item.ts'
import { greatest, least, left, right, type Span } from '../grid/grid.ts'
import type { LaneOnBoard } from '../grid/lanes.ts'
import type { Labels } from '../labels/labels.ts'
import { kindBefore, readTitle, type Title } from './title.ts'

export const isTrusted = (title: Title | null): title is Title =>
  title !== null && (title.kind !== null || title.signs > 1)

/** Tells whether a title that says no more than what it is stands among the cells of a map, where notes do. */
export const isInGrid = (
  { item, signs }: Title,
  headers: readonly BoardItem[],
  lanes: readonly LaneOnBoard[],
): boolean =>
  signs <= 1 &&
  item.x > least(headers, left) &&
  item.x < greatest(headers, right) &&
  item.y > least(lanes, ({ own }) => own.from) &&
  item.y < greatest(lanes, ({ own }) => own.to)

/** More titles on one board are no maps of anybody. */
const MOST_TITLES = 1000

/** Everything whose lines say something of a map. */
export function titlesAmong(items: readonly BoardItem[], labels: Labels): Map<BoardItem, Title> {
  const titles = new Map<BoardItem, Title>()
  for (const item of items) {
    if (item.type !== 'text' && item.type !== 'shape') continue
    if (item.text === '' || item.text.length > 2000) continue
    if (!item.text.includes('\n') && labels.kind(item.text) === null && kindBefore(item.text, labels) === null) continue
    const title = readTitle(item, labels)
    if (title.signs > 0) titles.set(item, title)
  }
  return titles
}

/** Items that may be titles, the likeliest first: those whose lines say most of a map, then the topmost. */
export function titlesIn(items: readonly BoardItem[], titles: ReadonlyMap<BoardItem, Title>): Title[] {
  const found: Title[] = []
  if (titles.size === 0) return found
  for (const item of items) {
    const title = titles.get(item)
    if (title) found.push(title)
    if (found.length === MOST_TITLES) break
  }
  return found.sort((a, b) => b.signs - a.signs || a.item.y - b.item.y)
}

/** Farther above its lanes, or left of them, a title is that of something else, dp. */
const REACH = { above: 800, left: 400 }

/** A title that begins within this stretch of the board. */
export function readTitleIn(
  items: readonly BoardItem[],
  titles: ReadonlyMap<BoardItem, Title>,
  { x, y }: { x: Span; y: Span },
): BoardItem | null {
  const near = items.filter(
    (item) => right(item) > x.from - REACH.left && left(item) < x.to && item.y > y.from - REACH.above && item.y < y.to,
  )
  return titlesIn(near, titles).find(isTrusted)?.item ?? null
}
