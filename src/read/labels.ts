import { LANES, type LaneType } from '../lanes/index.ts'
import { fold, withoutNumber } from '../model/fold.ts'
import { literal } from '../model/pattern.ts'
import type { Words } from '../words/words.ts'

/** What a text on a board means as a part of a map's structure. */
export interface Labels {
  /** Lane types that a label names, none when it is no lane label we know; two for a combined lane. */
  lane(text: string): readonly LaneType[]
  /** Languages in which a label is written so. */
  languages(text: string): ReadonlySet<string>
  /** One of the words for the axis of stages: Stage, Phase. */
  isStageWord(text: string): boolean
  /** The name of an end of a scale of feelings. */
  isScaleEnd(text: string): boolean
  /** What kind of map a line says it is; null when it says none. */
  kind(line: string): 'cem' | 'cjm' | 'combined' | null
  /** Which field of a title a label before a colon names; null when none. */
  field(label: string): 'subject' | 'actor' | 'scenario' | null
}

/** No label of a lane is longer. Longer texts are not even folded. */
const LONGEST_LABEL = 80
const BRACKETS = /[([{（［【「].*?[)\]}）］】」]/gu
const JOINT = /\s*(?:[/&+|,;・、·]|\s[-–—]\s)\s*/u

type Named = 'cem' | 'cjm' | 'combined'
type Field = 'subject' | 'actor' | 'scenario'

/** Folds all words once. Labels are looked up in all languages, label by label: maps mix languages freely. */
export function labelsOf(words: readonly Words[]): Labels {
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
  const spoken = new Map<string, Set<string>>()
  for (const { language, lanes: names } of words) {
    for (const name of Object.values(names).flat()) {
      const folded = fold(name)
      spoken.set(folded, (spoken.get(folded) ?? new Set()).add(language))
    }
  }
  const joints = words
    .flatMap((language) => language.and)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !'&/+'.includes(word))
  const and = new RegExp(`\\s+(?:${joints.map(literal).join('|') || 'and'})\\s+`, 'iu')
  const kinds = new Map<string, Named>()
  const fields = new Map<string, Field>()
  for (const { title } of words) {
    for (const kind of ['cem', 'cjm', 'combined'] as const) for (const name of title[kind]) kinds.set(fold(name), kind)
    for (const field of ['subject', 'actor', 'scenario'] as const)
      for (const name of title[field]) fields.set(fold(name), field)
  }
  const stages = new Set(words.flatMap((language) => language.stages.map(fold)))
  const ends = new Set(words.flatMap(({ scale }) => [...scale.high, ...scale.low].map(fold)))

  const exact = (text: string): LaneType | undefined => lanes.get(fold(text)) ?? lanes.get(withoutNumber(fold(text)))
  const combined = (text: string): readonly LaneType[] => {
    const parts = text
      .split(JOINT)
      .flatMap((part) => part.split(and))
      .filter((part) => part.trim() !== '')
    if (parts.length < 2 || parts.length > 3) return []
    const types = parts.map(exact)
    return types.every((type) => type !== undefined) ? [...new Set(types as LaneType[])] : []
  }
  const one = (text: string): readonly LaneType[] => {
    const whole = exact(text)
    if (whole) return [whole]
    const bare = text.replace(BRACKETS, ' ')
    const unbracketed = bare === text ? undefined : exact(bare)
    return unbracketed ? [unbracketed] : combined(bare)
  }
  const known = new Map<string, readonly LaneType[]>()
  const lane = (text: string): readonly LaneType[] => {
    const found = known.get(text)
    if (found) return found
    // The prompt stands under the label; people also press Enter to wrap a label.
    const lines = text.split('\n')
    const candidates = lines.length === 1 ? [text] : [lines[0] ?? '', text.replaceAll('\n', ' ')]
    const types =
      candidates
        .filter((line) => line.length <= LONGEST_LABEL)
        .map(one)
        .find((each) => each.length > 0) ?? []
    known.set(text, types)
    return types
  }
  return {
    lane,
    languages: (text) => spoken.get(fold(text.split('\n')[0]?.slice(0, LONGEST_LABEL) ?? '')) ?? new Set(),
    isStageWord: (text) => text.length <= LONGEST_LABEL && stages.has(fold(text)),
    isScaleEnd: (text) => text.length <= LONGEST_LABEL && ends.has(fold(text)),
    kind: (line) => (line.length <= LONGEST_LABEL ? (kinds.get(fold(line)) ?? null) : null),
    field: (label) => (label.length <= LONGEST_LABEL ? (fields.get(fold(label)) ?? null) : null),
  }
}
