import type { Note } from './journey-map.ts'

/** A note without words that is not scored: it waits for somebody to write on it, and is read as none. */
export const isWaiting = ({ text, score }: Pick<Note, 'text' | 'score'>): boolean =>
  text.trim() === '' && score === null
