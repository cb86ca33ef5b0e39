import type { BoardItem } from '../../board/item.ts'
import { isCatchAll } from '../../lanes/index.ts'
import type { LabelColumn, LabelLike } from '../find/label-column.ts'
import { EDGES_X, greatest, least, left, lowerMedian, median, overlap, spanY } from './grid.ts'
import { QUESTION, SMALL } from './lanes.ts'

/** Labels so many times as wide as their words go on under the notes: the band of a lane says itself which one it is. */
const GOES_ON = 3
/** dp. No label that stands before its lane is wider. */
const WIDEST = 600
/** dp that a letter takes about, where letters are as high as they are wide too. */
const LETTER = { narrow: 14, wide: 28 }
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu

const widthOf = (words: string): number =>
  words.length * LETTER.narrow + (words.match(WIDE)?.length ?? 0) * (LETTER.wide - LETTER.narrow)
const widthOfLines = ({ text }: BoardItem): number => Math.max(...text.split('\n').map(widthOf))
/** Miro wraps lines between words. */
const widthOfWords = ({ text }: BoardItem): number => Math.max(...text.split(/\s+/u).map(widthOf))

/** A column of labels that are as wide as the map, as wide as their words are: right of these the headers begin. */
export function withGutter(column: LabelColumn): LabelColumn {
  const items = column.labels.map(({ item }) => item)
  const width = median(items.map((item) => item.width))
  if (width < WIDEST || width < GOES_ON * median(items.map(widthOfLines))) return column
  const from = least(items, left)
  return { ...column, x: { from, to: Math.min(from + greatest(items, widthOfWords), from + width / GOES_ON) } }
}

/** A column of labels without words that only explain them, and are no label by what they say either: much smaller, or questions. */
export function withoutPrompts(column: LabelColumn): LabelColumn {
  const isUnsure = ({ types, known, item }: LabelLike) =>
    !known && (types.every(isCatchAll) || QUESTION.test(item.text))
  const sure = column.labels.filter((label) => !isUnsure(label))
  const height = lowerMedian(sure.map(({ item }) => item.height))
  const labels = column.labels.filter((label) => !isUnsure(label) || label.item.height >= SMALL.part * height)
  return sure.length < 2 || labels.length === column.labels.length ? column : { ...column, labels }
}

/** So many labels on something else than notes make notes among them doubtful. */
const MOST = 0.5
/** What shares more than this part of its height with a label stands beside it. */
const BESIDE = 0.3
/** Edges that differ by no more than this stand in one line, dp; or than this part of the column. */
const IN_LINE = { dp: 20, part: 0.08 }

/**
 * A column of labels without sticky notes that only say what a label says: where most labels are something else, a note beside another
 * label, or out of line with them, is one of the map's notes.
 */
export function withoutNotes(column: LabelColumn): LabelColumn {
  const firm = column.labels.filter(({ item, known }) => known || item.type !== 'sticky_note').map(({ item }) => item)
  if (firm.length === column.labels.length || firm.length < 2 || firm.length < MOST * column.labels.length)
    return column
  const off = Math.max(IN_LINE.dp, IN_LINE.part * median(firm.map((item) => item.width)))
  const lines = EDGES_X.map((edge) => ({ edge, usual: median(firm.map(edge)) }))
  const isBeside = (item: BoardItem) =>
    firm.some((label) => overlap(spanY(label), spanY(item)) > BESIDE * Math.min(label.height, item.height))
  const isInLine = (item: BoardItem) => lines.some(({ edge, usual }) => Math.abs(edge(item) - usual) <= off)
  const labels = column.labels.filter(({ item }) => firm.includes(item) || (!isBeside(item) && isInLine(item)))
  return labels.length === column.labels.length ? column : { ...column, labels }
}
