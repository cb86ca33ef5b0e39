import type { BoardItem } from '../board/item.ts'
import type { Reading } from './reading.ts'

/**
 * Frames that people have put into the frame of a map belong to it, with what lies in them: that goes where its own frame goes. Told only
 * where something of the map lies in one.
 */
export function withInnerFrames(reading: Reading, items: readonly BoardItem[]): Reading {
  const { frame, placed, others } = reading
  if (!frame) return reading
  const ids = new Set<string>()
  for (const { item } of placed) if (item.frameId !== null && item.frameId !== frame.id) ids.add(item.frameId)
  for (const { frameId } of others) if (frameId !== null && frameId !== frame.id) ids.add(frameId)
  if (ids.size === 0) return reading
  const inner = items.filter((item) => item.type === 'frame' && ids.has(item.id) && isWithin(item, frame))
  return inner.length === 0 ? reading : { ...reading, others: [...others, ...inner] }
}

const isWithin = (item: BoardItem, frame: BoardItem): boolean =>
  Math.abs(item.x - frame.x) <= (frame.width - item.width) / 2 &&
  Math.abs(item.y - frame.y) <= (frame.height - item.height) / 2
