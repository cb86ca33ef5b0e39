import { literal } from '../model/pattern.ts'
import type { Words } from '../words/words.ts'

/** Tells whether a text answers "none found, because ...": an answer too. */
export type IsNone = (text: string) => boolean

const LONGEST = 120
const fromFirst = (text: string): string => text.slice(0, LONGEST).normalize('NFKC').toLowerCase().trim()

/** Prepares the words of all languages once. */
export function noneIn(words: readonly Words[]): IsNone {
  const nones = [...new Set(words.flatMap((each) => each.none.map(fromFirst)))].filter(Boolean)
  const byFirst = new Map<string, string[]>()
  for (const none of nones) byFirst.set(none[0] ?? '', [...(byFirst.get(none[0] ?? '') ?? []), none])
  const because = words.flatMap((each) => each.because.map((word) => literal(fromFirst(word)))).join('|') || 'because'
  // What may follow: nothing more, a sign, or a reason. "None of them answered" goes on otherwise and is a note.
  const rest = new RegExp(`^\\s*(?:$|[:.,;!(、。–—-]|(?:${because})(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))`, 'iu')
  return (text) => {
    // Nearly all notes begin with another letter.
    const candidates = byFirst.get(fromFirst(text.slice(0, 9))[0] ?? '')
    if (!candidates) return false
    const start = fromFirst(text)
    return candidates.some((none) => start.startsWith(none) && rest.test(start.slice(none.length)))
  }
}
