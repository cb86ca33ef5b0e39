import { LANES, type LaneType } from '../../lanes/index.ts'
import type { LaneKind } from '../../lanes/lane-kind.ts'
import { fold } from '../../model/fold.ts'
import { MOST_NOTES, remembering } from '../../model/remembering.ts'
import type { Words } from '../../words/words.ts'
import { type FieldName, labelPhrasesOf, type MapName } from './label-phrases.ts'
import { LONGEST_LABEL, labelTypesOf, type NamedLanes } from './label-types.ts'

export type { FieldName } from './label-phrases.ts'
export { LONGEST_LABEL } from './label-types.ts'

/** What a text on a board means as a part of a map's structure. */
export interface Labels {
  /**
   * Lane types that a text names of which nothing else speaks for a label, such as a sticky note: none when it says anything besides;
   * two for a combined lane.
   */
  lane(text: string): readonly LaneType[]
  /** The same of a text that looks like a label, a text, shape or card: slips, bent words and unknown names are allowed for. */
  nearly(text: string): readonly LaneType[]
  /** The same of a text that stands among labels, so that "Steps" is no header of stages. */
  row(text: string): readonly LaneType[]
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

/** A label that was wrapped by pressing Enter is no longer than this. */
const LONGEST_WRAPPED = 30

interface ReadLabel extends NamedLanes {
  readonly label: string
}

const NONE: readonly LaneType[] = []

const firstLine = (text: string): string => {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** Folds all words once. */
export function labelsOf(words: readonly Words[], lanes: readonly LaneKind<LaneType>[] = LANES): Labels {
  const phrases = labelPhrasesOf(words, lanes)
  const { read, among, mayName } = labelTypesOf(words, phrases.others, lanes)

  /** The lines of a label in one: people press Enter to wrap it, and the prompt stands under it. */
  const joined = (text: string): string =>
    text
      .slice(0, 4 * LONGEST_LABEL)
      .split('\n')
      .map((line) => line.trim())
      .filter((line, index) => line !== '' && !(index > 0 && line.length <= LONGEST_LABEL && phrases.prompts.has(line)))
      .join(' ')
  const several = (text: string, first: string): ReadLabel => {
    const all = joined(text)
    const ofAll = read(all, 'bold')
    if (ofAll.types.length > 0) return { ...ofAll, label: all }
    const ofFirst = read(first, 'bold')
    const wrapped = ofFirst.types.length === 0 && all.length <= LONGEST_WRAPPED
    return { ...ofFirst, label: wrapped ? all : first.trim() }
  }
  // The labels of all maps that the app drew on a board are alike, and long.
  const boldly = remembering((text): ReadLabel => {
    const first = firstLine(text)
    return first.length === text.length ? { ...read(text, 'bold'), label: text.trim() } : several(text, first)
  }, MOST_NOTES)
  const strictly = (text: string): readonly LaneType[] => {
    const first = firstLine(text)
    if (first.length === text.length) return read(text, 'strict').types
    if (!mayName(first.slice(0, LONGEST_LABEL))) return NONE
    const ofAll = read(joined(text), 'strict').types
    return ofAll.length > 0 ? ofAll : read(first, 'strict').types
  }
  const lane = remembering(strictly, MOST_NOTES)
  const folded = remembering(fold)
  const short = <T>(text: string, look: (folded: string) => T, none: T): T =>
    text.length <= LONGEST_LABEL ? look(folded(text)) : none
  const nearly = (text: string) => boldly(text).types
  return {
    lane,
    nearly,
    row(text) {
      const types = nearly(text)
      const only =
        types.length > 0 ? undefined : short(firstLine(text), (folded) => phrases.lanesOnly.get(folded), undefined)
      return only ? [only] : types.length > 0 ? types : among(firstLine(text)).types
    },
    label: (text) => boldly(text).label,
    languages: (text) => boldly(text).languages,
    isStageWord: (text) => short(text, (folded) => phrases.stages.has(folded), false),
    isScaleEnd: (text) => short(text, (folded) => phrases.ends.has(folded), false),
    kind: (line) =>
      line.length <= LONGEST_LABEL && phrases.kindStarts.mayStart(line)
        ? short(line, (folded) => phrases.kinds.get(folded) ?? null, null)
        : null,
    field: (name) => short(name, (folded) => phrases.fields.get(folded) ?? null, null),
  }
}
