import type { BoardItem, NewItem } from '../board/item.ts'
import { COLORS } from './look.ts'

/** dp: a dot at 10 % zoom, a flag on it from 50 % on. */
export const MARK = { size: 40, fontSize: 20 } as const

const SIGN = '⚑'
/**
 * Nobody sees these and nobody types them, and a copy keeps them: they say that the app has drawn it, from the moment on at which it is
 * there. Where Miro should drop them, the sign and the size still tell what is a mark, and what the board remembers whose it is.
 */
const SIGNATURE = '\u200c\u200d\u200c\u200c'
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** People resize without wanting to; what is larger, or flat, somebody has made something else of. dp */
const SIZES = { least: 12, most: 100, flat: 2.5 } as const
const LONGEST = SIGN.length + 2 * SIGNATURE.length

/** A mark with its centre in this place. */
export const newMark = ({ x, y }: { readonly x: number; readonly y: number }): NewItem => ({
  type: 'shape',
  x,
  y,
  width: MARK.size,
  height: MARK.size,
  text: SIGN + SIGNATURE,
  look: {
    fill: COLORS.mark,
    ink: COLORS.onMark,
    fontSize: MARK.fontSize,
    align: 'center',
    valign: 'middle',
    shape: 'circle',
    border: COLORS.onMark,
  },
})

type Looks = Pick<BoardItem, 'type' | 'text' | 'width' | 'height'>

/**
 * Whether an item looks like a mark, wherever it lies and whatever its colour: it says nothing, and is no content. Whether it is the app's
 * is another matter. As soon as somebody has written in it, it is none any more.
 */
export function isMark(item: Looks): boolean {
  const { type, text, width, height } = item
  if (type !== 'shape' || typeof text !== 'string' || text.length > LONGEST || !text.startsWith(SIGN)) return false
  if (text.replace(UNSEEN, '') !== SIGN) return false
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)]
  return shorter >= SIZES.least && longer <= SIZES.most && longer <= SIZES.flat * shorter
}

/** Whether the app has drawn it, or it is a copy of one that the app has drawn. */
export const isSigned = (item: Looks): boolean => isMark(item) && item.text.includes(SIGNATURE)

/** Whether it was a mark of the app before somebody wrote in it, or made something else of it. */
export const wasMark = (item: Looks): boolean =>
  typeof item.text === 'string' && item.text.includes(SIGNATURE) && !isMark(item)
