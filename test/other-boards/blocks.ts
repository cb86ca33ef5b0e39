import type { Chance } from './chance.ts'
import { type Sheet, STICKY_COLORS, type Thing } from './sheet.ts'

/** What a heading is drawn as. */
export type Heading = 'shape' | 'text' | 'sticky_note' | 'card'
type Write = () => string

export function heading(sheet: Sheet, as: Heading, text: string, x: number, y: number, width: number): Thing {
  if (as === 'shape') return sheet.shape(text, { x, y, width, height: 70 })
  if (as === 'text') return sheet.text(text, x, y, { width, size: 28 })
  if (as === 'card') return sheet.card(text, x, y, width)
  return sheet.sticky(text, x, y, { width: Math.min(width, 180) })
}

/** Headed columns with notes below: retrospectives, kanbans, lists of all sorts. */
export function columns(
  sheet: Sheet,
  chance: Chance,
  heads: readonly string[],
  note: Write,
  more: { readonly as?: Heading; readonly cards?: boolean; readonly most?: number; readonly boxed?: boolean } = {},
): void {
  const { as = chance.pick(['shape', 'text', 'sticky_note'] as const), cards = false, most = 8, boxed = false } = more
  const pitch = chance.int(380, 520)
  heads.forEach((head, index) => {
    const x = index * pitch
    const color = chance.pick(STICKY_COLORS)
    if (boxed) sheet.shape('', { x, y: 620, width: pitch - 30, height: 1400 })
    heading(sheet, as, head, x, 0, pitch - 60)
    const count = chance.int(2, most)
    for (let number = 0; number < count; number += 1)
      if (cards) sheet.card(note(), x, 150 + number * 115, pitch - 80)
      else
        sheet.sticky(note(), x - 95 + (number % 2) * 190, 200 + Math.floor(number / 2) * 225, {
          width: 175,
          color: chance.often(0.8) ? color : chance.pick(STICKY_COLORS),
        })
  })
}

export interface TableLook {
  readonly rowAs?: Heading
  readonly columnAs?: Heading
  /** What is written into a cell; nothing where it is ''. */
  readonly cellAs?: 'sticky_note' | 'text' | 'shape'
  /** Each cell is a drawn rectangle, with words or without. */
  readonly ruled?: boolean
  readonly corner?: string
  readonly pitch?: { readonly x: number; readonly y: number }
}

/** A table with heads on top and at the left. */
export function table(
  sheet: Sheet,
  chance: Chance,
  rows: readonly string[],
  heads: readonly string[],
  cell: (row: number, column: number) => string,
  look: TableLook = {},
): void {
  const {
    rowAs = chance.pick(['shape', 'text', 'sticky_note'] as const),
    columnAs = chance.pick(['shape', 'text', 'sticky_note'] as const),
    cellAs = chance.pick(['sticky_note', 'sticky_note', 'text', 'shape'] as const),
    ruled = chance.often(0.3),
    corner = '',
    pitch = { x: chance.int(230, 330), y: chance.int(190, 260) },
  } = look
  if (corner !== '') heading(sheet, columnAs, corner, 0, 0, pitch.x - 30)
  heads.forEach((head, column) => {
    heading(sheet, columnAs, head, (column + 1) * pitch.x, 0, pitch.x - 30)
  })
  rows.forEach((row, index) => {
    const y = 100 + (index + 0.5) * pitch.y
    heading(sheet, rowAs, row, 0, y, pitch.x - 30)
    heads.forEach((_, column) => {
      const x = (column + 1) * pitch.x
      const text = cell(index, column)
      const box = { x, y, width: pitch.x - 6, height: pitch.y - 6 }
      if (cellAs === 'shape' && (text !== '' || ruled)) sheet.shape(text, box)
      else if (ruled) sheet.shape('', box)
      if (text === '' || cellAs === 'shape') return
      if (cellAs === 'text') sheet.text(text, x, y, { width: pitch.x - 40, size: 16 })
      else sheet.sticky(text, x + chance.between(-20, 20), y + chance.between(-10, 10), { width: 140 })
    })
  })
}

/** Four fields with a name each, notes strewn in them, and the ends of two axes if there are any. */
export function quadrants(
  sheet: Sheet,
  chance: Chance,
  names: readonly string[],
  note: Write,
  axes: readonly string[] = [],
): void {
  const size = chance.int(700, 1000)
  const boxed = chance.often(0.6)
  const as = chance.pick(['text', 'shape', 'sticky_note'] as const)
  names.forEach((name, index) => {
    const [x, y] = [(index % 2) * (size + 20), Math.floor(index / 2) * (size + 20)]
    if (boxed) sheet.shape('', { x, y, width: size, height: size })
    heading(sheet, as, name, x - size / 2 + 150, y - size / 2 + 60, 260)
    const count = chance.int(2, 8)
    for (let each = 0; each < count; each += 1)
      sheet.sticky(note(), x + chance.between(-0.36, 0.4) * size, y + chance.between(-0.25, 0.4) * size, { width: 150 })
  })
  const middle = size / 2 + 10
  const ends = [
    [middle, -size / 2 - 60],
    [middle, 1.5 * size + 80],
    [-size / 2 - 150, middle],
    [1.5 * size + 170, middle],
  ] as const
  axes.forEach((axis, index) => {
    const [x, y] = ends[index] ?? [0, 0]
    sheet.text(axis, x, y, { width: 220 })
  })
}

export interface Field {
  readonly name: string
  /** In steps of the canvas: left, top, width and height. */
  readonly at: readonly [number, number, number, number]
}

/** A canvas of named rectangles. */
export function canvas(sheet: Sheet, chance: Chance, fields: readonly Field[], note: Write, inside = 4): void {
  const unit = chance.int(330, 430)
  const as = chance.pick(['text', 'text', 'shape', 'sticky_note'] as const)
  for (const { name, at } of fields) {
    const [left, top, width, height] = at
    const box = {
      x: (left + width / 2) * unit,
      y: (top + height / 2) * unit,
      width: width * unit - 8,
      height: height * unit - 8,
    }
    // A field is a rectangle that carries its name, or one without words and the name on it.
    const named = as === 'shape' && chance.often(0.5)
    sheet.shape(named ? name : '', box)
    if (!named) heading(sheet, as, name, left * unit + 150, top * unit + 55, Math.min(280, box.width - 20))
    const count = chance.int(1, inside)
    for (let each = 0; each < count; each += 1)
      sheet.sticky(
        note(),
        box.x + chance.between(-0.38, 0.38) * box.width,
        box.y + chance.between(-0.1, 0.4) * box.height,
        {
          width: 120,
        },
      )
  }
}

/** Heaps of notes under names, side by side and one under another. */
export function clusters(sheet: Sheet, chance: Chance, names: readonly string[], note: Write): void {
  const across = chance.int(2, 4)
  const as = chance.pick(['text', 'sticky_note', 'shape'] as const)
  const aligned = chance.often(0.5)
  names.forEach((name, index) => {
    const stray = aligned ? 0 : 120
    const x = (index % across) * 950 + chance.between(-stray, stray)
    const y = Math.floor(index / across) * 950 + chance.between(-stray, stray)
    heading(sheet, as, name, x, y, 300)
    const count = chance.int(3, 9)
    for (let each = 0; each < count; each += 1)
      sheet.sticky(
        note(),
        x - 210 + (each % 3) * 205 + chance.between(-35, 35),
        y + 210 + Math.floor(each / 3) * 215 + chance.between(-30, 30),
        {
          width: 180,
        },
      )
  })
}

export interface Branch {
  readonly name: string
  readonly twigs: readonly string[]
}

/** A mind map: a middle, branches on both sides, and twigs beyond them, joined by lines. */
export function mindMap(sheet: Sheet, chance: Chance, middle: string, branches: readonly Branch[]): void {
  const as = chance.pick(['shape', 'text', 'sticky_note'] as const)
  const centre = sheet.shape(middle, { x: 0, y: 0, width: 320, height: 120 })
  const sides = chance.often(0.4)
    ? [branches]
    : [branches.filter((_, at) => at % 2 === 0), branches.filter((_, at) => at % 2)]
  sides.forEach((side, which) => {
    const out = which === 0 ? 1 : -1
    let y = -side.reduce((sum, { twigs }) => sum + Math.max(1, twigs.length) * 110, 0) / 2
    for (const { name, twigs } of side) {
      const height = Math.max(1, twigs.length) * 110
      const branch = heading(sheet, as, name, out * 520, y + height / 2, 220)
      sheet.join(centre, branch)
      twigs.forEach((twig, index) => {
        const leaf = heading(sheet, as === 'sticky_note' ? 'shape' : as, twig, out * 900, y + 55 + index * 110, 300)
        sheet.join(branch, leaf)
      })
      y += height + chance.int(10, 60)
    }
  })
}
