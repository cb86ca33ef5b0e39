import type { Waiver } from '../../../rules/report.ts'
import type { Place } from '../../place.ts'
import type { WithoutFinding } from './standing.ts'
import type { WaiversState } from './waivers-state.ts'

/** A waiver as the section shows it. */
export interface WaiverEntry {
  readonly waiver: Waiver
  /** The finding, or what it was about. */
  readonly what: string
  /** Where that is on the map; null when it is no longer there. */
  readonly place: Place | null
}

export interface WaiverGroup {
  readonly id: 'held' | 'expired' | 'idle' | 'gone'
  readonly entries: readonly WaiverEntry[]
}

/** All waivers of the map that is shown, by how they stand; none of the groups is empty. */
export function groupsOf(waivers: WaiversState): WaiverGroup[] {
  const { held, expired, idle, gone } = waivers.standing.value
  const named = (each: WithoutFinding) => ({ waiver: each.waiver, what: nameOf(waivers, each) })
  const groups: WaiverGroup[] = [
    { id: 'held', entries: held.map(({ waiver, finding }) => ({ waiver, what: finding.message, place: finding })) },
    {
      id: 'expired',
      entries: expired.map(({ waiver, finding }) => ({ waiver, what: finding.message, place: finding })),
    },
    { id: 'idle', entries: idle.map((each) => ({ ...named(each), place: each })) },
    { id: 'gone', entries: gone.map((each) => ({ ...named(each), place: null })) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** The rule, and the stage and the lane, as far as they are still there. */
function nameOf({ say, check: { rules, reading } }: WaiversState, { rule, stageId, laneId }: WithoutFinding): string {
  const map = reading.value?.map
  const gone = say('waivers.gone-part')
  const stage = stageId === undefined ? [] : [map?.stages.find(({ id }) => id === stageId)?.name || gone]
  const lane = laneId === undefined ? [] : [map?.lanes.find(({ id }) => id === laneId)?.label || gone]
  return [rules.value.get(rule)?.title ?? say('waivers.gone-rule'), ...new Set([...stage, ...lane])].join(' · ')
}
