import type { BoardItem } from '../board/item.ts'
import type { LaneType } from '../lanes/index.ts'
import { bottom, greatest, least, left, median, right, type Span, top } from './grid.ts'
import type { Title } from './title.ts'

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
  /** How much speaks for it: known labels most, sticky notes least, the same type twice only once. */
  readonly weight: number
}

/** Edges that differ by no more than this stand in one line, dp. */
const ALIGNED = 60
/** More labels in one column are no map of anybody. */
export const MOST_LANES = 100
/** Of this weight is a column that is a map's own, and no accident among the notes of another one. */
export const OF_ITS_OWN = 2.5

/** People align labels by an edge or by their middle. */
const EDGES: readonly ((item: BoardItem) => number)[] = [left, (item) => item.x, right]

/**
 * All columns in which labels stand, the likeliest first; a label stands in several of them. Where a title begins between two labels, or
 * the lanes begin anew, the column of another map begins.
 */
export function findColumns(labels: readonly LabelLike[], titles: readonly Title[]): LabelColumn[] {
  const columns: LabelColumn[] = []
  for (const edge of EDGES) {
    const sorted = labels.map((label) => ({ label, at: edge(label.item) })).sort((a, b) => a.at - b.at)
    let from = 0
    for (let index = 1; index <= sorted.length; index++) {
      const [entry, first] = [sorted[index], sorted[from]]
      if (entry && first && entry.at - first.at <= ALIGNED) continue
      const line = sorted.slice(from, index).map((each) => each.label)
      for (const part of partsOf(line, titles)) columns.push(columnFrom(part))
      from = index
    }
  }
  return columns.sort((a, b) => b.weight - a.weight || a.y.from - b.y.from || a.x.from - b.x.from)
}

function partsOf(line: LabelLike[], titles: readonly Title[]): LabelLike[][] {
  line.sort((a, b) => a.item.y - b.item.y)
  const size = median(line.map(({ item }) => item.height))
  const parts: LabelLike[][] = []
  let part: LabelLike[] = []
  line.forEach((label, index) => {
    const before = line[index - 1]
    if (before && part.length > 0) {
      const gap = { from: bottom(before.item), to: top(label.item) }
      const titled = titles.some(
        ({ item }) =>
          item.y > gap.from && item.y < gap.to && left(item) <= right(label.item) && right(item) >= left(label.item),
      )
      const anew = gap.to - gap.from > 1.5 * size && repeats(part, line.slice(index, index + MOST_LANES))
      if (titled || anew || part.length === MOST_LANES) {
        parts.push(part)
        part = []
      }
    }
    part.push(label)
  })
  return part.length > 0 ? [...parts, part] : parts
}

const typesOf = (labels: readonly LabelLike[]) => new Set(labels.map(({ types }) => types.join('+')).filter(Boolean))

const repeats = (above: readonly LabelLike[], below: readonly LabelLike[]): boolean => {
  const types = typesOf(above)
  return [...typesOf(below)].filter((type) => types.has(type)).length >= 2
}

/** A column of these labels, given from top to bottom. */
export function columnFrom(labels: readonly LabelLike[]): LabelColumn {
  const weights = new Map<string, number>()
  for (const { item, types, known } of labels) {
    const key = known ? item.id : types.join('+')
    const weight = known ? 2 : item.type === 'sticky_note' ? 0.6 : 1
    weights.set(key, Math.max(weights.get(key) ?? 0, weight))
  }
  const items = labels.map((label) => label.item)
  return {
    labels,
    x: { from: median(items.map(left)), to: greatest(items, right) },
    y: { from: least(items, top), to: greatest(items, bottom) },
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  }
}
