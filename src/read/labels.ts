import { LANES, type LaneType } from '../lanes/index.ts'
import { fold, withoutNumber } from '../model/fold.ts'
import { literal } from '../model/pattern.ts'
import { phrasesOf } from '../model/phrases.ts'
import type { Words } from '../words/words.ts'

/** What a text on a board means as a part of a map's structure. */
export interface Labels {
  /** Lane types that a label names, none when it is no lane label we know; two for a combined lane. */
  lane(text: string): readonly LaneType[]
  /** The label without the prompt under it. */
  label(text: string): string
  /** Languages in which a label is written so. */
  languages(text: string): ReadonlySet<string>
  /** One of the words for the axis of stages: Stage, Phase. */
  isStageWord(text: string): boolean
  /** The name of an end of a scale of feelings. */
  isScaleEnd(text: string): boolean
  /** What kind of map a line says it is; null when it says none. */
  kind(line: string): MapName | null
  /** Which field of a title a label before a colon names; null when none. */
  field(label: string): FieldName | null
}

export type MapName = 'cem' | 'cjm' | 'combined'
export type FieldName = 'subject' | 'actor' | 'scenario'

/** No label of a lane is longer. Longer texts are not even folded. */
export const LONGEST_LABEL = 80
/** A label that was wrapped by pressing Enter is no longer than this. */
const LONGEST_WRAPPED = 30
const BRACKETS = /[([{（［【「].*?[)\]}）］】」]/gu
const JOINT = /\s*(?:[/&+|,;・、·]|\s[-–—]\s)\s*/u
/** So many wrapped labels are kept, once they were read. */
const MOST_KEPT = 500
const HAS_BRACKET = /[([{（［【「]/
/** What people put in front of a label, and in front of the second name in it: `1.`, `2)`, `(old)`, `&`. */
const BEGINNING = /^(?:\s*[([{（［【「][^\p{L}]*[)\]}）］】」])?[^\p{L}]*(\p{L}[^/&+|,;・、·([{（［【「]*)/u
const LETTER = /^[A-Za-z][A-Za-z ]{8}/
interface ReadLabel {
  readonly types: readonly LaneType[]
  readonly label: string
}

const NONE: readonly LaneType[] = []
const NOWHERE: ReadonlySet<string> = new Set()

const firstLine = (text: string): string => {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** The part of a text by whose first letters one can tell whether it may be a label. */
const beginningOf = (text: string): string => (LETTER.test(text) ? text : (BEGINNING.exec(text)?.[1]?.trim() ?? ''))

/** Folds all words once. Labels are looked up in all languages, label by label: maps mix languages freely. */
export function labelsOf(words: readonly Words[]): Labels {
  const lanes = lanesByName(words)
  const starts = phrasesOf(lanes.keys())
  const and = jointOf(words)
  const { spoken, kinds, fields } = namesIn(words)
  const kindStarts = phrasesOf(kinds.keys())
  const stages = new Set(words.flatMap((language) => language.stages.map(fold)))
  const ends = new Set(words.flatMap(({ scale }) => [...scale.high, ...scale.low].map(fold)))
  const prompts = phrasesOf([...LANES.map((kind) => kind.prompt), ...words.flatMap((each) => each.placeholders)])

  const exact = (text: string): LaneType | undefined => {
    const folded = fold(text)
    return lanes.get(folded) ?? lanes.get(withoutNumber(folded))
  }
  const combined = (text: string): readonly LaneType[] => {
    const parts = text
      .split(JOINT)
      .flatMap((part) => part.split(and))
      .filter((part) => part.trim() !== '')
    if (parts.length < 2 || parts.length > 3) return NONE
    const types = parts.flatMap((part) => exact(part) ?? [])
    return types.length === parts.length ? [...new Set(types)] : NONE
  }
  const one = (text: string): readonly LaneType[] => {
    if (text.length > LONGEST_LABEL) return NONE
    // Nearly all texts on a board are no labels, and their first letters tell so.
    if (!starts.mayStart(beginningOf(text))) return NONE
    const bare = HAS_BRACKET.test(text) ? text.replace(BRACKETS, ' ') : text
    const whole = exact(text) ?? (bare === text ? undefined : exact(bare))
    return whole ? [whole] : combined(bare)
  }
  /** The lines of a label in one: people press Enter to wrap it, and the prompt stands under it. */
  const joined = (text: string): string =>
    text
      .slice(0, 4 * LONGEST_LABEL)
      .split('\n')
      .map((line) => line.trim())
      .filter((line, index) => line !== '' && !(index > 0 && line.length <= LONGEST_LABEL && prompts.has(line)))
      .join(' ')
  const several = (text: string, first: string): ReadLabel => {
    const all = joined(text)
    const ofAll = one(all)
    if (ofAll.length > 0) return { types: ofAll, label: all }
    const types = one(first)
    return { types, label: types.length === 0 && all.length <= LONGEST_WRAPPED ? all : first.trim() }
  }
  // The labels of all maps that the app drew on a board are alike, and long.
  const kept = new Map<string, ReadLabel>()
  const read = (text: string): ReadLabel => {
    const first = firstLine(text)
    if (first.length === text.length) return { types: one(text), label: text.trim() }
    const known = kept.get(text)
    if (known) return known
    const made = several(text, first)
    if (made.types.length > 0 && kept.size < MOST_KEPT) kept.set(text, made)
    return made
  }
  const lane = (text: string): readonly LaneType[] => {
    const first = firstLine(text)
    if (first.length === text.length) return one(text)
    return starts.mayStart(beginningOf(first.slice(0, LONGEST_LABEL))) ? read(text).types : NONE
  }
  const short = <T>(text: string, look: (folded: string) => T, none: T): T =>
    text.length <= LONGEST_LABEL ? look(fold(text)) : none
  return {
    lane,
    label: (text) => read(text).label,
    languages: (text) => short(firstLine(text), (folded) => spoken.get(folded) ?? NOWHERE, NOWHERE),
    isStageWord: (text) => short(text, (folded) => stages.has(folded), false),
    isScaleEnd: (text) => short(text, (folded) => ends.has(folded), false),
    kind: (line) => (kindStarts.mayStart(line) ? short(line, (folded) => kinds.get(folded) ?? null, null) : null),
    field: (name) => short(name, (folded) => fields.get(folded) ?? null, null),
  }
}

function lanesByName(words: readonly Words[]): ReadonlyMap<string, LaneType> {
  const lanes = new Map<string, LaneType>()
  const add = (type: LaneType, names: readonly string[]) => {
    for (const name of names) {
      const folded = fold(name)
      if (folded !== '' && !lanes.has(folded)) lanes.set(folded, type)
    }
  }
  // A kind's own names first: what is ambiguous between languages is what the app itself draws.
  for (const kind of LANES) add(kind.id, [kind.label, ...kind.synonyms])
  for (const kind of LANES) for (const language of words) add(kind.id, language.lanes[kind.id] ?? [])
  return lanes
}

/** Words that join two names, standing between blanks. */
function jointOf(words: readonly Words[]): RegExp {
  const joints = words
    .flatMap((language) => language.and)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !'&/+'.includes(word))
  return new RegExp(`\\s+(?:${joints.map(literal).join('|') || 'and'})\\s+`, 'iu')
}

function namesIn(words: readonly Words[]) {
  const spoken = new Map<string, Set<string>>()
  const kinds = new Map<string, MapName>()
  const fields = new Map<string, FieldName>()
  for (const { language, lanes, title } of words) {
    for (const name of Object.values(lanes).flat()) {
      const folded = fold(name)
      const languages = spoken.get(folded)
      if (languages) languages.add(language)
      else spoken.set(folded, new Set([language]))
    }
    for (const kind of ['cem', 'cjm', 'combined'] as const) for (const name of title[kind]) kinds.set(fold(name), kind)
    for (const field of ['subject', 'actor', 'scenario'] as const)
      for (const name of title[field]) fields.set(fold(name), field)
  }
  for (const { label, synonyms } of LANES)
    for (const name of [label, ...synonyms]) spoken.set(fold(name), (spoken.get(fold(name)) ?? new Set()).add('en'))
  return { spoken, kinds, fields }
}
