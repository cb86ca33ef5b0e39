/** A piece of a line in one style. */
interface Run {
  readonly text: string
  readonly bold: boolean
}

export type Line = readonly Run[]

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const BOLD = new Set(['STRONG', 'B'])
/** Their text is no text for people. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'TITLE'])

/** Lines of plain text as runs that are not bold. */
export const plainLines = (text: string): Line[] => text.split(/\r?\n/).map((line) => [{ text: line, bold: false }])

/**
 * The lines and bold runs of an item's content. Content comes from anybody who can write on the board: it is parsed into a document that
 * runs and loads nothing, and only its words leave it.
 */
export function linesOfHtml(html: string): Line[] {
  if (html === '') return []
  if (!/[<&]/.test(html)) return plainLines(html)
  const lines: Run[][] = [[]]
  /** A block that ends asks for a new line, which starts only when something follows. */
  let broken = false
  const add = (text: string, bold: boolean): void => {
    if (broken) lines.push([])
    broken = false
    lines.at(-1)?.push({ text: text.replaceAll('\u00a0', ' '), bold })
  }
  const walk = (node: Node, bold: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\r\n\t]+/g, ' ')
      if (text !== '' && !(broken && text.trim() === '')) add(text, bold)
      return
    }
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name)) return
    if (name === 'BR') {
      add('', bold)
      broken = true
      return
    }
    const block = BLOCKS.has(name)
    if (block && (lines.at(-1)?.length ?? 0) > 0) broken = true
    if (block && name !== 'UL' && name !== 'OL') add('', bold)
    for (const child of node.childNodes) walk(child, bold || BOLD.has(name))
    if (block) broken = true
  }
  walk(new DOMParser().parseFromString(html, 'text/html').body, false)
  return lines.map((line) => line.filter((run) => run.text !== ''))
}

export const textOfLines = (lines: readonly Line[]): string =>
  lines.map((line) => line.map((run) => run.text).join('')).join('\n')
