import type { BoardItem } from '../../../board/item.ts'

/** A frame's children from bottom to top. */
const childrenOf = (frameId: string, items: readonly BoardItem[]): string[] =>
  items
    .filter((item) => item.frameId === frameId)
    .sort((a, b) => a.layer - b.layer)
    .map(({ id }) => id)

const unlessSame = (order: readonly string[], now: readonly string[]): readonly string[] | null =>
  order.every((id, index) => id === now[index]) ? null : order

/** The children from bottom to top with these beneath all others, in this order; null when they are so already. */
export function orderBeneath(frameId: string, items: readonly BoardItem[], beneath: readonly string[]) {
  const now = childrenOf(frameId, items)
  const there = new Set(now)
  const first = new Set(beneath.filter((id) => there.has(id)))
  return unlessSame([...first, ...now.filter((id) => !first.has(id))], now)
}

/**
 * The children from bottom to top with each of these right above another one; null when they are so already.
 * @param above id of what shall lie above, by the id of what is beneath it
 */
export function orderAbove(frameId: string, items: readonly BoardItem[], above: ReadonlyMap<string, string>) {
  const now = childrenOf(frameId, items)
  const there = new Set(now)
  const moved = new Set([...above].flatMap(([id, upper]) => (id !== upper && there.has(id) ? [upper] : [])))
  const order = now.flatMap((id) => {
    if (moved.has(id)) return []
    const upper = above.get(id)
    return upper !== undefined && moved.has(upper) && there.has(upper) ? [id, upper] : [id]
  })
  return unlessSame(order, now)
}

/** Takes note of the order in which a frame's children were put. */
export function seeOrder(items: Map<string, BoardItem>, order: readonly string[]): void {
  for (const [layer, id] of order.entries()) {
    const item = items.get(id)
    if (item) items.set(id, { ...item, layer })
  }
}
