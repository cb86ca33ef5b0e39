import type { Problem } from './format.ts'

interface Record {
  readonly cells: readonly string[]
  /** The line in which it begins. */
  readonly line: number
}

/**
 * A spreadsheet runs a cell that begins so as a formula, also after blanks, and in its full-width forms. Source: OWASP, CSV injection.
 * The apostrophe in front is what people themselves write to keep a text a text.
 */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^'+\s*[=+\-@\t\r＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

const guard = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell)
const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

const quote = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Records as RFC 4180 has them, each ended by CR LF, with cells that no spreadsheet runs. */
export const csvText = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${cells.map((cell) => quote(guard(cell))).join(',')}\r\n`).join('')

const NEWLINE = /\r\n|\r|\n/g
const newlines = (text: string): number => text.match(NEWLINE)?.length ?? 0

/**
 * Reads records in one pass. Cells are parted by commas, or by semicolons or tabs where the first record has more of them (spreadsheets
 * write what the system's region asks for). A quote that is never closed goes to the end of the text.
 */
export function parseCsv(source: string): { readonly records: Record[]; readonly problems: Problem[] } {
  const stated = /^sep=([,;\t])(?:\r\n|\r|\n)/.exec(source)
  const text = stated ? source.slice(stated[0].length) : source
  const delimiter = stated?.[1] ?? delimiterOf(text)
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y')
  const records: Record[] = []
  const problems: Problem[] = []
  let at = 0
  let line = stated ? 2 : 1
  let record: { cells: string[]; line: number } = { cells: [], line }
  while (at < text.length || record.cells.length > 0) {
    let cell = ''
    if (text[at] === '"') {
      const quoted = readQuoted(text, at)
      if (quoted.end === null) problems.push({ line, message: 'The quotation mark that opens here is never closed.' })
      line += newlines(text.slice(at, quoted.end ?? text.length))
      at = quoted.end ?? text.length
      cell = quoted.value.replace(NEWLINE, '\n')
    }
    plain.lastIndex = at
    cell += plain.exec(text)?.[0] ?? ''
    at = plain.lastIndex
    record.cells.push(unguard(cell))
    if (text[at] === delimiter) {
      at += 1
      // A record may end right behind a delimiter: then its last cell is empty.
      if (at === text.length) record.cells.push('')
      else continue
    }
    records.push(record)
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    record = { cells: [], line }
  }
  return { records, problems }
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number | null } {
  const parts: string[] = []
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from)
    if (end < 0) return { value: [...parts, text.slice(from)].join(''), end: null }
    parts.push(text.slice(from, end))
    if (text[end + 1] !== '"') return { value: parts.join(''), end: end + 1 }
    parts.push('"')
    from = end + 2
  }
}

/** The sign that parts most cells of the first record. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]))
  let quoted = false
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || sign === '\r') {
      if ([...counts.values()].some((count) => count > 0)) break
    } else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
