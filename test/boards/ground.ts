import type { Chance } from './chance.ts'
import type { Grid } from './grid.ts'
import type { Piece, PieceOf } from './piece.ts'
import type { Ground, Style } from './styles.ts'

/** What lies around the cells: how far left the labels begin, and how far up the headers. */
export interface Margins {
  readonly left: number
  readonly top: number
}

/** Which lines between cells one can see. */
export interface Seen {
  readonly rows: boolean
  readonly columns: boolean
}

export const seenOf = ({ ground, labels }: Style): Seen => ({
  rows: labels === 'band' || ground.some((each) => ['bands', 'row lines', 'table', 'filled table'].includes(each)),
  columns: ground.some((each) => ['columns', 'column lines', 'table', 'filled table'].includes(each)),
})

const PALE = ['#f5f6f8', '#fff9e6', '#eef4ff', '#e9f7ef', '#ffffff'] as const

/** What is drawn under the notes of a map, first at the bottom. */
export function drawGround(
  pieceOf: PieceOf,
  ground: readonly Ground[],
  grid: Grid,
  margins: Margins,
  chance: Chance,
): Piece[] {
  const { xs, ys } = grid
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  const color = chance.pick(PALE)
  const box = (x1: number, y1: number, x2: number, y2: number): Piece =>
    pieceOf('shape', { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1, color })
  const spans = (lines: readonly number[]) => lines.slice(1).map((to, index) => ({ from: lines[index] ?? to, to }))
  // People leave a gap between bands or none, and let them reach under the labels or not.
  const gap = chance.pick([0, 0, 4, 10])
  const start = chance.odds(0.5) ? margins.left : left
  const over = chance.odds(0.5) ? margins.top : top
  const thick = chance.between(1, 5)
  const draw: Readonly<Record<Ground, () => Piece[]>> = {
    background: () => [box(start - 20, over - 20, right + 20, bottom + 20)],
    bands: () => spans(ys).map(({ from, to }) => box(start, from + gap / 2, right, to - gap / 2)),
    columns: () => spans(xs).map(({ from, to }) => box(from + gap / 2, over, to - gap / 2, bottom)),
    'row lines': () => ys.slice(chance.whole(0, 1)).map((y) => box(start, y - thick / 2, right, y + thick / 2)),
    'column lines': () => xs.slice(1, -1).map((x) => box(x - thick / 2, over, x + thick / 2, bottom)),
    table: () => spans(ys).flatMap((row) => spans(xs).map((column) => box(column.from, row.from, column.to, row.to))),
    // Its cells hold the words themselves, so they are drawn with the notes.
    'filled table': () => [],
  }
  return ground.flatMap((each) => draw[each]())
}
