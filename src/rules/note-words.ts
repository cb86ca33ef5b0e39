import { fold, withoutNumber } from '../model/fold.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { literal } from '../model/pattern.ts'
import { phraseFinder } from '../model/phrase-finder.ts'
import { phrasesOf } from '../model/phrases.ts'
import { remembering } from '../model/remembering.ts'
import type { WordsFacts } from './kit.ts'
import { once } from './once.ts'
import { LONGEST_PHRASE } from './placeholders.ts'
import { remembered, type SpokenOn } from './spoken.ts'

/**
 * What rules of a good map want to know of words. All languages are heard at once where that only ever excuses, or asks to look; what a
 * failure rests on is heard in the languages of the map alone.
 */
export interface NoteWords {
  /** It says how one knows, or that one only assumes it: `interview`, `5 of 8 in the survey`, `assumption`. */
  hasEvidence(text: string): boolean
  /** Nothing but "none": it does not say why. */
  isBareNone(text: string): boolean
  /** Tells the names of stages in which people buy and do nothing else: `Purchase`, `Order & payment`, not `Research & purchase`. */
  purchaseOn(map: JourneyMap): (stageName: string) => boolean
  /** It says what the company does, or is the name of a department. */
  isCompanyView(text: string): boolean
  /** It may tell what colours mean. */
  isLegend(text: string): boolean
}

/** What people put between two names for one stage. */
const BETWEEN = '[&/+,;|·・•>→–—、，]|\\s-\\s'
const LABEL = /^([^:：]{1,40})[:：]/u

export function noteWordsIn(words: readonly WordsFacts[], spokenOn: SpokenOn): NoteWords {
  const found = (texts: (words: WordsFacts) => readonly string[]) =>
    once(() => {
      const find = phraseFinder(words.flatMap((each) => texts(each).map((text) => [text, true] as const)))
      return remembering((text) => find(text).some(({ value }) => value))
    })
  const evidence = found((each) => Object.values(each.evidence).flat())
  const company = found((each) => each.company)
  const legend = found((each) => each.legend)
  const nones = once(() => phrasesOf(words.flatMap((each) => each.none)))
  const purchasesOf = remembered((spoken) => phrasesOf(spoken.flatMap((each) => each.purchase)))
  const departments = once(() => phrasesOf(words.flatMap((each) => each.departments)))
  const between = once(() => {
    const ands = words.flatMap((each) => each.and.map((and) => literal(and.normalize('NFKC').trim())))
    return new RegExp([BETWEEN, ...ands.map((and) => `\\s${and}\\s`)].join('|'), 'iu')
  })
  const partsOf = (name: string): readonly string[] =>
    name.length > LONGEST_PHRASE
      ? []
      : name
          .split(between())
          .map((part) => withoutNumber(fold(part)))
          .filter((part) => part !== '')
  return {
    hasEvidence: (text) => evidence()(text),
    isBareNone: (text) => text.length <= LONGEST_PHRASE && nones().has(text),
    purchaseOn(map) {
      const purchases = purchasesOf(spokenOn(map))
      return (name) => {
        const parts = partsOf(name)
        return parts.length > 0 && parts.every((part) => purchases.has(part))
      }
    },
    isCompanyView(text) {
      const parts = partsOf(LABEL.exec(text)?.[1] ?? text)
      return (parts.length > 0 && parts.every((part) => departments().has(part))) || company()(text)
    },
    isLegend: (text) => legend()(text),
  }
}
