import type { LaneType } from '../lanes/index.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { CHANGE_MESSAGES } from './en-changes.ts'

type Stem<Key> = Key extends `${infer Name}.${'one' | 'other'}` ? Name : Key
type ChangeKey = Stem<keyof typeof CHANGE_MESSAGES>

/** The two states of a map that differ. */
export interface Maps {
  readonly from: JourneyMap
  readonly to: JourneyMap
}

/** Who puts differences into words: the messages, in a language, and what lanes are called in it. */
export interface Speech {
  readonly locale: string
  readonly say: (key: ChangeKey, slots?: Readonly<Record<string, string | number>>) => string
  readonly laneName: (type: LaneType) => string
}

/** Longer words are cut: a sentence tells which note it is, not all of it. */
const MOST_WORDS = 80

/** What people wrote, as a quotation in one line; names that are empty say so. */
export function quote({ say }: Speech, words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line === '') return say('change.unnamed')
  const letters = [...line]
  if (letters.length <= MOST_WORDS) return say('change.quoted', { words: line })
  const cut = say('change.cut', { words: letters.slice(0, MOST_WORDS).join('').trimEnd() })
  return say('change.quoted', { words: cut })
}

/** What is said one after the other in a sentence. */
export const listed = ({ say }: Speech, parts: readonly string[]): string =>
  parts.reduce((one, next) => say('change.and', { one, next }))

/** Sentences that belong together. */
export const together = ({ say }: Speech, parts: readonly string[]): string =>
  parts.reduce((one, next) => say('change.and-then', { one, next }))

/** A score, or how many more or fewer; null is a note without a score. */
export const signedIn = ({ say, locale }: Speech, score: number | null): string =>
  score === null ? say('change.not-scored') : new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(score)
