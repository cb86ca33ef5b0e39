import { isCatchAll, type LaneType } from '../lanes/index.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { Template } from './template.ts'

type Drawn = Pick<JourneyMap, 'kind' | 'lanes'>

/** A template of which a map has less than this part is not the one that it was drawn from. */
const LEAST_SHARED = 0.5

const typesOf = ({ lanes }: Drawn): ReadonlySet<LaneType> => new Set(lanes.flatMap((lane) => lane.types))

/** What a template asks for and the map has no lane for, in the template's order. */
export function missingLanes(map: Drawn, template: Template): LaneType[] {
  const types = typesOf(map)
  return template.lanes.filter((type) => !types.has(type))
}

/**
 * The template that a map which was drawn without one is most like: of its kind, with most lanes in common and fewest that only one of the
 * two has; among equals the one that is offered first. null when it is like none of them.
 */
export function matchTemplate(map: Drawn, templates: readonly Template[]): Template | null {
  const types = typesOf(map)
  let best: Template | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const template of templates) {
    if (template.kind !== map.kind) continue
    const missing = missingLanes(map, template).length
    const shared = template.lanes.length - missing
    const foreign = [...types].filter((type) => !isCatchAll(type) && !template.lanes.includes(type)).length
    const score = shared - missing - foreign / 2
    if (shared < LEAST_SHARED * template.lanes.length || score <= most) continue
    most = score
    best = template
  }
  return best
}
