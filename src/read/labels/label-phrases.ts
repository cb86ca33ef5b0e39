import type { LaneType } from '../../lanes/index.ts'
import type { LaneKind } from '../../lanes/lane-kind.ts'
import { fold } from '../../model/fold.ts'
import { type Phrases, phrasesOf } from '../../model/phrases.ts'
import type { Words } from '../../words/words.ts'

export type MapName = 'cem' | 'cjm' | 'combined'
export type FieldName = 'subject' | 'actor' | 'scenario'

/** Whole texts of a map's structure that are not names of lanes, folded, in all languages. */
export interface LabelPhrases {
  /** Words for the axis of stages. */
  readonly stages: ReadonlySet<string>
  /** Lanes that are called as stages are called elsewhere. */
  readonly lanesOnly: ReadonlyMap<string, LaneType>
  /** Names of the two ends of a scale of feelings, and of what lies between them. */
  readonly ends: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, MapName>
  readonly kindStarts: Phrases
  readonly fields: ReadonlyMap<string, FieldName>
  /** Names of maps, stages and other boards' parts: whatever lanes the words in them remind of, they are no labels. */
  readonly others: ReadonlySet<string>
  /** What stands under a label. */
  readonly prompts: Phrases
}

const setOf = (words: readonly Words[], pick: (each: Words) => readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((each) => pick(each).map(fold)))

export function labelPhrasesOf(words: readonly Words[], lanes: readonly LaneKind<LaneType>[]): LabelPhrases {
  const kinds = new Map<string, MapName>()
  const fields = new Map<string, FieldName>()
  for (const { title } of words) {
    for (const kind of ['cem', 'cjm', 'combined'] as const) for (const name of title[kind]) kinds.set(fold(name), kind)
    for (const field of ['subject', 'actor', 'scenario'] as const)
      for (const name of title[field]) fields.set(fold(name), field)
  }
  return {
    stages: setOf(words, (each) => each.stages),
    lanesOnly: new Map(
      lanes.flatMap(({ id }) =>
        words.flatMap((each) => (each.besideLanes[id] ?? []).map((name) => [fold(name), id] as const)),
      ),
    ),
    ends: setOf(words, ({ scale }) => [...scale.high, ...scale.low, ...scale.middle]),
    kinds,
    kindStarts: phrasesOf(kinds.keys()),
    fields,
    others: new Set([
      ...kinds.keys(),
      ...setOf(words, (each) => [...each.stageNames, ...each.elsewhere.filter((text) => text.includes(' '))]),
    ]),
    prompts: phrasesOf([...lanes.map((kind) => kind.prompt), ...words.flatMap((each) => each.placeholders)]),
  }
}
