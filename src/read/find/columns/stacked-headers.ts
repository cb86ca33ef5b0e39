import type { BoardItem } from '../../../board/item.ts'
import { bottom, firstOf, least, left, median, overlap, right, type Span, spanX, spanY, top } from '../../grid/grid.ts'
import type { Labels } from '../../labels/labels.ts'
import type { MapWords } from '../../labels/map-words.ts'
import type { LabelColumn } from './label-column.ts'
import { NAMES_ON } from './label-likes.ts'

/** How far above the first label its headers may stand, dp. */
const HEADERS_ABOVE = { dp: 900, steps: 3 }
/** Headers may stand beside the upper part of a label, but no deeper than so many dp: its notes lie there. */
const BESIDE = { part: 0.25, dp: 50 }
const endOfHeaders = (label: BoardItem): number => top(label) + Math.min(BESIDE.part * label.height, BESIDE.dp)
/**
 * This part of what stands at its height is what makes a row one of headers: they stand clear of notes, and among many notes some stand well,
 * look like headers, or say what a stage may be called.
 */
const MOST = 0.4
/** How much each of these says that a map begins where they stand. */
const SHOWS = { words: 2, looks: 1.5, kind: 1, aligned: 1.5, corner: 1.5 }

interface Looks {
  readonly type: string
  readonly color: string
  readonly height: number
}

/** What headers of further maps are told by. */
export interface Scene {
  readonly column: LabelColumn
  /** Words right of the labels, from top to bottom. */
  readonly words: readonly BoardItem[]
  /** Words in the column itself that are no known labels. */
  readonly corners: readonly BoardItem[]
  readonly headers: readonly BoardItem[]
  /** Whether what looks so stands in so few places between the labels that it is no note. */
  isRare(looks: Looks, inRow: number): boolean
  /** Whether what is of this kind does. */
  isRareKind(type: string, inRow: number): boolean
  /** Whether it stands right below a header, where hardly anything else does: notes are not laid out that well. */
  isAligned(item: BoardItem): boolean
}

/** In line is what is off by no more than this part of its size. */
const IN_LINE = 0.03

const isAlike = (a: Looks, b: Looks): boolean =>
  a.type === b.type && a.color === b.color && Math.abs(a.height - b.height) <= 0.25 * Math.max(a.height, b.height)

/** What stands around a column of labels, where it may be several maps'. */
export function sceneOf(column: LabelColumn, items: readonly BoardItem[], places: number, mapWords: MapWords): Scene {
  const known = new Set(column.labels.map((label) => label.item))
  const written = items.filter((item) => item.text !== '' && NAMES_ON.includes(item.type) && !known.has(item))
  const first = column.labels[0]?.item
  const onNotes = column.labels.every(({ item }) => item.type === 'sticky_note')
  const end = first ? endOfHeaders(first) : column.y.from
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
  const kinds = new Map<string, number>()
  const isFew = (count: number, inRow: number) => count <= 1.5 * Math.max(inRow, headers.length) * places
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
      .filter((item) => (item.type !== 'sticky_note' || onNotes) && overlap(spanX(item), column.x) > 0)
      .sort((a, b) => a.y - b.y),
    headers,
    isRare(looks, inRow) {
      const known = [...counts.keys()].find((each) => isAlike(each, looks))
      const count =
        (known && counts.get(known)) ??
        words.reduce((sum, item) => sum + (item.y >= end && isAlike(item, looks) ? 1 : 0), 0)
      counts.set(known ?? looks, count)
      return isFew(count, inRow)
    },
    isRareKind(type, inRow) {
      const count =
        kinds.get(type) ?? words.reduce((sum, item) => sum + (item.y >= end && item.type === type ? 1 : 0), 0)
      kinds.set(type, count)
      return isFew(count, inRow)
    },
  }
}

/** How much speaks for headers of a map somewhere, and where these begin; null where nothing does. */
export interface LikeHeaders {
  readonly looks: number
  readonly top: number | null
}

/** How much what stands above a label, below the one before, looks like the headers of a map. */
export function likeHeaders(index: number, scene: Scene, labels: Labels, words: MapWords): LikeHeaders {
  const [upper, lower] = [scene.column.labels[index - 1]?.item, scene.column.labels[index]?.item]
  if (!upper || !lower) return { looks: 0, top: null }
  // Beside the label above lie the notes of its lane.
  const zone = { from: bottom(upper), to: endOfHeaders(lower) }
  const names = new Set(scene.headers.map((item) => item.text))
  let best: LikeHeaders = { looks: 0, top: null }
  for (const row of inRows(within(scene.words, zone))) {
    if (row.length < 2) continue
    const most = Math.max(2, MOST * Math.max(row.length, countBeside(row, scene.words)))
    const said = row.filter((item) => names.has(item.text) || words.isStageName(item.text))
    const alike = row.filter(
      (item) => scene.headers.some((header) => isAlike(header, item)) && scene.isRare(item, row.length),
    )
    const aligned = row.filter(
      (item) => scene.isAligned(item) && Math.abs(item.y - (row[0] ?? item).y) <= IN_LINE * item.height,
    )
    const solid = row.filter(({ type }) => type !== 'sticky_note' && scene.isRareKind(type, row.length))
    const looks =
      (said.length >= most ? SHOWS.words : 0) +
      (alike.length >= most ? SHOWS.looks : solid.length >= most ? SHOWS.kind : 0) +
      (aligned.length >= Math.max(most, MOST * scene.headers.length) ? SHOWS.aligned : 0)
    const [likest] = [said, alike, solid, aligned].sort((a, b) => b.length - a.length)
    if (looks > best.looks && likest) best = { looks, top: least(likest, top) }
  }
  const cornered = within(scene.corners, zone).some((item) => labels.isStageWord(item.text))
  return { ...best, looks: best.looks + (cornered ? SHOWS.corner : 0) }
}

const LETTER = /\p{L}/u

/** How many words stand at the height of a row, in it or across it: what has no letters only counts headers. */
function countBeside(row: readonly BoardItem[], words: readonly BoardItem[]): number {
  const y = median(row.map((item) => item.y))
  const half = median(row.map((item) => item.height)) / 2
  return within(words, { from: y - half, to: y + half }).filter(({ text }) => LETTER.test(text)).length
}

/** Whether a lane by a name that nobody knows lies between two labels, so that the step from one to the other is none of its own. */
export function hasLaneBetween(index: number, { column, corners }: Scene, labels: Labels, farthest: number): boolean {
  const [upper, lower] = [column.labels[index - 1]?.item, column.labels[index]?.item]
  if (!upper || !lower) return false
  return within(corners, { from: upper.y, to: lower.y }).some(
    (item) =>
      item.type === lower.type &&
      Math.max(item.y - upper.y, lower.y - item.y) <= farthest &&
      Math.min(item.height, lower.height) >= 0.5 * Math.max(item.height, lower.height) &&
      !labels.isStageWord(item.text),
  )
}

/** Of items given from top to bottom, those whose middle lies within. */
function within(items: readonly BoardItem[], { from, to }: Span): BoardItem[] {
  const found: BoardItem[] = []
  for (let at = firstOf(items, ({ y }) => y > from); at < items.length; at++) {
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
