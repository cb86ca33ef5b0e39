import type { Chance } from './chance.ts'
import { STICKY } from './piece.ts'
import type { Style } from './styles.ts'

/** Where the cells of a map lie and how large its notes are, before headers and labels stand beside them. */
export interface Grid {
  /** Borders of columns and of rows, one more than there are. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly note: { readonly width: number; readonly height: number; readonly across: number; readonly down: number }
}

/** How often the smallest of an uneven row of sizes goes into the largest, at most. */
const UNEVEN = 1.9

const borders = (from: number, sizes: readonly number[]): number[] => {
  const lines = [from]
  for (const size of sizes) lines.push((lines.at(-1) ?? from) + size)
  return lines
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Cells 200 to 600 wide for stickies 100 to 350 wide, one to six in a cell. */
export function gridOf(
  style: Style,
  counts: { readonly columns: number; readonly rows: number },
  tall: readonly number[],
  at: { readonly x: number; readonly y: number },
  chance: Chance,
): Grid {
  const across = chance.pick([1, 1, 2, 2, 3])
  const down = chance.pick(across === 3 ? [1, 2] : [1, 1, 2, 3])
  const room = chance.between(1.12, 1.7)
  const ratio = style.notes === 'wide sticky' ? STICKY.rectangle : STICKY.square
  const cellWidth = clamp(chance.between(100, across === 1 ? 350 : 220) * across * room, 200, 600)
  const width = clamp(cellWidth / across / room, 90, 350)
  const height = style.notes === 'text' || style.notes === 'card' ? chance.between(40, 90) : width * ratio
  const cellHeight = Math.max(110, height * down * chance.between(1.12, 1.6))
  const sizes = (count: number, size: number): number[] =>
    Array.from({ length: count }, () => size * (style.uneven ? chance.between(1, UNEVEN) : 1))
  const rows = sizes(counts.rows, cellHeight).map((size, row) => (tall.includes(row) ? size * 1.5 : size))
  return {
    xs: borders(at.x, sizes(counts.columns, cellWidth)),
    ys: borders(at.y, rows),
    note: { width, height, across, down },
  }
}
