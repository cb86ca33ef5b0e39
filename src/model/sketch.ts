import { hasScale, isLaneType, type LaneType, laneKind } from '../lanes/index.ts'
import { STICKY_COLORS } from '../lanes/lane-kind.ts'
import { blankMap } from './blank-map.ts'
import { type JourneyMap, type Lane, LOCALES, type Locale, type MapKind, type Note, type Stage } from './journey-map.ts'

const KINDS: Readonly<Record<string, MapKind>> = { cem: 'cem', cjm: 'cjm', combined: 'combined' }

const COLORS: ReadonlySet<string> = new Set(STICKY_COLORS)

interface Draft {
  readonly fields: Map<string, string>
  stages: Stage[] | null
  readonly lanes: Lane[]
  readonly notes: Note[]
}

/**
 * Reads a map from the text notation that templates' examples, tests and documents share.
 *
 * ```
 * CJM: Buying headphones
 * product: Aria One
 * persona: Mia, a commuter
 * | stage                       | Awareness             | Purchase                  |
 * | actions                     | sees an ad / clicks   | buys online #web          |
 * | thoughts+emotions "Inside"  | (+1) curious          | (-2) [orange] "too dear"  |
 * | opportunities               | none: tested twice    |                           |
 * ```
 *
 * First line: `CEM:`, `CJM:` or `Combined:` and the title. Then any of `brand:` or `product:`, `persona:`, `scenario:`, `id:`,
 * `template: id@version`, `locale:`. Then the table: a row of stages, and a row a lane, which starts with its types and, where the
 * label is not the usual one, the label in quotes. ` / ` parts the notes of a cell. A note may start with a score (in lanes with a
 * scale) and a sticky note's colour in brackets, and end with `#tags`; `none` before an end, colon or comma is the answer "none".
 * Ids count from 1: stages `s1`, lanes `l1`, notes `n1`.
 *
 * @throws SyntaxError that names the line and what stands there, when the text is no sketch.
 */
export function sketch(text: string): JourneyMap {
  const draft: Draft = { fields: new Map(), stages: null, lanes: [], notes: [] }
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '') continue
    try {
      if (line.startsWith('|')) readRow(line, draft)
      else readField(line, draft)
    } catch (error) {
      throw new SyntaxError(`Sketch, line ${index + 1}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
  }
  return finish(draft)
}

function finish({ fields, stages, lanes, notes }: Draft): JourneyMap {
  const kind = KINDS[fields.get('kind') ?? '']
  if (!kind) throw new SyntaxError('Sketch, line 1: it has to start with "CEM:", "CJM:" or "Combined:"')
  if (!stages) throw new SyntaxError('Sketch, last line: there is no row of stages ("| stage | ...")')
  return {
    ...blankMap(fields.get('id') ?? 'sketch', kind),
    title: fields.get('title') ?? '',
    subject: fields.get('subject') ?? '',
    actor: fields.get('persona') ?? '',
    scenario: fields.get('scenario') ?? '',
    locale: LOCALES.find((locale) => locale === fields.get('locale')) ?? 'en',
    template: templateOf(fields.get('template')),
    stages,
    lanes,
    notes,
  }
}

function templateOf(value: string | undefined): JourneyMap['template'] {
  if (value === undefined) return null
  const [id = '', version = '1'] = value.split('@')
  return { id, version: Number(version) }
}

const FIELDS: Readonly<Record<string, string>> = {
  brand: 'subject',
  product: 'subject',
  persona: 'persona',
  scenario: 'scenario',
  id: 'id',
  template: 'template',
  locale: 'locale',
}

function readField(line: string, draft: Draft): void {
  const colon = line.indexOf(':')
  const key = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
  const value = line.slice(colon + 1).trim()
  if (draft.stages) throw new SyntaxError(`"${line}" stands after the table`)
  if (Object.hasOwn(KINDS, key)) {
    if (draft.fields.has('kind')) throw new SyntaxError('a sketch holds one map')
    draft.fields.set('kind', key).set('title', value)
    return
  }
  const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
  if (!field) throw new SyntaxError(`"${line}" is neither a field nor a row`)
  if (draft.fields.has(field)) throw new SyntaxError(`${field} is given twice`)
  if (field === 'template' && !/^[\w-]+(@\d+)?$/.test(value)) {
    throw new SyntaxError(`"${value}" is no template like "cjm@1"`)
  }
  if (field === 'locale' && !LOCALES.includes(value as Locale)) throw new SyntaxError(`"${value}" is no locale`)
  draft.fields.set(field, value)
}

function readRow(line: string, draft: Draft): void {
  if (/^[|\s:-]+$/.test(line) && line.includes('-')) return
  if (!line.endsWith('|') || line === '|') throw new SyntaxError('a row ends with "|"')
  const [head = '', ...cells] = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  if (head === 'stage') {
    if (draft.stages) throw new SyntaxError('the stages are given twice')
    draft.stages = cells.map((name, index) => ({ id: `s${index + 1}`, name }))
    return
  }
  const stages = draft.stages
  if (!stages) throw new SyntaxError('the row of stages ("| stage | ...") comes before the lanes')
  if (cells.length !== stages.length) {
    throw new SyntaxError(`${cells.length} cells in a table of ${stages.length} stages`)
  }
  const lane = readLane(head, `l${draft.lanes.length + 1}`)
  draft.lanes.push(lane)
  for (const [index, stage] of stages.entries()) {
    for (const words of (cells[index] ?? '').split(/\s+\/\s+/)) {
      if (words !== '') draft.notes.push(readNote(words, `n${draft.notes.length + 1}`, stage.id, lane))
    }
  }
}

function readLane(head: string, id: string): Lane {
  const found = /^([a-z+-]+)(?:\s+"(.*)")?$/.exec(head)
  if (!found) throw new SyntaxError(`"${head}" is no lane: write its types, then the label in quotes`)
  const types: LaneType[] = []
  for (const type of (found[1] ?? '').split('+')) {
    if (!isLaneType(type)) throw new SyntaxError(`"${type}" is no lane type`)
    types.push(type)
  }
  return { id, label: found[2] ?? types.map((type) => laneKind(type).label).join(' & '), types }
}

function readNote(words: string, id: string, stageId: string, lane: Lane): Note {
  const scaled = hasScale(lane.types)
  let rest = words
  let score: number | null = null
  let color = ''
  for (let more = true; more; ) {
    const scoreMark: RegExpExecArray | null = scaled && score === null ? /^\(([+-]?[\d.]+)\)\s*/.exec(rest) : null
    const colorMark: RegExpExecArray | null = color === '' ? /^\[([a-z_]+)\]\s*/.exec(rest) : null
    if (scoreMark) score = readScore(scoreMark[1] ?? '')
    else if (colorMark && COLORS.has(colorMark[1] ?? '')) color = colorMark[1] ?? ''
    else more = false
    if (more) rest = rest.slice((scoreMark ?? colorMark)?.[0].length ?? 0)
  }
  const tags: string[] = []
  for (let tag = /(?:^|\s+)#(\S+)$/.exec(rest); tag; tag = /(?:^|\s+)#(\S+)$/.exec(rest)) {
    tags.unshift(tag[1] ?? '')
    rest = rest.slice(0, tag.index)
  }
  const answer = /^none\s*(?:$|[:,])/i.test(rest) ? 'none' : 'note'
  return { id, stageId, laneId: lane.id, text: rest, score, answer, color, tags, createdBy: '', modifiedAt: '' }
}

function readScore(text: string): number {
  const score = Number(text)
  if (!(Math.abs(score) <= 2 && Number.isInteger(score * 2))) {
    throw new SyntaxError(`(${text}) is no score: -2 to 2 in steps of 0.5`)
  }
  return score === 0 ? 0 : score
}
