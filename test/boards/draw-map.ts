import { drawBeside } from './beside.ts'
import type { Chance } from './chance.ts'
import { bordersOf, edgesOf, isEven, middleAt } from './edges.ts'
import { drawGround } from './ground.ts'
import { isEmotional } from './lane-labels.ts'
import type { Language } from './language.ts'
import { drawMark, drawPlate, type MarkHabit, type Room } from './marks.ts'
import { coloursOf, drawNotes } from './notes.ts'
import type { DrawnMap, Piece, PieceOf } from './piece.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import type { Style } from './styles.ts'

export interface Drawing {
  readonly pieces: Piece[]
  readonly map: DrawnMap
}

/** All that a map is drawn with. */
export interface Desk {
  readonly pieceOf: PieceOf
  readonly style: Style
  readonly language: Language
  readonly amount: number
  readonly chance: Chance
}

/** How many notes people put into a cell that has any, as often as they do. */
const NOTES = [1, 1, 2, 2, 3, 4, 5, 6] as const

interface Cells {
  readonly notes: Piece[]
  readonly empty: readonly { readonly column: number; readonly row: number }[]
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

function drawCells({ pieceOf, style, language, amount, chance }: Desk, sheet: Sheet, map: number): Cells {
  const { grid, seen, turned, lanes } = sheet
  const xs = bordersOf(grid.xs, seen.columns, amount)
  const ys = bordersOf(grid.ys, seen.rows, amount)
  const isFilled = style.ground.includes('filled table')
  const color = coloursOf(chance)
  const empty: { column: number; row: number }[] = []

  const drawCell = (column: number, row: number): Piece[] => {
    const [stage, lane] = turned ? [row, column] : [column, row]
    const kind = lanes[lane]
    const isFelt = kind !== undefined && isEmotional(kind)
    const say = () => chance.pick(isFelt ? language.feelings : language.notes)
    const count = chance.odds(isFilled ? 0.7 : 0.18)
      ? 0
      : Math.min(chance.pick(NOTES), grid.note.across * grid.note.down)
    if (count === 0) empty.push({ column, row })
    const texts = Array.from({ length: count }, say)
    const box = {
      left: xs[column] ?? 0,
      right: xs[column + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[row + 1] ?? 0,
      x: middleAt(grid.xs, column),
      y: middleAt(grid.ys, row),
    }
    const habit = { look: style.notes, ...grid.note, color: color(lane) }
    const cell = { map, stage, lane }
    const notes = drawNotes(pieceOf, habit, texts, box, cell, amount, isFelt && !turned, chance)
    if (!isFilled) return notes
    // A table of shapes that hold the words; some are empty, and a sticky note may lie on any.
    const size = { width: box.right - box.left - 4, height: box.bottom - box.top - 4 }
    const text = chance.odds(0.7) ? say() : ''
    const more = { text, color: '#ffffff', cell: text ? cell : null, fixed: true }
    return [pieceOf('shape', { ...size, x: box.x, y: box.y, ...more }), ...notes]
  }
  return {
    notes: sheet.sides.flatMap((_, row) => sheet.tops.flatMap((_, column) => drawCell(column, row))),
    empty,
    xs,
    ys,
  }
}

/** Headers or labels, each in its room. */
const drawMarks = (
  { pieceOf, chance }: Desk,
  texts: readonly string[],
  rooms: readonly Room[],
  habit: MarkHabit,
): Piece[] => rooms.map((room, index) => drawMark(pieceOf, habit, texts[index] ?? '', room, chance))

const platesOf = ({ pieceOf }: Desk, rooms: readonly Room[], habit: MarkHabit): Piece[] =>
  habit.look === 'plate' ? rooms.map((room) => drawPlate(pieceOf, habit, room)) : []

/** Draws one map with its top left corner, without title and frame, at a place. `map` is its number on the board. */
export function drawMap(desk: Desk, place: { readonly x: number; readonly y: number }, map: number): Drawing {
  const { pieceOf, style, language, amount, chance } = desk
  const sheet = sheetOf(style, language, amount, place, chance)
  const { grid, seen, turned } = sheet
  const tops = drawMarks(desk, sheet.tops, sheet.topRooms, sheet.topHabit)
  const sides = drawMarks(desk, sheet.sides, sheet.sideRooms, sheet.sideHabit)
  const plates = [
    ...platesOf(desk, sheet.topRooms, sheet.topHabit),
    ...platesOf(desk, sheet.sideRooms, sheet.sideHabit),
  ]
  const { notes, empty, xs, ys } = drawCells(desk, sheet, map)
  const ground = drawGround(pieceOf, style.ground, grid, { left: sheet.at.x, top: sheet.at.y }, chance)
  const others = drawBeside(style.beside ?? [], { pieceOf, language, sheet, empty, chance })

  const columns = {
    marks: tops.map(({ id }) => id),
    edges: edgesOf(
      grid.xs,
      tops.map(({ x }) => x),
      seen.columns,
    ),
    gapShows: seen.columns || isEven(grid.xs),
  }
  const rows = {
    marks: sides.map(({ id }) => id),
    edges: edgesOf(
      grid.ys,
      sides.map(({ y }) => y),
      seen.rows,
    ),
    gapShows: seen.rows || isEven(grid.ys),
  }
  const [stages, lanes] = turned ? [rows, columns] : [columns, rows]
  return {
    pieces: [...ground, ...plates, ...tops, ...sides, ...notes, ...others],
    map: {
      ...{ turned, xs, ys },
      headers: stages.marks,
      labels: lanes.marks,
      stageEdges: stages.edges,
      laneEdges: lanes.edges,
      gapsShow: { stages: stages.gapShows, lanes: lanes.gapShows },
    },
  }
}
