import { linesOf } from './content.ts'

/** Width by height of a sticky note with its shadow (Web SDK docs, Sticky note; real boards agree to within a rounding). */
const STICKY = { square: { width: 199, height: 228 }, rectangle: { width: 350, height: 228 } }

const stickyDefaults = (shape: string | undefined) => (shape === 'rectangle' ? STICKY.rectangle : STICKY.square)

/** One side given, the other follows, give or take some noise as on real boards (below 0.01 dp). `noise` is from 0 to 1. */
export const stickySize = (
  shape: string | undefined,
  given: { readonly width?: number; readonly height?: number },
  noise: number,
): { width: number; height: number } => {
  const { width, height } = stickyDefaults(shape)
  const off = (noise - 0.5) * 0.02
  if (given.width !== undefined) return { width: given.width, height: (given.width * height) / width + off }
  if (given.height !== undefined) return { width: (given.height * width) / height + off, height: given.height }
  return { width, height }
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{1faff}]/u

const widthOf = (text: string, fontSize: number): number => {
  let width = 0
  for (const sign of text) {
    if (WIDE.test(sign)) width += 1
    else if ("iljtfr.,:;'|!() ".includes(sign)) width += 0.3
    else if (sign >= 'A' && sign <= 'Z') width += 0.66
    else width += 0.54
  }
  return width * fontSize
}

const rows = (line: string, fontSize: number, room: number): number => {
  let count = 1
  let used = 0
  for (const word of line.split(/(?<=[ \-\u3000-\u9fff])/u)) {
    const width = widthOf(word, fontSize)
    if (used > 0 && used + width > room) {
      count += 1
      used = 0
    }
    count += Math.max(0, Math.ceil(width / room) - 1) // a word longer than the line is broken
    used += width % room
  }
  return count
}

const LINE = 1.4

/** Miro computes it from the content; this is an estimate of the wrapping, in dp. */
export const textHeight = (content: string, width: number, fontSize: number): number =>
  Math.round(linesOf(content).reduce((sum, line) => sum + rows(line, fontSize, width), 0) * fontSize * LINE * 100) / 100

/** The width of a text that was given none: as long as its longest line. */
export const textWidth = (content: string, fontSize: number): number =>
  Math.max(1.7 * fontSize, ...linesOf(content).map((line) => Math.ceil(widthOf(line, fontSize)) + 2))

export const cardHeight = (title: string, description: string, width: number): number =>
  60 + textHeight(title, width - 32, 14) + (description === '' ? 0 : textHeight(description, width - 32, 12))
