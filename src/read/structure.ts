import { type BoardItem, boxOf } from '../board/item.ts'
import type { AnchorRecord } from '../model/anchor.ts'
import { length, type Span, spanY } from './grid.ts'
import type { Labels } from './labels.ts'
import { findBands, findLabelColumn, findLanes, type LaneOnBoard, laneSpans } from './lanes.ts'
import { findHeaders, stageSpans } from './stages.ts'
import { readTitle, type Title } from './title.ts'

/** The skeleton of a map: what its cells are made of. */
export interface Structure {
  readonly title: Title | null
  readonly headers: readonly BoardItem[]
  readonly lanes: readonly LaneOnBoard[]
  /** Reach of each column and each row, widened so that they meet. */
  readonly columns: readonly Span[]
  readonly rows: readonly Span[]
  /** Items that only guide the eye in a lane with a scale. */
  readonly scales: readonly BoardItem[]
}

/** A map needs that many lanes with known labels, unless its title or its record says that it is one. */
const FEWEST_LABELS = 2

/** Finds the skeleton of the one map among these items; null when there is none. */
export function findStructure(
  items: readonly BoardItem[],
  labels: Labels,
  record: AnchorRecord | null,
): Structure | null {
  const knownLanes = new Set(record?.lanes.map((lane) => lane[1]) ?? [])
  const knownStages = new Set(record?.stages.map((stage) => stage[1]) ?? [])
  const titles = findTitles(items, labels)
  const title = (record && titles.find((each) => each.item.id === record.itemId)) ?? titles[0] ?? null
  const others = items.filter((item) => item !== title?.item)
  const bands = findBands(others)
  const column = findLabelColumn(others, labels, knownLanes) ?? columnOfBands(others, bands, title, labels)
  if (!column) return null
  const trusted = record !== null || (title?.signs ?? 0) > 0
  if (column.labels.length < FEWEST_LABELS && !trusted) return null
  const first = column.labels[0]
  if (!first) return null
  const topBand = bands.find((band) => boxOf(band).top <= first.y && first.y <= boxOf(band).bottom)
  const lanesTop = Math.min(boxOf(first).top, topBand ? boxOf(topBand).top : Number.POSITIVE_INFINITY)
  const fromLabels = new Set(column.labels)
  const bandSet = new Set(bands)
  const free = others.filter((item) => !fromLabels.has(item) && !bandSet.has(item))
  const headers = findHeaders(free, column.x.to, lanesTop + 0.25 * first.height, knownStages)
  if (headers.length === 0) return null
  const below = Math.max(...headers.map((header) => boxOf(header).bottom)) - 1
  const headerSet = new Set(headers)
  const lanes = findLanes(
    others.filter((item) => !headerSet.has(item)),
    column,
    bands,
    Math.min(below, lanesTop),
    labels,
  )
  const columns = stageSpans(headers)
  const left = columns[0]?.from ?? column.x.to
  return {
    title,
    headers,
    lanes,
    columns,
    rows: laneSpans(lanes),
    scales: findScales(free, headerSet, lanes, left, labels),
  }
}

/** Items that may be the title, the likeliest first: those whose lines say most of a map, then the topmost. */
function findTitles(items: readonly BoardItem[], labels: Labels): Title[] {
  return items
    .filter((item) => item.type === 'text' || item.type === 'shape')
    .filter(
      (item) =>
        item.text !== '' && item.text.length < 2000 && (item.text.includes('\n') || labels.kind(item.text) !== null),
    )
    .map((item) => readTitle(item, labels))
    .filter((title) => title.signs > 0)
    .sort((a, b) => b.signs - a.signs || a.item.y - b.item.y)
}

/** Where all labels were renamed to words nobody knows: the leftmost words on each band, in a map whose title says that it is one. */
function columnOfBands(items: readonly BoardItem[], bands: readonly BoardItem[], title: Title | null, labels: Labels) {
  if (!title || bands.length === 0) return null
  const found = bands.flatMap((band) => {
    const { left, top, bottom } = boxOf(band)
    const inside = items.filter(
      (item) =>
        item.text !== '' &&
        item.type !== 'sticky_note' &&
        item.y > top &&
        item.y < bottom &&
        item.x < left + 0.35 * band.width,
    )
    const wordy = inside.filter((item) => !labels.isScaleEnd(item.text)).sort((a, b) => a.x - b.x)[0]
    return wordy ? [wordy] : []
  })
  if (found.length === 0) return null
  const x = {
    from: Math.min(...found.map((item) => boxOf(item).left)),
    to: Math.max(...found.map((item) => boxOf(item).right)),
  }
  return { labels: found.sort((a, b) => a.y - b.y), x }
}

/** A thin line through a lane, and the names of its two ends left of the first stage. */
function findScales(
  items: readonly BoardItem[],
  headers: ReadonlySet<BoardItem>,
  lanes: readonly LaneOnBoard[],
  left: number,
  labels: Labels,
): BoardItem[] {
  const labelled = new Set(lanes.map((lane) => lane.label))
  const [top, bottom] = [lanes[0]?.own.from ?? 0, lanes.at(-1)?.own.to ?? 0]
  return items.filter((item) => {
    if (headers.has(item) || labelled.has(item) || item.y < top || item.y > bottom) return false
    if (item.type === 'shape' && item.text === '')
      return item.height <= 24 && item.width >= 5 * Math.max(1, length(spanY(item)))
    return item.type === 'text' && item.x < left && labels.isScaleEnd(item.text)
  })
}
