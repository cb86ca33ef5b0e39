/** What the board remembers of what several people said, one word after another. */
export interface KeptWords<E> {
  readonly entries: readonly E[]
  /** What this version does not understand: it is written back as it was. */
  readonly foreign: readonly unknown[]
  /** Written by a newer version, in a way that this one cannot add to. */
  readonly isNewer: boolean
}

/**
 * A list of words that several people add to at once, kept under one key of the board storage, which knows no transactions: of two words
 * on the same thing the later one holds, whoever merges what into what.
 */
export interface WordList<E> {
  readonly key: string
  /** Parses what the board storage holds, whatever that is. */
  parse(value: unknown): KeptWords<E>
  /** What to write so that it says all of this; null when it is more than a key takes. */
  stored(kept: KeptWords<E>): unknown
  /** What two lists say together. */
  merge(known: readonly E[], said: readonly E[]): E[]
  /** What of these words is not known there yet. */
  unsaid(said: readonly E[], there: readonly E[]): E[]
  /** Said when it is overwritten by others again and again. */
  readonly overwritten: string
}
