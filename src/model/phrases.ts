import { fold } from './fold.ts'

/** Cutting a plain text parts no letter from its marks. */
const PLAIN = /^[ -~\n]*$/

/** Phrases that are compared folded. */
export interface Phrases {
  has(text: string): boolean
  /** Whether a phrase may begin as the text does, or the other way round; false is certain. */
  mayStart(text: string): boolean
}

const HEAD = 8

const LETTERS = 26
/** The alphabet begins here in ASCII, small. */
const A = 97

/** The first three letters as one number; -1 where they are not all plain, and a fold may change more than their case. */
function firstThree(text: string): number {
  let all = 0
  for (let index = 0; index < 3; index++) {
    const letter = (text.charCodeAt(index) | 32) - A
    if (!(letter >= 0 && letter < LETTERS)) return -1
    all = all * LETTERS + letter
  }
  return all
}

/**
 * Looking something up costs a fold, and folding 10,000 notes costs as much as parsing them: so the first letters decide first, and
 * nearly all notes are folded no further.
 */
export function phrasesOf(texts: Iterable<string>): Phrases {
  const folded = new Set<string>()
  const heads = new Set<string>([''])
  for (const text of texts) {
    const phrase = fold(text)
    if (phrase === '') continue
    folded.add(phrase)
    for (let length = 1; length <= Math.min(HEAD, phrase.length); length++) heads.add(phrase.slice(0, length))
  }
  const starts = new Uint8Array(LETTERS ** 3)
  for (const head of heads) {
    const letters = firstThree(head)
    if (letters >= 0) starts[letters] = 1
  }
  const mayStart = (text: string) => {
    const letters = firstThree(text)
    return (letters < 0 || starts[letters] === 1) && heads.has(headOf(text))
  }
  return { has: (text) => mayStart(text) && folded.has(fold(text)), mayStart }
}

/** The last letter of a head is left out unless it is plain: the cut may have parted it from a mark that belongs to it. */
function headOf(text: string): string {
  const start = text.slice(0, HEAD)
  const head = fold(start).slice(0, HEAD)
  return start.length === text.length || PLAIN.test(start) ? head : head.slice(0, -1)
}
