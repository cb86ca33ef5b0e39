import { fold } from '../../model/fold.ts'
import type { FreeWords } from './free-words.ts'
import type { LaneName, LaneNames } from './lane-names.ts'
import type { Boldness } from './spaced-label.ts'

/** Letters of languages that put no blanks between words, or not everywhere. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const JOINT = /[/&+|,;・、·]|\s[-–—]\s/u
/** Longer texts are sentences. */
const LONGEST = { strict: 14, bold: 24 } as const
const LONGEST_WORD = 14
/** Before a particle such as の a name may stand that has no more letters. */
const LONGEST_UNKNOWN = 8

/**
 * The names in a label of a language without blanks. It has to be made of names and words that may stand beside them, and nothing else;
 * a name before の, 的 or 의 only tells whose lane it is.
 */
export function namesInLetters(
  text: string,
  names: LaneNames,
  free: FreeWords,
  boldness: Boldness,
): readonly LaneName[] {
  const found: LaneName[] = []
  for (const part of text.split(JOINT)) {
    const folded = fold(part).replace(/\p{N}/gu, '')
    if (folded === '') continue
    if (folded.length > LONGEST[boldness]) return []
    const inPart = cover(folded, names, free) ?? (boldness === 'bold' ? afterParticle(folded, names, free) : null)
    if (!inPart) return []
    found.push(...inPart)
  }
  return found
}

/** Cuts the letters into known words, the longest first; null when they cannot be, or when no name is among them. */
function cover(letters: string, names: LaneNames, free: FreeWords): readonly LaneName[] | null {
  const dead = new Set<number>()
  const joinsAt = (at: number) => free.and.has(letters.slice(at, at + 1)) || free.and.has(letters.slice(at, at + 2))
  const from = (at: number): readonly LaneName[] | null => {
    if (at === letters.length) return []
    if (dead.has(at)) return null
    for (let end = Math.min(letters.length, at + LONGEST_WORD); end > at; end--) {
      const word = letters.slice(at, end)
      const name = names.all.get(word)
      if (!name && !free.all.has(word)) continue
      const rest = from(end)
      // In these languages the head comes last: a name before it that nothing joins to it only says what kind it is.
      if (rest) return name && (rest.length === 0 || joinsAt(end)) ? [name, ...rest] : rest
    }
    dead.add(at)
    return null
  }
  const found = from(0)
  return found && found.length > 0 ? found : null
}

function afterParticle(letters: string, names: LaneNames, free: FreeWords): readonly LaneName[] | null {
  for (let at = 1; at <= Math.min(LONGEST_UNKNOWN, letters.length - 2); at++) {
    if (!free.of.has(letters.slice(at, at + 1))) continue
    const found = cover(letters.slice(at + 1), names, free)
    if (found?.every((name) => name.usual)) return found
  }
  return null
}
