import { drawBeside, ICON, PHASE } from './beside.ts'
import type { Chance } from './chance.ts'
import { type Grid, gridOf } from './grid.ts'
import { drawGround, seenOf } from './ground.ts'
import { isEmotional, type Lane, lanesOf } from './lane-labels.ts'
import type { Language } from './language.ts'
import { drawMark, drawPlate, type MarkHabit, type Room } from './marks.ts'
import { coloursOf, drawNotes } from './notes.ts'
import type { DrawnMap, Edge, Piece, PieceOf } from './piece.ts'
import type { MarkLook, Style } from './styles.ts'

export interface Drawing {
  readonly pieces: Piece[]
  readonly map: DrawnMap
}

/** More than this, and notes that nobody drew lines around lie nearer to the next header than to their own. */
const MOST_ASTRAY = 0.2

const COUNTS = { tiny: [2, 2, 3, 3], big: [12, 12, 10, 10], usual: [3, 7, 4, 8] } as const

/** Stages in the order of the journey, some left out. */
function stagesOf(language: Language, count: number, chance: Chance): string[] {
  const left = chance
    .shuffled(language.stages.map((_, index) => index))
    .slice(0, count)
    .sort((one, other) => one - other)
  const numbered = chance.odds(0.25)
  return left.map((index, place) => `${numbered ? `${place + 1}. ` : ''}${language.stages[index] ?? ''}`)
}

const HEADER_COLORS = ['#305bab', '#2d2d2d', '#c6dcff', '#ffd4b2', '#d0e17a'] as const

const habitOf = (look: MarkLook, along: 'x' | 'y', style: Style, astray: number, chance: Chance): MarkHabit => ({
  look,
  along,
  fontSize: chance.whole(18, 34),
  fill: chance.between(0.72, 0.96),
  color:
    look === 'sticky' || look === 'wide sticky'
      ? chance.pick(['light_blue', 'cyan', 'gray', 'dark_blue'])
      : look.includes('text')
        ? ''
        : chance.pick(HEADER_COLORS),
  across: along === 'x' ? (style.atStart ? 0 : 0.5) : chance.pick([0, 0.5, 0.5, 1]),
  down: along === 'y' ? (style.atStart ? 0 : 0.5) : chance.pick([0, 0.5, 0.5, 1]),
  wobble: style.loose ? 0.04 : 0,
  astray,
})

/** Where drawn lines are, there the edge is; elsewhere it is as wide as people may disagree about it. */
function edgesOf(lines: readonly number[], middles: readonly number[], seen: boolean): Edge[] {
  return lines.slice(1, -1).map((line, index) => {
    const between = ((middles[index] ?? line) + (middles[index + 1] ?? line)) / 2
    const centre = (at: number) => ((lines[at] ?? 0) + (lines[at + 1] ?? 0)) / 2
    const halfway = (centre(index) + centre(index + 1)) / 2
    const places = seen ? [line] : [line, between, halfway]
    return { low: Math.min(...places), high: Math.max(...places) }
  })
}

/**
 * Borders that notes keep to. Where nothing tells a large cell from its small neighbour but the place of its label, and notes are strewn
 * all over, nobody can tell where one ends: there each cell ends halfway to the next middle.
 */
function bordersOf(lines: readonly number[], seen: boolean, amount: number): readonly number[] {
  if (seen || amount <= 0.25) return lines
  const centre = (at: number) => ((lines[at] ?? 0) + (lines[at + 1] ?? 0)) / 2
  return lines.map((line, at) => (at === 0 || at === lines.length - 1 ? line : (centre(at - 1) + centre(at)) / 2))
}

const isEven = (lines: readonly number[]): boolean => {
  const sizes = lines.slice(1).map((line, index) => line - (lines[index] ?? 0))
  return Math.max(...sizes) <= 1.1 * Math.min(...sizes)
}

/** Draws one map with its top left corner, without title and frame, at a place. */
export function drawMap(
  pieceOf: PieceOf,
  style: Style,
  language: Language,
  amount: number,
  at: { readonly x: number; readonly y: number },
  number: number,
  chance: Chance,
): Drawing {
  const [fewestStages, mostStages, fewestLanes, mostLanes] = COUNTS[style.size ?? 'usual']
  const stages = stagesOf(language, chance.whole(fewestStages, mostStages), chance)
  const lanes = lanesOf(language, chance.whole(fewestLanes, mostLanes), chance)
  const turned = style.turned === true
  const beside = style.beside ?? []
  const labels = lanes.map(({ label }) =>
    beside.includes('prompts') ? `${label}\n${chance.pick(language.prompts)}` : label,
  )
  const tops = turned ? labels : stages
  const sides = turned ? stages : labels
  const tall = turned ? [] : lanes.flatMap((lane, row) => (isEmotional(lane) && chance.odds(0.5) ? [row] : []))

  const topLook = turned ? style.labels : style.headers
  const sideLook = turned ? style.headers : style.labels
  const gutter = chance.between(150, 380)
  const head = topLook.includes('sticky') ? chance.between(150, 240) : chance.between(60, 130)
  const phase = beside.includes('phases') ? PHASE + 20 : 0
  const from = turned ? { x: at.x + phase, y: at.y } : { x: at.x, y: at.y + phase }
  const apart = {
    x: style.wideGutter ? chance.between(200, 420) : chance.between(5, 90),
    y: chance.between(5, 60) + (beside.includes('icons') ? ICON : 0),
  }
  const corner = { x: from.x + gutter + apart.x, y: from.y + head + apart.y }
  const grid: Grid = gridOf(style, { columns: tops.length, rows: sides.length }, tall, corner, chance)
  const { xs, ys } = grid

  const seen = seenOf(style)
  const astray = (lines: boolean) => (lines ? 0.5 : amount > 0.25 ? 0 : MOST_ASTRAY)
  const topHabit = habitOf(topLook, 'x', style, astray(seen.columns), chance)
  const sideHabit = habitOf(sideLook, 'y', style, astray(seen.rows), chance)
  const row = (index: number) => [ys[index] ?? 0, ys[index + 1] ?? 0] as const
  const column = (index: number) => [xs[index] ?? 0, xs[index + 1] ?? 0] as const
  const topRooms = tops.map((_, index) => room(column(index)[0], from.y, column(index)[1], from.y + head))
  // A band that says itself which lane it is reaches under all of its notes.
  const reach = sideLook === 'band' ? (xs.at(-1) ?? 0) : from.x + gutter
  const sideRooms = sides.map((_, index) => room(from.x, row(index)[0], reach, row(index)[1]))
  const topPieces = tops.map((text, index) => drawMark(pieceOf, topHabit, text, topRooms[index] as Room, chance))
  const sidePieces = sides.map((text, index) => drawMark(pieceOf, sideHabit, text, sideRooms[index] as Room, chance))
  const plates = [
    ...(topLook === 'plate' ? topRooms.map((each) => drawPlate(pieceOf, topHabit, each)) : []),
    ...(sideLook === 'plate' ? sideRooms.map((each) => drawPlate(pieceOf, sideHabit, each)) : []),
  ]

  const [noteXs, noteYs] = [bordersOf(xs, seen.columns, amount), bordersOf(ys, seen.rows, amount)]
  const capacity = grid.note.across * grid.note.down
  const isFilled = style.ground.includes('filled table')
  const color = coloursOf(chance)
  const empty: { column: number; row: number }[] = []
  const notes = sides.flatMap((_, down) =>
    tops.flatMap((_, across) => {
      const [stage, lane] = turned ? [down, across] : [across, down]
      const emotional = isEmotional(lanes[lane] as Lane) // the lane that this number was counted from
      const said = () => chance.pick(emotional ? language.feelings : language.notes)
      const few = isFilled ? 0.7 : 0.18
      const count = chance.odds(few) ? 0 : Math.min(chance.pick([1, 1, 2, 2, 3, 4, 5, 6]), capacity)
      if (count === 0) empty.push({ column: across, row: down })
      const texts = Array.from({ length: count }, said)
      const [top, bottom] = [noteYs[down] ?? 0, noteYs[down + 1] ?? 0]
      const [left, right] = [noteXs[across] ?? 0, noteXs[across + 1] ?? 0]
      const box = { left, right, top, bottom, x: middle(column(across)), y: middle(row(down)) }
      const habit = { look: style.notes, ...grid.note, color: color(lane) }
      const cell = { map: number, stage, lane }
      const drawn = drawNotes(pieceOf, habit, texts, box, cell, amount, emotional && !turned, chance)
      if (!isFilled) return drawn
      // A table of shapes that hold the words; some are empty, and a sticky note may lie on any.
      const size = { width: right - left - 4, height: bottom - top - 4 }
      const text = chance.odds(0.7) ? said() : ''
      return [
        pieceOf('shape', {
          ...size,
          x: box.x,
          y: box.y,
          text,
          color: '#ffffff',
          cell: text ? cell : null,
          fixed: true,
        }),
        ...drawn,
      ]
    }),
  )
  const ground = drawGround(pieceOf, style.ground, grid, { left: from.x, top: from.y }, chance)
  const others = drawBeside(beside, {
    ...{ pieceOf, language, lanes, turned, xs, ys, gutter, head, topHabit, sideHabit, empty, chance },
    at: from,
    noteWidth: grid.note.width,
  })
  const [topIds, sideIds] = [topPieces.map(({ id }) => id), sidePieces.map(({ id }) => id)]
  const topEdges = edgesOf(
    xs,
    topPieces.map(({ x }) => x),
    seen.columns,
  )
  const sideEdges = edgesOf(
    ys,
    sidePieces.map(({ y }) => y),
    seen.rows,
  )
  const shows = { x: seen.columns || isEven(xs), y: seen.rows || isEven(ys) }
  return {
    pieces: [...ground, ...plates, ...topPieces, ...sidePieces, ...notes, ...others],
    map: {
      turned,
      xs: noteXs,
      ys: noteYs,
      headers: turned ? sideIds : topIds,
      labels: turned ? topIds : sideIds,
      stageEdges: turned ? sideEdges : topEdges,
      laneEdges: turned ? topEdges : sideEdges,
      gapsShow: { stages: turned ? shows.y : shows.x, lanes: turned ? shows.x : shows.y },
    },
  }
}

const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2

const room = (left: number, top: number, right: number, bottom: number): Room => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})
