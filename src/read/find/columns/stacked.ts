import type { BoardItem } from '../../../board/item.ts'
import { greatest, least, lowerMedian, stepsOf } from '../../grid/grid.ts'
import type { Labels } from '../../labels/labels.ts'
import type { MapWords } from '../../labels/map-words.ts'
import { columnFrom, type LabelColumn, type LabelLike, MOST_LANES } from './label-column.ts'
import { hasLaneBetween, likeHeaders, sceneOf } from './stacked-headers.ts'

/** So many labels around a place tell whether the lanes begin anew there. */
const WINDOW = 12
/** So many lanes that are named again below a place begin a map anew. */
const ANEW = 2
/** A step from label to label is wide when it is so much of the usual one, and leaves this room for headers, dp. */
const WIDE = { part: 1.2, room: 30 }
/** How much speaks for another map that begins between two labels. */
const SPEAKS = { anew: 1.5, wide: 1 }
const ENOUGH = 2.2

interface Place {
  /** Number of the first label below it. */
  readonly index: number
  readonly wide: boolean
  /** The most lanes that are named anew at any place near it: where a map ends, most of the next one's lanes are. */
  readonly most: number
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
  const scene = sceneOf(column, items(), furtherMaps(column.labels, places), words)
  const farthest = FARTHEST * lowerMedian(stepsDown(column.labels))
  const scored = places
    .map((place) => ({ ...place, ...likeHeaders(place.index, scene, labels, words) }))
    .map((place) => ({
      ...place,
      score: place.looks + (place.wide && !hasLaneBetween(place.index, scene, labels, farthest) ? SPEAKS.wide : 0),
    }))
  const cuts: number[] = []
  const between = (index: number): readonly [number, number] => [
    cuts.reduce((best, cut) => (cut <= index ? Math.max(best, cut) : best), 0),
    cuts.reduce((best, cut) => (cut > index ? Math.min(best, cut) : best), column.labels.length),
  ]
  const full = (place: { index: number; most: number; score: number }): number => {
    const [from, to] = between(place.index)
    const named = namedAnew(column.labels, place.index, from, to)
    return place.score + (named >= ANEW ? (SPEAKS.anew * named) / place.most : 0)
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
  let above: LabelColumn | undefined
  return ends.slice(1).map((end, index) => {
    const from = ends[index] ?? 0
    const headersTop = from > 0 ? (scored.find((place) => place.index === from)?.top ?? null) : null
    above = { ...columnFrom(column.labels.slice(from, end)), headersTop, above }
    return above
  })
}

/**
 * A column with the one below it, where that names the same lanes once more and has no headers of its own: as it is now, and as it is to
 * be. null where it is something else.
 */
export function withRepeated(column: LabelColumn, below: LabelColumn): LabelColumn | null {
  const own = new Set(column.labels.map(keyOf))
  const again = new Set(below.labels.map(keyOf).filter((key) => own.has(key))).size
  if (again < ANEW || again <= below.labels.length / 2) return null
  return {
    ...columnFrom([...column.labels, ...below.labels]),
    headersTop: column.headersTop ?? null,
    above: column.above,
  }
}

/** A column of less than this part of the weightiest one's weight is more likely a list beside a map: what a persona wants. */
const LIGHT = 0.5

/**
 * In which order the maps of these lines are looked for. What lies between two of them belongs to the lower one as far as its headers are
 * known to reach; where they are not, the lower one comes first, so that the upper one does not take them for notes of its last lane.
 */
export function inOrder(lines: readonly (readonly LabelColumn[])[]): LabelColumn[] {
  const groups: { to: number; lines: (readonly LabelColumn[])[] }[] = []
  const ends = (line: readonly LabelColumn[]) => ({
    from: least(line, ({ x }) => x.from),
    to: greatest(line, ({ x }) => x.to),
  })
  for (const line of [...lines].sort((a, b) => ends(a).from - ends(b).from)) {
    const { from, to } = ends(line)
    const group = groups.at(-1)
    if (group && from < group.to) {
      group.lines.push(line)
      group.to = Math.max(group.to, to)
    } else groups.push({ to, lines: [line] })
  }
  const down = (line: readonly LabelColumn[]) => line.slice(1).every(({ headersTop }) => typeof headersTop === 'number')
  const weightOf = (line: readonly LabelColumn[]) => greatest(line, ({ weight }) => weight)
  const light = LIGHT * greatest(lines, weightOf)
  const isLight = (group: { lines: readonly (readonly LabelColumn[])[] }) =>
    group.lines.every((line) => weightOf(line) < light) ? 1 : 0
  return groups
    .sort((a, b) => isLight(a) - isLight(b))
    .flatMap((group) =>
      group.lines
        .sort(([a], [b]) => (b?.y.from ?? 0) - (a?.y.from ?? 0))
        .flatMap((line) => (down(line) ? line : line.toReversed())),
    )
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

/** How many maps there may be below the first: as many as lanes are named anew, or as steps are wide. */
function furtherMaps(labels: readonly LabelLike[], places: readonly Place[]): number {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1)
  return Math.max(1, Math.max(...counts.values()) - 1, places.filter(({ wide }) => wide).length)
}

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

/** From one label of a map to the next it is no farther than so many usual steps. */
const FARTHEST = 1.4

const stepsDown = (labels: readonly LabelLike[]): number[] => stepsOf(labels.map(({ item }) => item.y))

/** Steps above and below a tall lane are alike, within this part of them. */
const TALL = 1.2

/** Where another map may begin, by the labels alone. */
function likelyPlaces(labels: readonly LabelLike[]): Place[] {
  if (labels.length < 4) return []
  const steps = stepsDown(labels)
  const usual = lowerMedian(steps)
  const places: { index: number; wide: boolean; anew: number }[] = []
  for (let index = 2; index <= labels.length - 2; index++) {
    const [before = 0, step = 0, after = 0] = [steps[index - 2], steps[index - 1], steps[index]]
    const isTall = [before, after].some((other) => step < TALL * other && other < TALL * step)
    const wide = step > WIDE.part * usual && step - usual > WIDE.room && !isTall
    const anew = namedAnew(labels, index, 0, labels.length)
    if (wide || anew >= ANEW) places.push({ index, wide, anew })
  }
  return places.map(({ index, wide }, at) => ({
    index,
    wide,
    most: places
      .slice(Math.max(0, at - WINDOW), at + WINDOW)
      .reduce((most, place) => (Math.abs(place.index - index) < WINDOW ? Math.max(most, place.anew) : most), 1),
  }))
}
