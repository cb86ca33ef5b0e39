import { fold } from '../model/fold.ts'
import { phrasesOf } from '../model/phrases.ts'

/** Letters, digits, pictures, or a smiley typed with the keyboard: without one of these nobody said anything. */
const MEANING = /[\p{L}\p{N}\p{Extended_Pictographic}☆♡]|[:;]-?[()]/u
/** Whether a text has anything in it that people say something with. */
export const hasMeaning = (text: string): boolean => MEANING.test(text)
/** What people put around a text that is to be replaced. */
const BRACKETED =
  /^\s*(?:\{+[^{}]*\}+|\[+[^[\]]*\]+|<+[^<>]*>+|［[^［］]*］|｛[^｛｝]*｝|＜[^＜＞]*＞|〈[^〈〉]*〉|《[^《》]*》|【[^【】]*】)[\s.:：]*$/u
/** The same within a text: "How might we [do what] for [whom]?" */
const BRACKETS = /\{[^{}]*\}|\[[^[\]]*\]|<[^<>]*>|_{2,}|\.{3,}|…+/gu
const MAY_HAVE_BRACKETS = /[{[<]|__|\.\.\.|…/
/** What designers fill boxes with; the sentences of it are cut out and used singly too. */
const FILLER =
  /^[\W_]{0,20}(?:lorem\s+ipsum|dolor\s+sit\s+amet|consectetur\s+adipi|sed\s+do\s+eiusmod|ut\s+enim\s+ad\s+minim|quis\s+nostrud|duis\s+aute\s+irure|excepteur\s+sint|лорем\s+ипсум)/iu
/** `xxx`, `XXX xx`: letters that only fill a place. */
const CROSSES = /^[\s\p{P}]*x{3,}(?:[\s\p{P}]+x{2,})*[\s\p{P}]*$/iu
/** An empty list: `1.`, `- `, `•`. */
const EMPTY_POINT = /^\s*(?:\d{1,2}\s*[.)]|[a-c]\))\s*$/i
/** The dot of a list and the number of a point, in front of words. */
const POINT = /^\s*(?:[-–—•*·▪◦○●□☐▢]|\d{1,2}\s*[.)])\s+/u
const ENDS_WITH_LETTER = /[\s#-][a-z]\s*$/i
/** Nearly all notes have none of this, and are looked at no further. */
const MAY_BE_SHAPED = /[\p{N}{[<［｛＜〈《【_…]|\.{3}|x{3}|[\s#-][a-z]\s*$/iu
const LONGEST_NUMBERED = 30
const NUMBERED = /^(.*?)(?:\p{N}+|[abcnxy])$/u
const NUMBERED_BEFORE = /^\p{N}+(.*)$/u
/** No phrase is longer; what is longer is not folded at all. */
export const LONGEST_PHRASE = 120
/** A label before something: `Idea: ...`. */
const PREFIX = /^([^:：\n]{1,40})[:：]\s*(\S.*)$/su

/**
 * Tells whether a text stands for nothing yet: a placeholder, a prompt of this or another template, something in brackets that is to be
 * replaced, a name with nothing but a number (`Stage 3`), filler, an empty list; or a label before one of these (`Idea: ...`).
 * @param isLabel whether a text names a lane or the axis of stages
 */
export function placeholdersIn(
  texts: readonly string[],
  isLabel: (text: string) => boolean,
): (text: string) => boolean {
  const phrases = phrasesOf(texts)
  // A placeholder with a number stands for all numbers.
  const numbered = new Set<string>()
  for (const text of texts) {
    const folded = fold(text)
    const name = NUMBERED.exec(folded)?.[1] ?? NUMBERED_BEFORE.exec(folded)?.[1]
    if (name && /\p{N}/u.test(folded)) numbered.add(name)
  }
  const isNumbered = (text: string): boolean => {
    const folded = fold(text)
    const after = (ENDS_WITH_LETTER.test(text) || /\p{N}$/u.test(folded) ? NUMBERED.exec(folded)?.[1] : undefined) ?? ''
    const before = NUMBERED_BEFORE.exec(folded)?.[1] ?? ''
    return numbered.has(after) || numbered.has(before)
  }
  const isShaped = (text: string): boolean => {
    if (BRACKETED.test(text) || EMPTY_POINT.test(text) || CROSSES.test(text)) return true
    if (text.length <= LONGEST_NUMBERED && isNumbered(text)) return true
    if (!MAY_HAVE_BRACKETS.test(text)) return false
    const bare = text.replace(BRACKETS, ' ')
    return bare !== text && (!hasMeaning(bare) || phrases.has(bare))
  }
  const isOne = (text: string): boolean => {
    if (!hasMeaning(text) || FILLER.test(text)) return true
    return text.length <= LONGEST_PHRASE && (phrases.has(text) || (MAY_BE_SHAPED.test(text) && isShaped(text)))
  }
  const isLabelled = (text: string): boolean => {
    const [, label = '', rest = ''] = PREFIX.exec(text) ?? []
    return rest !== '' && isOne(rest) && (isLabel(label) || isOne(label))
  }
  const isInside = (line: string): boolean =>
    (POINT.test(line) && isOne(line.replace(POINT, ''))) || (/[:：]/.test(line) && isLabelled(line))
  return (text) => {
    if (isOne(text)) return true
    if (text.length > LONGEST_PHRASE * 5) return false
    return text.includes('\n') ? text.split('\n').every((line) => isOne(line) || isInside(line)) : isInside(text)
  }
}
