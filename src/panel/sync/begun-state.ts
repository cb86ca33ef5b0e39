import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { BegunChange } from '../../api/unfinished-changes.ts'
import { changingKey, parseLease } from '../../model/change-record.ts'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import type { PanelContext } from '../context.ts'
import { isSameMap } from '../same-map.ts'
import type { ChangeRun } from './change-run.ts'

/** How long somebody who is changing the map is left to it before the board is asked whether they still are, ms. */
const PATIENCE = 10_000

/** A change of the map that is shown which somebody began, and which has not come to its end. */
export function begunState(
  { board, clock }: PanelContext,
  { reading }: Pick<CheckState, 'reading'>,
  run: ChangeRun,
  isShown: ReadonlySignal<boolean>,
) {
  const found = signal<BegunChange | null>(null)
  let asked = 0

  /** A title tells that a change was begun. Where there is none the board is asked: one call for a map. */
  async function isSuspect({ anchor, unfinished, record, map }: Reading): Promise<boolean> {
    if (anchor?.changing !== undefined || unfinished) return true
    return record !== 'own' && parseLease(await board.getStored(changingKey(map.id))) !== null
  }

  /** Silent when it cannot look: the notice is a courtesy, and whatever is wrong shows when the person does something. */
  async function look(now: Reading): Promise<void> {
    const mine = ++asked
    let begun: BegunChange | undefined
    try {
      if (await isSuspect(now)) {
        const { findUnfinishedChanges } = await import('./finishing.ts')
        begun = (await findUnfinishedChanges(board, [now], { now: clock.now }))[0]
      }
    } catch {
      begun = undefined
    }
    if (mine !== asked) return
    found.value = begun ?? null
    if (begun?.state === 'going-on')
      clock.after(PATIENCE, () => {
        if (mine === asked && isShown.peek()) void look(now)
      })
  }

  effect(() => {
    const now = reading.value
    // While the app itself changes the map there is nothing that anybody left.
    if (now && isShown.value && !run.isOn.value) void look(now)
  })

  return {
    /** What was begun on the map that is shown; how a change of this panel itself went is told by the run. */
    begun: computed(() =>
      run.phase.value.step === 'idle' && isSameMap(found.value?.reading ?? null, reading.value) ? found.value : null,
    ),

    async settle(begun: BegunChange, undoing: boolean): Promise<void> {
      found.value = null
      await run.settle(undoing, async (work) => {
        const { finishChange, undoChange } = await import('./finishing.ts')
        return undoing ? undoChange(board, begun, work) : finishChange(board, begun, work)
      })
    },
  }
}

export type BegunState = ReturnType<typeof begunState>
