import { type Box, boxOf } from '../../../board/item.ts'
import { lineCount } from '../../../layout/fit.ts'
import { FRAME, TITLE } from '../../../layout/measures.ts'
import { around } from '../../adoptee.ts'
import type { Rect, Seen, Sight } from './sight.ts'

/** dp. A title that is narrower is hard to read from afar. */
const NARROWEST = TITLE.width - 2 * FRAME.margin

/**
 * How wide a title shall be whose frame becomes narrower: it was drawn as wide as the map, and would keep the frame from shrinking. It
 * keeps its lines, and its left edge.
 */
export function narrowedTitle(title: Rect, text: string, right: number, { drawn }: Sight): Rect {
  const left = title.x - title.width / 2
  const lines = (width: number) => lineCount(text, TITLE.fontSize, width)
  const width = Math.max(NARROWEST, right - left)
  if (!drawn || width >= title.width - 1 || lines(width) > lines(title.width)) return title
  return { ...title, x: left + width / 2, width }
}

/**
 * Where the edges of the frame shall lie. Its top left corner stays; it grows to hold all that shall lie in it, with the room around it that
 * there was, and becomes smaller only where something goes. Room that somebody has left is used.
 * @param now what lies in the frame, as it lies
 * @param next the same as it shall lie
 * @param shrinks whether something goes across, and down
 */
export function frameFor(
  frame: Rect,
  now: readonly Rect[],
  next: readonly Rect[],
  shrinks: { readonly across: boolean; readonly down: boolean },
): Rect {
  const box = boxOf(frame)
  const [was, is] = [around(now.map(boxOf)), around(next.map(boxOf))]
  if (!was || !is) return frame
  const margin = (side: 'right' | 'bottom') => Math.max(0, Math.min(box[side] - was[side], was.left - box.left))
  const edge = (side: 'right' | 'bottom', mayShrink: boolean) => {
    const needed = is[side] + margin(side)
    if (mayShrink) return needed
    return is[side] > was[side] + 1 ? Math.max(box[side], needed) : box[side]
  }
  const right = edge('right', shrinks.across)
  const bottom = edge('bottom', shrinks.down)
  return fromBox({ ...box, right, bottom })
}

const fromBox = ({ left, top, right, bottom }: Box): Rect => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
})

/** What lies in the frame rather than over its edge. */
export const isInside = ({ x, y }: Seen, frame: Rect): boolean => {
  const box = boxOf(frame)
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}
