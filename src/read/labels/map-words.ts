import { fold, withoutNumber } from '../../model/fold.ts'
import { MOST_NOTES, remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { calendarNames } from './calendar.ts'
import { UNSPACED } from './unspaced-label.ts'

/** What words on a board say about whether a map is there, besides the labels of its lanes. */
export interface MapWords {
  /** One of the names that stages often have, or a numbered one ("Stage 2"). */
  isStageName(text: string): boolean
  /** Words that stand at the heads, sides and corners of other kinds of boards. */
  isElsewhere(text: string): boolean
  /** The name of a month or of a day of the week. */
  isDate(text: string): boolean
  /** What kind of board a name tells of: "CJM checkout", "Retro of the customer journey team"; null when it tells of none. */
  boardNamed(name: string): 'map' | 'other' | null
}

/** Names of stages and of boards are no longer. */
const LONGEST_NAME = 60
const LONGEST_BOARD_NAME = 120
/** People name a stage twice, or number it: "Awareness & interest", "Phase 1: Awareness". */
const PARTS = /[/&+|,;:・、·→>\n]|\s[-–—]\s/u
const WORD = /[\p{L}\p{N}\p{M}]+/gu
const DIGIT = /\p{N}/u

/** Folds the words once. */
export function mapWordsOf(words: readonly Words[]): MapWords {
  const folded = (pick: (each: Words) => readonly string[]) => new Set(words.flatMap(pick).map(fold).filter(Boolean))
  const names = folded((each) => each.stageNames)
  const axis = folded((each) => each.stages)
  const elsewhere = folded((each) => each.elsewhere)
  const maps = boardNames(
    words.flatMap(({ title }) => [...title.cjm, ...title.cem, ...title.combined]),
    false,
  )
  const others = boardNames(
    words.flatMap(({ otherBoards }) => otherBoards),
    true,
  )
  const isName = (text: string): boolean => {
    const name = fold(text)
    const bare = withoutNumber(name)
    return names.has(name) || names.has(bare) || (DIGIT.test(name) && axis.has(bare))
  }
  const boardNamed = remembering((name) => (others(name) ? 'other' : maps(name) ? 'map' : null))
  let dates: ReadonlySet<string> | null = null
  return {
    isStageName: asName((text) => isName(text) || (PARTS.test(text) && text.split(PARTS).some(isName))),
    isElsewhere: asName((text) => elsewhere.has(fold(text)) || elsewhere.has(withoutNumber(fold(text)))),
    isDate(text) {
      dates ??= calendarNames(words.map(({ language }) => language))
      return dates.has(fold(text))
    },
    boardNamed: (name) => (name === '' || name.length > LONGEST_BOARD_NAME ? null : boardNamed(name)),
  }
}

/** Texts that are looked up; the same ones stand in many columns that are tried. */
function asName(look: (text: string) => boolean): (text: string) => boolean {
  const found = remembering(look, MOST_NOTES)
  return (text) => text !== '' && text.length <= LONGEST_NAME && found(text)
}

/**
 * Tells whether one of these names stands in a text as words of its own.
 * @param anywhere false when it must begin the text or end it: "Plan of the customer journey team" names no map
 */
function boardNames(texts: readonly string[], anywhere: boolean): (text: string) => boolean {
  const names = new Set(texts.map(fold).filter(Boolean))
  const mostWords = texts.reduce((most, text) => Math.max(most, text.match(WORD)?.length ?? 0), 1)
  const unspaced = [...names].filter((name) => UNSPACED.test(name))
  return (text) => {
    const words = (text.match(WORD) ?? []).map(fold)
    for (let from = 0; from < words.length; from++) {
      let joined = ''
      for (const [index, word] of words.slice(from, from + mostWords).entries()) {
        joined += word
        const isWhere = anywhere || from === 0 || from + index === words.length - 1
        if (isWhere && names.has(joined)) return true
      }
    }
    // Where no blanks are written, no word stands by itself.
    if (!UNSPACED.test(text)) return false
    const whole = fold(text)
    return unspaced.some((name) => (anywhere ? whole.includes(name) : whole.startsWith(name) || whole.endsWith(name)))
  }
}
