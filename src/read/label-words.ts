import { fold } from '../model/fold.ts'

/** Stands between the words of a label where a sign joins two names: `Thoughts & feelings`. */
export const JOINED = '&'

const JOINT = /\s*(?:[/&+|,;・、·]|\s[-–—]\s)\s*/gu
const NO_WORD = /[^\p{L}\p{N}\p{M}&]+/u
const NUMBER = /^\p{N}+$/u
const PLAIN = /^[ -~]*$/

/** The folded words of a text, without numbers. */
export const wordsIn = (text: string): string[] => labelWords(text).filter((word) => word !== JOINED)

/** The folded words of a text without numbers, and `JOINED` where a sign joins them. */
export function labelWords(text: string): string[] {
  const joined = text.replace(JOINT, ` ${JOINED} `)
  if (PLAIN.test(joined)) return joined.toLowerCase().match(/[a-z0-9]*[a-z][a-z0-9]*|&/g) ?? []
  return joined
    .split(NO_WORD)
    .map((word) => (word === JOINED ? word : fold(word)))
    .filter((word) => word !== '' && !NUMBER.test(word))
}
