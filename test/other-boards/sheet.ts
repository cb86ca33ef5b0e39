import type { Chance } from './chance.ts'

/** Something drawn on a sheet: places are those of its middle, dp, from the sheet's own origin. */
export interface Thing {
  readonly key: number
  readonly type: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
  readonly rotation: number
  /** Keys of the two ends, for a connector. */
  readonly ends?: readonly [number, number]
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What one group of people drew somewhere on a board. */
export interface Sheet {
  readonly things: readonly Thing[]
  sticky(text: string, x: number, y: number, more?: { readonly width?: number; readonly color?: string }): Thing
  shape(text: string, at: Rectangle, color?: string): Thing
  text(text: string, x: number, y: number, more?: { readonly width?: number; readonly size?: number }): Thing
  card(text: string, x: number, y: number, width?: number): Thing
  add(type: string, text: string, at: Rectangle): Thing
  join(from: Thing, to: Thing): void
}

/** Height over width of a square sticky note. Source: Web SDK docs, sticky note. */
const STICKY = 228 / 199
export const STICKY_COLORS = [
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'cyan',
  'light_pink',
  'violet',
  'light_blue',
  'gray',
] as const

/** A sheet on which nobody places anything to the pixel. */
export function sheetFor(chance: Chance): Sheet {
  const things: Thing[] = []
  const tremble = () => chance.between(-1.5, 1.5)
  const put = (thing: Omit<Thing, 'key' | 'rotation' | 'color'> & Partial<Thing>): Thing => {
    const made = { color: '', rotation: 0, ...thing, key: things.length }
    things.push(made)
    return made
  }
  return {
    things,
    sticky: (text, x, y, { width = 180, color = chance.pick(STICKY_COLORS) } = {}) =>
      put({ type: 'sticky_note', text, x: x + tremble(), y: y + tremble(), width, height: width * STICKY, color }),
    shape: (text, at, color = chance.pick(['#ffffff', '#e7e7e7', '#fff9b1', '#d5f692', '#a6ccf5'])) =>
      put({ type: 'shape', text, ...at, x: at.x + tremble(), y: at.y + tremble(), color }),
    text(text, x, y, { width = Math.max(80, 11 * text.length), size = 24 } = {}) {
      const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length * size * 0.5) / width) || 1, 0)
      return put({
        type: 'text',
        text,
        x: x + tremble(),
        y: y + tremble(),
        width,
        height: Math.max(1, lines) * size * 1.4,
      })
    },
    card: (text, x, y, width = 320) =>
      put({ type: 'card', text, x: x + tremble(), y: y + tremble(), width, height: 94, color: '#2d9bf0' }),
    add: (type, text, at) => put({ type, text, ...at }),
    join: (from, to) =>
      put({ type: 'connector', text: '', x: 0, y: 0, width: 0, height: 0, ends: [from.key, to.key] }) && undefined,
  }
}

/** The rectangle that everything on a sheet fills. */
export function extentOf(things: readonly Thing[]): { left: number; top: number; right: number; bottom: number } {
  const drawn = things.filter((thing) => !thing.ends)
  if (drawn.length === 0) throw new Error('An empty sheet lies nowhere')
  return {
    left: Math.min(...drawn.map(({ x, width }) => x - width / 2)),
    top: Math.min(...drawn.map(({ y, height }) => y - height / 2)),
    right: Math.max(...drawn.map(({ x, width }) => x + width / 2)),
    bottom: Math.max(...drawn.map(({ y, height }) => y + height / 2)),
  }
}
