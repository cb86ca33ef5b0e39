import { entityText } from './entities.ts'

/** Signs that mean something in a line of Markdown. `<` and `&` become entities: not every renderer knows them behind a backslash. */
const SPECIAL = /[\\`*_[\]|~$#<>]|&(?=#|\w)/g
const ENTITY: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** A line of plain text as Markdown that shows it as it is. */
export const escapeMarkdown = (line: string): string => line.replace(SPECIAL, (sign) => ENTITY[sign] ?? `\\${sign}`)

/** The plain text of a line of Markdown, without marks for bold and for code. */
export const plainText = (line: string): string =>
  line.replace(
    /\\([!-/:-@[-`{-~])|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});|\*\*|__|`/gi,
    (written, escaped?: string, name?: string) => escaped ?? (name === undefined ? '' : (entityText(name) ?? written)),
  )

/** Whether a line is the second of a table: `| --- | :-: |`. */
export const isDelimiterRow = (line: string): boolean => line.includes('-') && !/[^|:\-\s]/.test(line)

/** The cells of a row, still as Markdown. */
export function cellsOf(line: string): string[] {
  const cells: string[] = []
  let from = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at += 1
    else if (line[at] === '|') {
      cells.push(line.slice(from, at).trim())
      from = at + 1
    }
  }
  cells.push(line.slice(from).trim())
  // A pipe at each end is usual, and parts nothing.
  if (cells.length > 1 && cells[0] === '') cells.shift()
  if (cells.length > 1 && cells.at(-1) === '') cells.pop()
  return cells
}

/** The text of a heading (`## Text ##`); null when the line is none. */
export function headingText(line: string): string | null {
  const level = /^ {0,3}#{1,6}(?=\s|$)/.exec(line)
  if (!level) return null
  const text = line.slice(level[0].length).trim()
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  const closes = end < text.length && (end === 0 || /\s/.test(text[end - 1] ?? ''))
  return plainText(closes ? text.slice(0, end).trim() : text)
}
