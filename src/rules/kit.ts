import type { LaneType } from '../lanes/index.ts'
import type { LaneKind } from '../lanes/lane-kind.ts'
import type { Locale } from '../model/journey-map.ts'
import type { Rule } from './rule.ts'

/** What rules need to know of a template. */
export interface TemplateFacts {
  readonly id: string
  readonly version: number
  readonly lanes: readonly LaneType[]
  /** A map that is still called so has no title. */
  readonly name?: string
}

/** What an opportunity may say about itself. */
export type MarkKind = 'owner' | 'measure' | 'impact' | 'effort' | 'votes'

/** What rules need to know of a language: how people write on maps in it. */
export interface WordsFacts {
  /** BCP 47 language. Words without one belong to all languages. */
  readonly language?: string
  readonly lanes: Readonly<Record<string, readonly string[]>>
  readonly stages: readonly string[]
  readonly title: {
    readonly cem: readonly string[]
    readonly cjm: readonly string[]
    readonly combined: readonly string[]
  }
  readonly placeholders: readonly string[]
  readonly none: readonly string[]
  readonly evidence: Readonly<Record<string, readonly string[]>>
  /** Labels before the colon of what an opportunity says about itself. */
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>
  /** Names of the stage in which people buy, that mean nothing else. */
  readonly purchase: readonly string[]
  /** How a company speaks of what it does itself, and of its departments. */
  readonly company: readonly string[]
  readonly departments: readonly string[]
  /** What a legend of colours says. */
  readonly legend: readonly string[]
  readonly feelings: {
    readonly good: readonly string[]
    readonly bad: readonly string[]
    /** Feelings that are neither by themselves. */
    readonly either: readonly string[]
    /** What turns a feeling round: not, less, would. */
    readonly turns: readonly string[]
  }
  readonly and: readonly string[]
}

/** What a check works with; an argument, so that tests choose their own and a new lane or rule breaks none of them. */
export interface Kit {
  readonly rules: readonly Rule[]
  readonly lanes: readonly LaneKind<LaneType>[]
  readonly templates: readonly TemplateFacts[]
  /** All languages to reckon with: people mix them on one map. */
  readonly words: readonly WordsFacts[]
  /** What the app itself writes in other languages than English, which is nobody's content. */
  readonly own?: { readonly titles: readonly string[]; readonly prompts: readonly string[] }
  /** The label a lane added by a fix gets; the English one when left out. */
  readonly labelOf?: (type: LaneType, locale: Locale) => string
}
