import { type AdoptState, adoptState } from './adopt-state.ts'
import { type CheckState, checkState } from './check-state.ts'
import type { PanelState } from './panel-state.ts'
import { type ChangeRun, changeRun } from './sync/change-run.ts'

/**
 * What the tabs that are about a map have in common: one reading of the board, which follows it, what makes a map a full one, and the one
 * way to change it.
 */
export interface CommonMap {
  readonly check: CheckState
  readonly adopt: AdoptState
  readonly run: ChangeRun
}

const made = new WeakMap<PanelState, CommonMap>()

/** Begins to read the board when the first of these tabs is opened; lives as long as the panel. */
export function commonMap(panel: PanelState): CommonMap {
  const known = made.get(panel)
  if (known) return known
  const check = checkState(panel)
  const common = { check, adopt: adoptState(panel.context, check), run: changeRun(panel.context, check) }
  made.set(panel, common)
  return common
}
