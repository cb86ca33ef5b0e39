import { shorten } from '../../../model/shorten.ts'

/** Names that may take so much room together: a short one leaves its room to the others. */
export function shortenAll(names: readonly string[], room: number, ellipsis: string): string[] {
  const rooms = new Map<number, number>()
  let left = room
  // The shortest first: what it does not need is shared among those that are longer.
  const order = names.map((name, index) => ({ name, index })).toSorted((a, b) => a.name.length - b.name.length)
  for (const [done, { name, index }] of order.entries()) {
    const share = Math.min(name.length, Math.max(0, Math.floor(left / (order.length - done))))
    rooms.set(index, share)
    left -= share
  }
  return names.map((name, index) => shorten(name, rooms.get(index) ?? 0, ellipsis))
}
