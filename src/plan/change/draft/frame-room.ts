import { type BoardItem, type Box, boxOf } from '../../../board/item.ts'
import { lineCount } from '../../../layout/fit.ts'
import { FRAME, TITLE } from '../../../layout/measures.ts'
import { around, extentOf } from '../../adoptee.ts'
import type { Draft } from './draft.ts'
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
 * @param held what has to lie in it with all its edges
 */
export function frameFor(
  frame: Rect,
  now: readonly Rect[],
  next: readonly Rect[],
  shrinks: { readonly across: boolean; readonly down: boolean },
  held: Held = NOTHING_HELD,
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
  const own = { right: edge('right', shrinks.across), bottom: edge('bottom', shrinks.down) }
  const isAtRest = held.isAtRest && own.right <= box.right && own.bottom <= box.bottom
  const cut = isAtRest ? null : around(held.next)
  if (!cut) return fromBox({ ...box, ...own })
  const then = { right: Math.max(own.right, cut.right), bottom: Math.max(own.bottom, cut.bottom) }
  const before = around(held.now)
  if (!before || (then.right <= box.right && then.bottom <= box.bottom)) return fromBox({ ...box, ...then })
  const least = (side: 'right' | 'bottom') =>
    before[side] > box[side] ? Math.max(then[side], before[side]) : then[side]
  return fromBox({ ...box, right: least('right'), bottom: least('bottom') })
}

/**
 * Children of a frame whose edge somebody has drawn across them: Miro takes no other size of it, and no other place of theirs, that leaves
 * any of them over the edge.
 */
export interface Held {
  readonly now: readonly Box[]
  readonly next: readonly Box[]
  /** None of them is to be moved, and nothing comes to them. */
  readonly isAtRest: boolean
}

/** What a frame holds, and shall hold. */
export function heldBy(draft: Draft, sight: Sight, frame: BoardItem): Held {
  const gone = new Set([...draft.parked, ...draft.discarded.map(({ seen }) => seen)])
  const children = sight.items.filter(({ item }) => item.frameId === frame.id && item.type !== 'connector')
  const rectOf = (seen: Seen): Rect => draft.rects.get(seen.item.id) ?? seen
  const staying = children.filter((seen) => !gone.has(seen))
  const isMoved = (seen: Seen): boolean => {
    const { x, y, width, height } = rectOf(seen)
    return (
      Math.max(
        Math.abs(x - seen.x),
        Math.abs(y - seen.y),
        Math.abs(width - seen.width),
        Math.abs(height - seen.height),
      ) > NEAR
    )
  }
  const reach = (seen: Seen, rect: Rect): Box => extentOf({ ...seen.item, ...rect })
  return {
    now: children.map((seen) => reach(seen, seen)),
    next: [...staying.map((seen) => reach(seen, rectOf(seen))), ...draft.added.map(({ item }) => boxOf(item))],
    isAtRest: draft.added.length === 0 && !staying.some(isMoved),
  }
}

/** Off by less than this an item is where it shall be, dp. */
const NEAR = 0.5

const NOTHING_HELD: Held = { now: [], next: [], isAtRest: true }

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
