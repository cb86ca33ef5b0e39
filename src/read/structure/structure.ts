import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import type { LabelColumn } from '../find/columns/label-column.ts'
import { withoutNotes, withoutPrompts } from '../find/columns/own-labels.ts'
import { axesOf } from '../grid/axes.ts'
import { isNoteLike } from '../grid/cells.ts'
import {
  bottom,
  type Grid,
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
  stepsOf,
  top,
} from '../grid/grid.ts'
import { withGutter } from '../grid/gutter.ts'
import type { NoteLook } from '../grid/header-rows.ts'
import { findBands, findLanes, holds, type LaneOnBoard, topOfLanes } from '../grid/lanes.ts'
import { lostSpans } from '../grid/lost-spans.ts'
import { findScales } from '../grid/scale-lines.ts'
import { findHeaders } from '../grid/stages.ts'
import { type Hints, withRecord } from '../identity/hints.ts'
import type { Labels } from '../labels/labels.ts'
import { isTrusted } from './find-titles.ts'
import { readTitle, type Title } from './title.ts'

/** The skeleton of a map as long as nothing tells where its cells end. */
export interface Draft {
  readonly title: Title | null
  readonly headers: readonly BoardItem[]
  readonly lanes: readonly LaneOnBoard[]
  /** Items that only guide the eye in a lane with a scale. */
  readonly scales: readonly BoardItem[]
  /** The name of the axis of stages in the corner, and the like. */
  readonly marks: readonly BoardItem[]
}

/** The skeleton of a map: what its cells are made of. */
export interface Structure extends Draft, Grid {
  /** What columns and rows reached whose header or label is gone, as far as the record tells. */
  readonly lost: { readonly columns: readonly Span[]; readonly rows: readonly Span[] }
}

/** What a map's skeleton is found among. */
export interface Scene {
  readonly items: readonly BoardItem[]
  readonly column: LabelColumn
  readonly titles: readonly Title[]
  readonly record: AnchorRecord | null
  /** The item that carries the record. */
  readonly anchor?: BoardItem | undefined
  /** Something else tells that a map is here: the name of its frame, a person. */
  readonly told?: boolean
  /** Whether words are what people call stages. */
  isStageName(text: string): boolean
  /** Whether a map with these headers may be one: the rest of it costs far more to find. */
  readonly isPromising: (headers: readonly BoardItem[]) => boolean
  /** The same of all that is known before its cells are measured, which costs most. */
  readonly isLikely: (draft: Draft) => boolean
}

/** Without a title or a record a map needs so many stages. */
const FEWEST_STAGES = 2

/** Finds the skeleton of the map whose labels stand in this column; null when there is none. */
export function findStructure(
  { items, column: labelled, titles, record, anchor, told = false, isStageName, isPromising, isLikely }: Scene,
  given: Hints,
  labels: Labels,
): Structure | null {
  const column = withGutter(withoutPrompts(withoutNotes(labelled)))
  const hints = withRecord(given, record)
  const inColumn = new Set(column.labels.map((label) => label.item))
  // What a person, or the column itself, calls a label is no title, whatever it says.
  const isFree = (item: BoardItem) => !inColumn.has(item) && !given.lanes.has(item.id) && !given.stages.has(item.id)
  const known = anchor && isFree(anchor) ? readTitle(anchor, labels) : null
  const likeliest = known ?? titles.find(({ item }) => isFree(item)) ?? null
  // Nearly all items are notes, and only those that lie above the lanes, or that the labels are written on, may be more than that.
  const onStickies = column.labels.every(({ item }) => item.type === 'sticky_note')
  const others = items.filter(
    (item) =>
      (item.type !== 'sticky_note' || onStickies || item.y < column.y.from + 50) &&
      item !== likeliest?.item &&
      !inColumn.has(item),
  )
  const bands = findBands(others)
  const bandSet = new Set(bands)
  const free = others.filter((item) => !bandSet.has(item))
  const first = column.labels[0]?.item
  if (!first) return null
  const lanesTop = topOfLanes(column, bands)
  const heads = [first, ...free.filter((item) => isAbove(item, first, column.x))] as const
  const headers = findHeaders(
    free,
    {
      gridLeft: column.x.to,
      lanesTop: lanesTop + 0.25 * Math.min(first.height, 200),
      firstLane: topOfFirst(column, lanesTop, bands.length > 0),
      firstLabel: first,
      pitch: pitchOf(column),
      words: heads,
      note: noteLookAmong(items, column),
      isStageName,
    },
    hints,
  )
  const isOwn = ({ item }: Title) => isFree(item) && !headers.includes(item) && standsBy(item, headers, column)
  const own = known ?? titles.find(isOwn) ?? null
  const trusted = told || record !== null || isTrusted(own)
  if (headers.length < (trusted ? 1 : FEWEST_STAGES) || !isPromising(headers)) return null
  const taken = new Set(headers)
  const above = Math.min(greatest(headers, bottom) - 1, lanesTop)
  const rest = free.filter((item) => !taken.has(item) && item !== own?.item)
  const noLanes = rest.filter((item) => hints.laneTypes.get(item.id)?.length === 0)
  const words = noLanes.length > 0 ? rest.filter((item) => !noLanes.includes(item)) : rest
  // What a person calls no lane is none by its band either.
  const ofLanes = noLanes.length > 0 ? bands.filter((band) => !noLanes.some((item) => holds(band, item))) : bands
  const found = findLanes(words, column, ofLanes, above, labels)
  const shapes = others.filter((item) => item.type === 'shape' && item.text === '' && !taken.has(item))
  for (const { label } of found) if (label) taken.add(label)
  const height = { from: least(found, (lane) => lane.own.from), to: greatest(found, (lane) => lane.own.to) }
  const scales = findScales(rest, taken, height, least(headers, left), labels)
  for (const scale of scales) taken.add(scale)
  const gridLeft = least(headers, left)
  const title = own ?? plainTitle(rest, taken, headers, column, gridLeft, labels)
  // Farther up stands the corner of another map.
  const marksTop = least(headers, top) - Math.max(pitchOf(column), 2 * first.height)
  const marks = rest.filter(
    (item) =>
      item !== title?.item &&
      !taken.has(item) &&
      item.y < lanesTop &&
      bottom(item) > marksTop &&
      right(item) <= gridLeft + 1 &&
      labels.isStageWord(item.text),
  )
  const draft = { title, headers, lanes: found, scales, marks }
  if (!isLikely(draft)) return null
  const notes = items.filter((item) => !taken.has(item))
  const lost = lostOf(record, anchor ?? null, headers, found)
  return { ...draft, lost, ...axesOf({ headers, lanes: found, items: notes, shapes, lost }) }
}

/** Columns and rows whose header or label is gone; only a record that was written for this very title tells. */
function lostOf(
  record: AnchorRecord | null,
  anchor: BoardItem | null,
  headers: readonly BoardItem[],
  lanes: readonly LaneOnBoard[],
): Structure['lost'] {
  if (!record || !anchor || record.itemId !== anchor.id) return { columns: [], rows: [] }
  const columns = headers.map((item) => ({ itemId: item.id, middle: item.x, own: spanX(item) }))
  const rows = lanes.map(({ label, own }) => ({ itemId: label?.id ?? null, middle: label?.y ?? middle(own), own }))
  return { columns: lostSpans(record.stages, columns, anchor.x), rows: lostSpans(record.lanes, rows, anchor.y) }
}

/** A title ends no farther above its headers: so many dp, or lanes. */
const TITLE_ABOVE = { dp: 1000, lanes: 4 }

/** Tells whether a title begins no farther right than its headers end, nor far above them: then it is that of another board. */
function standsBy(title: BoardItem, headers: readonly BoardItem[], column: LabelColumn): boolean {
  if (headers.length === 0) return true
  const reach = Math.max(TITLE_ABOVE.dp, TITLE_ABOVE.lanes * pitchOf(column))
  return left(title) < greatest(headers, right) && bottom(title) > least(headers, top) - reach
}

/** Usual distance of two labels; of a single one nothing tells it. */
const pitchOf = ({ labels }: LabelColumn): number => lowerMedian(stepsOf(labels.map(({ item }) => item.y)))

/** A label so high, as a part of a lane, was drawn for the whole height of its lane. */
const HIGH = 0.4

/** Where the first lane may begin: at its band or its box, else half a lane above its words. */
function topOfFirst(column: LabelColumn, lanesTop: number, hasBands: boolean): number {
  const [first, second] = column.labels
  const pitch = Math.min(pitchOf(column), first && second ? second.item.y - first.item.y : 0)
  return !first || hasBands || first.item.height >= HIGH * pitch ? lanesTop : first.item.y - pitch / 2
}

/** So many notes tell what they usually look like. */
const ENOUGH = 40

function noteLookAmong(items: readonly BoardItem[], { x, y }: LabelColumn): NoteLook | null {
  const byType = new Map<string, BoardItem[]>()
  let count = 0
  for (const item of items) {
    if (item.y < y.from || item.y > y.to || item.x < x.to || !isNoteLike(item)) continue
    const same = byType.get(item.type)
    if (same) same.push(item)
    else byType.set(item.type, [item])
    count += 1
    if (count === ENOUGH) break
  }
  const [most] = [...byType.values()].sort((a, b) => b.length - a.length)
  const [first] = most ?? []
  if (!most || !first) return null
  return {
    type: first.type,
    width: median(most.map((item) => item.width)),
    height: median(most.map((item) => item.height)),
  }
}

/** A title that says nothing of a map: words above the headers that begin where the map does, or stand over its middle. */
function plainTitle(
  items: readonly BoardItem[],
  taken: ReadonlySet<BoardItem>,
  headers: readonly BoardItem[],
  column: LabelColumn,
  gridLeft: number,
  labels: Labels,
): Title | null {
  const [headersTop, gridRight] = [least(headers, top), greatest(headers, right)]
  const centre = (column.x.from + gridRight) / 2
  const above = items.filter(
    (item) =>
      !taken.has(item) &&
      (item.type === 'text' || (item.type === 'shape' && item.text !== '')) &&
      bottom(item) <= headersTop + 0.5 * item.height &&
      bottom(item) > headersTop - 400 &&
      item.text.length < 500 &&
      !labels.isStageWord(item.text) &&
      (Math.abs(left(item) - column.x.from) < 120 || Math.abs(item.x - centre) < 0.1 * (gridRight - column.x.from)) &&
      right(item) > gridLeft - length(column.x),
  )
  const topmost = above.reduce<BoardItem | null>((best, item) => (best && best.y <= item.y ? best : item), null)
  return topmost && readTitle(topmost, labels)
}

/** Words in the column of labels, above all labels we know: a lane by another name, or the corner of the grid. */
const isAbove = (item: BoardItem, first: BoardItem, column: Span): boolean =>
  item.type !== 'sticky_note' &&
  item.text !== '' &&
  item.y < first.y &&
  item.width <= 1.5 * length(column) &&
  overlap(spanX(item), column) >= 0.6 * item.width
