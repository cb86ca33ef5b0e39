import type { Chance } from './chance.ts'
import type { Sheet } from './sheet.ts'
import { type InLanguages, type Writer, writerFor } from './writing.ts'

/** A kind of board that is no journey map, whatever words are on it. */
export interface OtherBoard {
  readonly name: string
  /** Draws one of its kind and says what people would call it. */
  draw(sheet: Sheet, chance: Chance): string
}

interface Named {
  /** What people call such a board, above it or on its frame. */
  readonly title: string
}

/** A kind of board whose words are known in some languages. */
export const otherBoard = <T extends Named>(
  name: string,
  texts: InLanguages<T>,
  draw: (sheet: Sheet, chance: Chance, words: T, writer: Writer<T>) => void,
): OtherBoard => ({
  name,
  draw(sheet, chance) {
    const writer = writerFor(chance, texts)
    draw(sheet, chance, writer.words, writer)
    return writer.words.title
  },
})
