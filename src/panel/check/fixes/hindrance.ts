import { effect, type Signal, signal } from '@preact/signals'
import type { FIX_MESSAGES } from '../../../i18n/en-fixes.ts'
import type { MapDesk } from '../../map-section.ts'
import type { KeyOf } from '../../say.ts'
import { surenessOf } from '../../sureness.ts'
import type { ChangeRun } from '../../sync/change-run.ts'

export type FixKey = KeyOf<typeof FIX_MESSAGES>

const refusals = new WeakMap<ChangeRun, Signal<boolean>>()

/** Whether Miro has told that this person may not change the board, and nothing since that they may. */
function isRefused(run: ChangeRun): boolean {
  const known = refusals.get(run)
  if (known) return known.value
  const refused = signal(false)
  refusals.set(run, refused)
  effect(() => {
    const phase = run.phase.value
    if (phase.step === 'failed' && phase.code === 'permission') refused.value = true
    else if (phase.step === 'done' || phase.step === 'undone') refused.value = false
  })
  return refused.value
}

/** Why no finding of the map that is shown can be fixed now; null where they can. */
export function hindranceOf({ check, run }: Pick<MapDesk, 'check' | 'run'>): FixKey | null {
  const reading = check.reading.value
  if (isRefused(run)) return 'fix.not-allowed'
  if (!reading || reading.unfinished) return 'fix.begun'
  return surenessOf(reading) === 'unsure' ? 'fix.unsure' : null
}
