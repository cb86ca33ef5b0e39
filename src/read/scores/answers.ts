import { plainer } from '../../model/fold.ts'
import { literal } from '../../model/pattern.ts'
import type { Words } from '../../words/words.ts'

/** Tells whether a text answers "none found, because ...": an answer too. */
export type IsNone = (text: string) => boolean

const LONGEST = 120
/** What people put in front of an answer: the dot of a list, a bracket, a tick. */
const LEAD = /^(?:[\s\-–—•*·→>"'“”„«‚‘(（[【「]|\p{Extended_Pictographic}|\ufe0f)+/u
const MAY_LEAD = /^[^\p{L}]/u
const folded = (text: string): string => plainer(text).replaceAll('’', "'")
const fromFirst = (text: string): string => folded(text.slice(0, LONGEST)).trim()
/** Answers are told apart by their first letters: nearly all notes begin with others. */
const HEAD = 3
const SIZES = [3, 2, 1]

/** a to z, whatever the case; 0 for all else, which a fold may change. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index) | 32
  return code >= 97 && code <= 122 && text.charCodeAt(index) < 128 ? code : 0
}

/** The first two letters as one number; 0 where they may not be what they seem. */
const pairOf = (text: string): number => {
  const [first, second] = [letterAt(text, 0), letterAt(text, 1)]
  return first > 0 && second > 0 ? 128 * first + second : 0
}

/** How an answer begins, and what may follow in the languages that say so. */
interface Answer {
  readonly none: string
  readonly rest: readonly RegExp[]
}

/** Prepares the words of all languages once. */
export function noneIn(words: readonly Words[]): IsNone {
  const answers = new Map<string, Answer>()
  for (const { none: nones, because } of words) {
    const rest = restOf(because)
    for (const none of new Set(nones.map(fromFirst)))
      answers.set(none, { none, rest: [...(answers.get(none)?.rest ?? []), rest] })
  }
  answers.delete('')
  const byHead = new Map<string, Answer[]>()
  for (const answer of answers.values()) {
    const list = byHead.get(answer.none.slice(0, HEAD))
    if (list) list.push(answer)
    else byHead.set(answer.none.slice(0, HEAD), [answer])
  }
  const pairs = new Set([...answers.keys()].map(pairOf))
  const isAnswer = (start: string, size: number): boolean =>
    byHead
      .get(start.slice(0, size))
      ?.some(
        ({ none, rest }) =>
          (size === HEAD || none.length === size) &&
          start.startsWith(none) &&
          rest.some((each) => each.test(start.slice(none.length))),
      ) ?? false
  return (text) => {
    if (text === '') return false
    const pair = pairOf(text)
    if (pair > 0 && !pairs.has(pair)) return false
    const begin = MAY_LEAD.test(text) ? text.slice(0, LONGEST).replace(LEAD, '') : text
    const head = folded(begin.slice(0, 3 * HEAD)).trimStart()
    // A cut may part a letter from its mark, and answers of one or two letters are few.
    if (!SIZES.some((size) => byHead.has(head.slice(0, size)))) return false
    const start = fromFirst(begin)
    return SIZES.some((size) => isAnswer(start, size))
  }
}

/** Nothing more, a sign, a face, or a reason. "None of them answered" goes on otherwise and is a note. */
function restOf(because: readonly string[]): RegExp {
  const reasons = because.map((word) => literal(fromFirst(word))).join('|') || 'because'
  return new RegExp(
    `^\\s*(?:$|[:.,;!(\\[)\\]"'»”、。，！；：（–—-]|\\p{Extended_Pictographic}|(?:${reasons})(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))`,
    'iu',
  )
}
