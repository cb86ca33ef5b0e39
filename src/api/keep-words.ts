import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { KeptWords, WordList } from '../model/kept-words.ts'
import { isCode, openCalls } from '../plan/calls.ts'
import type { Run } from '../plan/run.ts'

/** Whoever writes at the same time is done after one round, so that so many rounds are a crowd. */
const MOST_ROUNDS = 8

/**
 * What the board remembers of such words. One call.
 * @throws BoardError when the board does not tell; what is stored there is never too odd to be read
 */
export async function loadWords<E>(board: Board, list: WordList<E>, run: Run = {}): Promise<KeptWords<E>> {
  return list.parse(await openCalls(run).run(() => board.getStored(list.key)))
}

export interface Kept<E> {
  readonly store: KeptWords<E>
  /** Why it could not be kept: there is no more room, or a newer version of the app has written in its own way. null when it is kept. */
  readonly why: 'full' | 'newer' | null
}

/**
 * Writes these words into what the board remembers. The board storage knows no transactions: it is read, merged, written and read back,
 * and all that again while somebody who wrote at the same time has overwritten it.
 * @throws BoardError `permission` to those who may only look, else what the board answered; it may have been kept all the same
 */
export async function keepWords<E>(
  board: Board,
  list: WordList<E>,
  said: readonly E[],
  run: Run = {},
): Promise<Kept<E>> {
  const calls = openCalls(run)
  let hasFailed = false
  for (let round = 0; ; round++) {
    const store = list.parse(await calls.repeat(() => board.getStored(list.key)))
    const news = list.unsaid(said, store.entries)
    if (news.length === 0) return { store, why: null }
    if (store.isNewer) return { store, why: 'newer' }
    if (round === MOST_ROUNDS) throw new BoardError('unknown', list.overwritten)
    const value = list.stored({ ...store, entries: list.merge(store.entries, news) })
    if (value === null) return { store, why: 'full' }
    try {
      await calls.once(() => board.setStored(list.key, value))
    } catch (error) {
      // It may have been written all the same, and after a wait others may have written: the next round looks.
      if (hasFailed || !isCode(error, 'rate-limit', 'unknown')) throw error
      hasFailed = true
    }
  }
}
