import { type SoundOf, soundIn } from '../../model/feelings.ts'
import { remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { type IsNone, noneIn } from './answers.ts'
import { legendReader, type ReadLegend } from './legend.ts'
import { type MarkOf, scaleMarksIn } from './scale-mark.ts'

/** What words in notes, and beside them, are read with. */
export interface NoteWords {
  readonly isNone: IsNone
  readonly sound: SoundOf
  readonly legend: ReadLegend
  /** What a text says as a mark on a scale. */
  readonly mark: MarkOf
}

/** The notes of the largest boards. */
const MOST_NOTES = 20_000

/** Prepares the words of all languages once, each kind when it is first needed. */
export function noteWordsOf(words: readonly Words[]): NoteWords {
  let [sound, legend, mark]: [SoundOf | null, ReadLegend | null, MarkOf | null] = [null, null, null]
  return {
    isNone: remembering(noneIn(words), MOST_NOTES),
    sound(text) {
      sound ??= soundIn(words.map((each) => each.feelings))
      return sound(text)
    },
    legend(text) {
      legend ??= remembering(legendReader(words))
      return legend(text)
    },
    mark(text) {
      mark ??= scaleMarksIn(words)
      return mark(text)
    },
  }
}
