import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { type CorrectionEntry, mergeEntries, subjectOf, unsaid } from '../model/correction.ts'
import { type CorrectionStore, parseCorrections, storedCorrections } from '../model/correction-store.ts'
import { isCode, openCalls } from '../plan/calls.ts'
import type { Run } from '../plan/run.ts'

/**
 * One key for all maps of the board: a correction is about an item, and who a map is may hang on the very item that is corrected.
 */
const KEY = 'corrections'

/** Whoever writes at the same time is done after one round, so that so many rounds are a crowd. */
const MOST_ROUNDS = 8
const OVERWRITTEN = 'What was corrected on this board is overwritten by others again and again. Try again in a minute'

/**
 * What people have corrected on this board. One call.
 * @throws BoardError when the board does not tell; what is stored there is never too odd to be read
 */
export async function loadCorrections(board: Board, run: Run = {}): Promise<CorrectionStore> {
  return parseCorrections(await openCalls(run).run(() => board.getStored(KEY)))
}

export interface KeptCorrections {
  readonly store: CorrectionStore
  /** Why it could not be kept: there is no more room, or a newer version of the app has written in its own way. null when it is kept. */
  readonly why: 'full' | 'newer' | null
}

/**
 * Writes these words into what the board remembers. The board storage knows no transactions: it is read, merged, written and read back,
 * and all that again while somebody who wrote at the same time has overwritten it.
 * @param gone subjects about items that are no longer on the board: they are forgotten on this occasion
 * @throws BoardError `permission` to those who may only look, else what the board answered; it may have been kept all the same
 */
export async function keepCorrections(
  board: Board,
  entries: readonly CorrectionEntry[],
  gone: ReadonlySet<string> = new Set(),
  run: Run = {},
): Promise<KeptCorrections> {
  const calls = openCalls(run)
  const wanted = entries.filter(({ correction }) => !gone.has(subjectOf(correction)))
  let hasFailed = false
  for (let round = 0; ; round++) {
    const store = parseCorrections(await calls.repeat(() => board.getStored(KEY)))
    const news = unsaid(wanted, store.entries)
    if (news.length === 0) return { store, why: null }
    if (store.isNewer) return { store, why: 'newer' }
    if (round === MOST_ROUNDS) throw new BoardError('unknown', OVERWRITTEN)
    const value = storedCorrections({ ...store, entries: mergeEntries(store.entries, news) }, gone)
    if (value === null) return { store, why: 'full' }
    try {
      await calls.once(() => board.setStored(KEY, value))
    } catch (error) {
      // It may have been written all the same, and after a wait others may have written: the next round looks.
      if (hasFailed || !isCode(error, 'rate-limit', 'unknown')) throw error
      hasFailed = true
    }
  }
}
