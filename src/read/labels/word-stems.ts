/** No stem is shorter, by script: Cyrillic words tell more with fewer letters. */
const SHORTEST = { latin: 4, cyrillic: 3 } as const
const CYRILLIC = /^[а-я]/

/**
 * Takes the ending off a folded word. Stemmers of whole languages weigh more than all lists of labels together and bend words they do not
 * know; here it is enough that the forms of one word get the same stem.
 * @param endings folded
 */
export function stemmerOf(endings: readonly string[]): (word: string) => string {
  const longestFirst = [...new Set(endings)].sort((a, b) => b.length - a.length)
  return (word) => {
    const least = CYRILLIC.test(word) ? SHORTEST.cyrillic : SHORTEST.latin
    const ending = longestFirst.find((each) => word.length - each.length >= least && word.endsWith(each))
    return ending ? word.slice(0, -ending.length) : word
  }
}

/** So many words are remembered; labels are made of few. */
const MOST_KEPT = 5000

/** Remembers what was found out about a word: on a board the same words come again and again. */
export function remembering<T>(findOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly found: T }>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.found
    const found = findOut(word)
    if (known.size === MOST_KEPT) known.clear()
    known.set(word, { found })
    return found
  }
}
