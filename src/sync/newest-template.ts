import type { LaneType } from '../lanes/index.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { Template } from '../templates/template.ts'
import { type Structure, structureOf, structureOfBuiltIn } from './structure.ts'
import type { TeamTemplate } from './team-template.ts'

/** Where templates come from. */
interface TemplateSources {
  readonly builtIn: readonly Template[]
  /** The team's own, on the board and in its catalogue. */
  readonly team: readonly TeamTemplate[]
  /** What a lane is called in the language of the map. */
  readonly labelOf: (type: LaneType) => string
}

export interface NewerTemplate {
  readonly name: string
  readonly next: Structure
  /** What the map came from, where that is known already; else the board may remember it. */
  readonly base: Structure | null
  /** null when it is one of the app's own. */
  readonly template: TeamTemplate | null
}

/** The newest version of the template that a map was drawn from; null when the map has it, or nobody knows the template. */
export function newerTemplate({ template: from }: JourneyMap, sources: TemplateSources): NewerTemplate | null {
  if (!from) return null
  const own = sources.builtIn.find(({ id }) => id === from.id)
  if (own) {
    const next = own.version > from.version ? structureOfBuiltIn(own, own.version, sources.labelOf) : null
    const base = structureOfBuiltIn(own, from.version, sources.labelOf)
    return next && { name: own.name, next, base, template: null }
  }
  const known = sources.team.filter(({ id }) => id === from.id)
  const base = known.find(({ revision }) => revision === from.version)
  let newest: TeamTemplate | null = null
  for (const each of known) if (each.revision > (newest?.revision ?? from.version)) newest = each
  return (
    newest && { name: newest.name, next: structureOf(newest), base: base ? structureOf(base) : null, template: newest }
  )
}
