import { foldWords } from '../../model/fold.ts'

/** Stands between the words of a label where a sign joins two names: `Thoughts & feelings`. */
export const JOINED = '&'

const JOINT = /[/&+|,;・、·]|\s[-–—]\s/u
const NUMBER = /^\p{N}+$/u

/** The folded words of a text, without numbers. */
export const wordsIn = (text: string): string[] => foldWords(text).filter((word) => !NUMBER.test(word))

/** The folded words of a text without numbers, and `JOINED` where a sign joins them. */
export const labelWords = (text: string): string[] =>
  JOINT.test(text)
    ? text
        .split(JOINT)
        .flatMap((part) => [JOINED, ...wordsIn(part)])
        .slice(1)
    : wordsIn(text)
