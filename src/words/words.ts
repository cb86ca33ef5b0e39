/**
 * What people write on journey maps in one language. Plain data: it is folded (case, accents, width, punctuation) by whoever
 * compares it, so each spelling stands here once, as people would write it.
 */
export interface Words {
  /** BCP 47 language: `en`, `de`, `pt`, ... */
  readonly language: string
  /** Labels people write for a lane, by lane type; the kind's own English label and synonyms stand in `lanes/`. */
  readonly lanes: Readonly<Record<string, readonly string[]>>
  /** Words on the corner or the header of the axis of stages: Stage, Phase, Step. */
  readonly stages: readonly string[]
  /** The lines of a title: what the map is, and the label before the first colon of a field. */
  readonly title: {
    readonly cem: readonly string[]
    readonly cjm: readonly string[]
    readonly combined: readonly string[]
    readonly subject: readonly string[]
    readonly actor: readonly string[]
    readonly scenario: readonly string[]
  }
  /** Names of the two ends of an emotion scale. */
  readonly scale: { readonly high: readonly string[]; readonly low: readonly string[] }
  /** Whole texts that stand for "nothing yet": to be done, type here, add note. */
  readonly placeholders: readonly string[]
  /** Beginnings of "none found, because ...": an answer. */
  readonly none: readonly string[]
  /** Words and tags that mark evidence. */
  readonly evidence: {
    readonly interview: readonly string[]
    readonly survey: readonly string[]
    readonly analytics: readonly string[]
    readonly test: readonly string[]
    readonly feedback: readonly string[]
    readonly assumption: readonly string[]
  }
  /** Labels before the colon of what an opportunity says about itself. */
  readonly marks: {
    readonly measure: readonly string[]
    readonly impact: readonly string[]
    readonly effort: readonly string[]
    readonly votes: readonly string[]
  }
  /** Names of the five points of the scale, from very bad to very good, for hints only: words alone never make a score. */
  readonly feelings: { readonly good: readonly string[]; readonly bad: readonly string[] }
  /** Words that join two things ("A and B"). */
  readonly and: readonly string[]
}
