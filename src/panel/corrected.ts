import type { BoardItem } from '../board/item.ts'
import type { Correction } from '../model/correction.ts'
import { oneLine } from '../model/one-line.ts'
import type { Reading } from '../read/reading.ts'

/** A correction as it is listed: what the item says, and which map it lies in or next to. */
export interface Corrected {
  readonly correction: Correction
  readonly text: string
  /** null while the board shows no map at all. */
  readonly mapId: string | null
}

/** What has been corrected on the board; what was about items that are gone is nothing any more. */
export function listCorrected(
  corrections: readonly Correction[],
  items: readonly BoardItem[],
  readings: readonly Reading[],
): Corrected[] {
  if (corrections.length === 0) return []
  const wanted = new Set(corrections.map(({ itemId }) => itemId))
  const found = new Map(items.flatMap((item) => (wanted.has(item.id) ? [[item.id, item] as const] : [])))
  const places = readings.map(({ map, frameId, placed }) => ({ id: map.id, frameId, ...extentOf(placed) }))
  return corrections.flatMap((correction) => {
    const item = found.get(correction.itemId)
    if (!item) return []
    // A frame may hold several maps, and lie over one that is not in it.
    const around = places.filter(({ frameId }) => frameId !== null && frameId === item.frameId)
    const nearest = (around.length > 0 ? around : places).reduce<(typeof places)[number] | null>(
      (best, place) => (best && farFrom(item, best) <= farFrom(item, place) ? best : place),
      null,
    )
    return [{ correction, text: oneLine(item.text), mapId: nearest?.id ?? null }]
  })
}

interface Extent {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

function extentOf(placed: Reading['placed']): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { item } of placed) {
    left = Math.min(left, item.x - item.width / 2)
    right = Math.max(right, item.x + item.width / 2)
    top = Math.min(top, item.y - item.height / 2)
    bottom = Math.max(bottom, item.y + item.height / 2)
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 }
}

/** 0 within it. */
const farFrom = ({ x, y }: BoardItem, extent: Extent): number =>
  Math.hypot(
    Math.max(0, Math.abs(x - extent.x) - extent.halfWidth),
    Math.max(0, Math.abs(y - extent.y) - extent.halfHeight),
  )
