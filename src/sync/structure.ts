import type { LaneType } from '../lanes/index.ts'
import type { Lane, Stage } from '../model/journey-map.ts'
import type { Template } from '../templates/template.ts'
import type { TeamTemplate } from './team-template.ts'

/** What a template says a map is made of, in one of its versions. */
export interface Structure {
  readonly id: string
  readonly version: number
  /** null when the template leaves the stages to people. */
  readonly stages: readonly Stage[] | null
  readonly lanes: readonly Lane[]
  /** Whether the labels are its own; else they are what lanes of these types are called in the map's language. */
  readonly ownLabels: boolean
}

export const structureOf = ({ id, revision, stages, lanes }: TeamTemplate): Structure => ({
  id,
  version: revision,
  stages,
  lanes,
  ownLabels: true,
})

/** A template of the app, in its present version or an earlier one; null for one that it does not know. Its lanes are known by their type. */
export function structureOfBuiltIn(
  template: Template,
  version: number,
  labelOf: (type: LaneType) => string,
): Structure | null {
  const lanes =
    version === template.version ? template.lanes : template.earlier?.find((each) => each.version === version)?.lanes
  if (!lanes) return null
  const id = (type: LaneType, index: number) =>
    `${type}:${lanes.slice(0, index).filter((each) => each === type).length}`
  return {
    id: template.id,
    version,
    stages: null,
    lanes: lanes.map((type, index) => ({ id: id(type, index), label: labelOf(type), types: [type] })),
    ownLabels: false,
  }
}
