import type { BoardItem, Box } from '../board/item.ts'
import { FRAME } from '../layout/measures.ts'
import { extentOf, isOver, isWithin, type Members } from './adoptee.ts'

/** Where a map that is adopted shall lie: in a frame that is there, in one to be drawn, or in none. */
export type FrameChoice =
  | { readonly kind: 'there'; readonly frame: BoardItem; readonly box: Box }
  | { readonly kind: 'new'; readonly box: Box }
  | { readonly kind: 'none' }

/** Less room than this around a map is none, dp. */
const LEAST = 2

/**
 * The frame that a map lies in: the one it was read in, else the smallest that is drawn around all of it. Miro does not make items the
 * children of a frame that a program draws around them, so many maps lie in a frame without being in it.
 */
export function frameThere(frameId: string | null, members: Members, items: readonly BoardItem[]): BoardItem | null {
  if (frameId !== null) return items.find((item) => item.id === frameId && item.type === 'frame') ?? null
  const size = (frame: BoardItem) => frame.width * frame.height
  const [smallest] = items
    .filter((item) => item.type === 'frame' && isWithin(members.box, extentOf(item)))
    .sort((a, b) => size(a) - size(b))
  if (!smallest || members.items.some((item) => item.frameId !== null && item.frameId !== smallest.id)) return null
  return smallest
}

/**
 * A frame to be drawn around the content, with even margins where there is room for them: what belongs to others stays outside wherever
 * that can be. null when it could not be drawn without cutting into somebody's frame.
 */
export function frameAround(content: Box, members: Members, items: readonly BoardItem[]): Box | null {
  if (members.items.some((item) => item.frameId !== null)) return null
  const others = items.filter((item) => item.type === 'frame' || !members.ids.has(item.id))
  const even: number = FRAME.margin
  const margins = { left: even, top: even, right: even, bottom: even }
  const box = (): Box => ({
    left: content.left - margins.left,
    top: content.top - margins.top,
    right: content.right + margins.right,
    bottom: content.bottom + margins.bottom,
  })
  for (const other of others) {
    const extent = extentOf(other)
    if (!isOver(extent, box())) continue
    const gaps = [
      ['left', content.left - extent.right],
      ['right', extent.left - content.right],
      ['top', content.top - extent.bottom],
      ['bottom', extent.top - content.bottom],
    ] as const
    const [side, gap] = gaps.reduce((widest, each) => (each[1] > widest[1] ? each : widest))
    // What reaches into the map itself cannot be kept out of a frame around it.
    if (gap >= 0) margins[side] = Math.min(margins[side], Math.max(LEAST, gap / 2))
  }
  const found = box()
  return items.some((item) => item.type === 'frame' && isOver(extentOf(item), found)) ? null : found
}
