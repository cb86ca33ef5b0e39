import type { Change, MapField } from '../model/change.ts'
import { diffMaps, MAP_FIELDS } from '../model/diff.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { alignNotes } from './align-notes.ts'
import type { Conflict, Decisions } from './conflict.ts'
import { type MergeDesk, mergeDesk } from './merge-desk.ts'
import { mergeNotes } from './merge-notes.ts'
import { mergeLanes, mergeStages } from './merge-parts.ts'

export interface Merge {
  /** Both sides in one map. */
  readonly map: JourneyMap
  /** What makes `mine` that map; they can be applied to it. */
  readonly changes: readonly Change[]
  /** What both have changed, each in its own way; those that were decided too. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Brings together what two sides made of the same map. What one side has changed is taken over, the same change on both sides is one, and
 * where both have changed the same thing to something else a person decides: until then `mine` stays as it is. Merged again with the
 * decisions, the same maps give what was decided. Up to the decisions it makes no difference which side comes first.
 *
 * @param base what both sides started from
 */
export function mergeMaps(base: JourneyMap, mine: JourneyMap, theirs: JourneyMap, decisions: Decisions = {}): Merge {
  const desk = mergeDesk(decisions)
  const maps = { base, mine, theirs }
  const aligned = alignNotes(maps)
  const fields = Object.fromEntries(MAP_FIELDS.map((field) => [field, mergeField(desk, maps, field)]))
  const stages = mergeStages(desk, maps, aligned)
  const lanes = mergeLanes(desk, maps, aligned)
  const notes = mergeNotes(desk, maps, aligned, { stages, lanes })
  const map: JourneyMap = { ...mine, ...fields, stages, lanes, notes }
  return { map, changes: diffMaps(mine, map), conflicts: desk.conflicts }
}

const mergeField = (
  desk: MergeDesk,
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', JourneyMap>,
  field: MapField,
) =>
  // The three versions are of the same field, which a union over fields cannot see.
  desk.pick<unknown>(
    base[field],
    mine[field],
    theirs[field],
    (told) => ({ kind: 'map', id: `map:${field}`, field, ...told }) as Conflict,
  )
