import { LOCALES } from '../model/journey-map.ts'
import { type Collector, collector } from './collect.ts'
import type { Imported } from './format.ts'
import { tableReader } from './html-table.ts'
import { textOf } from './html-text.ts'
import { type Token, tokensOf } from './html-tokens.ts'

type Tag = Exclude<Token, { kind: 'text' }>

const HEADING = /^h[1-6]$/
/** Elements that end a line of text. */
const BLOCK = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
)

/** Reads the tables of a page, and what stands around them as far as it tells about a map. */
export function readHtml(html: string): Imported {
  const found = collector()
  const unread: number[] = []
  let text = ''
  let line = 1
  let label = ''
  let table: ReturnType<typeof tableReader> | null = null
  const flush = (tag: Tag) => {
    const said = textOf(text)
    text = ''
    if (tag.kind === 'close' && HEADING.test(tag.name)) found.title(said)
    else if (tag.kind === 'close' && tag.name === 'dt') label = said
    else if (said !== '') {
      const isDefinition = tag.kind === 'close' && tag.name === 'dd'
      if (!(isDefinition ? found.field(label, said) : readLine(said, found))) unread.push(line)
    }
  }
  for (const token of tokensOf(html)) {
    if (table) {
      table.take(token)
      if (table.isDone()) table = null
    } else if (token.kind === 'text') {
      // Blanks before a text say nothing, and would be looked at again and again.
      if (text === '' && token.text.trim() === '') continue
      if (text === '') line = token.line
      text += token.text
    } else {
      const language = token.attributes.get('lang')
      const locale = token.kind === 'open' && LOCALES.find((each) => each === language)
      if (locale) found.locale(locale)
      if (BLOCK.has(token.name)) flush(token)
      if (token.kind === 'open' && token.name === 'table') table = tableReader(found, token.line)
    }
  }
  if (table) {
    table.finish()
    found.problem({ message: 'The last table is never closed; it was read as far as it goes.' })
  }
  if (text !== '') flush({ kind: 'close', name: 'body', attributes: new Map(), line })
  if (unread.length > 0) found.problem({ line: unread[0], message: unreadText(unread) })
  return found.finish()
}

function readLine(text: string, found: Collector): boolean {
  const colon = text.search(/[:：]/)
  return found.kind(text) || (colon > 0 && found.field(text.slice(0, colon), text.slice(colon + 1)))
}

const unreadText = (lines: readonly number[]): string =>
  lines.length === 1
    ? `A text outside of tables in line ${lines[0]} was not read.`
    : `${lines.length} texts outside of tables were not read; the first is in line ${lines[0]}.`
