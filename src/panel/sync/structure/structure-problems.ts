import type { PROBLEM_MESSAGES } from '../../../i18n/en-problems.ts'
import type { STRUCTURE_MESSAGES } from '../../../i18n/en-structure.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import { formProblems } from '../../../templates/request.ts'
import type { KeyOf, Say } from '../../say.ts'

/** Why a draft cannot be shown on the board: the field it is about, by its element's id, and a sentence. */
export interface StructureProblem {
  readonly fieldId: string
  readonly sentence: string
}

export const nameFieldId = (partId: string): string => `structure-name-${partId}`
export const factFieldId = (field: string): string => `structure-${field}`

const MOST_LETTERS = 120

/** What speaks against a draft, of what was changed in it: names that the board has already are nobody's mistake here. */
export function structureProblems(
  base: JourneyMap,
  draft: JourneyMap,
  say: Say<KeyOf<typeof STRUCTURE_MESSAGES> | KeyOf<typeof PROBLEM_MESSAGES>>,
  fieldName: (field: string) => string,
): StructureProblem[] {
  const names = new Map(base.stages.map(({ id, name }) => [id, name]))
  const labels = new Map(base.lanes.map(({ id, label }) => [id, label]))
  const form = formProblems(
    draft,
    draft.stages.map(({ name }) => name),
  )
  const ofForm = form.flatMap(({ field, code, data }): StructureProblem[] => {
    const sentence = say(`problem.${code}`, { ...data, field: fieldName(field) })
    if (field !== 'stages') return [{ fieldId: factFieldId(field), sentence }]
    const stage = draft.stages[Number(data.number ?? data.second) - 1]
    if (!stage) return draft.stages.length === base.stages.length ? [] : [{ fieldId: 'structure-add-stage', sentence }]
    return names.get(stage.id) === stage.name ? [] : [{ fieldId: nameFieldId(stage.id), sentence }]
  })
  const ofLanes = draft.lanes.flatMap(({ id, label }, index): StructureProblem[] => {
    if (labels.get(id) === label) return []
    const fieldId = nameFieldId(id)
    const [number, length] = [index + 1, [...oneLine(label)].length]
    if (length === 0) return [{ fieldId, sentence: say('structure.lane-empty', { number }) }]
    if (length <= MOST_LETTERS) return []
    return [{ fieldId, sentence: say('structure.lane-too-long', { number, length, limit: MOST_LETTERS }) }]
  })
  const noLanes =
    draft.lanes.length === 0 ? [{ fieldId: 'structure-add-lane', sentence: say('structure.last-lane') }] : []
  return [...ofForm, ...ofLanes, ...noLanes]
}
