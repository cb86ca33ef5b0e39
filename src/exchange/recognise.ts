import { type SoundOf, soundIn } from '../model/feelings.ts'
import { type Labels, labelsOf } from '../read/labels/labels.ts'
import { noneIn } from '../read/scores/answers.ts'
import { WORDS } from '../words/index.ts'

interface Recogniser {
  readonly labels: Labels
  /** "None found, because ..." is an answer too. */
  readonly isNone: (text: string) => boolean
  /** Whether words sound good or bad: the end of "anxious -> relieved" is a score. */
  readonly sound: SoundOf
}

let made: Recogniser | null = null

/** Knows labels and answers in a file as they are known on a board. Folding all languages takes a while, so it is done once. */
export function recogniser(): Recogniser {
  made ??= { labels: labelsOf(WORDS), isNone: noneIn(WORDS), sound: soundIn(WORDS.map((words) => words.feelings)) }
  return made
}
