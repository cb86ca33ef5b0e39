import type { Chance } from './chance.ts'
import { type Piece, type PieceOf, STICKY } from './piece.ts'
import type { MarkLook } from './styles.ts'

/** Room that a header or a label has. */
export interface Room {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Choices that hold for all headers, or all labels, of one map: people copy the first one. */
export interface MarkHabit {
  readonly look: MarkLook
  readonly fontSize: number
  /** How much of its room it fills. */
  readonly fill: number
  readonly color: string
  /** Where it stands in its room across and down: 0 is at the beginning, 0.5 in the middle, 1 at the end. */
  readonly across: number
  readonly down: number
  /** How far it may be off along its row of marks, in parts of its room. */
  readonly along: 'x' | 'y'
  readonly wobble: number
  /** How far, in parts of the room, its middle may be from the room's middle along the row of marks. */
  readonly astray: number
}

const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/u

/** About how wide a line of text is, in dp. */
export const widthOf = (text: string, fontSize: number): number =>
  Math.max(
    ...text.split('\n').map((line) => [...line].reduce((sum, char) => sum + (WIDE.test(char) ? 1.05 : 0.58), 0)),
  ) * fontSize

/** Width and height of a text item that has so much room. */
export function textSize(text: string, fontSize: number, most: number): { width: number; height: number } {
  const width = Math.min(most, widthOf(text, fontSize) + 8)
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, fontSize) / Math.max(1, width))), 0)
  return { width, height: lines * fontSize * 1.4 }
}

const ARROWS = ['right_arrow', 'pentagon', 'hexagon', 'parallelogram'] as const

function sized(habit: MarkHabit, text: string, room: Room, chance: Chance): Partial<Piece> & { width: number } {
  const { look, fontSize, fill } = habit
  const [width, height] = [room.width * fill, room.height * fill]
  if (look === 'text' || look === 'plate') return textSize(text, fontSize, room.width * 0.96)
  if (look === 'turned text') {
    const flat = textSize(text, fontSize, room.height * 0.94)
    return { ...flat, rotation: chance.odds(0.8) ? 270 : -90 }
  }
  if (look === 'pill') {
    const flat = textSize(text, fontSize, room.width * 0.8)
    return { width: Math.min(room.width * 0.96, flat.width + 30), height: flat.height + 16, form: 'round_rectangle' }
  }
  if (look === 'sticky' || look === 'wide sticky') {
    const form = look === 'sticky' ? 'square' : 'rectangle'
    const most = Math.min(room.width * 0.94, (room.height * 0.94) / STICKY[form], look === 'sticky' ? 260 : 350)
    return { width: most, height: most * STICKY[form], form }
  }
  if (look === 'card')
    return { width: Math.min(320, room.width * 0.95), height: Math.min(room.height * 0.9, 66 + fontSize) }
  if (look === 'arrow') return { width: room.width * 0.99, height, form: ARROWS[habit.fontSize % ARROWS.length] }
  if (look === 'full shape' || look === 'band') return { width: room.width * 0.985, height: room.height * 0.985 }
  return { width, height: Math.max(height, Math.min(room.height, fontSize * 1.6)) }
}

const TYPES: Readonly<Record<MarkLook, Piece['type']>> = {
  text: 'text',
  'turned text': 'text',
  pill: 'shape',
  shape: 'shape',
  'full shape': 'shape',
  arrow: 'shape',
  plate: 'text',
  band: 'shape',
  sticky: 'sticky_note',
  'wide sticky': 'sticky_note',
  card: 'card',
}

/** Draws a header or a label in its room. */
export function drawMark(pieceOf: PieceOf, habit: MarkHabit, text: string, room: Room, chance: Chance): Piece {
  const size = sized(habit, text, room, chance)
  const upright = size.rotation
    ? { width: size.height ?? 0, height: size.width }
    : { width: size.width, height: size.height ?? 0 }
  const off = (is: 'x' | 'y', full: number, own: number, place: number): number => {
    const free = (place - 0.5) * Math.max(0, full - own)
    if (is !== habit.along) return free + chance.between(-1, 1) * habit.wobble * 0.3 * full
    const kept = Math.max(-habit.astray * full, Math.min(habit.astray * full, free))
    return kept + chance.between(-1, 1) * habit.wobble * full
  }
  return pieceOf(TYPES[habit.look], {
    ...size,
    text,
    color: habit.color,
    x: room.left + room.width / 2 + off('x', room.width, upright.width, habit.across),
    y: room.top + room.height / 2 + off('y', room.height, upright.height, habit.down),
  })
}

/** The empty shape under a header or a label whose words are an item of their own. */
export const drawPlate = (pieceOf: PieceOf, habit: MarkHabit, room: Room): Piece =>
  pieceOf('shape', {
    x: room.left + room.width / 2,
    y: room.top + room.height / 2,
    width: room.width * habit.fill,
    height: room.height * Math.max(habit.fill, 0.9),
    color: '#c6dcff',
    form: 'round_rectangle',
  })
