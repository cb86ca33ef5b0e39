/** What a lane is about. Two with a plus between them share one lane. */
export type Concept =
  | 'actions'
  | 'touchpoints'
  | 'channels'
  | 'needs'
  | 'thoughts'
  | 'emotions'
  | 'pains'
  | 'opportunities'
  | 'backstage'
  | 'metrics'
  | 'thoughts+emotions'
  | 'pains+opportunities'

/** What people who speak one language write on a journey map. Written down by hand, apart from the words that the app knows. */
export interface Language {
  readonly code: string
  readonly titles: readonly string[]
  /** What stands in the corner between stages and lanes. */
  readonly corners: readonly string[]
  /** Stages in order, the finer ones: twelve. */
  readonly stages: readonly string[]
  /** Names of spans of several stages. */
  readonly phases: readonly string[]
  readonly lanes: Readonly<Record<Concept, readonly string[]>>
  /** Labels of lanes that nobody foresees. */
  readonly odd: readonly string[]
  /** Little questions under a label. */
  readonly prompts: readonly string[]
  readonly notes: readonly string[]
  readonly feelings: readonly string[]
  /** A card that says who the map is about. */
  readonly persona: readonly string[]
}
