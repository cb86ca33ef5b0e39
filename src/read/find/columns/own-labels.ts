import type { BoardItem } from '../../../board/item.ts'
import { isCatchAll } from '../../../lanes/index.ts'
import { EDGES_X, lowerMedian, median, overlap, spanY } from '../../grid/grid.ts'
import { ALIGNED, QUESTION, SMALL } from '../../grid/lanes.ts'
import type { LabelColumn, LabelLike } from './label-column.ts'

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

/**
 * A column of labels without sticky notes that only say what a label says: where most labels are something else, a note beside another
 * label, or out of line with them, is one of the map's notes.
 */
export function withoutNotes(column: LabelColumn): LabelColumn {
  const firm = column.labels.filter(({ item, known }) => known || item.type !== 'sticky_note').map(({ item }) => item)
  if (firm.length === column.labels.length || firm.length < 2 || firm.length < MOST * column.labels.length)
    return column
  const off = Math.max(ALIGNED.dp, ALIGNED.part * median(firm.map((item) => item.width)))
  const lines = EDGES_X.map((edge) => ({ edge, usual: median(firm.map(edge)) }))
  const isBeside = (item: BoardItem) =>
    firm.some((label) => overlap(spanY(label), spanY(item)) > BESIDE * Math.min(label.height, item.height))
  const isInLine = (item: BoardItem) => lines.some(({ edge, usual }) => Math.abs(edge(item) - usual) <= off)
  const labels = column.labels.filter(({ item }) => firm.includes(item) || (!isBeside(item) && isInLine(item)))
  return labels.length === column.labels.length ? column : { ...column, labels }
}
