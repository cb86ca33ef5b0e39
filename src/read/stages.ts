import type { BoardItem } from '../board/item.ts'
import { left, median, overlap, spanX, spanY } from './grid.ts'
import type { Hints } from './hints.ts'

/** How far above the lanes the headers may stand, dp. */
const REACH = 900
/** More columns are no map of anybody. */
const MOST_STAGES = 100

/**
 * Finds the row of stage headers: above the lanes, right of the labels. Of several rows the one with most headers, those of shapes and
 * texts before those of sticky notes, since people park notes there; among equals the one next to the lanes. Sticky notes beside the first
 * label are notes of its lane, however far above it they reach; so are those beside other words in the column of labels, unless they are
 * the topmost row: then these words stand in the corner.
 */
export function findHeaders(
  items: readonly BoardItem[],
  gridLeft: number,
  lanesTop: number,
  [firstLabel, ...otherWords]: readonly [BoardItem, ...BoardItem[]],
  hints: Hints,
): BoardItem[] {
  const isBeside = (item: BoardItem, label: BoardItem) =>
    item.type === 'sticky_note' && Math.abs(item.y - label.y) < item.height / 2 && !hints.stages.has(item.id)
  const above = items.filter(
    (item) =>
      item.y < lanesTop &&
      item.y > lanesTop - REACH &&
      left(item) > gridLeft - 0.25 * item.width &&
      isHeaderLike(item, hints) &&
      !isBeside(item, firstLabel),
  )
  let best: readonly BoardItem[] = []
  let most = 0
  const rows = rowsOf(above)
  const isTopmost = (index: number) => !rows.slice(index + 1).some((row) => row.length > 1)
  for (const [index, row] of rows.entries()) {
    const isLane = otherWords.some((words) => row.some((item) => isBeside(item, words))) && !isTopmost(index)
    if (isLane) continue
    const headers = sideBySide(row, hints)
    const weight = weightOf(headers, hints)
    if (weight > most) {
      most = weight
      best = headers
    }
  }
  return upToFar(
    [...best].sort((a, b) => a.x - b.x),
    hints,
  )
}

/** Where the row goes on only this many columns farther right, other things begin. */
const FAR = 4

function upToFar(row: readonly BoardItem[], hints: Hints): BoardItem[] {
  const steps = row.slice(1).map((item, index) => item.x - (row[index]?.x ?? 0))
  const far = FAR * median(steps)
  const end = steps.findIndex(
    (step, index) => step > far && !row.slice(index + 1).some((item) => hints.stages.has(item.id)),
  )
  return row.slice(0, end < 0 ? row.length : end + 1)
}

const isHeaderLike = (item: BoardItem, hints: Hints): boolean =>
  hints.stages.has(item.id) ||
  (!hints.noStages.has(item.id) &&
    (item.type === 'shape' ||
      (item.text !== '' && (item.type === 'text' || item.type === 'sticky_note' || item.type === 'card'))))

/** Rows of items that stand side by side, from the bottom up. */
function rowsOf(items: readonly BoardItem[]): BoardItem[][] {
  const rows: BoardItem[][] = []
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const row = rows
      .slice(-3)
      .find(([first]) => first && overlap(spanY(first), spanY(item)) > 0.5 * Math.min(first.height, item.height))
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows
}

const isSolid = (item: BoardItem, hints: Hints): boolean =>
  hints.stages.has(item.id) || (item.type !== 'sticky_note' && item.text !== '')

function weightOf(headers: readonly BoardItem[], hints: Hints): number {
  const known = headers.filter((item) => hints.stages.has(item.id)).length
  const solid = headers.filter((item) => isSolid(item, hints)).length
  return 1000 * known + (solid >= 2 ? 100 : 0) + headers.reduce((sum, item) => sum + (item.text === '' ? 0.3 : 1), 0)
}

/** One header a column: what lies across a header is no header, and a nameless shape is one only if it looks like the others. */
function sideBySide(row: readonly BoardItem[], hints: Hints): BoardItem[] {
  const named = row.filter((item) => isSolid(item, hints))
  const typical = named.length > 0 ? named : row
  const [width, height] = [median(typical.map((item) => item.width)), median(typical.map((item) => item.height))]
  const rank = (item: BoardItem) =>
    hints.stages.has(item.id) ? 0 : item.text === '' ? 3 : item.type === 'sticky_note' ? 2 : 1
  const fits = (item: BoardItem) =>
    item.text !== '' ||
    hints.stages.has(item.id) ||
    (Math.abs(item.width - width) < 0.3 * width && Math.abs(item.height - height) < 0.3 * height)
  const headers: BoardItem[] = []
  for (const item of row.filter(fits).sort((a, b) => rank(a) - rank(b))) {
    if (headers.length === MOST_STAGES) break
    if (!headers.some((header) => overlap(spanX(header), spanX(item)) > 0.4 * Math.min(header.width, item.width)))
      headers.push(item)
  }
  return headers
}
