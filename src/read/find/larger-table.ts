import type { BoardItem } from '../../board/item.ts'
import { bottom, left, lowerMedian, right, top } from '../grid/grid.ts'

/** In line is what differs by less than this part of a step; next is what is no farther than so many steps. */
const IN_LINE = 0.25
const NEXT = 1.35
/** Sizes that differ by less than this part are alike. */
const ALIKE = 0.3

const isAlike = (a: BoardItem, b: BoardItem): boolean =>
  a.type === b.type &&
  Math.abs(a.width - b.width) <= ALIKE * Math.max(a.width, b.width) &&
  Math.abs(a.height - b.height) <= ALIKE * Math.max(a.height, b.height)

const stepOf = (places: readonly number[]): number => {
  const sorted = [...places].sort((a, b) => a - b)
  return lowerMedian(sorted.slice(1).map((place, index) => place - (sorted[index] ?? place)))
}

/**
 * How much of a skeleton is the inside of a larger table, from 0 to 1: over its headers, or left of its labels, the same columns and rows go
 * on. Headers and labels are at the edge of what they name.
 */
export function insideOfTable(
  headers: readonly BoardItem[],
  labels: readonly BoardItem[],
  items: readonly BoardItem[],
  taken: ReadonlySet<BoardItem>,
): number {
  const [column, lane] = [stepOf(headers.map(({ x }) => x)), stepOf(labels.map(({ y }) => y))]
  const others = items.filter(
    (item) => (item.text !== '' || item.type === 'sticky_note') && item.type !== 'frame' && !taken.has(item),
  )
  const above = (header: BoardItem) => (item: BoardItem) =>
    Math.abs(item.x - header.x) <= IN_LINE * column &&
    bottom(item) <= top(header) + 0.5 * header.height &&
    header.y - item.y <= NEXT * Math.max(lane, header.height)
  const before = (label: BoardItem) => (item: BoardItem) =>
    Math.abs(item.y - label.y) <= IN_LINE * lane &&
    right(item) <= left(label) + 0.5 * label.width &&
    label.x - item.x <= NEXT * Math.max(column, label.width)
  const share = (edge: readonly BoardItem[], next: (item: BoardItem) => (other: BoardItem) => boolean): number => {
    if (edge.length < 2) return 0
    const goOn = edge.filter((item) => {
      const isNext = next(item)
      return others.some((other) => isAlike(item, other) && isNext(other))
    })
    return goOn.length / edge.length
  }
  return Math.max(share(headers, above), share(labels, before))
}
