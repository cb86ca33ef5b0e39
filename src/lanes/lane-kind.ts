/** Miro's sixteen names for the colour of a sticky note; hex is refused for stickies. Source: Web SDK typings, StickyNoteColor. */
export const STICKY_COLORS = [
  'gray',
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'light_pink',
  'pink',
  'violet',
  'red',
  'light_blue',
  'blue',
  'dark_blue',
  'black',
] as const
export type StickyColor = (typeof STICKY_COLORS)[number]

/** One kind of lane: what a note in it answers, and how the app draws it. English lives here; other languages overlay. */
export interface LaneKind<Id extends string = string> {
  readonly id: Id
  /** The English label the app draws. */
  readonly label: string
  /** The app's own question under the label. */
  readonly prompt: string
  /** Other English labels that people write for it; folded before they are compared. */
  readonly synonyms: readonly string[]
  /** The height of a note in the lane is its score, +2 at the top to -2 at the bottom. */
  readonly scale: boolean
  /** Colour of the notes the app draws, the same in all templates; never the only carrier of meaning. */
  readonly color: StickyColor
  /** Where a lane of this kind belongs among the others when it is added later; lower is higher up. */
  readonly order: number
}

export const defineLane = <const Id extends string>(kind: LaneKind<Id>): LaneKind<Id> => kind
