import type { BoardItem } from '../../../board/item.ts'
import type { MapWords } from '../../labels/map-words.ts'
import { WORTH } from './worth.ts'

/** Fewer may be chance. */
const FEWEST = 2
const DIGIT = /\d/

/**
 * Headers that say what stands at the head of other boards, or count something that does: how many there are, and what they make of the
 * confidence. Stages may be days, weeks or months; words of other boards stay what they are, unless a person knows better.
 * @param doubt how much it counts that headers are no names of stages
 */
export function foreignHeaders(
  headers: readonly BoardItem[],
  words: MapWords,
  doubt: number,
): { readonly count: number; readonly weight: number } {
  const firsts = headers.map(({ text }) => text.split(' ', 1)[0] ?? '')
  const isSeries = (first: string) =>
    words.isElsewhere(first) && firsts.filter((each) => each === first).length >= FEWEST
  const foreign = headers.filter(
    ({ text }, index) => !words.isStageName(text) && (words.isElsewhere(text) || isSeries(firsts[index] ?? '')),
  )
  const count = foreign.length
  if (count < FEWEST) return { count, weight: 0 }
  const counted = doubt === 0 || foreign.every(({ text }) => DIGIT.test(text) || words.isDate(text)) ? doubt : 1
  return { count, weight: counted * WORTH.foreignStages * (count / headers.length) }
}
