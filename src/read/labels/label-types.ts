import { LANES, type LaneType } from '../../lanes/index.ts'
import type { LaneKind } from '../../lanes/lane-kind.ts'
import { fold, withoutNumber } from '../../model/fold.ts'
import { phrasesOf } from '../../model/phrases.ts'
import { remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { freeWordsOf } from './free-words.ts'
import { wordsIn } from './label-words.ts'
import { type LaneName, laneNamesOf } from './lane-names.ts'
import { type Boldness, namesInWords } from './spaced-label.ts'
import { namesInLetters, UNSPACED } from './unspaced-label.ts'

/** No label of a lane is longer. Longer texts are not even folded. */
export const LONGEST_LABEL = 80
/** Longer labels than this are known as a whole or not at all. */
const LONGEST_MADE = 56
/** A sticky note that says more is a note: it is known as a whole or not at all. */
const LONGEST_MADE_STRICT = 36
/** A lane holds no more kinds of things. */
const MOST_TYPES = 3
/** The innermost ones: a label as a whole in brackets may have a remark in others. */
const BRACKETS = /[([{（［【「][^([{（［【「)\]}）］】」]*[)\]}）］】」]/gu
const ANY_LETTER = /\p{L}/u
const HAS_BRACKET = /[([{（［【「]/
/** What people put in front of a label, and in front of the second name in it: `1.`, `2)`, `(old)`, `&`. */
const BEGINNING = /^(?:\s*[([{（［【「][^\p{L}]*[)\]}）］】」])?[^\p{L}]*(\p{L}[^/&+|,;・、·([{（［【「]*)/u
const LETTER = /^[A-Za-z][A-Za-z ]{8}/
const LETTERS = /^\p{L}+$/u
const SHORTEST_COMPOUND = 8

/** Whose lane it is, or which: one name or two, with a capital where the script has any. */
const QUALIFIER = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.]*(?: (?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.]*)?$/u
/** "Emotions - Anna", "Anna: emotions". */
const PARTED = /^\s*(.{2,40}?)(?:\s+[-–—|]\s+|\s*[:：]\s*)(.{2,40}?)\s*$/u
const PART = /[-–—|:：]/u
/** "Emotions Anna". */
const FOLLOWED = /^\s*(.+?)\s+(\p{Lu}\S+)\s*$/u

export interface NamedLanes {
  readonly types: readonly LaneType[]
  readonly languages: ReadonlySet<string>
}

export interface LabelTypes {
  /** The lanes that one line names. */
  read(line: string, boldness: Boldness): NamedLanes
  /** The lane that a line among labels names with one word more, which nobody knows: whose it is. */
  among(line: string): NamedLanes
  /** Whether a line may name a lane, word for word; false is certain, and cheap. */
  mayName(line: string): boolean
}

const NOTHING: NamedLanes = { types: [], languages: new Set() }

/** The part of a text by whose first letters one can tell whether it may be a label. */
const beginningOf = (text: string): string => (LETTER.test(text) ? text : (BEGINNING.exec(text)?.[1]?.trim() ?? ''))

/**
 * Tells what lanes a line names. Labels are looked up in all languages, label by label: maps mix languages freely.
 * @param others folded texts that are no labels, whatever names are in them
 */
export function labelTypesOf(
  words: readonly Words[],
  others: ReadonlySet<string>,
  kinds: readonly LaneKind<LaneType>[] = LANES,
): LabelTypes {
  const names = laneNamesOf(words, kinds)
  const free = freeWordsOf(words)
  const starts = phrasesOf(names.all.keys())
  const ends = endsOf(words, kinds, [...free.all.keys()])

  const exact = (text: string): LaneName | undefined => {
    const folded = fold(text)
    return names.all.get(folded) ?? names.all.get(withoutNumber(folded))
  }
  const made = (text: string, boldness: Boldness): readonly LaneName[] => {
    if (others.has(fold(text))) return []
    const look = UNSPACED.test(text) ? namesInLetters : namesInWords
    return look(text, names, free, boldness)
  }
  const whole = (text: string, bare: string): NamedLanes | null => {
    const name = exact(text) ?? (bare === text ? undefined : exact(bare))
    return name ? { types: [name.type], languages: name.languages } : null
  }
  const bareOf = (text: string): string => {
    if (!HAS_BRACKET.test(text)) return text
    const bare = text.replace(BRACKETS, ' ')
    return bare === text || !ANY_LETTER.test(bare) ? text : bareOf(bare)
  }
  const strict = (text: string): NamedLanes => {
    // Nearly all texts on a board are no labels, and their first letters or words tell so.
    const looksMade = text.length <= LONGEST_MADE_STRICT && ends.mayBegin(text) && ends.mayEnd(text)
    if (!looksMade && !starts.mayStart(beginningOf(text))) return NOTHING
    const bare = bareOf(text)
    return whole(text, bare) ?? (looksMade ? lanesOf(made(bare, 'strict')) : NOTHING)
  }
  const qualified = (text: string, parting: RegExp): NamedLanes => {
    const [, first = '', last = ''] = parting.exec(text) ?? []
    const before = QUALIFIER.test(last) ? exact(first) : undefined
    const name = before ?? (QUALIFIER.test(first) ? exact(last) : undefined)
    return name?.usual ? { types: [name.type], languages: name.languages } : NOTHING
  }
  const bold = remembering((text): NamedLanes => {
    const bare = bareOf(text)
    const known = whole(text, bare) ?? (bare.length <= LONGEST_MADE ? lanesOf(made(bare, 'bold')) : NOTHING)
    return known.types.length > 0 || !PART.test(text) ? known : qualified(text, PARTED)
  })
  return {
    read: (line, boldness) =>
      line.length > LONGEST_LABEL || line === '' ? NOTHING : boldness === 'bold' ? bold(line) : strict(line),
    among: (line) => (line.length > LONGEST_MADE ? NOTHING : qualified(line, FOLLOWED)),
    mayName: (line) => ends.mayBegin(line) || starts.mayStart(beginningOf(line)),
  }
}

/** Tells of most texts that they are no label, by a word at one end of them. Words in no list may be compounds, if they are long. */
interface Ends {
  mayBegin(line: string): boolean
  mayEnd(line: string): boolean
}

function endsOf(words: readonly Words[], kinds: readonly LaneKind<LaneType>[], free: readonly string[]): Ends {
  const names = [
    ...kinds.flatMap((kind) => [kind.label, ...kind.synonyms]),
    ...words.flatMap(({ lanes }) => Object.values(lanes).flat()),
  ].map(wordsIn)
  const first = new Set([...free, ...names.flatMap((each) => each[0] ?? [])])
  const all = new Set([...free, ...names.flat()])
  const mayBe = (known: ReadonlySet<string>) =>
    remembering((written: string) => {
      const word = fold(written)
      return !LETTERS.test(word) || word.length >= SHORTEST_COMPOUND || known.has(word) || UNSPACED.test(word)
    })
  const [mayBeFirst, mayBeLast] = [mayBe(first), mayBe(all)]
  return {
    mayBegin(line) {
      const end = line.indexOf(' ')
      return mayBeFirst(end < 0 ? line : line.slice(0, end))
    },
    mayEnd: (line) => mayBeLast(line.slice(line.lastIndexOf(' ') + 1)),
  }
}

function lanesOf(names: readonly LaneName[]): NamedLanes {
  if (names.length === 0) return NOTHING
  const types = [...new Set(names.map(({ type }) => type))]
  if (types.length > MOST_TYPES) return NOTHING
  return { types, languages: new Set(names.flatMap(({ languages }) => [...languages])) }
}
