import type { Chance } from './chance.ts'
import { type Grid, gridOf } from './grid.ts'
import { type Seen, seenOf } from './ground.ts'
import { isEmotional, type Lane, lanesOf } from './lane-labels.ts'
import type { Language } from './language.ts'
import type { MarkHabit, Room } from './marks.ts'
import type { MarkLook, Style } from './styles.ts'

/** What stands where on a map, before anything of it is drawn. */
export interface Sheet {
  readonly turned: boolean
  readonly lanes: readonly Lane[]
  /** What stands above the columns and beside the rows. */
  readonly tops: readonly string[]
  readonly sides: readonly string[]
  readonly topRooms: readonly Room[]
  readonly sideRooms: readonly Room[]
  readonly topHabit: MarkHabit
  readonly sideHabit: MarkHabit
  /** Top left corner of headers and labels, how high the ones are and how wide the others. */
  readonly at: { readonly x: number; readonly y: number }
  readonly head: number
  readonly gutter: number
  readonly grid: Grid
  readonly seen: Seen
}

/** How high the pictures under the headers are. */
export const ICON = 90

/** How high, or wide, a row of phases is. */
export const PHASE = 80

/** More than this, and notes that nobody drew lines around lie nearer to the next header than to their own. */
const MOST_ASTRAY = 0.2

/** From how many to how many stages, and lanes. */
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

const STICKY_COLORS = ['light_blue', 'cyan', 'gray', 'dark_blue'] as const
const SHAPE_COLORS = ['#305bab', '#2d2d2d', '#c6dcff', '#ffd4b2', '#d0e17a'] as const

function colorOf(look: MarkLook, chance: Chance): string {
  if (look === 'sticky' || look === 'wide sticky') return chance.pick(STICKY_COLORS)
  return look.includes('text') ? '' : chance.pick(SHAPE_COLORS)
}

function habitOf(look: MarkLook, along: 'x' | 'y', style: Style, astray: number, chance: Chance): MarkHabit {
  const start = style.atStart ? 0 : 0.5
  return {
    look,
    along,
    fontSize: chance.whole(18, 34),
    fill: chance.between(0.72, 0.96),
    color: colorOf(look, chance),
    across: along === 'x' ? start : chance.pick([0, 0.5, 0.5, 1]),
    down: along === 'y' ? start : chance.pick([0, 0.5, 0.5, 1]),
    wobble: style.loose ? 0.04 : 0,
    astray,
  }
}

/** Lays a map out with its top left corner at a place. */
export function sheetOf(
  style: Style,
  language: Language,
  amount: number,
  place: { readonly x: number; readonly y: number },
  chance: Chance,
): Sheet {
  const [fewestStages, mostStages, fewestLanes, mostLanes] = COUNTS[style.size ?? 'usual']
  const stages = stagesOf(language, chance.whole(fewestStages, mostStages), chance)
  const lanes = lanesOf(language, chance.whole(fewestLanes, mostLanes), chance)
  const turned = style.turned === true
  const beside = style.beside ?? []
  const labels = lanes.map(({ label }) =>
    beside.includes('prompts') ? `${label}\n${chance.pick(language.prompts)}` : label,
  )
  const [tops, sides] = turned ? [labels, stages] : [stages, labels]
  const [topLook, sideLook] = turned ? [style.labels, style.headers] : [style.headers, style.labels]
  const tall = turned ? [] : lanes.flatMap((lane, row) => (isEmotional(lane) && chance.odds(0.5) ? [row] : []))

  const gutter = chance.between(150, 380)
  const head = topLook.includes('sticky') ? chance.between(150, 240) : chance.between(60, 130)
  const phase = beside.includes('phases') ? PHASE + 20 : 0
  const at = turned ? { x: place.x + phase, y: place.y } : { x: place.x, y: place.y + phase }
  const apart = {
    x: style.wideGutter ? chance.between(200, 420) : chance.between(5, 90),
    y: chance.between(5, 60) + (beside.includes('icons') ? ICON : 0),
  }
  const corner = { x: at.x + gutter + apart.x, y: at.y + head + apart.y }
  const grid = gridOf(style, { columns: tops.length, rows: sides.length }, tall, corner, chance)

  const seen = seenOf(style)
  const astray = (lines: boolean) => (lines ? 0.5 : amount > 0.25 ? 0 : MOST_ASTRAY)
  // A band that says itself which lane it is reaches under all of its notes.
  const reach = sideLook === 'band' ? (grid.xs.at(-1) ?? 0) : at.x + gutter
  return {
    ...{ turned, lanes, tops, sides, at, head, gutter, grid, seen },
    topRooms: spans(grid.xs).map(([left, right]) => ({ left, top: at.y, width: right - left, height: head })),
    sideRooms: spans(grid.ys).map(([top, bottom]) => ({
      left: at.x,
      top,
      width: reach - at.x,
      height: bottom - top,
    })),
    topHabit: habitOf(topLook, 'x', style, astray(seen.columns), chance),
    sideHabit: habitOf(sideLook, 'y', style, astray(seen.rows), chance),
  }
}

const spans = (lines: readonly number[]): (readonly [number, number])[] =>
  lines.slice(1).map((to, index) => [lines[index] ?? 0, to] as const)
