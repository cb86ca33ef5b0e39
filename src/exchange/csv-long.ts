import type { JourneyMap } from '../model/journey-map.ts'
import { csvText, parseCsv } from './csv-text.ts'
import { defineFormat, type Imported, type Problem } from './format.ts'
import { type Column, longReader } from './long-reader.ts'
import { lossesOf } from './losses.ts'

/** The columns in the order in which they are written. */
const COLUMNS: readonly Column[] = [
  'map',
  'kind',
  'product',
  'persona',
  'scenario',
  'locale',
  'stage',
  'lane',
  'types',
  'note',
  'score',
  'answer',
  'color',
  'tags',
  'map id',
  'stage id',
  'lane id',
  'id',
]

/** Other names of columns in files of other origin. */
const ALSO: Readonly<Record<string, Column>> = {
  title: 'map',
  brand: 'product',
  subject: 'product',
  actor: 'persona',
  phase: 'stage',
  text: 'note',
  colour: 'color',
  'note id': 'id',
}

/** A row a note, for spreadsheets and evaluations. An empty cell of the map has a row without a note, so that it can be counted. */
export default defineFormat({
  id: 'csv-long',
  name: 'CSV, a row a note',
  mediaType: 'text/csv',
  extension: 'csv',
  byteOrderMark: true,
  write: (maps) => {
    const text = csvText([
      COLUMNS,
      ...apart(maps).flatMap((map) => rowsOf(map).map((row) => COLUMNS.map((column) => row[column] ?? ''))),
    ])
    return { text, losses: lossesOf(maps, read(text).maps) }
  },
  read,
})

type Row = Partial<Record<Column, string>>

/** Rows belong together by a map's id and title, so copies of a map need an id of their own. */
function apart(maps: readonly JourneyMap[]): JourneyMap[] {
  const taken = new Set<string>()
  return maps.map((map, index) => {
    const key = JSON.stringify([map.id, map.title])
    const isCopy = taken.has(key)
    taken.add(key)
    return isCopy ? { ...map, id: `${map.id} (${index + 1})` } : map
  })
}

/** Tags may hold any sign but a line break: Miro's tags are one line. */
const tagText = (tags: readonly string[]): string => tags.join('\n')

function rowsOf(map: JourneyMap): Row[] {
  const of: Row = {
    map: map.title,
    kind: map.kind,
    product: map.subject,
    persona: map.actor,
    scenario: map.scenario,
    locale: map.locale,
    'map id': map.id,
  }
  const stages = map.stages.map(({ id, name }): Row => ({ stage: name, 'stage id': id }))
  const lanes = map.lanes.map(
    ({ id, label, types }): Row => ({ lane: label, types: [...new Set(types)].join('+'), 'lane id': id }),
  )
  const notes = new Map<string, Row[]>()
  const keyOf = (row: Row) => JSON.stringify([row['stage id'], row['lane id']])
  for (const { id, stageId, laneId, text, score, answer, color, tags } of map.notes) {
    const row: Row = { note: text, score: score === null ? '' : `${score}`, answer, color, tags: tagText(tags), id }
    const key = keyOf({ 'stage id': stageId, 'lane id': laneId })
    const cell = notes.get(key)
    if (cell) cell.push(row)
    else notes.set(key, [row])
  }
  // A map without lanes, or without stages, still has a row for each of what it has.
  return (lanes.length > 0 ? lanes : [{}]).flatMap((lane) =>
    (stages.length > 0 ? stages : [{}]).flatMap((stage) =>
      (notes.get(keyOf({ ...stage, ...lane })) ?? [{}]).map((note) => ({ ...of, ...stage, ...lane, ...note })),
    ),
  )
}

function read(text: string): Imported {
  const { records, problems } = parseCsv(text)
  const [head, ...rows] = records.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const names = (head?.cells ?? []).map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  )
  const columns = names.map(
    (name) => COLUMNS.find((column) => column === name) ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined),
  )
  const missing = (['stage', 'lane', 'note'] as const).filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    const message = `The first line has to name the columns; ${missing.map((name) => `"${name}"`).join(', ')} ${missing.length > 1 ? 'are' : 'is'} not among them.`
    return { maps: [], problems: [...problems, { line: head?.line ?? 1, message }] }
  }
  const unknown = names.filter((name, index) => !columns[index] && name !== '')
  const left: Problem[] =
    unknown.length > 0
      ? [
          {
            line: 1,
            message: `Not read: the ${unknown.length > 1 ? 'columns' : 'column'} ${unknown.map((name) => `"${name}"`).join(', ')}.`,
          },
        ]
      : []
  const reader = longReader()
  const places = new Map(COLUMNS.map((column) => [column, columns.indexOf(column)]))
  for (const { cells, line } of rows) reader.take((column) => cells[places.get(column) ?? -1] ?? '', line)
  const read = reader.finish()
  return { maps: read.maps, problems: [...problems, ...left, ...read.problems] }
}
