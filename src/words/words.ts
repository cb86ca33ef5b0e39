/**
 * Spellings parted by `|`: the text is data for people of that language to read and correct, so it is kept free of quotes and commas.
 * `[a/b/]` stands for each of its words in turn, and for none of them. Line breaks count as spaces.
 */
export const list = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw
    .join('')
    .split('|')
    .flatMap(eachChoice)
    .map((spelling) => spelling.trim().replaceAll(/\s+/g, ' '))
    .filter((spelling) => spelling !== '')

const CHOICE = /\[([^\]]*)\]/

function eachChoice(spelling: string): readonly string[] {
  const choice = CHOICE.exec(spelling)
  if (!choice) return [spelling]
  const [all, words = ''] = choice
  const before = spelling.slice(0, choice.index)
  const after = spelling.slice(choice.index + all.length)
  return words.split('/').flatMap((word) => eachChoice(`${before}${word}${after}`))
}

/**
 * What people write on journey maps in one language. Plain data: it is folded (case, accents, width, punctuation) by whoever
 * compares it, so each spelling stands here once, as people would write it. Only some placeholders consist of nothing but signs
 * (`-`, `...`): folding must not turn these into an empty text that matches everything.
 */
export interface Words {
  /** BCP 47 language: `en`, `de`, `pt`, ... */
  readonly language: string
  /**
   * Labels people write for a lane, by lane type, the usual ones first; the kind's own English label and synonyms stand in `lanes/`. What
   * follows from another label and the words around it (`Customer actions`, `What do they feel?`) need not stand here.
   */
  readonly lanes: Readonly<Record<string, readonly string[]>>
  /** Words on the corner or the header of the axis of stages: Stage, Phase, Step. */
  readonly stages: readonly string[]
  /** What people call the stages themselves: Awareness, Purchase, After. One of them proves nothing; a row of them does. */
  readonly stageNames: readonly string[]
  /**
   * Words at the heads, the sides and the corners of other kinds of boards: Strengths, Owner, Sprint, Competitor; and the commonest given
   * names, because columns headed by people are no stages. Some of them stand on maps as well, so they only speak against one.
   */
  readonly elsewhere: readonly string[]
  /** What other kinds of boards are called: Retrospective, Empathy map, SWOT. */
  readonly otherBoards: readonly string[]
  /**
   * Labels that name a lane only where they stand below the stages, beside other labels: elsewhere they name stages or their axis. `Steps`
   * are what people do, `Support` happens behind the scenes.
   */
  readonly besideLanes: Readonly<Record<string, readonly string[]>>
  /** What the reader needs to know a lane's name among other words. */
  readonly around: {
    /** Whom or what a map is about, besides `title.actor`: `guest` in "guest emotions". */
    readonly people: readonly string[]
    /** Single words that stand beside a name and leave its meaning as it is: `our`, `main`, `current`, `curve`. */
    readonly beside: readonly string[]
    /** Words that begin a question: `what`, `how`. */
    readonly asking: readonly string[]
    /** Words that stand beside a name in a question only: `do`, `they`. "System is down" is a note. */
    readonly asked: readonly string[]
    /** Words that tie a name to whatever it is about: `of` in "emotions of Mia". */
    readonly of: readonly string[]
    /** How the ends of names change with number, case and person, where the language bends its words. */
    readonly endings: readonly string[]
  }
  /** The lines of a title: what the map is, and the label before the first colon of a field. */
  readonly title: {
    readonly cem: readonly string[]
    readonly cjm: readonly string[]
    readonly combined: readonly string[]
    readonly subject: readonly string[]
    readonly actor: readonly string[]
    readonly scenario: readonly string[]
  }
  readonly scale: {
    /** Names of the two ends of an emotion scale, and of what lies between them. */
    readonly high: readonly string[]
    readonly low: readonly string[]
    readonly middle: readonly string[]
    /** How a legend calls where the two ends lie: "up is bad". */
    readonly top: readonly string[]
    readonly bottom: readonly string[]
  }
  /**
   * Whole texts that stand for "nothing yet": to be done, type here, add note. Also the prompts of the app and of other templates,
   * which people copy into notes.
   */
  readonly placeholders: readonly string[]
  /**
   * Beginnings of "none found, because ...": an answer. What follows has to be the end, a sign (`:`, `,`, `(`), a face or one of
   * `because`: "Nonetheless they buy", "None of them answers" and "Nothing works" are notes like any other.
   */
  readonly none: readonly string[]
  /** Words that begin a reason. */
  readonly because: readonly string[]
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
    readonly owner: readonly string[]
    readonly measure: readonly string[]
    readonly impact: readonly string[]
    readonly effort: readonly string[]
    readonly votes: readonly string[]
  }
  /**
   * Names of the stage in which people buy, that mean nothing else. `Sign up` and `Book` may be free, `Contract` may be another's, at
   * `Check-out` they leave the hotel, and `Post-purchase` is another stage: they have no place here.
   */
  readonly purchase: readonly string[]
  /** How a company speaks of what it does itself, where a map should tell what its customers do: "we send", "our agents", "lead generation". */
  readonly company: readonly string[]
  /** Names of departments that nobody outside a company would give to a stage. `Support` and `Service` are stages as well, so they stand not here. */
  readonly departments: readonly string[]
  /** What a legend of colours says: Legend, colour code, and the names of colours. */
  readonly legend: readonly string[]
  /** Words for how somebody feels, for hints only: words alone never make a score. */
  readonly feelings: {
    readonly good: readonly string[]
    readonly bad: readonly string[]
    /** Neither good nor bad by themselves: surprised, neutral. */
    readonly either: readonly string[]
    /** What turns a feeling round, or says that nobody has it yet: not, less, would. */
    readonly turns: readonly string[]
  }
  /** Words that join two things ("A and B"). */
  readonly and: readonly string[]
}
