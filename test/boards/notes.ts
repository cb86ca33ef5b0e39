import type { Chance } from './chance.ts'
import { textSize } from './marks.ts'
import { type Cell, type Piece, type PieceOf, STICKY } from './piece.ts'
import type { NoteLook } from './styles.ts'

export const NOTE_COLORS = [
  'light_yellow',
  'yellow',
  'light_pink',
  'light_blue',
  'light_green',
  'cyan',
  'orange',
  'violet',
] as const

/** From where to where a note's middle may go: all of its cell. */
export interface CellBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** What the eye takes for the middle of the cell. */
  readonly x: number
  readonly y: number
}

export interface NoteHabit {
  readonly look: NoteLook
  readonly width: number
  readonly height: number
  readonly across: number
  readonly down: number
  readonly color: () => string
}

/** People give all notes one colour, each lane its own, or each note any. */
export function coloursOf(chance: Chance): (lane: number) => () => string {
  const colors = chance.shuffled(NOTE_COLORS)
  const first = chance.pick(colors)
  return chance.pick([
    () => () => first,
    (lane: number) => () => colors[lane % colors.length] ?? first,
    () => () => chance.pick(colors),
  ])
}

/** People press Enter to wrap words. */
const wrapped = (text: string, chance: Chance): string => (chance.odds(0.15) ? text.replaceAll(' ', '\n') : text)

function sized(
  habit: NoteHabit,
  text: string,
  chance: Chance,
): Partial<Piece> & { type: Piece['type']; width: number } {
  const look =
    habit.look === 'mixed'
      ? chance.pick(['sticky', 'sticky', 'wide sticky', 'text', 'shape', 'card'] as const)
      : habit.look
  if (look === 'text') return { type: 'text', ...textSize(text, chance.pick([14, 18, 20]), habit.width) }
  if (look === 'shape') return { type: 'shape', width: habit.width, height: habit.height, form: 'round_rectangle' }
  if (look === 'card') return { type: 'card', width: habit.width, height: Math.min(habit.height, 90) }
  if (look === 'wide sticky' || habit.look === 'wide sticky') {
    const width = Math.min(habit.width, habit.height / STICKY.rectangle)
    return { type: 'sticky_note', width, form: 'rectangle' }
  }
  return { type: 'sticky_note', width: habit.width, form: 'square' }
}

/** How far a place is along a line that begins at `low`, has its middle at `middle` and ends at `high`; `part` goes from -0.5 to 0.5. */
const along = (low: number, middle: number, high: number, part: number): number =>
  middle + 2 * part * (part < 0 ? middle - low : high - middle)

/**
 * Notes in one cell. Without disorder they stand in rows; with it the middle of each lies anywhere up to `amount` of the cell from the
 * cell's middle, whichever way.
 */
export function drawNotes(
  pieceOf: PieceOf,
  habit: NoteHabit,
  texts: readonly string[],
  box: CellBox,
  cell: Cell,
  amount: number,
  zigzag: boolean,
  chance: Chance,
): Piece[] {
  return texts.map((said, index) => {
    const text = wrapped(said, chance)
    const size = sized(habit, text, chance)
    const columns = Math.min(texts.length, habit.across)
    const rows = Math.ceil(texts.length / habit.across)
    const slot = {
      across: ((index % habit.across) - (columns - 1) / 2) / habit.across,
      down: (Math.floor(index / habit.across) - (rows - 1) / 2) / habit.down,
    }
    const height = size.height ?? size.width * (size.form === 'rectangle' ? STICKY.rectangle : STICKY.square)
    const free = Math.max(0, 0.5 - height / 2 / (box.bottom - box.top))
    const spread = amount > 0
    const across = spread ? chance.between(-amount, amount) : slot.across
    const down = spread ? chance.between(-amount, amount) : zigzag ? chance.between(-free, free) : slot.down
    return pieceOf(size.type, {
      ...size,
      text,
      color: size.type === 'sticky_note' ? habit.color() : '#ffffff',
      x: along(box.left, box.x, box.right, across),
      y: along(box.top, box.y, box.bottom, down),
      cell,
    })
  })
}
