import { type LaneType, laneKind } from '../lanes/index.ts'
import { blankMap } from '../model/blank-map.ts'
import type { JourneyMap, MapKind, Note } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import type { Imported, Problem } from './format.ts'
import { textOfMermaid } from './mermaid-text.ts'
import { scoreText } from './note-text.ts'
import { recogniser } from './recognise.ts'
import { MOST_STAGES } from './table.ts'

interface Task {
  readonly text: string
  readonly score: number | null
}

interface Section {
  readonly name: string
  readonly tasks: Task[]
  /** A remark of ours says that the scores only stand in for what is not known. */
  unscored: boolean
}

interface Diagram {
  title: string
  readonly remarks: Map<string, string>
  readonly sections: Section[]
  readonly actors: Set<string>
}

const KINDS: Readonly<Record<string, MapKind>> = { cem: 'cem', cjm: 'cjm', combined: 'combined' }

/** Reads `journey` diagrams from their own text; the parser of Mermaid gives texts with placeholders in them, and no remarks. */
export function readMermaid(text: string): Imported {
  const problems: Problem[] = []
  const diagrams: Diagram[] = []
  let isIn: 'front matter' | 'description' | null = null
  let front = ''
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim().replace(/^\ufeff/, '')
    const diagram = diagrams.at(-1)
    const report = (message: string) => problems.push({ line: index + 1, message })
    if (isIn === 'front matter') {
      if (line.startsWith('title:'))
        front = line
          .slice('title:'.length)
          .trim()
          .replace(/^(["'])(.*)\1$/, '$2')
      if (line === '---') isIn = null
    } else if (isIn === 'description') {
      if (line.includes('}')) isIn = null
    } else if (/^journey$/i.test(line)) {
      diagrams.push({ title: front, remarks: new Map(), sections: [], actors: new Set() })
      front = ''
    } else if (!diagram) {
      if (line === '---') isIn = 'front matter'
    } else if (/^accDescr\s*\{/i.test(line)) {
      if (!line.includes('}')) isIn = 'description'
    } else if (line !== '' && !line.startsWith('```')) readLine(line, diagram, report)
  }
  if (diagrams.length === 0) problems.push({ message: 'There is no line "journey", with which such a diagram begins.' })
  return { maps: diagrams.map(mapOf), problems }
}

function readLine(line: string, diagram: Diagram, report: (message: string) => void): void {
  const remark = /^%%\s*(\w+)(?::(.*))?$/.exec(line)
  if (remark?.[1] === 'unscored') {
    const last = diagram.sections.at(-1)
    if (last) last.unscored = true
  } else if (remark) diagram.remarks.set(remark[1] ?? '', textOfMermaid(remark[2] ?? ''))
  else if (/^(?:%|#(?!\w+;))/.test(line) || /^acc(?:Title|Descr)\s*:/i.test(line)) return
  else if (/^title(?:\s|$)/i.test(line)) diagram.title = textOfMermaid(line.slice('title'.length))
  else if (/^section(?:\s|$)/i.test(line)) openSection(textOfMermaid(line.slice('section'.length)), diagram, report)
  else readTask(line, diagram, report)
}

function openSection(name: string, { sections }: Diagram, report: (message: string) => void): void {
  if (sections.length === MOST_STAGES)
    report(`A map has at most ${MOST_STAGES} stages here; what follows was put in the last.`)
  if (sections.length < MOST_STAGES) sections.push({ name: oneLine(name), tasks: [], unscored: false })
}

function readTask(line: string, diagram: Diagram, report: (message: string) => void): void {
  if (diagram.sections.length === 0) {
    report('A task stands before the first section; a stage without a name was added for it.')
    openSection('', diagram, report)
  }
  const [name = '', score, actors = '', ...more] = line.split(':')
  for (const actor of actors.split(',').map(textOfMermaid)) if (actor !== '') diagram.actors.add(oneLine(actor))
  if (more.length > 0) report('A task has a name, a score and actors; what stands behind a third colon was not read.')
  if (score === undefined) report(`A task needs a score ("${oneLine(name).slice(0, 60)}: 3"); it was read without.`)
  diagram.sections.at(-1)?.tasks.push({ text: textOfMermaid(name), score: scoreIn(score ?? '', report) })
}

/** 1 to 5 as -2 to 2. Mermaid takes an empty score for 0, which is none on its own scale. */
function scoreIn(text: string, report: (message: string) => void): number | null {
  const value = Number(text.trim())
  if (value === 0) return null
  if (value >= 1 && value <= 5) return Math.round(value * 2) / 2 - 3
  report(`"${text.trim().slice(0, 60)}" is no score: scores go from 1 to 5. The task was read without.`)
  return null
}

function mapOf({ title, remarks, sections, actors }: Diagram, index: number): JourneyMap {
  const given = remarks.get('kind') ?? ''
  const kind = Object.hasOwn(KINDS, given) ? (KINDS[given] ?? 'cjm') : 'cjm'
  const lane = (id: string, type: LaneType) => ({ id, label: laneKind(type).label, types: [type] })
  const isScored = sections.some((section) => scoresOf(section).length > 0)
  const notes: Note[] = []
  const add = (stageId: string, laneId: string, text: string, score: number | null) => {
    const id = `n${notes.length + 1}`
    const answer = recogniser().isNone(text) ? 'none' : 'note'
    notes.push({ id, stageId, laneId, text, score, answer, color: '', tags: [], createdBy: '', modifiedAt: '' })
  }
  sections.forEach((section, place) => {
    const stageId = `s${place + 1}`
    for (const { text } of section.tasks) if (text !== '') add(stageId, 'l1', text, null)
    for (const { text, score } of scoresOf(section)) add(stageId, 'l2', text, score)
  })
  return {
    ...blankMap(`m${index + 1}`, kind),
    title: oneLine(title),
    subject: oneLine(remarks.get('subject') ?? ''),
    actor: actors.size > 0 ? [...actors].join(', ') : oneLine(remarks.get('persona') ?? ''),
    scenario: oneLine(remarks.get('scenario') ?? ''),
    stages: sections.map(({ name }, place) => ({ id: `s${place + 1}`, name })),
    lanes: [lane('l1', kind === 'cem' ? 'touchpoints' : 'actions'), ...(isScored ? [lane('l2', 'emotions')] : [])],
    notes,
  }
}

/**
 * The notes about feelings of a stage: one with the score, where all tasks agree, else one a task. Each states its score in its text, so that
 * it keeps it wherever it lies on a board.
 */
function scoresOf({ tasks, unscored }: Section): { readonly text: string; readonly score: number }[] {
  if (unscored) return []
  const scored = tasks.flatMap(({ text, score }) => (score === null ? [] : [{ text, score }]))
  const [first] = scored
  if (first && scored.every(({ score }) => score === first.score))
    return [{ text: scoreText(first.score), score: first.score }]
  return scored.map(({ text, score }) => ({ text: `${score === 0 ? '±0' : scoreText(score)} ${text}`.trim(), score }))
}
