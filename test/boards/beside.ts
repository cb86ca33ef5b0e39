import type { Chance } from './chance.ts'
import { middleAt } from './edges.ts'
import { isEmotional } from './lane-labels.ts'
import type { Language } from './language.ts'
import { drawMark, textSize } from './marks.ts'
import { NOTE_COLORS } from './notes.ts'
import type { Piece, PieceOf } from './piece.ts'
import { ICON, PHASE, type Sheet } from './sheet.ts'
import type { Beside } from './styles.ts'

/** A map as far as it is drawn. */
export interface Drawn {
  readonly pieceOf: PieceOf
  readonly language: Language
  readonly sheet: Sheet
  /** Cells without a note. */
  readonly empty: readonly { readonly column: number; readonly row: number }[]
  readonly chance: Chance
}

const words = ({ pieceOf }: Drawn, text: string, x: number, y: number, fontSize: number, most = 400): Piece =>
  pieceOf('text', { ...textSize(text, fontSize, most), text, x, y })

const boxed = (
  { pieceOf }: Drawn,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  text = '',
): Piece => pieceOf('shape', { x, y, width, height, color, text })

/** The emotions lane as a span down the map. */
function emotionsOf({ sheet: { lanes, turned, grid } }: Drawn): { top: number; bottom: number } | null {
  const row = turned ? -1 : lanes.findIndex(isEmotional)
  const [top, bottom] = [grid.ys[row], grid.ys[row + 1]]
  return top === undefined || bottom === undefined ? null : { top, bottom }
}

function corner(drawn: Drawn): Piece[] {
  const { pieceOf, language, chance } = drawn
  const { at, gutter, head, topHabit, sideHabit } = drawn.sheet
  const room = { left: at.x, top: at.y, width: gutter, height: head }
  const habit = chance.pick([topHabit, sideHabit].filter(({ look }) => look !== 'turned text'))
  return [drawMark(pieceOf, habit, chance.pick(language.corners), room, chance)]
}

function persona(drawn: Drawn): Piece[] {
  const { language, chance } = drawn
  const { at, grid } = drawn.sheet
  const [width, height] = [chance.between(240, 340), chance.between(420, 620)]
  const away = chance.between(60, 200)
  const x = chance.odds(0.7) ? at.x - away - width / 2 : (grid.xs.at(-1) ?? 0) + away + width / 2
  const line = (text: string, share: number, fontSize: number): Piece =>
    words(drawn, text, x, at.y + share * height, fontSize, width * 0.9)
  const [name = '', story = '', goals = '', pains = ''] = language.persona
  const [one, other] = [chance.pick(language.notes), chance.pick(language.notes)]
  const card = boxed(drawn, x, at.y + height / 2, width, height, '#ffffff')
  // Headings stand alone or in one text with what is under them.
  if (chance.odds(0.5))
    return [card, line(name, 0.1, 28), line(`${story}\n${goals}\n${one}\n${pains}\n${other}`, 0.6, 16)]
  return [
    card,
    line(name, 0.1, 28),
    line(story, 0.3, 16),
    line(goals, 0.5, 20),
    line(one, 0.6, 16),
    line(pains, 0.75, 20),
    line(other, 0.85, 16),
  ]
}

function legend(drawn: Drawn): Piece[] {
  const { language, chance } = drawn
  const { at } = drawn.sheet
  const { xs, ys } = drawn.sheet.grid
  const entries = (['pains', 'opportunities', 'thoughts', 'actions'] as const).slice(0, chance.whole(2, 4))
  const isRow = chance.odds(0.5)
  const start = isRow
    ? { x: at.x, y: (ys.at(-1) ?? 0) + chance.between(60, 160) }
    : { x: (xs.at(-1) ?? 0) + chance.between(60, 160), y: at.y }
  return entries.flatMap((entry, index) => {
    const [x, y] = isRow ? [start.x + index * 260, start.y] : [start.x, start.y + index * 44]
    const text = words(drawn, chance.pick(language.lanes[entry]), 0, y, 16, 200)
    text.x = x + 30 + text.width / 2
    return [boxed(drawn, x, y, 28, 28, '#ffd4b2'), text]
  })
}

function axis(drawn: Drawn): Piece[] {
  const lane = emotionsOf(drawn)
  if (!lane) return []
  const { at, gutter } = drawn.sheet
  const { xs } = drawn.sheet.grid
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const height = lane.bottom - lane.top
  const ticks = drawn.chance.pick([
    ['😀', '😞'],
    ['+2', '+1', '0', '-1', '-2'],
    ['+', '-'],
    ['😍', '🙂', '😐', '🙁', '😡'],
  ])
  const x = drawn.chance.pick([at.x + gutter - 14, (at.x + gutter + left) / 2])
  return [
    boxed(drawn, (left + right) / 2, (lane.top + lane.bottom) / 2, right - left, 2, '#888888'),
    ...ticks.map((tick, index) =>
      words(drawn, tick, x, lane.top + height * (0.08 + (0.84 * index) / (ticks.length - 1)), 18),
    ),
  ]
}

function curve(drawn: Drawn): Piece[] {
  const lane = emotionsOf(drawn)
  if (!lane) return []
  const { pieceOf, chance } = drawn
  const { xs } = drawn.sheet.grid
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const dots = xs.slice(1).map((_, column) => {
    const y = chance.between(lane.top + 20, lane.bottom - 20)
    return pieceOf('shape', { x: middleAt(xs, column), y, width: 24, height: 24, form: 'circle', color: '#305bab' })
  })
  const span = {
    x: (left + right) / 2,
    y: (lane.top + lane.bottom) / 2,
    width: (right - left) * 0.9,
    height: (lane.bottom - lane.top) * 0.7,
  }
  if (chance.odds(0.5)) return [...dots, pieceOf('stroke', span)]
  return [...dots, ...dots.slice(1).map(({ x, y }) => pieceOf('connector', { x, y, width: 0 }))]
}

function icons(drawn: Drawn): Piece[] {
  const { xs, ys } = drawn.sheet.grid
  return xs.slice(1).map((_, column) => {
    const at = { x: middleAt(xs, column), y: (ys[0] ?? 0) - ICON * 0.55 }
    return drawn.pieceOf('image', { ...at, width: ICON * 0.8, height: ICON * 0.8 })
  })
}

/** At the beginning of each header, half over it. */
function numbers(drawn: Drawn): Piece[] {
  const { turned, grid, at, head } = drawn.sheet
  const size = 36
  const lines = turned ? grid.ys : grid.xs
  return lines.slice(0, -1).map((line, index) => {
    const place = turned ? { x: at.x, y: line + size } : { x: line + size, y: at.y + head * 0.1 }
    return drawn.pieceOf('shape', {
      ...place,
      width: size,
      height: size,
      form: 'circle',
      color: '#305bab',
      text: `${index + 1}`,
    })
  })
}

const emptyNotes = ({ pieceOf, sheet: { grid }, empty }: Drawn): Piece[] =>
  empty.map(({ column, row }) =>
    pieceOf('sticky_note', {
      x: middleAt(grid.xs, column),
      y: middleAt(grid.ys, row),
      width: grid.note.width,
      color: 'light_yellow',
    }),
  )

/** Each over two or three stages, in line with the finer headers. */
function phases(drawn: Drawn): Piece[] {
  const { language, chance } = drawn
  const { turned, grid, at } = drawn.sheet
  const lines = turned ? grid.ys : grid.xs
  const pieces: Piece[] = []
  for (let from = 0; from < lines.length - 1; ) {
    const left = lines.length - 1 - from
    const count = left <= 3 ? left : 2
    const [start, end] = [lines[from] ?? 0, lines[from + count] ?? 0]
    const text = language.phases[pieces.length % language.phases.length]
    const [along, size] = [(start + end) / 2, end - start - 8]
    pieces.push(
      turned
        ? boxed(drawn, at.x - PHASE / 2 - 10, along, PHASE, size, '#ffd4b2', text)
        : boxed(drawn, along, at.y - PHASE / 2 - 10, size, PHASE, '#ffd4b2', text),
    )
    from += count
  }
  return chance.odds(0.5) ? pieces : pieces.reverse()
}

function parkedNotes(drawn: Drawn): Piece[] {
  const { pieceOf, language, chance } = drawn
  const { xs, ys, note } = drawn.sheet.grid
  const noteWidth = note.width
  const isBelow = chance.odds(0.5)
  const away = noteWidth * chance.between(1.2, 2.5)
  return Array.from({ length: chance.whole(1, 5) }, (_, index) =>
    pieceOf('sticky_note', {
      x: isBelow ? (xs[0] ?? 0) + (index + 0.5) * noteWidth * 1.1 : (xs.at(-1) ?? 0) + away,
      y: isBelow ? (ys.at(-1) ?? 0) + away : (ys[0] ?? 0) + (index + 0.5) * noteWidth * 1.25,
      width: noteWidth,
      color: chance.pick(NOTE_COLORS),
      text: chance.pick(language.notes),
    }),
  )
}

function promptTexts(drawn: Drawn): Piece[] {
  const { language, chance } = drawn
  const { turned, lanes, at, gutter, grid } = drawn.sheet
  if (turned) return []
  return lanes.map((_, row) => {
    const text = words(drawn, chance.pick(language.prompts), at.x + gutter / 2, 0, 12, gutter * 0.9)
    text.y = (grid.ys[row + 1] ?? 0) - 8 - text.height / 2
    return text
  })
}

const DRAW: Readonly<Record<Beside, (drawn: Drawn) => Piece[]>> = {
  corner,
  persona,
  legend,
  axis,
  curve,
  icons,
  'empty notes': emptyNotes,
  numbers,
  phases,
  'parked notes': parkedNotes,
  // They stand in the labels themselves.
  prompts: () => [],
  'prompt texts': promptTexts,
}

/** What stands beside the cells of a map. */
export const drawBeside = (kinds: readonly Beside[], drawn: Drawn): Piece[] =>
  kinds.flatMap((kind) => DRAW[kind](drawn))
