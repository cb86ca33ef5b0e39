import { LANES } from '../lanes/index.ts'
import { fold } from '../model/fold.ts'
import { literal } from '../model/pattern.ts'
import type { Words } from '../words/words.ts'

/** What a text in a cell answers. */
export interface Answers {
  /** Stands for "nothing yet": dashes, dots, tbd, {Phase 1}, a prompt. */
  isPlaceholder(text: string): boolean
  /** "None found, because ..." is an answer too. */
  isNone(text: string): boolean
}

const LONGEST = 120
const MEANING = /[\p{L}\p{N}\p{Extended_Pictographic}+]|[:;=]-?[()DP]/u
const BRACKETED = /^\s*(?:\{[^{}]*\}|\[[^[\]]*\]|<[^<>]*>)\s*$/u
const fromFirst = (text: string): string => text.slice(0, LONGEST).normalize('NFKC').toLowerCase().trim()

export function answersOf(words: readonly Words[]): Answers {
  const placeholders = new Set(
    [...LANES.map((kind) => kind.prompt), ...words.flatMap((each) => each.placeholders)].map(fold),
  )
  placeholders.delete('')
  const nones = [...new Set(words.flatMap((each) => each.none.map(fromFirst)))].filter(Boolean)
  const firsts = new Set(nones.map((text) => text[0]))
  const because = words.flatMap((each) => each.because.map((word) => literal(fromFirst(word)))).join('|') || 'because'
  // What may follow: nothing more, a sign, or a reason. "None of them answered" goes on otherwise and is a note.
  const rest = new RegExp(`^\\s*(?:$|[:.,;!(、。–—-]|(?:${because})(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))`, 'iu')
  const known = new Map<string, boolean>()
  return {
    isPlaceholder(text) {
      const found = known.get(text)
      if (found !== undefined) return found
      const empty =
        !MEANING.test(text) ||
        (text.length <= LONGEST && (BRACKETED.test(text) || placeholders.has(fold(text)))) ||
        /^\W*lorem ipsum/i.test(text)
      known.set(text, empty)
      return empty
    },
    isNone(text) {
      const start = fromFirst(text)
      if (!firsts.has(start[0] ?? '')) return false
      return nones.some((none) => start.startsWith(none) && rest.test(start.slice(none.length)))
    },
  }
}
