import { defineFormat } from './format.ts'
import { readHtml } from './html-reader.ts'
import { escapeHtml, escapeLine } from './html-text.ts'
import { lossesOf } from './losses.ts'
import { headingOf, tableOf } from './table.ts'

const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; color: #1c1c1e; background: #fff; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 0.5rem; color: #545459; }
th, td { border: 1px solid #c7c7cc; padding: 0.5rem; text-align: left; vertical-align: top; }
thead th, tbody th { background: #f2f2f7; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd, ul { margin: 0; }
ul { padding-left: 1.1rem; }
article + article { margin-top: 3rem; }
@page { size: landscape; margin: 1cm; }
@media print {
  body { margin: 0; font-size: 10px; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  article + article { break-before: page; }
}
`

/** A page of its own: for printing, for a wiki, for people who listen to it. No script runs in it and nothing is fetched. */
export default defineFormat({
  id: 'html',
  name: 'Web page',
  mediaType: 'text/html',
  extension: 'html',
  write: (maps, words) => {
    const titles = maps.map((map) => map.title).filter((title) => title !== '')
    const articles = maps.map((map) => {
      const [[kind, title] = ['', ''], ...fields] = headingOf(map, words)
      const { head, rows } = tableOf(map, words)
      const given = fields.map(([label, value]) => `  <dt>${escapeLine(label)}</dt><dd>${escapeLine(value)}</dd>`)
      return [
        `<article lang="${escapeHtml(map.locale)}">`,
        `<h1>${escapeLine(title)}</h1>`,
        ...(given.length > 0 ? ['<dl>', ...given, '</dl>'] : []),
        '<table>',
        `<caption>${escapeLine(kind)}</caption>`,
        `<thead><tr>${head.map((name) => `<th scope="col">${escapeLine(name)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...rows.map(
          ({ label, cells }) => `<tr><th scope="row">${escapeLine(label)}</th>${cells.map(cellHtml).join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
        '</article>',
      ].join('\n')
    })
    const text = [
      '<!doctype html>',
      `<html lang="${escapeHtml(words.locale)}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${escapeHtml(titles.join(', ') || words.kinds.cjm)}</title>`,
      `<style>${STYLE}</style>`,
      '</head>',
      '<body>',
      ...articles,
      '</body>',
      '</html>',
      '',
    ].join('\n')
    return { text, losses: lossesOf(maps, readHtml(text).maps) }
  },
  read: readHtml,
})

const cellHtml = (notes: readonly string[]): string =>
  notes.length === 0
    ? '<td></td>'
    : `<td><ul>${notes
        .map(
          (note) =>
            `<li>${note
              .split(/\r\n|\r|\n/)
              .map(escapeLine)
              .join('<br>')}</li>`,
        )
        .join('')}</ul></td>`
