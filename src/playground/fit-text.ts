import { type Line, textOfLines } from './rich-text.ts'

export const FONT = '"Open Sans Variable", "Open Sans", "Noto Sans", "Liberation Sans", Arial, sans-serif'
export const LINE_HEIGHT = 1.36

/** Widths are measured at this size and scale with the font. */
const BASE = 100

/** Signs of scripts that wrap anywhere: each is a word of its own. */
const WRAPS_ANYWHERE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/u

type Measure = (text: string) => number

let measure: Measure | null = null

const measurer = (): Measure => {
  if (measure) return measure
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  measure = (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (context) context.font = `${BASE}px ${FONT}`
    const width = (context?.measureText(text).width ?? text.length * 55) / BASE
    if (known.size > 20_000) known.clear()
    known.set(text, width)
    return width
  }
  return measure
}

/** To be called when a font has come in: what was measured before was another one. */
export const forgetWidths = (): void => {
  measure = null
  sizes.clear()
}

const wordsOf = (line: string): string[] => {
  const words: string[] = []
  for (const word of line.split(/(?<=[\s-])/u)) {
    if (WRAPS_ANYWHERE.test(word)) words.push(...word)
    else words.push(word)
  }
  return words
}

interface Word {
  readonly width: number
  /** With the blank after it, which hangs over at the end of a line and needs no room there. */
  readonly step: number
}

/** How many lines the words take at that font size. */
const rowsOf = (lines: readonly (readonly Word[])[], size: number, room: number): number => {
  let rows = 0
  for (const words of lines) {
    rows += 1
    let used = 0
    for (const { width, step } of words) {
      if (used > 0 && used + width * size > room) {
        rows += 1
        used = 0
      }
      rows += Math.max(0, Math.ceil((width * size) / room) - 1)
      used += step * size
    }
  }
  return rows
}

const sizes = new Map<string, number>()

interface Room {
  readonly width: number
  readonly height: number
  /** Font sizes in dp. */
  readonly smallest: number
  readonly largest: number
}

/** The largest font size at which the text stays in the room without breaking a word; the smallest when none is small enough. */
export function fitText(lines: readonly Line[], room: Room): number {
  const text = textOfLines(lines)
  if (text.trim() === '') return room.largest
  const key = `${Math.round(room.width)} ${Math.round(room.height)} ${room.largest} ${text}`
  const known = sizes.get(key)
  if (known !== undefined) return known
  const width = measurer()
  const words = text
    .split('\n')
    .map((line) => wordsOf(line).map((word) => ({ width: width(word.trimEnd()), step: width(word) })))
  const longest = Math.max(...words.flat().map((word) => word.width))
  const fits = (size: number): boolean =>
    longest * size <= room.width && rowsOf(words, size, room.width) * size * LINE_HEIGHT <= room.height
  let low = room.smallest
  let high = room.largest
  if (fits(high)) low = high
  while (high - low > 0.25) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  if (sizes.size > 5_000) sizes.clear()
  sizes.set(key, low)
  return low
}
