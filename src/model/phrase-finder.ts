import { fold } from './fold.ts'

/** A stretch of a text: a phrase that is known, or one word (where no blanks are written: some letters) that is none. */
interface Part<T> {
  /** What the phrase stands for; null for a word that is none. */
  readonly value: T | null
  /** Folded: the word or the letters, of a phrase of several words the first. */
  readonly word: string
  /** Where it stands in the text, as `NFKC` writes it. */
  readonly from: number
  readonly to: number
}

export type FindPhrases<T> = (text: string) => readonly Part<T>[]

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Chinese and Japanese write no blanks, Korean hangs its particles on: there a phrase is looked for within the words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u
const PLAIN_KANA = /^\p{Script=Hiragana}+$/u

/**
 * Finds known phrases in a text, the longest first, whatever their case, accents and width. Of phrases that stand for two things the first
 * one given counts.
 * @param single whether a single letter counts within a word of a script without blanks; alone it always does
 */
export function phraseFinder<T>(phrases: Iterable<readonly [string, T]>, single = false): FindPhrases<T> {
  const known = new Map<string, T>()
  /** How many words the longest phrase has that begins with this one. */
  const mostWords = new Map<string, number>()
  /** How many letters the longest phrase without blanks has that begins with this one. */
  const mostLetters = new Map<string, number>()
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase).map(({ word }) => word)
    const key = words.join(' ')
    if (key === '' || known.has(key)) continue
    known.set(key, value)
    const [first = ''] = words
    raise(mostWords, first, words.length)
    if (words.length === 1 && UNPARTED.test(key)) raise(mostLetters, key[0] ?? '', key.length)
  }
  const shortest = (phrase: string) => (PLAIN_KANA.test(phrase) ? 3 : single ? 1 : 2)
  return (text) => {
    const words = wordsOf(text)
    const parts: Part<T>[] = []
    for (let index = 0; index < words.length; ) {
      const at = words[index]
      if (!at) break
      const taken = longestAt(words, index, known, mostWords.get(at.word) ?? 0)
      if (taken) {
        const last = words[index + taken.size - 1] ?? at
        parts.push({ value: taken.value, word: at.word, from: at.from, to: last.to })
        index += taken.size
        continue
      }
      if (UNPARTED.test(at.word)) parts.push(...within(at, known, mostLetters, shortest))
      else parts.push({ value: null, ...at })
      index += 1
    }
    return parts
  }
}

function raise(most: Map<string, number>, key: string, count: number): void {
  most.set(key, Math.max(most.get(key) ?? 0, count))
}

interface Word {
  readonly word: string
  readonly from: number
  readonly to: number
}

function wordsOf(text: string): Word[] {
  const written = text.normalize('NFKC')
  const words: Word[] = []
  for (const found of written.matchAll(WORD))
    words.push({ word: fold(found[0]), from: found.index, to: found.index + found[0].length })
  return words
}

function longestAt<T>(words: readonly Word[], from: number, known: ReadonlyMap<string, T>, most: number) {
  for (let size = Math.min(most, words.length - from); size > 0; size -= 1) {
    const key = words
      .slice(from, from + size)
      .map(({ word }) => word)
      .join(' ')
    const value = known.get(key)
    if (value !== undefined) return { size, value }
  }
  return null
}

/** The phrases within a word of a script without blanks, and the letters between them. */
function within<T>(
  { word, from }: Word,
  known: ReadonlyMap<string, T>,
  mostLetters: ReadonlyMap<string, number>,
  shortest: (phrase: string) => number,
): Part<T>[] {
  const parts: Part<T>[] = []
  let loose = 0
  const letGo = (until: number) => {
    if (until > loose) parts.push({ value: null, word: word.slice(loose, until), from: from + loose, to: from + until })
  }
  for (let start = 0; start < word.length; ) {
    let size = Math.min(mostLetters.get(word[start] ?? '') ?? 0, word.length - start)
    let value: T | undefined
    for (; size > 0; size -= 1) {
      const phrase = word.slice(start, start + size)
      value = phrase.length >= shortest(phrase) ? known.get(phrase) : undefined
      if (value !== undefined) break
    }
    if (value === undefined) {
      start += 1
      continue
    }
    letGo(start)
    parts.push({ value, word: word.slice(start, start + size), from: from + start, to: from + start + size })
    start += size
    loose = start
  }
  letGo(word.length)
  return parts
}
