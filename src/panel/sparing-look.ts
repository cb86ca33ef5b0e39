import type { Look, Where } from '../api/read-maps.ts'
import type { Board } from '../board/board.ts'
import type { CorrectionEntry } from '../model/correction.ts'
import type { PanelContext } from './context.ts'

const CORRECTIONS = 'corrections'
/** Events may get lost: after so long the board is asked again, ms. */
const STALE_AFTER = 60_000

/**
 * Looks at the board again and again, as following does: what people have corrected is asked for once a minute, and known at once where
 * Miro tells that somebody has corrected something. Where it does not tell, it is asked for each time.
 */
export function sparingLook({ board, clock, checking }: Pick<PanelContext, 'board' | 'clock' | 'checking'>) {
  let known: { readonly value: unknown; readonly at: number } | null = null
  let isListening = false

  const listening = board.live().then(
    (live) => {
      live.onStored(CORRECTIONS, (value) => {
        known = { value, at: clock.now() }
      })
      isListening = true
    },
    () => {}, // see above
  )

  const spared: Board = {
    ...board,
    async getStored(key) {
      if (key !== CORRECTIONS) return board.getStored(key)
      await listening
      if (isListening && known && clock.now() - known.at < STALE_AFTER) return known.value
      const before = known
      const value = await board.getStored(key)
      // What was heard meanwhile is newer.
      if (known === before) known = { value, at: clock.now() }
      return known?.value
    },
  }

  return async (where: Where, own: readonly CorrectionEntry[]): Promise<Look> =>
    (await checking()).lookAt(spared, where, own)
}
