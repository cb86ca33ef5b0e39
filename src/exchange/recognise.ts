import { noneIn } from '../read/answers.ts'
import { type Labels, labelsOf } from '../read/labels.ts'
import { WORDS } from '../words/index.ts'

interface Recogniser {
  readonly labels: Labels
  /** "None found, because ..." is an answer too. */
  readonly isNone: (text: string) => boolean
}

let made: Recogniser | null = null

/** Knows labels and answers in a file as they are known on a board. Folding all languages takes a while, so it is done once. */
export function recogniser(): Recogniser {
  made ??= { labels: labelsOf(WORDS), isNone: noneIn(WORDS) }
  return made
}
