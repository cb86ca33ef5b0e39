import { fromLines, toLines } from './cell-lines.ts'
import { type Collector, collector } from './collect.ts'
import { defineFormat, type Imported } from './format.ts'
import { lossesOf } from './losses.ts'
import { cellsOf, escapeMarkdown, headingText, isDelimiterRow, plainText } from './markdown-text.ts'
import { headingOf, type Row, tableOf } from './table.ts'

/** A heading, what the map is about, and a table as GitHub, GitLab, Confluence and many others show it. */
export default defineFormat({
  id: 'markdown',
  name: 'Markdown table',
  mediaType: 'text/markdown',
  extension: 'md',
  write: (maps, words) => {
    const text = maps
      .map((map) => {
        const [[kind, title] = ['', ''], ...fields] = headingOf(map, words)
        const { head, rows } = tableOf(map, words)
        return [
          `# ${escapeMarkdown(title)}`.trim(),
          '',
          escapeMarkdown(kind),
          '',
          ...fields.map(([label, value]) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`),
          ...(fields.length > 0 ? [''] : []),
          rowText(head.map(escapeMarkdown)),
          rowText(head.map(() => '---')),
          ...rows.map(({ label, cells }) => rowText([`**${escapeMarkdown(label)}**`, ...cells.map(cellText)])),
          '',
        ].join('\n')
      })
      .join('\n')
    return { text, losses: lossesOf(maps, read(text).maps) }
  },
  read,
})

const rowText = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A line that goes on with a note starts with blanks, which must not be lost. */
const cellText = (notes: readonly string[]): string =>
  toLines(notes)
    .map((line) => escapeMarkdown(line).replace(/^ {2}/, '&nbsp;&nbsp;'))
    .join('<br>')

const readCell = (cell: string): string[] => fromLines(cell.split(/<br\s*\/?>/i).map((line) => plainText(line.trim())))

function read(text: string): Imported {
  const lines = text.split(/\r\n|\r|\n/)
  const found = collector()
  const unread: number[] = []
  let fenced = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    else if (!fenced && line.includes('|') && isDelimiterRow(lines[at + 1] ?? '')) {
      const head = cellsOf(line.trim()).map((cell) => readCell(cell).join(' '))
      const rows: Row[] = []
      for (at += 2; (lines[at] ?? '').trim() !== ''; at++) {
        const [label = [], ...cells] = cellsOf((lines[at] ?? '').trim()).map(readCell)
        rows.push({ label: label.join(' '), cells, line: at + 1 })
      }
      found.table({ head, rows, line: at - rows.length - 1 })
    } else if (fenced ? line.trim() !== '' : !readLine(line, found)) unread.push(at + 1)
  }
  if (unread.length > 0) found.problem({ line: unread[0], message: unreadText(unread) })
  return found.finish()
}

/** Reads a line outside of tables; false when it says nothing of a map. */
function readLine(line: string, found: Collector): boolean {
  if (!/[^\s\-*_=]/.test(line)) return true
  const title = headingText(line)
  if (title !== null) {
    found.title(title)
    return true
  }
  const plain = plainText(line.trim().replace(/^[-*+]\s+/, '')).trim()
  const colon = plain.search(/[:：]/)
  return found.kind(plain) || (colon > 0 && found.field(plain.slice(0, colon), plain.slice(colon + 1)))
}

const unreadText = (lines: readonly number[]): string =>
  lines.length === 1
    ? `Line ${lines[0]} stands outside of tables and was not read.`
    : `${lines.length} lines stand outside of tables and were not read; the first is line ${lines[0]}.`
