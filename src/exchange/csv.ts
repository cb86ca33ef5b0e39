import { fromLines, toLines } from './cell-lines.ts'
import { collector } from './collect.ts'
import { csvText, parseCsv } from './csv-text.ts'
import { defineFormat, type Imported } from './format.ts'
import { lossesOf } from './losses.ts'
import { recogniser } from './recognise.ts'
import { headingOf, type Row, tableOf } from './table.ts'

/**
 * A grid as people keep it in spreadsheets: the stages in the first row, the lanes in the first column, a note a line in each cell. What the
 * map is and is about follows below; other files have it above, which is read as well.
 */
export default defineFormat({
  id: 'csv',
  name: 'CSV, stages and lanes',
  mediaType: 'text/csv',
  extension: 'csv',
  byteOrderMark: true,
  write: (maps, words) => {
    const records = maps.flatMap((map, index) => {
      const { head, rows } = tableOf(map, words)
      const lanes = rows.map(({ label, cells }) => [label, ...cells.map((cell) => toLines(cell).join('\n'))])
      return [...(index > 0 ? [['']] : []), head, ...lanes, [''], ...headingOf(map, words)]
    })
    const text = csvText(records)
    return { text, losses: lossesOf(maps, read(text).maps) }
  },
  read,
})

function read(text: string): Imported {
  const { records, problems } = parseCsv(text)
  const { labels } = recogniser()
  const found = collector()
  for (const problem of problems) found.problem(problem)
  let open: { readonly head: readonly string[]; readonly rows: Row[] } | null = null
  let gap = false
  const close = () => {
    if (open) found.table(open)
    open = null
  }
  for (const { cells, line } of records) {
    const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1
    const [first = '', second = ''] = cells
    if (used === 0) {
      gap = true
      continue
    }
    if ((!open || gap) && used <= 2 && (labels.kind(first) || labels.field(first))) {
      close()
      found.field(first, second)
    } else if (!open || (gap && labels.isStageWord(first))) {
      close()
      // A lone text above the table is its title.
      if (used === 1 && first !== '' && !labels.isStageWord(first)) found.title(first)
      else open = { head: cells, rows: [] }
    } else {
      const notes = cells.slice(1).map((cell) => fromLines(cell.split('\n')))
      open.rows.push({ label: first, cells: notes, line })
    }
    gap = false
  }
  close()
  return found.finish()
}
