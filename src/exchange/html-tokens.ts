/** A piece of HTML: a tag with its name in lower case, or text as it is written, entities and all. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'open' | 'close'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly line: number
    }

/** Elements whose content is no HTML, and nothing that people wrote. */
const SKIPPED = new Set(['script', 'style', 'title', 'textarea', 'template', 'noscript', 'svg'])
const NAME = /[a-z][a-z\d]*/iy
const WANTED = /(?:^|\s)(lang|colspan|rowspan)\s*=\s*["']?([\w-]*)/gi

/** Parts HTML in one pass. A tag or a comment that is never closed ends the text. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  let line = 1
  let lineEnd = html.indexOf('\n')
  const lineAt = (place: number): number => {
    for (; lineEnd >= 0 && lineEnd < place; lineEnd = html.indexOf('\n', lineEnd + 1)) line += 1
    return line
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) yield { kind: 'text', text: html.slice(at, end), line: lineAt(at) }
    if (open < 0) return
    const closes = html[open + 1] === '/'
    NAME.lastIndex = open + (closes ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (name) {
      const close = tagEnd(html, NAME.lastIndex)
      if (close < 0) return
      const attributes = new Map(
        [...html.slice(NAME.lastIndex, close).matchAll(WANTED)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value,
        ]),
      )
      yield { kind: closes ? 'close' : 'open', name, attributes, line: lineAt(open) }
      at = !closes && SKIPPED.has(name) ? endOf(html, name, close + 1) : close + 1
    } else if (html[open + 1] === '!' || html[open + 1] === '?') {
      const mark = html.startsWith('<!--', open) ? '-->' : '>'
      const close = html.indexOf(mark, open + 2)
      if (close < 0) return
      at = close + mark.length
    } else {
      yield { kind: 'text', text: '<', line: lineAt(open) }
      at = open + 1
    }
  }
}

/** Where the tag's `>` is, which is not one in a quoted value. */
function tagEnd(html: string, from: number): number {
  let quoted = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? ''
    if (quoted) quoted = sign === quoted ? '' : quoted
    else if (sign === '>') return at
    else if (sign === '"' || sign === "'") quoted = sign
  }
  return -1
}

/** Where the end tag of an element with foreign content begins. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
