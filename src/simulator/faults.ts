import type { Call } from './types.ts'

/** Which calls: the n-th from now on (1 is the next), or those for which the function says so. */
export type When = number | ((call: Call) => boolean)

export interface Failure {
  readonly when: When
  /** Whether the board has acted when the call fails. Default `before`. */
  readonly how?: 'before' | 'after'
  /** So many calls, beginning with the one that `when` names. Default 1; Infinity for ever. */
  readonly times?: number
  /** The error's message. */
  readonly error?: string
}

/** What can go wrong. Each returns how to take it back. */
export interface Faults {
  fail(failure: Failure): () => void
  /** The call takes so many ms more. */
  slow(when: When, ms: number, times?: number): () => void
  /** Runs something on the board right before the call acts: somebody deletes the item, moves it, a limit is reached. */
  interfere(when: When, act: () => void, times?: number): () => void
  /** The iframe that makes the call is closed at it, before (default) or after the board acted. */
  cutOff(when: When, how?: 'before' | 'after'): () => void
  /** The next events of that name never arrive. Default: one. */
  loseEvent(event: string, times?: number): () => void
  clear(): void
}
