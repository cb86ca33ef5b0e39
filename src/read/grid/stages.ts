import type { BoardItem } from '../../board/item.ts'
import type { Hints } from '../identity/hints.ts'
import { EDGES_Y, left, lowerMedian, median, overlap, spanX, spanY, stepsOf } from './grid.ts'
import { type HeaderRow, isNamed, isSolid, likeliestRow, type Surroundings, spreadOf } from './header-rows.ts'

/** How far above the lanes the headers may stand: so many dp, or lanes. */
const REACH = { dp: 900, lanes: 3 }
/** More columns are no map of anybody. */
const MOST_STAGES = 100

/** Where the headers of a map are looked for. */
export interface AboveLanes extends Surroundings {
  readonly lanesTop: number
  /** Usual distance of two labels. */
  readonly pitch: number
  /** The first label, and other words in the column of labels. */
  readonly words: readonly [BoardItem, ...BoardItem[]]
}

/**
 * Finds the row of stage headers: above the lanes, right of the labels. Of several rows the one that looks most like headers; so phases
 * over groups of stages are none, because the finer row says in which column a note lies. Sticky notes beside the first label are notes of
 * its lane, however far above it they reach; so are those beside other words in the column of labels, unless they are the topmost row:
 * then these words stand in the corner.
 */
export function findHeaders(items: readonly BoardItem[], around: AboveLanes, hints: Hints): BoardItem[] {
  const { gridLeft, lanesTop } = around
  const reach = Math.max(REACH.dp, REACH.lanes * around.pitch)
  const [firstLabel, ...otherWords] = around.words
  const isBeside = (item: BoardItem, label: BoardItem) =>
    item.type === 'sticky_note' && Math.abs(item.y - label.y) < item.height / 2 && !hints.stages.has(item.id)
  const above = items.filter(
    (item) =>
      item.y < lanesTop &&
      // Lanes between may be gone.
      (item.y > lanesTop - reach || hints.stages.has(item.id)) &&
      left(item) > gridLeft - 0.25 * item.width &&
      isHeaderLike(item, hints) &&
      !isBeside(item, firstLabel),
  )
  const found = rowsOf(above, hints)
  const isTopmost = (index: number) => !found.slice(index + 1).some((row) => row.length > 1)
  const isLane = (row: readonly BoardItem[], index: number) =>
    otherWords.some((words) => row.filter((item) => isBeside(item, words)).length > row.length / 2) && !isTopmost(index)
  const rows = found.flatMap((row, index): HeaderRow[] => {
    if (isLane(row, index)) return []
    const headers = row.length === 1 ? row : sideBySide(inLine(upToFar(row, hints), hints), hints)
    return headers.length > 0 ? [{ headers, spread: spreadOf(headers) }] : []
  })
  return [...(likeliestRow(rows, around, hints)?.headers ?? [])]
}

/** So many headers before and after a place tell what is usual there. */
const SEEN = 20
/** Where the row goes on only this many columns farther right, other things begin. */
const FAR = 4
/** So they do this much farther than the headers before stood apart, where they look otherwise as well. */
const FARTHER = 1.35
/** What is higher or lower than this part of another looks otherwise. */
const OTHER_SIZE = 0.3

function upToFar(items: readonly BoardItem[], hints: Hints): readonly BoardItem[] {
  const row = [...items].sort(byX)
  // What begins there may be more than the headers themselves: it must not tell what headers look like.
  const isOther = (row: readonly BoardItem[], index: number, steps: readonly number[]) =>
    isOtherBoard(row, index, steps, hints)
  const other = endOf(row.filter(isNamed), isOther, hints)
  const typical = typicalOf(
    row.filter(({ x }) => x < other),
    hints,
  )
  const far = FAR * median(stepsIn(typical))
  const isFar = (row: readonly BoardItem[], index: number, steps: readonly number[]) =>
    (steps[index] ?? 0) > far || isOther(row, index, steps)
  const end = Math.min(other, endOf(typical, isFar, hints))
  return end < Number.POSITIVE_INFINITY ? items.filter(({ x }) => x < end) : items
}

const byX = (a: BoardItem, b: BoardItem): number => a.x - b.x

const stepsIn = (row: readonly BoardItem[]): readonly number[] => stepsOf(row.map(({ x }) => x))

/**
 * Where the first thing stands that is no longer of the row, as long as no header that somebody named follows; endless when all are.
 * @param row from left to right
 */
function endOf(
  row: readonly BoardItem[],
  isEnd: (row: readonly BoardItem[], index: number, steps: readonly number[]) => boolean,
  hints: Hints,
): number {
  const steps = stepsIn(row)
  const last = row.findLastIndex((item) => hints.stages.has(item.id))
  const end = steps.findIndex((_, index) => index >= last && isEnd(row, index, steps))
  return (end < 0 ? undefined : row[end + 1]?.x) ?? Number.POSITIVE_INFINITY
}

function isOtherBoard(row: readonly BoardItem[], index: number, steps: readonly number[], hints: Hints): boolean {
  const [before, after] = [row[index], row[index + 1]]
  if (!before || !after || index === 0) return false
  if ((steps[index] ?? 0) <= FARTHER * Math.max(before.width, after.width)) return false
  const isFarther = (step: number, usual: readonly number[]): boolean =>
    // Notes that reach into the row stand closer than headers do.
    step > FARTHER * Math.max(before.width, after.width, lowerMedian(usual))
  const from = Math.max(0, index - SEEN)
  if (!isFarther(steps[index] ?? 0, steps.slice(from, index))) return false
  // A note may lie over headers: then it is the last of these that the next one stands apart from.
  const headers = typicalOf(row.slice(from, index + 1), hints)
  if (!isFarther(after.x - (headers.at(-1) ?? before).x, stepsIn(headers))) return false
  // A single header tells no distance, but what the next ones look like. Or a note lies between them: then more of these follow.
  const [only] = headers
  const isStuck = only && headers.length === 1 && overlap(spanX(only), spanX(before)) > 0
  const like = isStuck || headers.includes(before) ? headers : [before]
  return row.slice(index + 1, index + SEEN).every((item) => like.every((each) => isOtherwise(each, item)))
}

/** Tells whether two items of one row are of different kinds, sizes or frames, or stand in no line. */
const isOtherwise = (a: BoardItem, b: BoardItem): boolean =>
  a.type !== b.type ||
  a.frameId !== b.frameId ||
  Math.abs(a.height - b.height) > OTHER_SIZE * Math.max(a.height, b.height) ||
  EDGES_Y.every((edge) => Math.abs(edge(a) - edge(b)) > IN_LINE * Math.min(a.height, b.height))

/** A name of a stage is no longer, in characters. */
const LONGEST_NAME = 200

const isHeaderLike = (item: BoardItem, hints: Hints): boolean =>
  hints.stages.has(item.id) ||
  (!hints.noStages.has(item.id) &&
    item.text.length <= LONGEST_NAME &&
    (item.type === 'shape' ||
      (item.text !== '' && (item.type === 'text' || item.type === 'sticky_note' || item.type === 'card'))))

/** Rows of items that stand side by side, from the bottom up; what are no notes first, since notes lie anywhere. */
function rowsOf(items: readonly BoardItem[], hints: Hints): BoardItem[][] {
  const rows: BoardItem[][] = []
  const others: BoardItem[][] = []
  const isIn = (row: readonly BoardItem[] | undefined, item: BoardItem): boolean => {
    const [first] = row ?? []
    return first !== undefined && overlap(spanY(first), spanY(item)) > 0.5 * Math.min(first.height, item.height)
  }
  const upwards = [...items].sort((a, b) => b.y - a.y)
  for (const item of upwards) {
    if (!isSolid(item, hints)) continue
    const row = rows.slice(-3).find((each) => isIn(each, item))
    if (row) row.push(item)
    else rows.push([item])
  }
  let at = 0
  for (const item of upwards) {
    if (isSolid(item, hints)) continue
    while ((rows[at + 1]?.[0]?.y ?? Number.NEGATIVE_INFINITY) > item.y) at += 1
    const row = [rows[at], rows[at + 1], ...others.slice(-3)].find((each) => isIn(each, item))
    if (row) row.push(item)
    else others.push([item])
  }
  return [...rows, ...others].sort(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))
}

/** Much higher than the others of its row is what only stands beside them: the portrait of a person. */
const HIGHER = 3
/** What has another form than most has to be no higher than this, and to stand in line with them, within this part of their height. */
const HIGH = 2
const IN_LINE = 0.15

/** Those of a row that are most likely headers: the rest has to look like them. */
function typicalOf(row: readonly BoardItem[], hints: Hints): readonly BoardItem[] {
  const named = row.filter(isNamed)
  const solid = named.filter((item) => isSolid(item, hints))
  return named.length === 0 ? row : solid.length >= named.length / 2 ? solid : named
}

/** A row of headers without what only lies near it: notes that strayed there, a portrait beside the map. */
function inLine(row: readonly BoardItem[], hints: Hints): BoardItem[] {
  const typical = typicalOf(row, hints)
  const height = median(typical.map((item) => item.height))
  const edges = EDGES_Y.map((edge) => ({ edge, usual: median(typical.map(edge)) }))
  const type = typical.find(
    (item) => typical.filter((other) => other.type === item.type).length > typical.length / 2,
  )?.type
  return row.filter((item) => {
    if (hints.stages.has(item.id)) return true
    const isAligned = edges.some(({ edge, usual }) => Math.abs(edge(item) - usual) <= IN_LINE * height)
    if (item.type !== type && type) return isAligned && item.height <= HIGH * height
    // Notes are stuck over headers that are notes as well.
    if (type === 'sticky_note') return isAligned || Math.abs(item.height - height) <= OTHER_SIZE * height
    return isAligned || item.height <= HIGHER * height
  })
}

/**
 * One header a column: what lies across a header is no header, and a nameless shape, or one that only counts, is one only if it looks like
 * the others.
 */
function sideBySide(row: readonly BoardItem[], hints: Hints): BoardItem[] {
  const typical = typicalOf(row, hints)
  const [width, height] = [median(typical.map((item) => item.width)), median(typical.map((item) => item.height))]
  const rank = (item: BoardItem) =>
    hints.stages.has(item.id) ? 0 : item.text === '' ? 4 : !isNamed(item) ? 3 : item.type === 'sticky_note' ? 2 : 1
  const fits = (item: BoardItem) =>
    isNamed(item) ||
    hints.stages.has(item.id) ||
    (Math.abs(item.width - width) < 0.3 * width && Math.abs(item.height - height) < 0.3 * height)
  const headers: BoardItem[] = []
  for (const item of row.filter(fits).sort((a, b) => rank(a) - rank(b))) {
    if (headers.length === MOST_STAGES) break
    if (!headers.some((header) => overlap(spanX(header), spanX(item)) > 0.4 * Math.min(header.width, item.width)))
      headers.push(item)
  }
  return headers.sort((a, b) => a.x - b.x)
}
