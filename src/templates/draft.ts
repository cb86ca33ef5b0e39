import type { LaneType } from '../lanes/index.ts'
import { blankMap } from '../model/blank-map.ts'
import type { JourneyMap, Locale, Note, Stage } from '../model/journey-map.ts'
import { oneLine } from '../model/one-line.ts'
import { sketch } from '../model/sketch.ts'
import { exampleOf } from './examples/index.ts'
import type { Template } from './template.ts'

/** What a draft takes from the language it is drawn in, and the ids it gives. */
interface DraftKit {
  readonly locale: Locale
  /** The label of a lane in that language. */
  readonly labelOf: (type: LaneType) => string
  /** A new id at every call, unlike all others on any board. */
  readonly newId: () => string
}

interface DraftFields {
  readonly title?: string | undefined
  readonly subject?: string | undefined
  readonly actor?: string | undefined
  readonly scenario?: string | undefined
}

const stagesOf = (names: readonly string[], newId: () => string): Stage[] =>
  names.map((name) => ({ id: newId(), name: oneLine(name) }))

/** An empty map of a template with these stages. */
export function draftMap(
  template: Template,
  stages: readonly string[],
  fields: DraftFields,
  kit: DraftKit,
): JourneyMap {
  return {
    ...blankMap(kit.newId(), template.kind),
    title: oneLine(fields.title ?? ''),
    subject: oneLine(fields.subject ?? ''),
    actor: oneLine(fields.actor ?? ''),
    scenario: oneLine(fields.scenario ?? ''),
    locale: kit.locale,
    template: { id: template.id, version: template.version },
    stages: stagesOf(stages, kit.newId),
    lanes: template.lanes.map((type) => ({ id: kit.newId(), label: kit.labelOf(type), types: [type] })),
  }
}

/** The stages of a template's example, as it tells its story. */
export const exampleStages = (template: Template): string[] =>
  sketch(exampleOf(template)).stages.map((stage) => stage.name)

/**
 * The same map filled with the template's example, and its title, persona and so on where they are empty. Notes go to the stage of the
 * same name, or, where the stages are others, to the one in the same place.
 */
export function fillWithExample(map: JourneyMap, template: Template, newId: () => string): JourneyMap {
  const example = sketch(exampleOf(template))
  const names = new Set(map.stages.map((stage) => stage.name))
  const sameNames = example.stages.some((stage) => names.has(stage.name))
  const stageOf = new Map(
    example.stages.map((stage, index) => [
      stage.id,
      sameNames ? map.stages.find((own) => own.name === stage.name) : map.stages[index],
    ]),
  )
  const laneOf = new Map(
    example.lanes.map((lane) => [lane.id, map.lanes.find((own) => own.types[0] === lane.types[0])]),
  )
  const notes = example.notes.flatMap((note): Note[] => {
    const stage = stageOf.get(note.stageId)
    const lane = laneOf.get(note.laneId)
    return stage && lane ? [{ ...note, id: newId(), stageId: stage.id, laneId: lane.id }] : []
  })
  return {
    ...map,
    title: map.title || example.title,
    subject: map.subject || example.subject,
    actor: map.actor || example.actor,
    scenario: map.scenario || example.scenario,
    notes,
  }
}
