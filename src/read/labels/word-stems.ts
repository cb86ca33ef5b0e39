/** No stem is shorter, by script: Cyrillic words tell more with fewer letters. */
const SHORTEST = { latin: 4, cyrillic: 3 } as const
const CYRILLIC = /^[а-я]/

/** The first letters of a word, by which most words are told apart from those that are known: no ending is taken off them. */
export const headOf = (word: string): string => word.slice(0, SHORTEST.cyrillic)

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
