import type { BoardItem } from '../../../board/item.ts'
import type { LaneType } from '../../../lanes/index.ts'
import {
  bottom,
  EDGES_X,
  firstOf,
  greatest,
  least,
  left,
  length,
  lowerMedian,
  median,
  overlap,
  right,
  type Span,
  spanX,
  spanY,
  stepsOf,
  top,
} from '../../grid/grid.ts'
import type { Title } from '../../structure/title.ts'

/** An item that may be the label of a lane: its words name one, or its map remembers it as one. */
export interface LabelLike {
  readonly item: BoardItem
  readonly types: readonly LaneType[]
  readonly known: boolean
}

/** Labels of lanes, one under another. */
export interface LabelColumn {
  /** From top to bottom. */
  readonly labels: readonly LabelLike[]
  readonly x: Span
  readonly y: Span
  /** How much speaks for it: known labels most, sticky notes and cards least, the same type twice only once. */
  readonly weight: number
  /** Where its headers begin, if another map above it ends there. */
  readonly headersTop?: number | null
  /** The one right above it in the same line of labels. */
  readonly above?: LabelColumn | undefined
}

/** Edges that differ by no more than this stand in one line, dp; or than this part of a wide label. */
const ALIGNED = 60
const ALIGNED_PART = 0.3
/** Farther below a label the next one is no longer of its map: so many dp, and so many of its own heights. */
const FAR = { dp: 2500, heights: 12 }
/** More labels in one column are no map of anybody. */
export const MOST_LANES = 100
/** Of this weight is a column that is a map's own, and no accident among the notes of another one. */
export const OF_ITS_OWN = 1.9

/**
 * All columns in which labels stand, the likeliest first; a label stands in several of them. Where a title begins between two labels, or
 * nothing goes on for long, the column of another map begins.
 */
export function findColumns(labels: readonly LabelLike[], titles: readonly Title[]): LabelColumn[] {
  if (labels.length < 2) return labels.map((label) => columnFrom([label]))
  const columns: LabelColumn[] = []
  const downwards = [...titles].sort((a, b) => a.item.y - b.item.y)
  const alone = new Set<LabelLike>()
  for (const edge of EDGES_X) {
    const sorted = labels.map((label) => ({ label, at: edge(label.item) })).sort((a, b) => a.at - b.at)
    let from = 0
    for (let index = 1; index <= sorted.length; index++) {
      const [next, first] = [sorted[index], sorted[from]]
      if (!first) break
      if (next && next.at - first.at <= Math.max(ALIGNED, ALIGNED_PART * first.label.item.width)) continue
      const line = sorted.slice(from, index).map(({ label }) => label)
      if (line.length === 1) alone.add(first.label)
      else for (const part of partsOf(line, downwards)) columns.push(columnFrom(part))
      from = index
    }
  }
  for (const label of alone) columns.push(columnFrom([label]))
  return columns.sort(byWeight)
}

const byWeight = (a: LabelColumn, b: LabelColumn): number =>
  b.weight - a.weight || a.y.from - b.y.from || a.x.from - b.x.from

/**
 * The columns with each label in one of them only, in the likeliest: what is left of a column without the labels of likelier ones is a
 * column too.
 * @param columns the likeliest first
 */
export function apart(columns: readonly LabelColumn[]): LabelColumn[] {
  const taken = new Set<BoardItem>()
  const own: LabelColumn[] = []
  for (const column of columns) {
    const free = column.labels.filter(({ item }) => !taken.has(item))
    if (free.length === 0) continue
    for (const { item } of free) taken.add(item)
    own.push(free.length === column.labels.length ? column : columnFrom(free))
  }
  return own
}

/** Columns share so much of the narrower one, and are no farther from one another than so many of their steps. */
const SAME_LINE = { share: 0.6, steps: 3 }

/**
 * Columns that stand in one line are one: texts of different lengths line up at none of their edges, and the maps of one line are told
 * apart by what stands between the labels.
 * @param columns no label in two of them, the likeliest first
 */
export function inOneLine(columns: readonly LabelColumn[]): LabelColumn[] {
  const lines: LabelColumn[] = []
  const byPlace = [...columns].sort((a, b) => a.x.from - b.x.from)
  const widest = byPlace.reduce((most, { x }) => Math.max(most, length(x)), 0)
  const merged = new Set<LabelColumn>()
  for (const column of columns) {
    if (merged.has(column)) continue
    let line = column
    for (let at = firstOf(byPlace, ({ x }) => x.from >= column.x.from - widest); at < byPlace.length; at++) {
      const other = byPlace[at]
      if (!other || other.x.from > column.x.to) break
      if (other === column || merged.has(other) || !isInLine(line, other)) continue
      merged.add(other)
      line = columnFrom([...line.labels, ...other.labels].sort((a, b) => a.item.y - b.item.y))
    }
    merged.add(column)
    lines.push(line)
  }
  return lines
}

function isInLine(line: LabelColumn, other: LabelColumn): boolean {
  if (overlap(line.x, other.x) < SAME_LINE.share * Math.min(length(line.x), length(other.x))) return false
  const step = length(line.y) / Math.max(1, line.labels.length - 1)
  const gap = Math.max(line.y.from, other.y.from) - Math.min(line.y.to, other.y.to)
  return line.labels.length > 1 && gap < SAME_LINE.steps * step
}

function partsOf(line: LabelLike[], titles: readonly Title[]): LabelLike[][] {
  line.sort((a, b) => a.item.y - b.item.y)
  const parts: LabelLike[][] = []
  let part: LabelLike[] = []
  let next = 0
  line.forEach((label, index) => {
    const before = line[index - 1]
    if (before && part.length > 0) {
      const gap = { from: bottom(before.item), to: top(label.item) }
      while ((titles[next]?.item.y ?? Number.POSITIVE_INFINITY) <= gap.from) next += 1
      let titled = false
      for (let at = next; !titled; at++) {
        const item = titles[at]?.item
        if (!item || item.y >= gap.to) break
        titled = left(item) <= right(label.item) && right(item) >= left(label.item)
      }
      if (titled || isFarOther(part, label) || isTooFar(before, label, line)) {
        parts.push(part)
        part = []
      }
    }
    part.push(label)
  })
  return part.length > 0 ? [...parts, part] : parts
}

/** Labels of a map that was made larger as a whole stand far apart, but evenly. */
function isTooFar(before: LabelLike, { item }: LabelLike, line: readonly LabelLike[]): boolean {
  const gap = top(item) - bottom(before.item)
  if (gap <= Math.max(FAR.dp, FAR.heights * before.item.height)) return false
  const usual = lowerMedian(stepsOf(line.map((each) => each.item.y)))
  return line.length < EVENLY || item.y - before.item.y > FARTHER * usual
}

/** So many labels tell how far apart they usually stand. */
const EVENLY = 4

/** So many times as far below as the labels above stand apart, what is of another kind, or in another frame, is of another map. */
const FARTHER = 2.5

function isFarOther(part: readonly LabelLike[], { item, known }: LabelLike): boolean {
  const last = part.at(-1)?.item
  if (!last || part.length < 3 || known || (last.type === item.type && last.frameId === item.frameId)) return false
  const steps = stepsOf(part.map((each) => each.item.y))
  return item.y - last.y > FARTHER * Math.max(last.height, median(steps))
}

/** How much a label speaks for a map by what it is written on: words say something by chance more often where notes are written. */
const weightOf = ({ item, known }: LabelLike): number =>
  known ? 2 : item.type === 'sticky_note' || item.type === 'card' ? 0.6 : 1

/** A column of these labels, given from top to bottom. */
export function columnFrom(labels: readonly LabelLike[]): LabelColumn {
  const [only] = labels
  if (only && labels.length === 1) {
    const { item } = only
    return { labels, x: spanX(item), y: spanY(item), weight: weightOf(only) }
  }
  const weights = new Map<string, number>()
  for (const label of labels) {
    const key = label.known ? label.item.id : label.types.join('+')
    weights.set(key, Math.max(weights.get(key) ?? 0, weightOf(label)))
  }
  const items = labels.map((label) => label.item)
  return {
    labels,
    x: { from: median(items.map(left)), to: greatest(items, right) },
    y: { from: least(items, top), to: greatest(items, bottom) },
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  }
}
