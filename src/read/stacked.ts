import type { BoardItem } from '../board/item.ts'
import { left, lowerMedian, overlap, right, type Span, spanX, spanY, top } from './grid.ts'
import { columnFrom, type LabelColumn, type LabelLike, MOST_LANES } from './label-column.ts'
import type { Labels } from './labels.ts'
import type { MapWords } from './map-words.ts'

/** So many labels around a place tell whether the lanes begin anew there. */
const WINDOW = 12
/** So many lanes that are named again below a place begin a map anew. */
const ANEW = 2
/** A step from label to label is wide when it is so much of the usual one, and leaves this room for headers, dp. */
const WIDE = { part: 1.2, room: 30 }
/** How far above the first label its headers may stand, dp. */
const HEADERS_ABOVE = { dp: 900, steps: 3 }
/** How much speaks for another map that begins between two labels. */
const SPEAKS = { words: 2, looks: 1.5, corner: 1.5, anew: 1.5, wide: 1, aligned: 1.5 }
const ENOUGH = 2.5

/** What people write headers on. */
const HEADERS: ReadonlySet<string> = new Set(['text', 'shape', 'sticky_note', 'card'])

interface Place {
  /** Number of the first label below it. */
  readonly index: number
  readonly wide: boolean
}

/**
 * The columns of maps that stand one above the other in one column of labels. Another map begins where headers stand between two labels:
 * words that look like the headers above the column, or say what headers say; where the lanes are named anew; where the step is wide.
 * One of these alone proves nothing: people write texts into cells, repeat lanes and leave gaps.
 */
export function stackedIn(
  column: LabelColumn,
  items: () => readonly BoardItem[],
  labels: Labels,
  words: MapWords,
): LabelColumn[] {
  const places = likelyPlaces(column.labels)
  if (places.length === 0) return [column]
  const scene = sceneOf(column, items(), places.length, words)
  const scored = places
    .map((place) => ({ ...place, looks: looksOf(place, scene, labels, words) }))
    .map((place) => ({ ...place, score: place.looks + (place.wide ? SPEAKS.wide : 0) }))
  const cuts: number[] = []
  const between = (index: number): readonly [number, number] => [
    cuts.reduce((best, cut) => (cut <= index ? Math.max(best, cut) : best), 0),
    cuts.reduce((best, cut) => (cut > index ? Math.min(best, cut) : best), column.labels.length),
  ]
  const full = (place: { index: number; score: number }): number => {
    const [from, to] = between(place.index)
    return place.score + (namedAnew(column.labels, place.index, from, to) >= ANEW ? SPEAKS.anew : 0)
  }
  const ranked = scored
    .map((place) => ({ ...place, at: full(place) }))
    .filter((place) => place.at >= ENOUGH)
    .sort((a, b) => b.at - a.at || a.index - b.index)
  for (const place of ranked) {
    const [from, to] = between(place.index)
    if (place.index - from < 2 || to - place.index < 2 || full(place) < ENOUGH) continue
    cuts.push(place.index)
  }
  const ends = [0, ...cuts.sort((a, b) => a - b), column.labels.length]
  return ends.slice(1).map((end, index) => columnFrom(column.labels.slice(ends[index] ?? 0, end)))
}

/** Labels of more lanes than a map has, a map's number at a time. */
export function inMapsOf(column: LabelColumn): LabelColumn[] {
  if (column.labels.length <= MOST_LANES) return [column]
  const parts: LabelColumn[] = []
  for (let from = 0; from < column.labels.length; from += MOST_LANES)
    parts.push(columnFrom(column.labels.slice(from, from + MOST_LANES)))
  return parts
}

const keyOf = ({ types, item }: LabelLike): string => types.join('+') || item.text

/** How many of the lanes just below a place are named just above it as well. */
function namedAnew(labels: readonly LabelLike[], index: number, from: number, to: number): number {
  const above = new Set(labels.slice(Math.max(from, index - WINDOW), index).map(keyOf))
  return new Set(
    labels
      .slice(index, Math.min(to, index + WINDOW))
      .map(keyOf)
      .filter((key) => above.has(key)),
  ).size
}

/** Where another map may begin, by the labels alone. */
function likelyPlaces(labels: readonly LabelLike[]): Place[] {
  if (labels.length < 4) return []
  const steps = labels.slice(1).map(({ item }, index) => item.y - (labels[index]?.item ?? item).y)
  const usual = lowerMedian(steps)
  const places: Place[] = []
  for (let index = 2; index <= labels.length - 2; index++) {
    const step = steps[index - 1] ?? 0
    const wide = step > WIDE.part * usual && step - usual > WIDE.room
    if (wide || namedAnew(labels, index, 0, labels.length) >= ANEW) places.push({ index, wide })
  }
  return places
}

interface Looks {
  readonly type: string
  readonly color: string
  readonly height: number
}

interface Scene {
  readonly column: LabelColumn
  /** Words right of the labels, from top to bottom. */
  readonly words: readonly BoardItem[]
  /** Words in the column itself that are no known labels. */
  readonly corners: readonly BoardItem[]
  readonly headers: readonly BoardItem[]
  /** Whether what looks so stands in so few places between the labels that it is no note. */
  isRare(looks: Looks, inRow: number): boolean
  /** Whether it stands right below a header, where hardly anything else does: notes are not laid out that well. */
  isAligned(item: BoardItem): boolean
}

/** In line is what is off by no more than this part of its size. */
const IN_LINE = 0.03

const isAlike = (a: Looks, b: Looks): boolean =>
  a.type === b.type && a.color === b.color && Math.abs(a.height - b.height) <= 0.25 * Math.max(a.height, b.height)

function sceneOf(column: LabelColumn, items: readonly BoardItem[], places: number, mapWords: MapWords): Scene {
  const known = new Set(column.labels.map((label) => label.item))
  const written = items.filter((item) => item.text !== '' && HEADERS.has(item.type) && !known.has(item))
  const first = column.labels[0]?.item
  const end = first ? top(first) + 0.25 * Math.min(first.height, 200) : column.y.from
  const words = written.filter((item) => item.x > column.x.to && item.y < column.y.to).sort((a, b) => a.y - b.y)
  const step = (column.y.to - column.y.from) / Math.max(1, column.labels.length)
  const reach = Math.max(HEADERS_ABOVE.dp, HEADERS_ABOVE.steps * step)
  const above = words.filter((item) => item.y < end && item.y > column.y.from - reach)
  const headers = inRows(above)
    .filter((row) => row.length >= 2)
    .reduce<{ row: BoardItem[]; weight: number }>(
      (best, row) => {
        const named = row.filter((item) => mapWords.isStageName(item.text)).length
        const solid = row.filter((item) => item.type !== 'sticky_note').length
        const weight = 3 * named + 2 * solid + row.length
        return weight >= best.weight ? { row, weight } : best
      },
      { row: [], weight: 0 },
    ).row
  const counts = new Map<Looks, number>()
  const isUnder = (item: BoardItem) => headers.some((header) => Math.abs(header.x - item.x) <= IN_LINE * header.width)
  let under = -1
  return {
    column,
    words,
    isAligned(item) {
      if (!isUnder(item)) return false
      if (under < 0) under = words.reduce((sum, each) => sum + (each.y >= end && isUnder(each) ? 1 : 0), 0)
      return under <= 1.5 * headers.length * places
    },
    corners: written
      .filter((item) => item.type !== 'sticky_note' && overlap(spanX(item), column.x) > 0)
      .sort((a, b) => a.y - b.y),
    headers,
    isRare(looks, inRow) {
      const known = [...counts.keys()].find((each) => isAlike(each, looks))
      const count =
        (known && counts.get(known)) ??
        words.reduce((sum, item) => sum + (item.y >= end && isAlike(item, looks) ? 1 : 0), 0)
      counts.set(known ?? looks, count)
      return count <= 1.5 * Math.max(inRow, headers.length) * places
    },
  }
}

/** How much what stands between two labels looks like the headers of a map. */
function looksOf({ index }: Place, scene: Scene, labels: Labels, words: MapWords): number {
  const [upper, lower] = [scene.column.labels[index - 1]?.item, scene.column.labels[index]?.item]
  if (!upper || !lower) return 0
  const zone = { from: upper.y, to: top(lower) + 0.25 * Math.min(lower.height, 200) }
  const names = new Set(scene.headers.map((item) => item.text))
  let best = 0
  for (const row of inRows(within(scene.words, zone))) {
    if (row.length < 2) continue
    const said = row.filter((item) => names.has(item.text) || words.isStageName(item.text)).length
    const alike = row.filter(
      (item) => scene.headers.some((header) => isAlike(header, item)) && scene.isRare(item, row.length),
    ).length
    const aligned = row.filter(
      (item) => scene.isAligned(item) && Math.abs(item.y - (row[0] ?? item).y) <= IN_LINE * item.height,
    )
    best = Math.max(
      best,
      (said >= 2 ? SPEAKS.words : 0) + (alike >= 2 ? SPEAKS.looks : 0) + (aligned.length >= 2 ? SPEAKS.aligned : 0),
    )
  }
  const cornered = within(scene.corners, zone).some((item) => labels.isStageWord(item.text))
  return best + (cornered ? SPEAKS.corner : 0)
}

/** Of items given from top to bottom, those whose middle lies within. */
function within(items: readonly BoardItem[], { from, to }: Span): BoardItem[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const half = (low + high) >> 1
    if ((items[half]?.y ?? 0) > from) high = half
    else low = half + 1
  }
  const found: BoardItem[] = []
  for (let at = low; at < items.length; at++) {
    const item = items[at]
    if (!item || item.y >= to) break
    found.push(item)
  }
  return found
}

/** More side by side are no headers of anybody. */
const MOST_IN_ROW = 100

/** Rows of items that stand side by side, from the top down. */
function inRows(items: readonly BoardItem[]): BoardItem[][] {
  const rows: BoardItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows
      .slice(-4)
      .find(
        (each) =>
          each.length < MOST_IN_ROW &&
          each.every((other) => left(other) >= right(item) || right(other) <= left(item)) &&
          each.some((first) => overlap(spanY(first), spanY(item)) > 0.5 * Math.min(first.height, item.height)),
      )
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows
}
