/** How a stage header or a lane label looks. */
export type MarkLook =
  | 'text'
  | 'turned text'
  | 'shape'
  | 'pill'
  | 'full shape'
  | 'sticky'
  | 'wide sticky'
  | 'card'
  | 'arrow'
  /** Words on an empty shape: two items. */
  | 'plate'
  /** The band itself says at its left which lane it is. */
  | 'band'

/** What is drawn under the notes. */
export type Ground = 'background' | 'bands' | 'columns' | 'row lines' | 'column lines' | 'table' | 'filled table'

export type NoteLook = 'sticky' | 'wide sticky' | 'text' | 'shape' | 'card' | 'mixed'

/** What stands beside the cells and is none of their notes. */
export type Beside =
  /** A word in the corner between stages and lanes. */
  | 'corner'
  /** A card that says who the map is about, with headings of its own. */
  | 'persona'
  /** Which colour means what, in words that are labels too. */
  | 'legend'
  /** Ticks, a midline and faces at both ends of the emotions lane. */
  | 'axis'
  /** A drawn curve with dots in the emotions lane, and connectors. */
  | 'curve'
  /** A row of pictures under the headers. */
  | 'icons'
  /** An empty note in each cell without notes. */
  | 'empty notes'
  /** A small circle with a number at each stage. */
  | 'numbers'
  /** A second row of headers above the first, each over several stages. */
  | 'phases'
  /** Notes that nobody has put into a cell yet, away from the map. */
  | 'parked notes'
  /** A little question in each label, or as a text of its own under it. */
  | 'prompts'
  | 'prompt texts'

/** One way in which people draw a map. */
export interface Style {
  readonly name: string
  readonly framed: boolean
  readonly title: 'text' | 'frame' | 'none'
  readonly headers: MarkLook
  readonly labels: MarkLook
  readonly notes: NoteLook
  readonly ground: readonly Ground[]
  readonly beside?: readonly Beside[]
  /** Stages go down, lanes across. */
  readonly turned?: true
  /** Headers begin where their columns begin, labels where their rows begin. */
  readonly atStart?: true
  /** Columns and rows of different sizes. */
  readonly uneven?: true
  /** Nothing is quite in line. */
  readonly loose?: true
  readonly size?: 'tiny' | 'big'
  /** All else is left to chance. */
  readonly anyhow?: true
  /** Far from the labels to the first column. */
  readonly wideGutter?: true
  /** Two maps: side by side, or one below the other. */
  readonly two?: 'beside' | 'below'
}

const text = { headers: 'text', labels: 'text', notes: 'sticky' } as const
const shape = { headers: 'shape', labels: 'shape', notes: 'sticky' } as const
const inFrame = { framed: true, title: 'frame' } as const
const titled = { framed: true, title: 'text' } as const
const loose = { framed: false, title: 'text' } as const
const bare = { framed: false, title: 'none' } as const

/** Ways to draw a map that public boards, templates and their screenshots show, one an entry. */
export const STYLES: readonly Style[] = [
  {
    name: 'wide labels with prompts, bands',
    ...titled,
    ...shape,
    labels: 'full shape',
    ground: ['bands'],
    beside: ['prompts', 'empty notes'],
  },
  { name: 'loose texts and stickies', ...loose, ...text, ground: [], loose: true },
  {
    name: 'stickies for everything',
    ...bare,
    headers: 'sticky',
    labels: 'sticky',
    notes: 'sticky',
    ground: [],
    loose: true,
  },
  {
    name: 'wide stickies for everything',
    ...loose,
    headers: 'wide sticky',
    labels: 'wide sticky',
    notes: 'wide sticky',
    ground: [],
    loose: true,
  },
  { name: 'cards for headers and labels', ...inFrame, headers: 'card', labels: 'card', notes: 'sticky', ground: [] },
  { name: 'labels turned by 270 degrees', ...inFrame, ...shape, labels: 'turned text', ground: ['row lines'] },
  {
    name: 'table of rectangles',
    ...titled,
    headers: 'full shape',
    labels: 'full shape',
    notes: 'sticky',
    ground: ['table'],
    beside: ['corner'],
  },
  {
    name: 'table with the words in its cells',
    ...titled,
    headers: 'full shape',
    labels: 'full shape',
    notes: 'sticky',
    ground: ['filled table'],
    beside: ['corner'],
  },
  { name: 'one background', ...loose, ...text, ground: ['background'] },
  { name: 'separator lines', ...inFrame, ...text, ground: ['row lines', 'column lines'], beside: ['prompt texts'] },
  { name: 'swimlanes with labels at their top', ...titled, ...text, ground: ['bands'], atStart: true },
  { name: 'words where columns and rows begin', ...loose, ...text, ground: [], atStart: true },
  { name: 'arrows over columns', ...titled, headers: 'arrow', labels: 'pill', notes: 'sticky', ground: ['columns'] },
  { name: 'stages down, shapes', ...titled, ...shape, ground: [], turned: true },
  { name: 'stages down, texts without a frame', ...loose, ...text, ground: [], turned: true, loose: true },
  {
    name: 'stages down, table',
    ...inFrame,
    headers: 'full shape',
    labels: 'full shape',
    notes: 'sticky',
    ground: ['table'],
    turned: true,
    beside: ['corner'],
  },
  { name: 'uneven columns and rows, lines', ...inFrame, ...shape, ground: ['bands', 'column lines'], uneven: true },
  { name: 'uneven columns and rows, no lines', ...titled, ...shape, ground: [], uneven: true },
  { name: 'two maps side by side in a frame', ...titled, ...shape, ground: ['bands'], two: 'beside' },
  { name: 'two maps below each other in a frame', ...inFrame, ...shape, ground: [], two: 'below' },
  { name: 'two maps below each other, no frame', ...bare, ...text, labels: 'pill', ground: [], two: 'below' },
  { name: 'phases above the stages', ...titled, ...shape, ground: ['bands'], beside: ['phases', 'corner'] },
  { name: 'twelve stages, ten lanes', ...titled, ...shape, ground: ['bands'], size: 'big' },
  { name: 'two stages, three lanes', ...titled, ...text, headers: 'pill', ground: [], size: 'tiny' },
  {
    name: 'texts for notes',
    ...inFrame,
    headers: 'full shape',
    labels: 'full shape',
    notes: 'text',
    ground: ['bands'],
  },
  { name: 'cards for notes', ...titled, ...shape, notes: 'card', ground: ['row lines'] },
  { name: 'notes of all kinds', ...loose, headers: 'pill', labels: 'pill', notes: 'mixed', ground: ['background'] },
  { name: 'emotions on an axis', ...titled, ...shape, ground: ['bands'], beside: ['axis', 'curve'] },
  {
    name: 'persona and legend beside it',
    ...titled,
    ...text,
    headers: 'shape',
    ground: ['row lines'],
    beside: ['persona', 'legend'],
  },
  {
    name: 'pictures under the headers',
    ...titled,
    headers: 'arrow',
    labels: 'text',
    notes: 'sticky',
    ground: ['row lines'],
    beside: ['icons', 'parked notes'],
  },
  {
    name: 'words on coloured plates',
    ...titled,
    headers: 'plate',
    labels: 'plate',
    notes: 'sticky',
    ground: ['row lines'],
    beside: ['numbers'],
  },
  {
    name: 'bands that say which lane they are',
    ...titled,
    headers: 'shape',
    labels: 'band',
    notes: 'sticky',
    ground: [],
  },
  {
    name: 'labels far away',
    ...inFrame,
    headers: 'sticky',
    labels: 'text',
    notes: 'sticky',
    ground: [],
    wideGutter: true,
  },
  { name: 'anyhow, in a frame', ...inFrame, ...shape, ground: [], anyhow: true },
  { name: 'anyhow, without a frame', ...loose, ...shape, ground: [], anyhow: true },
  { name: 'anyhow, stages down', ...inFrame, ...shape, ground: [], turned: true, anyhow: true },
  { name: 'anyhow, two maps', ...inFrame, ...shape, ground: [], two: 'below', anyhow: true },
]
