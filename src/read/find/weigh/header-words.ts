import type { BoardItem } from '../../../board/item.ts'
import { remembering } from '../../../model/remembering.ts'

/** What headers look like by their words alone; shares are from 0 to 1. */
export interface HeaderWords {
  /** Headers that are whole sentences: stages have names. */
  readonly sentences: number
  /** Headers without words. */
  readonly nameless: number
  /** Headers that are numbers, dates, or somebody with an age. */
  readonly figures: number
}

/** So many words, or letters of a script without blanks, make a sentence; fewer words are one in part. */
const SENTENCE = { words: 5, letters: 34, unspaced: 9 }
const IN_PART: Readonly<Record<number, number>> = { 4: 0.5 }
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const WORD = /\p{L}[^\s]*/gu
/** No letter; "Q3" and "P12"; "3 Nov" and "10 Mai 2026"; "Ada, 34". */
const FIGURES =
  /^[^\p{L}]+$|^\p{L}{1,2}\s?\d{1,2}$|^\d{1,2}[\s/-]+[\p{Script=Latin}\p{Script=Cyrillic}]{3,4}\.?\s*\d*$|^[\p{L}\s.'-]{2,30}[,(]\s*\d{2}\)?$/u
/** A single time of day among them tells of an agenda. */
const CLOCK = /^\s*\d{1,2}[:.]\d{2}\s*$/u

/** How much a text is a sentence, from 0 to 1. */
function sentenceIn(text: string): number {
  if (text.length > SENTENCE.letters || (text.match(UNSPACED)?.length ?? 0) >= SENTENCE.unspaced) return 1
  const words = text.match(WORD)?.length ?? 0
  return words >= SENTENCE.words ? 1 : (IN_PART[words] ?? 0)
}

/** The same headers are looked at for one column of labels after another. */
const said = remembering((text) => ({
  sentence: sentenceIn(text),
  isFigures: FIGURES.test(text.trim()),
  isClock: CLOCK.test(text),
}))

export const isSentence = (text: string): boolean => said(text).sentence === 1

export function headerWords(headers: readonly BoardItem[]): HeaderWords {
  let [sentences, nameless, figures, clocks] = [0, 0, 0, 0]
  for (const { text } of headers) {
    const { sentence, isFigures, isClock } = said(text)
    sentences += sentence
    if (text === '') nameless += 1
    if (isFigures) figures += 1
    if (isClock) clocks += 1
  }
  const all = Math.max(1, headers.length)
  return { sentences: sentences / all, nameless: nameless / all, figures: clocks > 0 ? 1 : figures / all }
}
