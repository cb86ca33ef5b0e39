import { type BoardItem, boxOf } from '../board/item.ts'
import type { LaneType } from '../lanes/index.ts'
import { type AnchorRecord, knownTypes } from '../model/anchor.ts'
import type { Lane } from '../model/journey-map.ts'
import { length, median, overlap, type Span, spanX, spanY, widen } from './grid.ts'
import type { Labels } from './labels.ts'

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

/** The column of lane labels. */
export interface LabelColumn {
  readonly labels: readonly BoardItem[]
  readonly x: Span
}

const isNoteType = (item: BoardItem): boolean => item.type === 'sticky_note'

/** Left edges that differ by less than this stand in one column, dp. */
const COLUMN = 60

/**
 * Finds the column in which most lane labels stand. Words in notes may look like labels, so a sticky note counts less than a text or shape,
 * and the same type twice counts once.
 */
export function findLabelColumn(
  items: readonly BoardItem[],
  labels: Labels,
  known: ReadonlySet<string>,
): LabelColumn | null {
  const candidates = items.filter(
    (item) => item.text !== '' && (known.has(item.id) || labels.lane(item.text).length > 0),
  )
  const columns = new Map<number, BoardItem[]>()
  for (const item of candidates) {
    const key = Math.round(boxOf(item).left / COLUMN)
    for (const near of [key - 1, key, key + 1]) {
      const column = columns.get(near)
      if (column) column.push(item)
      else columns.set(near, [item])
    }
  }
  let best: readonly BoardItem[] = []
  let most = 0
  for (const column of [...columns].sort(([a], [b]) => a - b).map(([, column]) => column)) {
    const weight = weightOf(column, labels, known)
    if (weight > most) {
      most = weight
      best = column
    }
  }
  if (best.length === 0) return null
  const x = {
    from: median(best.map((item) => boxOf(item).left)),
    to: Math.max(...best.map((item) => boxOf(item).right)),
  }
  return { labels: [...best].sort((a, b) => a.y - b.y), x }
}

function weightOf(column: readonly BoardItem[], labels: Labels, known: ReadonlySet<string>): number {
  const seen = new Map<string, number>()
  for (const item of column) {
    const key = labels.lane(item.text).join('+') || item.id
    const weight = known.has(item.id) ? 2 : isNoteType(item) ? 0.6 : 1
    seen.set(key, Math.max(seen.get(key) ?? 0, weight))
  }
  return [...seen.values()].reduce((sum, weight) => sum + weight, 0)
}

/** Wide shapes without words lie under lanes; a very flat one is a line. */
export function findBands(items: readonly BoardItem[]): BoardItem[] {
  const flat = items.filter(
    (item) => item.type === 'shape' && item.text === '' && item.height >= 60 && item.width >= 1.5 * item.height,
  )
  const widest = Math.max(0, ...flat.map((item) => item.width))
  return flat.filter((item) => item.width >= 0.6 * widest)
}

/**
 * All lanes, from top to bottom: those with a label we know, those with other words in the same column, and bands whose label is gone.
 * @param below lanes start below this height (the bottom of the stage headers)
 */
export function findLanes(
  items: readonly BoardItem[],
  column: LabelColumn,
  bands: readonly BoardItem[],
  below: number,
  labels: Labels,
): LaneOnBoard[] {
  const known = new Set(column.labels.map((item) => item.id))
  const spans = column.labels.map(spanY)
  const bandOf = (item: BoardItem) =>
    bands.find(
      (band) =>
        overlap(spanY(band), { from: item.y - 1, to: item.y + 1 }) > 0 &&
        boxOf(band).left <= item.x &&
        item.x <= boxOf(band).right,
    )
  const last = Math.max(...spans.map((span) => span.to))
  const pitch = median(spans.map(length))
  const others = items.filter((item) => {
    if (known.has(item.id) || item.text === '' || isNoteType(item) || item.type === 'frame') return false
    const x = spanX(item)
    if (
      item.y <= below ||
      item.y > last + 2 * pitch ||
      overlap(x, column.x) < 0.6 * length(x) ||
      length(x) < 0.4 * length(column.x)
    )
      return false
    return (
      !spans.some((span) => overlap(span, spanY(item)) > 0.3 * Math.min(length(span), item.height)) &&
      !labels.isScaleEnd(item.text)
    )
  })
  const labelled = [...column.labels, ...others].map((label): LaneOnBoard => {
    const band = bandOf(label) ?? null
    return {
      label,
      band,
      text: labelText(label.text, labels),
      types: labels.lane(label.text),
      own: spanY(band ?? label),
    }
  })
  const used = new Set(labelled.map((lane) => lane.band?.id))
  const bare = bands
    .filter((band) => !used.has(band.id) && band.y > below)
    .map((band): LaneOnBoard => ({ label: null, band, text: '', types: [], own: spanY(band) }))
  return [...labelled, ...bare].sort((a, b) => heightOf(a) - heightOf(b))
}

/** Where a lane stands among the others: where its label is, since people swap lanes by moving labels and notes. */
const heightOf = (lane: LaneOnBoard): number => (lane.label ?? lane.band)?.y ?? 0

/** The label without the prompt under it. People also press Enter to wrap a label. */
export function labelText(text: string, labels: Labels): string {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim())
  if (rest.length === 0 || labels.lane(first).length > 0) return first
  const joined = [first, ...rest].filter(Boolean).join(' ')
  return labels.lane(joined).length > 0 || (joined.length <= 30 && !/[?？.…]/.test(joined)) ? joined : first
}

/** Heights of the lanes, widened so that they meet. */
export const laneSpans = (lanes: readonly LaneOnBoard[]): Span[] => widen(lanes.map((lane) => lane.own))

/**
 * Who each lane is: by its item where the record knows it, after a copy by its words and its place, else new by the id of its item. The
 * record's types hold as long as the words are those it was made with; other words speak for themselves.
 */
export function identifyLanes(
  lanes: readonly LaneOnBoard[],
  record: AnchorRecord | null,
  originY: number,
  exact: boolean,
): Lane[] {
  const free = new Set(record?.lanes ?? [])
  const take = (entry: AnchorRecord['lanes'][number] | undefined) => {
    if (entry) free.delete(entry)
    return entry
  }
  const entries = lanes.map(({ label }) =>
    exact && label ? take([...free].find((entry) => entry[1] === label.id)) : undefined,
  )
  return lanes.map((lane, index): Lane => {
    const y = heightOf(lane)
    const near = (entry: AnchorRecord['lanes'][number]) => Math.abs(entry[2] - (y - originY)) < length(lane.own) / 2
    const entry =
      entries[index] ??
      (exact && lane.label
        ? undefined
        : take([...free].find((entry) => entry[3] !== '' && lane.text.startsWith(entry[3])) ?? [...free].find(near)))
    const id = entry?.[0] ?? (lane.label ?? lane.band)?.id ?? ''
    if (!entry) return { id, label: lane.text, types: lane.types.length > 0 ? lane.types : ['custom'] }
    const recorded = knownTypes(entry[4])
    const unchanged = lane.text === '' || (entry[3] !== '' && lane.text.startsWith(entry[3]))
    const types = unchanged || lane.types.length === 0 ? recorded : lane.types
    return { id, label: lane.text || entry[3], types: types.length > 0 ? types : ['custom'] }
  })
}
