/** The text in at most so many UTF-16 units, with an ellipsis where something is left out; no character is cut in two. */
export function shorten(text: string, most: number, ellipsis: string): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length + ellipsis.length > most) break
    kept += segment
  }
  return `${kept.trimEnd()}${ellipsis}`.slice(0, Math.max(0, most))
}

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
