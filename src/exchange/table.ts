import { blankMap } from '../model/blank-map.ts'
import type { JourneyMap, Locale, MapKind, Note } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { kindOf, localeOf } from '../read/labels/map-kind.ts'
import type { FormatWords, Problem } from './format.ts'
import { laneLabel, readLaneLabel } from './lane-label.ts'
import { noteText, readNoteText } from './note-text.ts'
import { recogniser } from './recognise.ts'

/** A map as a table: a row of stages, and a row a lane whose cells hold notes. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly line?: number
}

export interface Row {
  readonly label: string
  readonly cells: readonly (readonly string[])[]
  readonly line?: number
}

/** What is said about a map above or below its table. */
export interface Heading {
  readonly title?: string
  readonly kind?: MapKind
  readonly subject?: string
  readonly actor?: string
  readonly scenario?: string
  readonly locale?: Locale
}

/** A journey has a dozen stages and lanes. A file with more than this holds something else. */
export const MOST_STAGES = 500
export const MOST_LANES = 500

export function tableOf(map: JourneyMap, words: FormatWords): Table {
  const cells = new Map<string, Map<string, Note[]>>()
  for (const note of map.notes) {
    const row = cells.get(note.laneId) ?? new Map<string, Note[]>()
    const cell = row.get(note.stageId)
    if (cell) cell.push(note)
    else cells.set(note.laneId, row.set(note.stageId, [note]))
  }
  return {
    head: [words.stage, ...map.stages.map((stage) => oneLine(stage.name))],
    rows: map.lanes.map((lane) => ({
      label: laneLabel(lane),
      cells: map.stages.map((stage) =>
        (cells.get(lane.id)?.get(stage.id) ?? []).map((note) => noteText(note, lane)).filter((text) => text !== ''),
      ),
    })),
  }
}

/** What a map says about itself, label and value; first what it is and its title, then what is given. */
export function headingOf(map: JourneyMap, words: FormatWords): (readonly [label: string, value: string])[] {
  const { fields, kinds } = words
  const given: (readonly [string, string])[] = [
    [map.kind === 'cem' ? fields.brand : fields.product, map.subject],
    [fields.actor, map.actor],
    [fields.scenario, map.scenario],
  ]
  return [
    [kinds[map.kind], oneLine(map.title)],
    ...given.flatMap(([label, value]): [string, string][] => (oneLine(value) ? [[label, oneLine(value)]] : [])),
  ]
}

/** A map from a table that anybody may have written. Ids count from 1 within the file. */
export function mapOfTable(
  given: Table,
  heading: Heading,
  number: number,
): { readonly map: JourneyMap; readonly problems: Problem[] } {
  const { head, rows } = upright(given)
  const problems: Problem[] = []
  const lanes: JourneyMap['lanes'][number][] = []
  const notes: Note[] = []
  const named = lastFilled(head.slice(1).map((name) => oneLine(name) !== ''))
  let width = Math.min(named, MOST_STAGES)
  for (const { label, cells, line } of rows) {
    const used = lastFilled(cells.map((cell) => cell.length > 0))
    if (oneLine(label) === '' && used === 0) continue
    if (used > width || named > MOST_STAGES) problems.push({ line, message: tooWide(used, width) })
    width = Math.max(width, Math.min(used, MOST_STAGES))
    // Where a lane takes several rows, spreadsheets name it in the first only.
    const previous = oneLine(label) === '' ? lanes.at(-1) : undefined
    if (!previous && lanes.length === MOST_LANES) {
      problems.push({ line, message: `A map has at most ${MOST_LANES} lanes here; what follows was left out.` })
      break
    }
    const lane = previous ?? { id: `l${lanes.length + 1}`, ...readLaneLabel(label) }
    if (!previous) lanes.push(lane)
    cells.slice(0, MOST_STAGES).forEach((cell, column) => {
      for (const written of cell) {
        const said = readNoteText(written, lane)
        const place = { id: `n${notes.length + 1}`, stageId: `s${column + 1}`, laneId: lane.id }
        notes.push({ ...place, ...said, color: '', createdBy: '', modifiedAt: '' })
      }
    })
  }
  const { labels } = recogniser()
  const texts = lanes.map((lane) => ({ text: lane.label }))
  const map: JourneyMap = {
    ...blankMap(`m${number}`, heading.kind ?? kindOf(lanes.flatMap((lane) => lane.types))),
    title: oneLine(heading.title ?? ''),
    subject: oneLine(heading.subject ?? ''),
    actor: oneLine(heading.actor ?? ''),
    scenario: oneLine(heading.scenario ?? ''),
    locale: heading.locale ?? localeOf({ lanes: texts }, labels),
    stages: Array.from({ length: width }, (_, index) => ({
      id: `s${index + 1}`,
      name: oneLine(head[index + 1] ?? ''),
    })),
    lanes,
    notes,
  }
  return { map, problems }
}

const tooWide = (used: number, width: number): string =>
  used > MOST_STAGES || width === MOST_STAGES
    ? `A map has at most ${MOST_STAGES} stages here; what stands further right was left out.`
    : `The row has ${used} cells under ${width} stages; stages without a name were added for them.`

function lastFilled(filled: readonly boolean[]): number {
  return filled.lastIndexOf(true) + 1
}

/** Other people's tables have lanes as columns. Ours never have: there, the first column names lanes. */
function upright(table: Table): Table {
  const { labels } = recogniser()
  const isLane = (text: string | undefined) => labels.lane(oneLine(text ?? '')).length > 0
  const { head, rows } = table
  const columns = head.slice(1)
  if (
    columns.length < 2 ||
    columns.length > MOST_LANES ||
    !columns.every(isLane) ||
    rows.slice(0, MOST_LANES).some((row) => isLane(row.label))
  )
    return table
  return {
    head: [head[0] ?? '', ...rows.map((row) => row.label)],
    rows: columns.map((label, column) => ({ label, cells: rows.map((row) => row.cells[column] ?? []) })),
  }
}
