import type { BoardItem } from '../../../board/item.ts'
import { bottom, greatest, left, lowerMedian, overlap, right, spanY, stepsOf, top } from '../../grid/grid.ts'

/** In line is what differs by less than this part of a step; next is what is no farther than so many steps. */
const IN_LINE = 0.25
const NEXT = 1.35
/** Beside a label is what shares so much of its height, or of the label's. */
const BESIDE = 0.6
/** Sizes that differ by less than this part are alike. */
const ALIKE = 0.3

const isAlike = (a: BoardItem, b: BoardItem): boolean =>
  a.type === b.type &&
  Math.abs(a.width - b.width) <= ALIKE * Math.max(a.width, b.width) &&
  Math.abs(a.height - b.height) <= ALIKE * Math.max(a.height, b.height)

/** Usual step from one to the next; of a single one its own size tells it. */
function stepOf(items: readonly BoardItem[], at: (item: BoardItem) => number): number {
  const places = items.map(at).sort((a, b) => a - b)
  if (places.length < 2) return items[0]?.height ?? 0
  return lowerMedian(stepsOf(places))
}

/** How much of a skeleton is the inside of a larger table, from 0 to 1: headers and labels are at the edge of what they name. */
export interface Inside {
  /** Over its headers the same columns go on. */
  readonly above: number
  /** Left of its labels the same rows go on. */
  readonly before: number
  /** Its headers stand beside a label like the others, as the notes of a lane do. */
  readonly inLane: number
}

export function insideOfTable(
  headers: readonly BoardItem[],
  labels: readonly BoardItem[],
  items: readonly BoardItem[],
  taken: ReadonlySet<BoardItem>,
): Inside {
  const [column, lane] = [stepOf(headers, ({ x }) => x), stepOf(labels, ({ y }) => y)]
  // The notes of the map lie below its headers and right of its labels: nothing of all that can be told by them.
  const end = {
    x: greatest(labels, ({ x, width }) => x + IN_LINE * width),
    y: greatest(headers, ({ y }) => y),
  }
  const others = items.filter(
    (item) =>
      (item.x <= end.x || item.y <= end.y) &&
      (item.text !== '' || item.type === 'sticky_note') &&
      item.type !== 'frame' &&
      !taken.has(item),
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
    const goOn = edge.filter((item) => {
      const isNext = next(item)
      return others.some((other) => isAlike(item, other) && isNext(other))
    })
    return goOn.length / Math.max(1, edge.length)
  }
  const likeLabels = others.filter((item) =>
    labels.some((label) => isAlike(item, label) && Math.abs(item.x - label.x) <= IN_LINE * label.width),
  )
  const isBeside = (header: BoardItem) =>
    [...labels, ...likeLabels].some(
      (label) => overlap(spanY(label), spanY(header)) >= BESIDE * Math.min(header.height, label.height),
    )
  return {
    above: share(headers, above),
    before: share(labels, before),
    inLane: headers.filter(isBeside).length / Math.max(1, headers.length),
  }
}
