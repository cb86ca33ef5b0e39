import { fold } from '../../model/fold.ts'
import type { Words } from '../../words/words.ts'
import { scoreOfFaces } from './faces.ts'

/** What a text beside a lane of feelings says of the height at which it stands. */
export interface ScaleMark {
  /** The number it shows, if any, and whether it has a sign. */
  readonly number: { readonly value: number; readonly signed: boolean } | null
  /** How its words, its face or its bare sign feel, from -2 to 2. */
  readonly feel: number | null
  /** A face tells how good it is, a word only at which end it stands. */
  readonly isFace: boolean
}

/** null when the text is no mark. */
export type MarkOf = (text: string) => ScaleMark | null

const LONGEST = 60
const NUMBER = /(?<![\p{L}\p{N}])([+\-−–±]?)\s*(\d{1,3})(?:[.,]0)?\s*%?(?![\p{L}\p{N}.,/])/u
const SIGNS = /^\s*(\++|[-−–]+)\s*$/u
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu
const PUNCTUATION = /[\s()[\]（）=:：|,.]+/gu

/** Prepares the names of the ends in all languages once. */
export function scaleMarksIn(words: readonly Words[]): MarkOf {
  const feels = new Map<string, number>()
  for (const { scale } of words) {
    for (const name of scale.middle) feels.set(fold(name), 0)
    for (const name of scale.high) feels.set(fold(name), 2)
    for (const name of scale.low) feels.set(fold(name), -2)
  }
  return (text) => {
    if (text === '' || text.length > LONGEST) return null
    const written = text.normalize('NFKC')
    const sign = SIGNS.exec(written)
    if (sign) return { number: null, feel: sign[1]?.startsWith('+') ? 2 : -2, isFace: false }
    const found = NUMBER.exec(written)
    const value = found ? Number(found[2]) * (found[1] === '' || found[1] === '+' || found[1] === '±' ? 1 : -1) : 0
    const number = found ? { value, signed: found[1] !== '' } : null
    const rest = (found ? written.replace(NUMBER, ' ') : written).replace(PICTURES, ' ')
    const words = fold(rest)
    const named = words === '' ? null : (feels.get(words) ?? null)
    // Other words beside it, and it is a note or a label.
    if (named === null && rest.replace(PUNCTUATION, '') !== '') return null
    const face = scoreOfFaces(written)
    const feel = named ?? face
    return number || feel !== null ? { number, feel, isFace: named === null && face !== null } : null
  }
}
