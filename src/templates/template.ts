import type { LaneType } from '../lanes/index.ts'
import type { MapKind } from '../model/journey-map.ts'

/** A kind of map one can insert, as data. */
export interface Template {
  readonly id: string
  /** Raised whenever the lanes change; maps remember the version they were drawn from. */
  readonly version: number
  readonly kind: MapKind
  /** English name and one sentence on when to use it; other languages overlay. */
  readonly name: string
  readonly about: string
  /** Lanes from top to bottom. */
  readonly lanes: readonly LaneType[]
  /** The lanes of earlier versions: what maps that were drawn from one of them started from. */
  readonly earlier?: readonly { readonly version: number; readonly lanes: readonly LaneType[] }[]
  /** Id of the preset whose stages it starts with. */
  readonly preset: string
}

export const defineTemplate = (template: Template): Template => template
