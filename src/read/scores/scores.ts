import type { SoundOf } from '../../model/feelings.ts'
import { scoreOfFaces } from './faces.ts'

/** What the numbers on a map mean, where a legend says so. */
export interface NumberScale {
  /** The numbers of its two ends, as far as they are known. */
  readonly low: number | null
  readonly high: number | null
  /** 1 is very good, 5 very bad. */
  readonly lowIsGood: boolean
}

/** What a text is read with. Without any of it only what is clear by itself is a score. */
export interface ScoreWords {
  /** Whether words sound good or bad: the end of a pair does. */
  readonly sound?: SoundOf
  /** null: legends contradict each other, and no number is clear. */
  readonly numbers?: NumberScale | null
}

/** Without one of these no text states a score. */
const MAY_STATE = /[\p{Nd}\p{Extended_Pictographic}→⇒⟶➝➔➜➞➙➛➤►▶]|[:;=：；＝][-'－]?[()/D（）]|[=\-–—>＞][>＞]/u
/**
 * A sign right before the number, and nothing after it that makes it an amount, a share, a date or a telephone number. With a blank
 * between them the sign is the dot of a list.
 */
const SIGNED =
  /^\s*[([]?\s*([+\-−–])([0-2])(?:[.,]([05]))?(?![\d%/\p{Script=Latin}\p{Script=Cyrillic}]|[.,:]\d|\s*[\d%€$£])/u
const SCALED = /^\s*[([]?\s*(\d{1,2})(?:[.,](\d))?\s*\/\s*(\d{1,2})(?![\d/%]|[.,]\d)/u
/** In words it is a score only when nothing follows: "3 of 5 give up" counts people. */
const SCALED_IN_WORDS =
  /^\s*[([]?\s*(\d{1,2})(?:[.,](\d))?\s*(?:of|out of|von|sur|de|di|su|van|op|из|z|na)\s*(\d{1,2})\s*(?:$|[)\]:;,.!\n–—-])/iu
const ZERO = /^\s*[([]?\s*0\s*[)\]]?\s*$/
/** A number and nothing else says something only where a legend tells what. */
const BARE = /^\s*[([]?\s*(\d{1,2})(?:[.,](\d))?\s*(?:$|[)\]:]|\n)/u
/** One feeling that turns into another one. An arrow with two heads is none: it goes back and forth. */
const ARROW = /(?<![<←])(?:[-–—=]+>|>>+|[→⇒⟶➝➔➜➞➙➛➤►▶➡]\ufe0f?)/u
/** Parts that people count in, where no legend says otherwise. */
const USUAL: ReadonlySet<number> = new Set([5, 10])
const LONGEST = 200

/**
 * The score that the text of a note states: a sign and a number (`+1`, `-2`), a part of five or ten (`4/5`, `3 of 5`, `8/10`), faces that
 * agree, or two feelings with an arrow between them. null when it states none, or not clearly. Words alone never make a score.
 */
export function scoreInText(text: string, words: ScoreWords = {}): number | null {
  if (!MAY_STATE.test(text.slice(0, LONGEST))) return null
  // Full-width signs and digits are what Japanese keyboards write.
  const start = text.slice(0, LONGEST).normalize('NFKC')
  const sides = start.split(ARROW)
  if (sides.length > 1 && sides.filter((side) => side.trim() !== '').length > 1 && text.length <= LONGEST)
    return endOf(sides, words)
  return statedIn(start, words)
}

/**
 * The score of the feeling that a stage ends with. People remember an experience by its peak and its end (Nielsen Norman Group, "The
 * Peak-End Rule"), so the end counts: a word for it is +1 or -1. null when nobody can tell how it ends.
 */
function endOf(sides: readonly string[], words: ScoreWords): number | null {
  const last = sides.at(-1) ?? ''
  const stated = statedIn(last, words)
  if (stated !== null) return stated
  const sound = words.sound?.(last) ?? null
  return sound === null ? null : sound === 'good' ? 1 : -1
}

function statedIn(text: string, { numbers }: ScoreWords): number | null {
  const signed = SIGNED.exec(text)
  if (signed) {
    const size = Number(signed[2]) + (signed[3] === '5' ? 0.5 : 0)
    if (size > 2 || (size !== 0 && numbers === null)) return null
    const up = (signed[1] === '+') !== (numbers?.lowIsGood === true && (numbers.low ?? 0) < 0)
    return size === 0 ? 0 : up ? size : -size
  }
  const range = numbers && numbers.low !== null && numbers.high !== null ? numbers : null
  if (ZERO.test(text) && !(range?.low === 0)) return 0
  const scaled = SCALED.exec(text) ?? SCALED_IN_WORDS.exec(text)
  if (scaled) return ofScale(Number(`${scaled[1]}.${scaled[2] ?? 0}`), Number(scaled[3]), numbers)
  const bare = range ? BARE.exec(text) : null
  if (bare) return ofScale(Number(`${bare[1]}.${bare[2] ?? 0}`), range?.high ?? 0, numbers)
  return scoreOfFaces(text)
}

/** 1..5 and 0..10, or what a legend says, onto -2..2; what is off the scale states nothing. */
function ofScale(value: number, most: number, numbers: NumberScale | null | undefined): number | null {
  if (numbers === null) return null
  const own = numbers?.high === most ? numbers.low : null
  if (own === null && !USUAL.has(most)) return null
  const least = own ?? (value === 0 && most === 10 ? 0 : 1)
  if (value < least || value > most) return null
  const score = Math.round((((value - least) / (most - least)) * 4 - 2) * 2) / 2
  return (numbers?.lowIsGood ? -score : score) + 0
}
