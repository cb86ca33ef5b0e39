import { diffMaps } from '../../../model/diff.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import { listSnapshots, readSnapshot, takeSnapshot } from '../../../sync/snapshots.ts'
import type { PanelContext } from '../../context.ts'

/** Lets time pass by the panel's clock. */
export const waitingBy =
  ({ clock }: Pick<PanelContext, 'clock'>) =>
  (ms: number): Promise<void> =>
    new Promise((resolve) => clock.after(ms, resolve))

/** Nobody waits longer for a board that is slow, or at its rate limit, ms: what is kept is known already, and is written when it can be. */
const PATIENCE = 5000

/**
 * Keeps the map as it is before a lot of it is changed, unless its newest snapshot says the same. A board that does not take it is no
 * reason not to change the map: that can be undone all the same.
 */
export const keepAutomatic = (context: PanelContext, map: JourneyMap, name: string): Promise<void> =>
  Promise.race([keep(context, map, name), waitingBy(context)(PATIENCE)])

async function keep(context: PanelContext, map: JourneyMap, name: string): Promise<void> {
  const store = patientStore(context.board)
  try {
    const [newest] = await listSnapshots(store, map.id)
    const last = newest ? await readSnapshot(store, map.id, newest.id) : null
    if (last && diffMaps(last, map).length === 0) return
    const by = await context.board.userName()
    const at = new Date(context.clock.now()).toISOString()
    await takeSnapshot(store, map, { name, by, at, automatic: true }, waitingBy(context))
  } catch {
    // See above.
  }
}
