/**
 * Whether two words differ by one slip of the finger: a letter too many, too few, another one, or two neighbours swapped. Packages for edit
 * distance count a swap as two edits or fill a table for every pair; one slip needs neither.
 */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** Shorter words become other words by one slip: `pains`, `paints`. */
const SHORTEST = 6

/** Finds what was meant by a misspelt word. The first letter is hardly ever wrong (Pollock and Zamora 1984), which keeps the search short. */
export function spellingOf(words: Iterable<string>): (word: string) => string | null {
  const similar = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const key = `${word[0]}${length}`
      const others = similar.get(key)
      if (others) others.push(word)
      else similar.set(key, [word])
    }
  }
  return (word) =>
    word.length < SHORTEST
      ? null
      : (similar.get(`${word[0]}${word.length}`)?.find((known) => isOneSlip(word, known)) ?? null)
}
