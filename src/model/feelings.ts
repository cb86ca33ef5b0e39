import { type FindPhrases, phraseFinder } from './phrase-finder.ts'
import { remembering } from './remembering.ts'

/** What a language calls feelings, and what turns them round. */
export interface FeelingWords {
  readonly good: readonly string[]
  readonly bad: readonly string[]
  /** "not", "less", "would": a feeling beside one of these is another one, or nobody has it yet. */
  readonly turns: readonly string[]
}

type Sound = 'good' | 'bad'
export type SoundOf = (text: string) => Sound | null

/** Longer texts tell a story: what one word in them says is not how it feels. */
const LONGEST = 120
const QUESTION = /[?？]/
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Tells whether the words of a text sound good or bad; null when no word in it is a feeling, when good and bad ones stand beside each
 * other, when something turns them round, and in a question.
 */
export function soundIn(languages: readonly FeelingWords[]): SoundOf {
  const turns = languages.flatMap((each) => each.turns)
  const find: FindPhrases<Sound | 'turn'> = phraseFinder<Sound | 'turn'>([
    ...languages.flatMap(({ good }) => good.map((word) => [word, 'good'] as const)),
    ...languages.flatMap(({ bad }) => bad.map((word) => [word, 'bad'] as const)),
    ...turns.map((word) => [word, 'turn'] as const),
  ])
  // Where no blanks are written, a turn is often one letter of a word: 不, 못.
  const letters = turns.filter((word) => UNPARTED.test(word))
  return remembering((text) => {
    if (text.length > LONGEST || text === '' || QUESTION.test(text)) return null
    let sound: Sound | null = null
    for (const { value, word } of find(text)) {
      if (value === 'turn') return null
      if (value === null && UNPARTED.test(word) && letters.some((letter) => word.includes(letter))) return null
      if (value === null) continue
      if (sound !== null && sound !== value) return null
      sound = value
    }
    return sound
  })
}
