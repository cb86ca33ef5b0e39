import type { Change } from '../model/change.ts'
import type { JourneyMap, Lane, Stage } from '../model/journey-map.ts'
import { ALIKE_LANES, ALIKE_STAGES, bindParts, isCovered } from './bind-structure.ts'
import { type Decisions, isAboutStructure, type StructureConflict } from './conflict.ts'
import { mergeMaps } from './merge-maps.ts'
import type { Structure } from './structure.ts'

interface TemplateUpdate {
  /** The last one lets the map remember the new version. */
  readonly changes: readonly Change[]
  readonly conflicts: readonly StructureConflict[]
  /** False when the version that the map came from is not known: then it only adds what is not there. */
  readonly isBaseKnown: boolean
}

/**
 * What a newer version of its template does to a map: adds, renames, reorders and removes stages and lanes as the template did since the
 * version that the map came from. What people have changed stays, and no note is touched: what the template has removed and people have
 * written in is for a person to decide, as is all that both have changed.
 *
 * @param base the version that the map came from; null when it is not known
 * @returns null when the map is of no older version of this template; a map that has all of the new one only remembers so from then on
 */
export function updateFor(
  map: JourneyMap,
  next: Structure,
  base: Structure | null,
  decisions: Decisions = {},
): TemplateUpdate | null {
  if (map.template?.id !== next.id || map.template.version >= next.version) return null
  const bound = base ? threeWay(map, base, next) : twoWay(map, next)
  const { changes, ...merge } = mergeMaps(bound.base, map, bound.next, decisions)
  const conflicts = merge.conflicts.filter(isAboutStructure)
  const to = { id: next.id, version: next.version }
  return {
    changes: [...changes, { kind: 'set-map', field: 'template', from: map.template, to }],
    conflicts,
    isBaseKnown: base !== null,
  }
}

/** Two versions of the template, as maps without notes. */
interface Versions {
  readonly base: JourneyMap
  readonly next: JourneyMap
}

const bare = (map: JourneyMap, stages: readonly Stage[], lanes: readonly Lane[]): JourneyMap => ({
  ...map,
  stages,
  lanes,
  notes: [],
})

function threeWay(map: JourneyMap, base: Structure, next: Structure): Versions {
  const old = new Set(base.lanes.map(({ id }) => id))
  const isWanted = (lane: Lane) => old.has(lane.id) || !isCovered(lane, map.lanes)
  const lanes = bindParts(map.lanes, { base: base.lanes, next: next.lanes.filter(isWanted) }, ALIKE_LANES)
  const stages =
    base.stages && next.stages
      ? bindParts(map.stages, { base: base.stages, next: next.stages }, ALIKE_STAGES)
      : { base: map.stages, next: map.stages }
  const worded = (own: readonly Lane[]) => (next.ownLabels ? own : own.map((lane) => inWordsOf(map, lane)))
  return {
    base: bare(map, stages.base, worded(lanes.base)),
    next: bare(map, stages.next, worded(lanes.next)),
  }
}

/** A template that leaves the labels to the language does not rename what people have called otherwise. */
const inWordsOf = ({ lanes }: JourneyMap, lane: Lane): Lane => ({
  ...lane,
  label: lanes.find(({ id }) => id === lane.id)?.label ?? lane.label,
})

/** Nothing tells what people have removed, renamed or moved: what the map has stays as it is, where it is. */
function twoWay(map: JourneyMap, next: Structure): Versions {
  const lanes = asThere(
    map.lanes,
    next.lanes.filter((lane) => !isCovered(lane, map.lanes)),
    ALIKE_LANES,
  )
  const stages = next.stages ? asThere(map.stages, next.stages, ALIKE_STAGES) : { base: map.stages, next: map.stages }
  return { base: bare(map, stages.base, lanes.base), next: bare(map, stages.next, lanes.next) }
}

/** What both have, in the order of the template and as it is in the map; and that with what only the template has. */
function asThere<P extends Stage | Lane>(
  own: readonly P[],
  parts: readonly P[],
  alike: Parameters<typeof bindParts<P>>[2],
) {
  const there = new Map(own.map((part) => [part.id, part]))
  const next = bindParts(own, { base: parts, next: parts }, alike).next.map((part) => there.get(part.id) ?? part)
  return { base: next.filter(({ id }) => there.has(id)), next }
}
