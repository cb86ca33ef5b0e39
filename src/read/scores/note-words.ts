import { type SoundOf, soundIn } from '../../model/feelings.ts'
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

/** Prepares the words of all languages once, each kind when it is first needed. */
export function noteWordsOf(words: readonly Words[]): NoteWords {
  let [sound, legend, mark]: [SoundOf | null, ReadLegend | null, MarkOf | null] = [null, null, null]
  return {
    isNone: noneIn(words),
    sound(text) {
      sound ??= soundIn(words.map((each) => each.feelings))
      return sound(text)
    },
    legend(text) {
      legend ??= remembered(legendReader(words))
      return legend(text)
    },
    mark(text) {
      mark ??= scaleMarksIn(words)
      return mark(text)
    },
  }
}

/** So many texts are kept, once they were read. */
const MOST_KEPT = 500

/** The labels of all maps that the app drew on a board are alike, and long. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly read: T }>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known.read
    const made = { read: read(text) }
    if (kept.size < MOST_KEPT) kept.set(text, made)
    return made.read
  }
}
