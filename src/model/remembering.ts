/** So many words are remembered; labels are made of few. */
const MOST_KEPT = 5000
/** So many texts where notes are looked up as well as labels: those of the largest boards. */
export const MOST_NOTES = 20_000
/** Longer texts are hardly ever the same, and would fill the memory. */
const LONGEST_KEPT = 400

/**
 * Remembers what was found out about a text: on a board the same ones come again and again, and it is read again whenever it changes.
 * @param most so many are remembered before all are forgotten
 */
export function remembering<T>(findOut: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, { readonly found: T }>()
  return (text) => {
    if (text.length > LONGEST_KEPT) return findOut(text)
    const before = known.get(text)
    if (before) return before.found
    const found = findOut(text)
    if (known.size >= most) known.clear()
    known.set(text, { found })
    return found
  }
}
