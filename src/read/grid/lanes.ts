import type { BoardItem } from '../../board/item.ts'
import type { LaneType } from '../../lanes/index.ts'
import type { LabelColumn, LabelLike } from '../find/columns/label-column.ts'
import { type Labels, LONGEST_LABEL } from '../labels/labels.ts'
import {
  bottom,
  EDGES_X,
  greatest,
  least,
  left,
  length,
  lowerMedian,
  median,
  middle,
  overlap,
  right,
  type Span,
  spanX,
  spanY,
  stepsOf,
  top,
} from './grid.ts'
import { isScaleMark } from './scale-lines.ts'

/** A lane as it lies on the board. */
export interface LaneOnBoard {
  readonly label: BoardItem | null
  readonly band: BoardItem | null
  readonly text: string
  /** Types the words name; empty when they name none. */
  readonly types: readonly LaneType[]
  /** Its own height, without the gaps to its neighbours. */
  readonly own: Span
}

/** Below the last lane a label of a new one may stand this many labels' heights away. */
const NEXT_LANE = 2

/** Bands of one map begin and end together, dp. */
const TOGETHER = 2

/**
 * Wide shapes without words that lie under lanes; a very flat one is a line. The band of a lane that holds much may be as high as it is
 * wide: then it is one because it begins and ends where others do.
 */
export function findBands(items: readonly BoardItem[]): BoardItem[] {
  const plain = items.filter((item) => item.type === 'shape' && item.text === '' && item.height >= 60)
  const flat = plain.filter((item) => item.width >= 1.5 * item.height)
  const widest = greatest(flat, (item) => item.width)
  const bands = new Set(flat.filter((item) => item.width >= 0.6 * widest))
  return plain.filter(
    (item) =>
      bands.has(item) ||
      (item.width >= 0.6 * widest &&
        flat.some(
          (band) =>
            Math.abs(left(band) - left(item)) <= TOGETHER &&
            Math.abs(band.width - item.width) <= TOGETHER &&
            Math.abs(band.y - item.y) >= (band.height + item.height) / 2 - TOGETHER,
        )),
  )
}

/** Whether a label lies on the band, so that it is the band's. */
export const holds = (band: BoardItem, label: BoardItem): boolean =>
  top(band) - 1 <= label.y && label.y <= bottom(band) + 1 && left(band) <= label.x && label.x <= right(band)

/**
 * All lanes, from top to bottom: those with a label we know, those with other words in the same column, and bands whose label is gone.
 * @param items what is not yet anything else
 * @param above lanes start below this height
 */
export function findLanes(
  items: readonly BoardItem[],
  column: LabelColumn,
  bands: readonly BoardItem[],
  above: number,
  labels: Labels,
): LaneOnBoard[] {
  const all = [...column.labels, ...otherLabels(items, column, above, labels)]
  const bandOf = bandsByLabel(
    all.map((each) => each.item),
    bands,
  )
  const labelled = all.map(({ item, types }): LaneOnBoard => {
    const band = bandOf.get(item) ?? null
    return { label: item, band, text: labels.label(item.text), types, own: spanY(band ?? item) }
  })
  const used = new Set(labelled.map((lane) => lane.band))
  const bare = bandsLike(labelled, bands)
    .filter((band) => !used.has(band) && band.y > above && !all.some(({ item }) => holds(band, item)))
    .map((band): LaneOnBoard => ({ label: null, band, text: '', types: [], own: spanY(band) }))
  return [...labelled, ...bare].sort((a, b) => middle(a.own) - middle(b.own))
}

/** The bands that were drawn with those of the lanes: as wide, and over one another. */
function bandsLike(lanes: readonly LaneOnBoard[], bands: readonly BoardItem[]): BoardItem[] {
  const usual = lanes.find((lane) => lane.band)?.band
  if (!usual) return []
  return bands.filter((band) => overlap(spanX(band), spanX(usual)) > 0.8 * Math.max(band.width, usual.width))
}

/** Where the lanes begin: at the first label, or at a band above it whose own label is gone or says what nobody knows. */
export function topOfLanes(column: LabelColumn, bands: readonly BoardItem[]): number {
  const items = column.labels.map((label) => label.item)
  const bandOf = bandsByLabel(items, bands)
  const lanes = items.map((item) => ({
    label: item,
    band: bandOf.get(item) ?? null,
    text: '',
    types: [],
    own: spanY(item),
  }))
  return Math.min(column.y.from, least(bandsLike(lanes, bands), top))
}

/** The band under each label. What lies under several labels is a background, unless one of them was only put there. */
function bandsByLabel(labels: readonly BoardItem[], bands: readonly BoardItem[]): ReadonlyMap<BoardItem, BoardItem> {
  const found = new Map<BoardItem, BoardItem>()
  for (const band of bands) {
    const inside = labels.filter((label) => holds(band, label))
    // The label that fills its band most is the one it was drawn for.
    const [first, ...others] = inside.sort((a, b) => b.height - a.height)
    if (!first || others.length > 1) continue
    if (others.length === 1 && band.height > 2.5 * first.height) continue
    const smaller = found.get(first)
    if (!smaller || band.height < smaller.height) found.set(first, band)
  }
  return found
}

/** Of the usual distance of two labels, one is at least so far from the next: nearer are the words that explain it. */
const NEXT_LABEL = 0.4

/** So much lower than the labels are words that only explain them, unless they stand as far from the next; or they ask what no label asks. */
export const SMALL = { part: 0.65, apart: 0.75 }
export const QUESTION = /[?？؟]\s*$/u

/** Edges that differ by no more than this stand in one line, dp; or than this part of the column. */
export const ALIGNED = { dp: 20, part: 0.08 }

/** Tells whether words stand in the column of labels: mostly between its edges, or in line with the edge that people aligned it by. */
function columnTest({ x, labels }: LabelColumn): (item: BoardItem) => boolean {
  const off = Math.max(ALIGNED.dp, ALIGNED.part * length(x))
  const lines = EDGES_X.flatMap((edge) => {
    const line = median(labels.map((label) => edge(label.item)))
    const inLine = labels.filter((label) => Math.abs(edge(label.item) - line) <= off).length
    return labels.length > 1 && inLine > 0.7 * labels.length ? [{ edge, line }] : []
  })
  return (item) => {
    const own = spanX(item)
    const shared = overlap(own, x)
    if (shared >= 0.6 * length(own) && length(own) >= 0.4 * length(x)) return true
    return shared > 0 && lines.some(({ edge, line }) => Math.abs(edge(item) - line) <= off)
  }
}

/** Steps that differ by no more than this part are even. */
const EVEN = 0.7

/**
 * The usual step from lane to lane: that of the labels, unless several words stand at even steps between one and the next. These are labels
 * that nobody knows, while what explains a label stands nearer to it than to the next.
 */
function stepOf({ labels, y }: LabelColumn, words: readonly BoardItem[]): number {
  const known = labels.map(({ item }) => item.y)
  const usual = lowerMedian(stepsOf(known))
  const between = words.flatMap((item) => (item.y > y.from && item.y < y.to ? [item.y] : []))
  const steps = stepsOf([...known, ...between].sort((a, b) => a - b))
  const widest = Math.max(...steps)
  return widest < NEXT_LABEL * usual && steps.every((step) => step >= EVEN * widest) ? lowerMedian(steps) : usual
}

/** Farther below the last label than labels ever stand apart, by this part of it, is what another board begins with. */
const FARTHER = 1.3

/** Tells what stands so far below the labels and was drawn otherwise: in no line with them, or on something else. */
function otherBoardTest(
  { labels }: LabelColumn,
  steps: readonly number[],
): (item: BoardItem, usual: string | undefined) => boolean {
  const last = labels.at(-1)?.item
  const farthest = FARTHER * greatest(steps, (step) => step)
  const lines = EDGES_X.map((edge) => ({
    edge,
    line: median(labels.map((label) => edge(label.item))),
  }))
  return (item, usual) =>
    last !== undefined &&
    labels.length > 2 &&
    item.y - last.y > farthest &&
    (item.type !== usual || !lines.some(({ edge, line }) => Math.abs(edge(item) - line) <= ALIGNED.dp))
}

/** Words in the column that no language knows: a label all the same, where no other one stands. */
function otherLabels(items: readonly BoardItem[], column: LabelColumn, above: number, labels: Labels): LabelLike[] {
  const known = new Set(column.labels.map((label) => label.item))
  const spans = column.labels.map((label) => spanY(label.item))
  const steps = stepsOf(column.labels.map(({ item }) => item.y))
  const pitch = Math.max(median(spans.map(length)), 0.75 * median(steps))
  const [first] = column.labels
  const usual = column.labels.every(({ item }) => item.type === first?.item.type) ? first?.item.type : 'text'
  const height = lowerMedian(column.labels.map(({ item }) => item.height))
  const asked = column.labels.some(({ item }) => QUESTION.test(item.text))
  const isInColumn = columnTest(column)
  const isFarOther = otherBoardTest(column, steps)
  const like = items.filter((item) => item.type === usual && item.text !== '' && !known.has(item) && isInColumn(item))
  const step = Math.max(median(spans.map(length)), stepOf(column, like))
  let below = column.y.to + NEXT_LANE * pitch
  const found: LabelLike[] = []
  const written = items.filter(
    (item) =>
      item.y > above &&
      (item.type === 'text' || item.type === 'shape' || item.type === usual) &&
      item.text !== '' &&
      item.text.length <= 3 * LONGEST_LABEL &&
      !known.has(item) &&
      isInColumn(item),
  )
  for (const item of written.sort((a, b) => a.y - b.y)) {
    if (item.y > below || isFarOther(item, usual)) continue
    if (!asked && QUESTION.test(item.text)) continue
    const own = spanY(item)
    if (spans.some((span) => overlap(span, own) > 0.3 * Math.min(length(span), item.height))) continue
    const nearest = step * (item.height < SMALL.part * height ? SMALL.apart : NEXT_LABEL)
    if (spans.some((span) => Math.abs(middle(span) - item.y) < nearest)) continue
    if (labels.label(item.text).length > LONGEST_LABEL || isScaleMark(item.text, labels)) continue
    spans.push(own)
    found.push({ item, types: labels.row(item.text), known: false })
    below = Math.max(below, bottom(item) + NEXT_LANE * pitch)
  }
  return found
}
