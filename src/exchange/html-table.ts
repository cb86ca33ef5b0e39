import type { Collector } from './collect.ts'
import { textOf } from './html-text.ts'
import type { Token } from './html-tokens.ts'

/** Takes the tokens between the tags of a table. */
interface TableReader {
  take(token: Token): void
  isDone(): boolean
  /** Ends the table where it stands. */
  finish(): void
}

/** Notes, and of each its lines, still as HTML. */
type Cell = string[][]

/** Wider or higher cells than this are a mistake or worse, and so are more cells that are only reached into. */
const MOST_SPAN = 100
const MOST_REACHED = 10_000

/** Elements that begin another note, unless they stand in a list entry. */
const PARTS = new Set(['p', 'div', 'ul', 'ol', 'dl', 'blockquote'])

const notesOf = (cell: Cell): string[] =>
  cell.map((lines) => lines.map(textOf).join('\n').trim()).filter((note) => note !== '')

export function tableReader(found: Collector, line: number): TableReader {
  const rows: { readonly cells: Cell[]; readonly line: number }[] = []
  /** The last row into which a cell of a column reaches. */
  const reach: number[] = []
  let cell: Cell | null = null
  let inEntry = false
  let caption: string | null = null
  let hasText = false
  let reached = 0
  let nested = 0
  let done = false

  const openRow = (at: number) => {
    cell = null
    const row = { cells: [], line: at }
    rows.push(row)
    return row
  }
  const openCell = (spans: ReadonlyMap<string, string>, at: number) => {
    const { cells } = rows.at(-1) ?? openRow(at)
    const spanOf = (name: string) => Math.max(1, Math.min(MOST_SPAN, Number(spans.get(name)) || 1))
    for (; (reach[cells.length] ?? -1) >= rows.length - 1 && reached < MOST_REACHED; reached++) cells.push([])
    cell = [['']]
    hasText = false
    // A wide or high cell says what it says in its first place; the others are blank.
    for (let column = 0; column === 0 || (column < spanOf('colspan') && reached < MOST_REACHED); column++) {
      reach[cells.length] = rows.length - 2 + spanOf('rowspan')
      cells.push(column === 0 ? cell : [])
      if (column > 0) reached += 1
    }
    inEntry = false
  }
  const newNote = () => {
    if (!cell) return
    if (!hasText) cell.pop()
    cell.push([''])
    hasText = false
  }
  const takeText = (text: string) => {
    if (caption !== null) caption += text
    const lines = cell?.at(-1)
    if (!lines || (lines.at(-1) === '' && text.trim() === '')) return
    lines.push((lines.pop() ?? '') + text)
    hasText ||= text.trim() !== ''
  }
  const finish = () => {
    const [head, ...others] = rows.map(({ cells, line: at }) => ({ cells: cells.map(notesOf), line: at }))
    done = true
    if (!head) return
    found.table({
      head: head.cells.map((notes) => notes.join(' ')),
      rows: others.map(({ cells: [label = [], ...cells], line: at }) => ({ label: label.join(' '), cells, line: at })),
      line,
    })
  }
  const takeCaption = (isOpen: boolean) => {
    const text = textOf(caption ?? '')
    if (!isOpen && text !== '' && !found.kind(text)) found.title(text)
    caption = isOpen ? '' : null
  }

  return {
    isDone: () => done,
    finish,
    take: (token) => {
      if (token.kind === 'text') return takeText(token.text)
      const { kind, name } = token
      const isOpen = kind === 'open'
      if (name === 'table') {
        if (!isOpen && nested === 0) finish()
        else nested += isOpen ? 1 : -1
      } else if (nested > 0) newNote()
      else if (name === 'caption') takeCaption(isOpen)
      else if (name === 'tr') {
        if (isOpen) openRow(token.line)
        else cell = null
      } else if (name === 'td' || name === 'th') {
        if (isOpen) openCell(token.attributes, token.line)
        else cell = null
      } else if (name === 'br') {
        if (inEntry) cell?.at(-1)?.push('')
        else newNote()
      } else if (name === 'li') {
        newNote()
        inEntry = isOpen
      } else if (PARTS.has(name) && !inEntry) newNote()
    },
  }
}
