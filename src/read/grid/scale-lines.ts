import type { BoardItem } from '../../board/item.ts'
import type { Labels } from '../labels/labels.ts'
import { overlap, type Span, spanY } from './grid.ts'

/** `+2`, `-1`, `50 %`, a face: what people write at the height of a feeling, beside the first cell. */
const TICK =
  /^\s*(?:[+\-−–±]?\s*\d{1,3}\s*%?|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\s){1,12})\s*$/u

/** `Very good (5)`, `😡 awful`: what stands beside the name of an end. */
const BESIDE_A_NAME = /[+\-−–±]?\s*\d{1,3}|\p{Extended_Pictographic}/gu
const LONGEST = 60

/** Whether a text names a height on a scale of feelings, and is no label of a lane. */
export const isScaleMark = (text: string, labels: Labels): boolean =>
  TICK.test(text) || labels.isScaleEnd(text.length < LONGEST ? text.replace(BESIDE_A_NAME, '') : text)

/** What only guides the eye in a lane with a scale: a thin line through it, and names or numbers of heights left of the first stage. */
export function findScales(
  items: readonly BoardItem[],
  taken: ReadonlySet<BoardItem>,
  { from, to }: Span,
  gridLeft: number,
  labels: Labels,
): BoardItem[] {
  return items.filter((item) => {
    if (taken.has(item) || item.y < from || item.y > to) return false
    if (item.type === 'shape' && item.text === '') return isLine(item) && overlap(spanY(item), { from, to }) > 0
    return (item.type === 'text' || item.type === 'shape') && item.x < gridLeft && isScaleMark(item.text, labels)
  })
}

/** A line is thin, or much longer than high: maps are scaled with all that is in them. */
const isLine = ({ width, height }: BoardItem): boolean =>
  (height <= 24 && width >= 5 * Math.max(1, height)) || (height <= 60 && width >= 40 * height)
