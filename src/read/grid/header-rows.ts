import type { BoardItem } from '../../board/item.ts'
import type { Hints } from '../identity/hints.ts'
import {
  EDGES_Y,
  greatest,
  least,
  left,
  length,
  lowerMedian,
  median,
  overlap,
  right,
  type Span,
  spanY,
  stepsOf,
} from './grid.ts'

/** Items that may be the headers of a map, from left to right. */
export interface HeaderRow {
  readonly headers: readonly BoardItem[]
  /** From the beginning of the first to the end of the last. */
  readonly spread: Span
}

/** What most notes of a map look like. */
export type NoteLook = Pick<BoardItem, 'type' | 'width' | 'height'>

/** What a row of headers is seen against. */
export interface Surroundings {
  /** Right end of the column of labels. */
  readonly gridLeft: number
  /** Where the first lane may begin: half a lane above the middle of its label. */
  readonly firstLane: number
  readonly firstLabel: BoardItem
  /** What notes usually look like on this map; null where there are none. */
  readonly note: NoteLook | null
  /** Whether words are what people call stages. */
  isStageName(text: string): boolean
}

export const spreadOf = (headers: readonly BoardItem[]): Span => ({
  from: least(headers, left),
  to: greatest(headers, right),
})

export const isSolid = (item: BoardItem, hints: Hints): boolean =>
  hints.stages.has(item.id) || (item.type !== 'sticky_note' && item.text !== '')

const LETTER = /\p{L}/u
/** Sticky notes are seldom headers, even less where they stand crooked: people park these above a map. */
const STICKY = { straight: 0.7, crooked: 0.25 }
/** In line is what differs in height by less than this part of its own. */
const STRAIGHT = 0.15
/** So many columns right of the labels something else begins. */
const AWAY = 2.5
/** Below the top of the first lane headers stand only where its label does as well. */
const IN_FIRST_LANE = 0.5

/** What looks like the notes of a map is more likely a row of them, whose own label is gone. */
const LIKE_NOTES = 0.5
const ALIKE = 0.25
/** Under a row there is another one of headers: then this one names groups of stages, or explains colours. */
const ABOVE_OTHERS = 0.6

/** A row of names that people give to stages is so much more likely one of headers. */
const SAID = 2
/** So much of it says of another one above it that it only groups these. */
const NAMED = 0.4

/**
 * The row that looks most like the headers of a map: many names, in line, over the whole of it, in columns that notes have room in, right
 * above the lanes.
 * @param rows from the bottom up
 */
export function likeliestRow(all: readonly HeaderRow[], around: Surroundings, hints: Hints): HeaderRow | null {
  const near = all.filter((row) => isNear(row, around) || row.headers.some((item) => hints.stages.has(item.id)))
  const rows = near.some(({ headers }) => headers.length > 1) ? near : all
  const widest = rows.reduce((most, { spread }) => Math.max(most, length(spread)), 1)
  let best: HeaderRow | null = null
  let most = 0
  let beneath = false
  // How many stages a row farther down names: phases have such names as well.
  let finer = 0
  for (const row of rows) {
    const known = row.headers.filter((item) => hints.stages.has(item.id)).length
    if (known === 0 && isBesideLabel(row.headers, around.firstLabel)) continue
    const solid = row.headers.filter((item) => isSolid(item, hints)).length
    const saying = row.headers.filter((item) => around.isStageName(item.text))
    const y = median(row.headers.map((item) => item.y))
    const crooked = crookedness(row.headers)
    const isStraight = crooked <= STRAIGHT
    const isFirm = solid >= 2 && solid >= row.headers.length / 2
    const isNotes = isLike(row.headers, around.note)
    const whole = length(row.spread) / widest
    const factors = [
      whole,
      isFirm ? 1 : isStraight ? STICKY.straight : STICKY.crooked,
      isNotes ? LIKE_NOTES : 1,
      y > around.firstLane ? IN_FIRST_LANE : 1,
      sameness(row.headers),
      beneath ? ABOVE_OTHERS : 1,
      1 / (1 + 4 * crooked),
      rows.length > 1 && row.headers.length >= finer ? 1 + (SAID * saying.length) / row.headers.length : 1,
    ]
    const weight = 1000 * known + factors.reduce((product, factor) => product * factor, looksOf(row, around))
    if (weight > most) {
      most = weight
      best = row
    }
    if (isStraight && isFirm && !isNotes && saying.length >= Math.max(2, NAMED * row.headers.length))
      finer = Math.max(finer, row.headers.length)
    beneath ||= isStraight && y < around.firstLane && whole > 0.5 && row.headers.filter(isNamed).length > 1
  }
  return best
}

/** Beside the first label lie the notes of its lane. */
const isBesideLabel = (headers: readonly BoardItem[], label: BoardItem): boolean =>
  median(headers.map((item) => overlap(spanY(item), spanY(label)) / Math.max(1, item.height))) > 0.5

/** The part of the headers that are of the one kind which most of them are. */
function sameness(headers: readonly BoardItem[]): number {
  const counts = new Map<string, number>()
  for (const { type } of headers) counts.set(type, (counts.get(type) ?? 0) + 1)
  return Math.max(...counts.values()) / headers.length
}

function isLike(headers: readonly BoardItem[], note: NoteLook | null): boolean {
  if (!note || headers.filter(({ type }) => type === note.type).length <= headers.length / 2) return false
  const isNear = (size: number, usual: number) => Math.abs(size - usual) < ALIKE * usual
  return (
    isNear(median(headers.map((item) => item.width)), note.width) &&
    isNear(median(headers.map((item) => item.height)), note.height)
  )
}

export const isNamed = ({ text }: BoardItem): boolean => LETTER.test(text)

/** A row that begins far from the labels is that of another board, where there is one near them. */
const isNear = ({ headers, spread }: HeaderRow, { gridLeft }: Surroundings): boolean =>
  headers.length < 2 || spread.from - gridLeft <= AWAY * pitchOf(headers)

const pitchOf = (headers: readonly BoardItem[]): number => Math.max(1, lowerMedian(stepsOf(headers.map(({ x }) => x))))

/** How far the headers stand from one line, as a part of their height. */
function crookedness(headers: readonly BoardItem[]): number {
  const off = EDGES_Y.map((edge) => {
    const line = median(headers.map(edge))
    return headers.reduce((sum, item) => sum + Math.abs(edge(item) - line), 0) / headers.length
  })
  return Math.min(...off) / Math.max(1, median(headers.map((item) => item.height)))
}

/** How many columns they name, less where notes would have no room in them, or the labels are far away. */
function looksOf({ headers, spread }: HeaderRow, { gridLeft, note }: Surroundings): number {
  const named = headers.reduce((sum, item) => sum + (isNamed(item) ? 1 : 0.3), 0)
  if (headers.length < 2) return named
  const pitch = pitchOf(headers)
  const before = spread.from - gridLeft
  return (
    named * Math.min(1, pitch / Math.max(1, note?.width ?? 1)) * (before > AWAY * pitch ? (AWAY * pitch) / before : 1)
  )
}
