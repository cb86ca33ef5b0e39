import actions from './actions.ts'
import backstage from './backstage.ts'
import channels from './channels.ts'
import custom from './custom.ts'
import emotions from './emotions.ts'
import type { LaneKind } from './lane-kind.ts'
import metrics from './metrics.ts'
import momentsOfTruth from './moments-of-truth.ts'
import needs from './needs.ts'
import opportunities from './opportunities.ts'
import painPoints from './pain-points.ts'
import thoughts from './thoughts.ts'
import touchpoints from './touchpoints.ts'
import voice from './voice.ts'

/** All lane kinds, in the order in which they usually stand; one entry a kind. */
export const LANES = [
  actions,
  touchpoints,
  channels,
  needs,
  thoughts,
  emotions,
  voice,
  momentsOfTruth,
  painPoints,
  opportunities,
  backstage,
  metrics,
  custom,
] as const

export type LaneType = (typeof LANES)[number]['id']

const byId: ReadonlyMap<string, LaneKind<LaneType>> = new Map(LANES.map((kind) => [kind.id, kind]))

/** The kind of a lane type. Throws on a type that is not registered: parse foreign data first. */
export function laneKind(type: LaneType): LaneKind<LaneType> {
  const kind = byId.get(type)
  if (!kind) throw new TypeError(`No lane type "${type}" is registered`)
  return kind
}

export const isLaneType = (value: unknown): value is LaneType => typeof value === 'string' && byId.has(value)

/** What a lane is that none of the other kinds fits, or whose label nobody knows. */
export const CATCH_ALL: LaneType = custom.id

/** Whether the type tells nothing of what the lane asks for. */
export const isCatchAll = (type: LaneType): boolean => type === CATCH_ALL

/** Whether notes in a lane of these types stand at the height of their score. */
export const hasScale = (types: readonly LaneType[]): boolean => types.some((type) => laneKind(type).scale)
