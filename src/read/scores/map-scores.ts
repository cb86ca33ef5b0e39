import type { BoardItem } from '../../board/item.ts'
import { hasScale } from '../../lanes/index.ts'
import { drawnSize } from '../../layout/drawn-size.ts'
import type { Lane } from '../../model/journey-map.ts'
import type { InCell } from '../grid/cells.ts'
import { left, length, right, type Span } from '../grid/grid.ts'
import type { Structure } from '../structure/structure.ts'
import { type Legend, numbersBy } from './legend.ts'
import type { NoteWords } from './note-words.ts'
import { scaleOf, type Tick } from './scale-direction.ts'
import { hasRoom, type LaneCells, scoreInDrawnLane, scoreInFreeLane, spreadOf } from './score-of-note.ts'
import { scoreInText } from './scores.ts'

/** What scores are read from. */
export interface ScoredMap {
  readonly structure: Structure
  readonly lanes: readonly Lane[]
  readonly cells: readonly InCell[]
  /** What belongs to the map and lies in no cell. */
  readonly outside: readonly BoardItem[]
  readonly recorded: boolean
  /** False when lanes are columns: then no height tells how anybody feels. */
  readonly upright: boolean
}

export interface MapScores {
  /** Items that only say how scores are to be read: an axis within the lane, legends. They are no notes. */
  readonly marks: ReadonlySet<BoardItem>
  /** The score of a note in a lane with a scale; its text counts before its height. */
  of(note: InCell, count: number): number | null
}

/** Reads how the lanes with a scale show feelings, and from that the score of each note. Work for these lanes only. */
export function scoresOf(map: ScoredMap, words: NoteWords): MapScores {
  const { structure, lanes, recorded, upright } = map
  const scaled = lanes.flatMap((lane, index) => (hasScale(lane.types) ? [index] : []))
  if (scaled.length === 0) return { marks: new Set(), of: () => null }
  const inLane = new Map(scaled.map((lane) => [lane, map.cells.filter((cell) => cell.lane === lane)]))
  const { legends, items: legendItems } = legendsOf(map, scaled, words)
  const numbers = numbersBy(legends)
  const marks = new Set(legendItems)
  const size = drawnSize(structure, recorded)
  let spreads: readonly number[] | null = null
  const elsewhere = () => {
    spreads ??= lanes.flatMap((lane, index) =>
      hasScale(lane.types) ? [] : [spreadOf(byStage(map.cells.filter((cell) => cell.lane === index)))],
    )
    return spreads
  }
  const heights = new Map(
    scaled.map((index) => {
      const ticks = upright ? ticksOf(map, index, inLane.get(index) ?? [], words) : { beside: [], within: [] }
      for (const { item } of ticks.within) marks.add(item)
      const cells = (inLane.get(index) ?? []).filter(({ item }) => !marks.has(item))
      const notes = cells.map(({ item }) => item)
      const { own, band } = structure.lanes[index] ?? { own: NOWHERE, band: null }
      const drawn = size !== null && (recorded || band !== null)
      const span = drawn || hasRoom(own, notes) ? own : (structure.rows[index] ?? own)
      const scale = scaleOf({
        lane: span,
        ticks: [...ticks.beside, ...ticks.within],
        legends,
        numbers,
        edges: drawn ? 'exact' : hasRoom(own, notes) ? 'drawn' : 'guessed',
      })
      if (!upright) return [index, () => null] as const
      if (drawn) return [index, scoreInDrawnLane(structure, index, size, scale)] as const
      if (!hasRoom({ from: 0, to: 6 * scale.step }, notes)) return [index, () => null] as const
      const isDrawn = scale.isDrawn || structure.scales.some((item) => item.text === '' && liesIn(item, span))
      return [index, scoreInFreeLane(byStage(cells), { ...scale, isDrawn }, elsewhere)] as const
    }),
  )
  const textWords = numbers === undefined ? { sound: words.sound } : { sound: words.sound, numbers }
  return {
    marks,
    of(note, count) {
      const stated = scoreInText(note.item.text, textWords)
      return stated ?? heights.get(note.lane)?.(note, count) ?? null
    },
  }
}

const NOWHERE: Span = { from: 0, to: 0 }

const liesIn = (item: BoardItem, { from, to }: Span): boolean => item.y > from && item.y < to

function byStage(cells: readonly InCell[]): LaneCells {
  const stages = new Map<number, InCell[]>()
  for (const cell of cells) {
    const list = stages.get(cell.stage)
    if (list) list.push(cell)
    else stages.set(cell.stage, [cell])
  }
  return [...stages.values()]
}

/** Legends in the title, on the labels of lanes with a scale, beside the cells, and among what is written in these lanes. */
function legendsOf({ structure, lanes, cells, outside }: ScoredMap, scaled: readonly number[], { legend }: NoteWords) {
  const legends: Legend[] = []
  const items: BoardItem[] = []
  const hear = (item: BoardItem | null | undefined): Legend | null => {
    const said = item && item.text !== '' ? legend(item.text) : null
    if (said) legends.push(said)
    return said
  }
  hear(structure.title?.item)
  for (const index of scaled) {
    const said = legend(structure.lanes[index]?.label?.text ?? '')
    // The app's own prompt says that up is good, and stays when people draw the scale the other way up.
    if (said) legends.push({ ...said, upIsGood: said.upIsGood.filter((up) => !up) })
  }
  for (const item of structure.scales) hear(item)
  for (const item of outside) if (hear(item)) items.push(item)
  for (const { item, lane } of cells) {
    if (item.type === 'sticky_note' || !hasScale(lanes[lane]?.types ?? [])) continue
    const said = legend(item.text)
    // One pair may be a note: "1 = bad".
    if (!said || said.numbers.length + 2 * said.upIsGood.length < 2) continue
    legends.push(said)
    items.push(item)
  }
  return { legends, items }
}

/** Marks within a lane stand at either end of it, one under another, this part of a column off. */
const ALIGNED = 0.15
const AT_END = 0.35

/** What stands beside a lane, or at one of its ends, and says how high feelings lie. */
function ticksOf({ structure, outside }: ScoredMap, index: number, cells: readonly InCell[], { mark }: NoteWords) {
  const row = structure.rows[index] ?? NOWHERE
  const toTick = (item: BoardItem): Tick[] => {
    const read = liesIn(item, row) ? mark(item.text) : null
    return read ? [{ item, mark: read }] : []
  }
  const beside = structure.scales.flatMap(toTick)
  const isWritten = (item: BoardItem) => item.type === 'text' || item.type === 'shape'
  const [first, last] = [structure.columns[0], structure.columns.at(-1)]
  if (!first || !last) return { beside, within: [] }
  const within: Tick[] = []
  const ends = [
    {
      items: cells.filter(({ stage, item }) => stage === 0 && item.x < first.from + AT_END * length(first)),
      span: first,
    },
    {
      items: cells.filter(
        ({ stage, item }) => stage === structure.columns.length - 1 && item.x > last.to - AT_END * length(last),
      ),
      span: last,
    },
  ]
  const onlyWritten = cells.every(({ item }) => isWritten(item))
  for (const { items, span } of ends) {
    const ticks = items.flatMap(({ item }) => (isWritten(item) ? toTick(item) : []))
    if (isAxis(ticks, ALIGNED * length(span), row) && ticks.length >= (onlyWritten ? 3 : 2)) within.push(...ticks)
  }
  const beyond = outside.filter((item) => isWritten(item) && item.x > last.to).flatMap(toTick)
  return { beside, within: [...within, ...beyond] }
}

/** Different marks under each other, through much of the lane. */
function isAxis(ticks: readonly Tick[], off: number, row: Span): boolean {
  const [top] = ticks
  if (!top) return false
  const heights = ticks.map(({ item }) => item.y)
  const aligned = (edge: (item: BoardItem) => number) =>
    ticks.every(({ item }) => Math.abs(edge(item) - edge(top.item)) <= off)
  const said = new Set(ticks.map(({ mark: { number, feel } }) => `${number?.value} ${feel}`))
  return (
    said.size === ticks.length &&
    Math.max(...heights) - Math.min(...heights) > AT_END * length(row) &&
    (aligned(left) || aligned((item) => item.x) || aligned(right))
  )
}
