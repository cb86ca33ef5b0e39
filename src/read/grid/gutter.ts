import type { BoardItem } from '../../board/item.ts'
import { isCatchAll } from '../../lanes/index.ts'
import type { LabelColumn, LabelLike } from '../find/label-column.ts'
import { greatest, least, left, lowerMedian, median } from './grid.ts'
import { QUESTION, SMALL } from './lanes.ts'

/** Labels so many times as wide as their words go on under the notes: the band of a lane says itself which one it is. */
const GOES_ON = 3
/** dp. No label that stands before its lane is wider. */
const WIDEST = 600
/** dp that a letter takes about, where letters are as high as they are wide too. */
const LETTER = { narrow: 14, wide: 28 }
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu

const widthOfWords = ({ text }: BoardItem): number =>
  Math.max(
    ...text
      .split('\n')
      .map((line) => line.length * LETTER.narrow + (line.match(WIDE)?.length ?? 0) * (LETTER.wide - LETTER.narrow)),
  )

/** A column of labels that are as wide as the map, as wide as their words are: right of these the headers begin. */
export function withGutter(column: LabelColumn): LabelColumn {
  const items = column.labels.map(({ item }) => item)
  const width = median(items.map((item) => item.width))
  const words = median(items.map(widthOfWords))
  if (width < WIDEST || width < GOES_ON * words) return column
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
