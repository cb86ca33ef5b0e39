import type { JourneyMap, Locale } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import type { Slots } from '../model/slots.ts'
import type { Preset } from './presets.ts'
import type { Template } from './template.ts'

interface About {
  readonly title?: string
  readonly subject?: string
  readonly actor?: string
  readonly scenario?: string
  readonly locale?: Locale
}

/** What somebody wants to insert: a template with its stages, or a map as it is. */
export type MapRequest = About &
  (
    | {
        readonly template: string
        readonly preset?: string
        readonly stages?: readonly string[]
        readonly example?: boolean
      }
    | { readonly map: JourneyMap }
  )

/** What a board can show and a person can read. Longer names are refused with a sentence rather than cut. */
export const LIMITS = {
  fewestStages: 2,
  mostStages: 40,
  mostLanes: 30,
  stageName: 120,
  laneLabel: 120,
  title: 200,
  field: 300,
  note: 3000,
} as const

type ProblemField = 'template' | 'preset' | 'title' | 'subject' | 'actor' | 'scenario' | 'stages' | 'lanes' | 'notes'

/** What may be wrong with what somebody fills in, in English; other languages overlay by code. */
export const FORM_PROBLEMS = {
  'too-long': '{field}: {length} characters are too many. Shorten it to at most {limit}.',
  'stage-too-long': 'Stage {number}: {length} characters are too many. Shorten it to at most {limit}.',
  'too-few-stages': 'A map needs at least {limit} stages. Add one, or start from a ready-made list.',
  'too-many-stages': '{count} stages are more than a board can show. Keep at most {limit}, or split the map in two.',
  'empty-stage': 'Stage {number} has no name. Name it or remove it.',
  'equal-stages': 'Stages {first} and {second} are both called “{name}”. Give one of them another name.',
} as const

/** And with what only a program asks for: names that no form offers, and maps as they are. */
export const PROBLEMS = {
  ...FORM_PROBLEMS,
  'unknown-template': 'There is no template "{name}". Choose one of {known}.',
  'unknown-preset': 'There is no list of stages called "{name}". Choose one of {known}, or give the stages yourself.',
  'too-many-lanes': '{count} lanes are more than a board can show. Keep at most {limit}.',
  'lane-too-long': 'Lane "{label}": {length} characters are too many. Shorten it to at most {limit}.',
  'note-too-long': 'Note "{text}": {length} characters are too many. Shorten it to at most {limit}.',
  'odd-map': 'The map is not consistent: {what}.',
} as const

/** One reason why a request cannot be drawn: a code and what fills its sentence. */
interface RequestProblem<Code extends keyof typeof PROBLEMS = keyof typeof PROBLEMS> {
  readonly field: ProblemField
  readonly code: Code
  readonly data: Readonly<Record<string, string | number>>
}

type FormProblem = RequestProblem<keyof typeof FORM_PROBLEMS>

const problem = <Code extends keyof typeof PROBLEMS>(
  field: ProblemField,
  code: Code,
  data: Readonly<Record<Slots<(typeof PROBLEMS)[Code]>, string | number>>,
): RequestProblem<Code> => ({ field, code, data })

/** Characters as people count them. */
const length = (text: string): number => [...text].length

const short = (text: string): string => (length(text) > 40 ? `${[...text].slice(0, 39).join('')}…` : text)

/** What speaks against texts that somebody filled in, and against the names of stages. */
export function formProblems(
  fields: Pick<About, 'title' | 'subject' | 'actor' | 'scenario'>,
  stages?: readonly string[],
): FormProblem[] {
  const limits = [
    ['title', LIMITS.title],
    ['subject', LIMITS.field],
    ['actor', LIMITS.field],
    ['scenario', LIMITS.field],
  ] as const
  const problems = limits.flatMap(([field, limit]): FormProblem[] => {
    const count = length(fields[field] ?? '')
    return count > limit ? [problem(field, 'too-long', { field, length: count, limit })] : []
  })
  return [...problems, ...(stages ? stageProblems(stages) : [])]
}

/** Everything that speaks against drawing the request; empty when nothing does. */
export function problemsOf(
  request: MapRequest,
  templates: readonly Template[],
  presets: readonly Preset[],
): RequestProblem[] {
  if ('map' in request) {
    const { title, subject, actor, scenario } = request.map
    const fields = {
      title: request.title ?? title,
      subject: request.subject ?? subject,
      actor: request.actor ?? actor,
      scenario: request.scenario ?? scenario,
    }
    return [...formProblems(fields), ...mapProblems(request.map)]
  }
  const problems: RequestProblem[] = []
  if (!findByName(templates, request.template))
    problems.push(
      problem('template', 'unknown-template', {
        name: short(String(request.template)),
        known: templates.map((template) => template.id).join(', '),
      }),
    )
  if (request.preset !== undefined && !findByName(presets, request.preset))
    problems.push(
      problem('preset', 'unknown-preset', {
        name: short(String(request.preset)),
        known: presets.map((preset) => preset.id).join(', '),
      }),
    )
  return [...problems, ...formProblems(request, request.stages)]
}

/** Finds a template or preset by its id, or by its English name in any case. */
export function findByName<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  name: string,
): T | undefined {
  const wanted = String(name).trim().toLowerCase()
  return list.find((entry) => entry.id === wanted) ?? list.find((entry) => entry.name.toLowerCase() === wanted)
}

function stageProblems(names: readonly string[]): FormProblem[] {
  const problems: FormProblem[] = []
  if (names.length < LIMITS.fewestStages)
    problems.push(problem('stages', 'too-few-stages', { limit: LIMITS.fewestStages }))
  if (names.length > LIMITS.mostStages)
    problems.push(problem('stages', 'too-many-stages', { count: names.length, limit: LIMITS.mostStages }))
  const seen = new Map<string, number>()
  names.forEach((name, index) => {
    const number = index + 1
    const plain = oneLine(name)
    if (plain === '') problems.push(problem('stages', 'empty-stage', { number }))
    if (length(plain) > LIMITS.stageName)
      problems.push(problem('stages', 'stage-too-long', { number, length: length(plain), limit: LIMITS.stageName }))
    const folded = plain.normalize('NFKC').toLowerCase()
    const first = seen.get(folded)
    if (plain !== '' && first !== undefined)
      problems.push(problem('stages', 'equal-stages', { first, second: number, name: short(plain) }))
    else seen.set(folded, number)
  })
  return problems
}

/** A map that exists is drawn as it is, unnamed stages and all; only what cannot be drawn is refused. */
function mapProblems(map: JourneyMap): RequestProblem[] {
  const problems: RequestProblem[] = []
  if (map.stages.length === 0) problems.push(problem('stages', 'odd-map', { what: 'it has no stages' }))
  if (map.stages.length > LIMITS.mostStages)
    problems.push(problem('stages', 'too-many-stages', { count: map.stages.length, limit: LIMITS.mostStages }))
  for (const [index, stage] of map.stages.entries()) {
    if (length(stage.name) > LIMITS.stageName)
      problems.push(
        problem('stages', 'stage-too-long', { number: index + 1, length: length(stage.name), limit: LIMITS.stageName }),
      )
  }
  if (map.lanes.length === 0) problems.push(problem('lanes', 'odd-map', { what: 'it has no lanes' }))
  if (map.lanes.length > LIMITS.mostLanes)
    problems.push(problem('lanes', 'too-many-lanes', { count: map.lanes.length, limit: LIMITS.mostLanes }))
  const stages = new Set(map.stages.map((stage) => stage.id))
  const lanes = new Set(map.lanes.map((lane) => lane.id))
  if (stages.size < map.stages.length)
    problems.push(problem('stages', 'odd-map', { what: 'two stages have the same id' }))
  if (lanes.size < map.lanes.length) problems.push(problem('lanes', 'odd-map', { what: 'two lanes have the same id' }))
  const lost = map.notes.find((note) => !stages.has(note.stageId) || !lanes.has(note.laneId))
  if (lost)
    problems.push(problem('notes', 'odd-map', { what: `note "${short(lost.text)}" belongs to no stage or lane of it` }))
  for (const lane of map.lanes) {
    if (length(lane.label) > LIMITS.laneLabel)
      problems.push(
        problem('lanes', 'lane-too-long', {
          label: short(lane.label),
          length: length(lane.label),
          limit: LIMITS.laneLabel,
        }),
      )
  }
  const long = map.notes.find((note) => length(note.text) > LIMITS.note)
  if (long)
    problems.push(
      problem('notes', 'note-too-long', { text: short(long.text), length: length(long.text), limit: LIMITS.note }),
    )
  return problems
}
