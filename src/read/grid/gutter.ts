import type { BoardItem } from '../../board/item.ts'
import type { LabelColumn } from '../find/columns/label-column.ts'
import { greatest, least, left, median } from './grid.ts'

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
