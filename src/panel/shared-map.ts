import { type AdoptState, adoptState } from './adopt-state.ts'
import { type CheckState, checkState } from './check-state.ts'
import type { PanelState } from './panel-state.ts'
import { type ChangeRun, changeRun } from './sync/change-run.ts'

/**
 * What the tabs that are about a map have in common: one reading of the board, which follows it, what makes a map a full one, and the one
 * way to change it.
 */
export interface SharedMap {
  readonly check: CheckState
  readonly adopt: AdoptState
  readonly run: ChangeRun
}

const shared = new WeakMap<PanelState, SharedMap>()

/** Begins to read the board when the first of these tabs is opened; lives as long as the panel. */
export function sharedMap(panel: PanelState): SharedMap {
  const known = shared.get(panel)
  if (known) return known
  const check = checkState(panel)
  const made = { check, adopt: adoptState(panel.context, check), run: changeRun(panel.context, check) }
  shared.set(panel, made)
  return made
}
