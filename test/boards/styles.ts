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

/** What is drawn under the notes. */
export type Ground = 'background' | 'bands' | 'columns' | 'row lines' | 'column lines' | 'table' | 'filled table'

export type NoteLook = 'sticky' | 'wide sticky' | 'text' | 'shape' | 'card' | 'mixed'

/** What stands beside the cells and is none of their notes. */
export type Beside = 'corner' | 'persona' | 'legend' | 'axis' | 'curve' | 'icons' | 'empty notes' | 'phases' | 'prompts'

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
  /** Two maps: side by side, or one below the other. */
  readonly two?: 'beside' | 'below'
}

export const STYLES: readonly Style[] = [
  {
    name: 'bands, headers and labels as shapes',
    framed: true,
    title: 'text',
    headers: 'shape',
    labels: 'full shape',
    notes: 'sticky',
    ground: ['bands'],
    beside: ['prompts', 'empty notes'],
  },
  {
    name: 'loose texts and stickies',
    framed: false,
    title: 'text',
    headers: 'text',
    labels: 'text',
    notes: 'sticky',
    ground: [],
    loose: true,
  },
  {
    name: 'stickies for everything',
    framed: false,
    title: 'none',
    headers: 'sticky',
    labels: 'sticky',
    notes: 'sticky',
    ground: [],
    loose: true,
  },
  {
    name: 'cards for marks',
    framed: true,
    title: 'frame',
    headers: 'card',
    labels: 'card',
    notes: 'sticky',
    ground: [],
  },
  {
    name: 'labels turned',
    framed: true,
    title: 'frame',
    headers: 'shape',
    labels: 'turned text',
    notes: 'sticky',
    ground: ['row lines'],
  },
  {
    name: 'table of rectangles',
    framed: true,
    title: 'text',
    headers: 'full shape',
    labels: 'full shape',
    notes: 'sticky',
    ground: ['table'],
    beside: ['corner'],
  },
  {
    name: 'one background',
    framed: false,
    title: 'text',
    headers: 'text',
    labels: 'text',
    notes: 'sticky',
    ground: ['background'],
  },
  {
    name: 'stages down',
    framed: true,
    title: 'text',
    headers: 'shape',
    labels: 'shape',
    notes: 'sticky',
    ground: [],
    turned: true,
  },
]
