import type { LaneType } from '../lanes/index.ts'
import type { JourneyMap, Note } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { defineFormat, type FormatWords } from './format.ts'
import { type AspectName, lossesOf } from './losses.ts'
import { readMermaid } from './mermaid-reader.ts'
import { escapeActor, escapeMermaid, NOTHING, textOfMermaid } from './mermaid-text.ts'
import { headingOf } from './table.ts'

/**
 * Mermaid's `journey` diagram: stages are sections, what people do (or, on an experience map, where they meet us) are tasks, and the feeling
 * of a stage is the score of its tasks, from 1 to 5. A view of a map, not a store: all else is listed as lost. Remarks (`%%`), which Mermaid
 * leaves out, keep what our own import can use. Source: grammar of Mermaid 11.17 and inputs tried with it.
 */
export default defineFormat({
  id: 'mermaid',
  name: 'Mermaid journey',
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  write: (maps, words) => {
    const [map, ...others] = maps
    if (!map) return { text: 'journey\n', losses: [] }
    const { text, losses } = diagramOf(map, words)
    const titles = others.map(({ title }) => `"${oneLine(title)}"`).join(', ')
    const left = others.length > 0 ? [`A Mermaid journey holds one map; left out: ${titles}.`] : []
    return { text, losses: [...left, ...losses, ...lossesOf([map], readMermaid(text).maps, COMPARED)] }
  },
  read: readMermaid,
})

/** A task has to have a score. Where a stage has none it is drawn as neutral, with a remark that says so. */
const NEUTRAL = 3

/** What is held against the text itself; of notes and scores the writer knows best what it leaves out. */
const COMPARED: readonly AspectName[] = [
  'title',
  'kind',
  'about',
  'stages',
  'tags',
  'colors',
  'authors',
  'ids',
  'locale',
  'template',
  'links',
  'state',
  'review',
]

/** The lanes that become tasks: of the first of these types that the map has. */
function taskLanes({ kind, lanes }: JourneyMap): readonly string[] {
  const order: readonly LaneType[] = kind === 'cem' ? ['touchpoints', 'actions'] : ['actions', 'touchpoints']
  const type = order.find((each) => lanes.some((lane) => lane.types.includes(each)))
  return lanes.flatMap((lane) => (type && lane.types.includes(type) ? [lane.id] : []))
}

/** The mean of a stage's scored notes; null when there is none. */
function meanScore(notes: readonly Note[]): number | null {
  const scores = notes.flatMap(({ score }) => (score === null ? [] : [score]))
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function groupedBy(key: 'stageId' | 'laneId', notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const group = groups.get(note[key])
    if (group) group.push(note)
    else groups.set(note[key], [note])
  }
  return groups
}

function diagramOf(map: JourneyMap, words: FormatWords): { readonly text: string; readonly losses: string[] } {
  const isTask = new Set(taskLanes(map))
  const byStage = groupedBy('stageId', map.notes)
  const actors = map.actor.split(',').flatMap((actor) => (actor.trim() ? [escapeActor(oneLine(actor))] : []))
  const unscored: string[] = []
  const sections = map.stages.flatMap(({ id, name }) => {
    const notes = byStage.get(id) ?? []
    const mean = meanScore(notes)
    const tasks = notes
      .filter((note) => isTask.has(note.laneId) && note.text.trim() !== '')
      .map(({ text }) => escapeMermaid(text))
    // A feeling without a task would not be seen.
    if (tasks.length === 0 && mean !== null) tasks.push(NOTHING)
    const isStandIn = mean === null && tasks.length > 0
    if (isStandIn) unscored.push(name)
    const score = mean === null ? NEUTRAL : Math.round(mean + NEUTRAL)
    return [
      `    section ${escapeMermaid(oneLine(name))}`,
      ...(isStandIn ? ['      %% unscored'] : []),
      ...tasks.map((task) => `      ${[task, score, ...(actors.length > 0 ? [actors.join(', ')] : [])].join(': ')}`),
    ]
  })
  const title = oneLine(map.title)
  const about = headingOf(map, words).map(([label, value], index) => (index === 0 ? label : `${label} ${value}`))
  // A title line without a title would take the next line for it.
  const lines = [
    'journey',
    ...(title ? [`    title ${escapeMermaid(title)}`, `    accTitle: ${spoken(title)}`] : []),
    `    accDescr: ${spoken(about.join('. '))}`,
    ...remarksOf(map),
    ...sections,
  ]
  return { text: `${lines.join('\n')}\n`, losses: notesLost(map, byStage, isTask, unscored) }
}

/** These lines take all signs but what might be a remark or an entity. */
const spoken = (text: string): string => text.replace(/%%+/g, '%').replace(/#(?=\w+;)/g, '')

const remarksOf = ({ kind, subject, actor, scenario }: JourneyMap): string[] =>
  [
    ['kind', kind],
    ['subject', oneLine(subject)],
    ['persona', oneLine(actor)],
    ['scenario', oneLine(scenario)],
  ].flatMap(([name, value]) => (value ? [`    %% ${name}: ${escapeMermaid(value)}`] : []))

function notesLost(
  { lanes, notes, stages }: JourneyMap,
  byStage: ReadonlyMap<string, readonly Note[]>,
  isTask: ReadonlySet<string>,
  unscored: readonly string[],
): string[] {
  const losses: string[] = []
  const list = (names: readonly string[]) => names.map((name) => `"${oneLine(name)}"`).join(', ')
  const others = lanes.filter((lane) => !isTask.has(lane.id))
  const byLane = groupedBy('laneId', notes)
  const counts = others.map(({ id, label }) => ({ label, count: byLane.get(id)?.length ?? 0 }))
  const left = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${oneLine(label)} (${count})`)
  if (left.length > 0)
    losses.push(
      `A Mermaid journey has no place for the notes in ${left.join(', ')}; of them only scores are kept, as one a stage.`,
    )
  const empty = counts.filter(({ count }) => count === 0).map(({ label }) => label)
  if (empty.length > 0) losses.push(`Lanes without notes are left out: ${list(empty)}.`)
  if (unscored.length > 0)
    losses.push(`A task needs a score: stages without one are drawn as neutral, ${NEUTRAL} of 5: ${list(unscored)}.`)
  const rounded = stages.filter(({ id }) => {
    const mean = meanScore(byStage.get(id) ?? [])
    return mean !== null && !Number.isInteger(mean)
  })
  if (rounded.length > 0) losses.push(`Scores are rounded to whole points: ${list(rounded.map(({ name }) => name))}.`)
  const changed = notes.filter(({ laneId, text }) => isTask.has(laneId) && textOfMermaid(escapeMermaid(text)) !== text)
  if (changed.length > 0)
    losses.push(
      `${changed.length} texts of tasks are not kept as they are: blanks at their ends and empty notes are left out.`,
    )
  if (notes.some(({ laneId, score }) => isTask.has(laneId) && score !== null))
    losses.push('Scores of single tasks become one score a stage.')
  return losses
}
