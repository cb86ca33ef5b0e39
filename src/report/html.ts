import { escapeHtml } from '../exchange/html-text.ts'
import { curveFigure } from './curve-svg.ts'
import { STYLE, STYLE_HASH } from './html-style.ts'
import type { Block, Page, PageCell, Pages, PageTable } from './page.ts'

/** A report as one file to read and to print: no script, nothing is fetched, and every text is only text. */
export const htmlOf = ({ locale, title, pages }: Pages): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...pages.map(pageHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')

const pageHtml = ({ title, subtitle, isWide, blocks }: Page, index: number): string =>
  [
    isWide ? '<article class="wide">' : '<article>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="kind">${escapeHtml(subtitle)}</p>`,
    ...blocks.map((block) => blockHtml(block, index + 1)),
    '</article>',
  ].join('\n')

function blockHtml(block: Block, page: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'facts':
      return `<dl>${block.facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`
    case 'table':
      return tableHtml(block)
    case 'curve':
      return curveFigure(block, `curve-${page}`)
  }
}

const tableHtml = ({ caption, isTitled, head, rows }: PageTable): string =>
  [
    '<table>',
    `<caption${isTitled ? ' class="unseen"' : ''}>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.map((text) => `<th scope="col"${classOf({ text })}>${escapeHtml(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(rowHtml),
    '</tbody>',
    '</table>',
  ].join('\n')

function rowHtml([first = { text: '' }, ...cells]: readonly PageCell[]): string {
  const data = cells.map((cell) => `<td${classOf(cell)}>${escapeHtml(cell.text)}</td>`)
  return `<tr><th scope="row"${classOf(first)}>${escapeHtml(first.text)}</th>${data.join('')}</tr>`
}

/** Words of a usual length stay whole; one that no column is wide enough for may be broken anywhere. */
function classOf({ text, state, isSum }: PageCell): string {
  const name = /\S{21}/.test(text) ? 'long' : (state ?? (isSum ? 'sum' : ''))
  return name && ` class="${name}"`
}
