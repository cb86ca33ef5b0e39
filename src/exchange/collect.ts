import type { Locale } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import type { Imported, Problem } from './format.ts'
import { recogniser } from './recognise.ts'
import { type Heading, MOST_LANES, MOST_STAGES, mapOfTable, type Table } from './table.ts'

/** Puts together what is found in a file, from its beginning to its end: headings, fields and tables. */
export interface Collector {
  /** The title of what follows. */
  title(text: string): void
  /** Says that what follows is in a language of the app. */
  locale(locale: Locale): void
  /** A label and its value; false when the label is no field of a map. */
  field(label: string, value: string): boolean
  /** A line that only says what kind of map it is; false when it does not. */
  kind(line: string): boolean
  table(table: Table): void
  problem(problem: Problem): void
  finish(): Imported
}

/** A file with more maps than this is no file of maps. */
const MOST_MAPS = 1000

export function collector(): Collector {
  const { labels } = recogniser()
  const found: { heading: Heading; readonly table: Table }[] = []
  const problems: Problem[] = []
  let next: Heading = {}
  let locale: Locale | undefined
  let left = 0
  /** Fields stand above a table or below it. Below, they are of that table until one is given twice or a title comes. */
  const put = (part: Heading) => {
    const last = found.at(-1)
    const isFree = last && Object.keys(part).every((key) => !(key in last.heading))
    if (last && isFree && Object.keys(next).length === 0) last.heading = { ...last.heading, ...part }
    else next = { ...next, ...part }
  }
  return {
    title: (text) => {
      next = { ...next, title: text }
    },
    locale: (given) => {
      locale = given
    },
    field: (label, value) => {
      const kind = labels.kind(oneLine(label))
      const field = labels.field(oneLine(label))
      if (kind) put({ kind, title: value })
      else if (field) put({ [field]: value })
      return kind !== null || field !== null
    },
    kind: (line) => {
      const kind = labels.kind(oneLine(line))
      if (kind) put({ kind })
      return kind !== null
    },
    table: (table) => {
      if (found.length < MOST_MAPS) found.push({ heading: { locale, ...next }, table })
      else left += 1
      next = {}
    },
    problem: (problem) => {
      problems.push(problem)
    },
    finish: () => {
      if (left > 0) problems.push({ message: `Only the first ${MOST_MAPS} tables were read, ${left} were left out.` })
      const isMap = ({ head, rows }: Table) =>
        labels.isStageWord(oneLine(head[0] ?? '')) ||
        [...head.slice(0, MOST_STAGES), ...rows.slice(0, MOST_LANES).map((row) => row.label)].some(
          (label) => labels.lane(oneLine(label)).length > 0,
        )
      // Where one table is a map for certain, others in the same file need to show that they are, too.
      const certain = found.filter(({ table }) => isMap(table))
      const chosen = certain.length > 0 ? certain : found
      const isChosen = new Set(chosen.map(({ table }) => table))
      for (const { table } of found)
        if (!isChosen.has(table))
          problems.push({ line: table.line, message: 'This table names no lane of a map and was left out.' })
      const read = chosen.map(({ heading, table }, index) => mapOfTable(table, heading, index + 1))
      if (found.length === 0) problems.push({ message: 'There is no table of stages and lanes in this text.' })
      else if (next.title) problems.push({ message: `"${next.title}" has no table and was left out.` })
      return { maps: read.map(({ map }) => map), problems: [...problems, ...read.flatMap((each) => each.problems)] }
    },
  }
}
