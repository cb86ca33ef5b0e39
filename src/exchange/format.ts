import type { structureWords } from '../i18n/structure-words.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'

/** Something of a file that could not be read as it stands, as a sentence. Lines count from 1. */
export interface Problem {
  readonly line?: number
  readonly message: string
}

interface Written {
  readonly text: string
  /** What of the maps is not in the text, a sentence each. */
  readonly losses: string[]
}

export interface Imported {
  readonly maps: JourneyMap[]
  readonly problems: Problem[]
}

/** The words a format writes around what people wrote. */
export interface FormatWords extends ReturnType<typeof structureWords> {
  readonly locale: Locale
  /** The corner of the table: `Stage`. */
  readonly stage: string
}

/** One format in which maps travel. */
export interface Format<Id extends string = string> {
  /** The file's name. */
  readonly id: Id
  readonly name: string
  readonly mediaType: string
  /** Of a file's name, without the dot. */
  readonly extension: string
  /** A spreadsheet takes a file without byte order mark for one in its system's code page. */
  readonly byteOrderMark?: true
  write(maps: readonly JourneyMap[], words: FormatWords): Written
  /** Reads what anybody may have written: never throws, takes time in proportion to the text, and says what it could not read. */
  read(text: string): Imported
}

export const defineFormat = <const Id extends string>(format: Format<Id>): Format<Id> => format
