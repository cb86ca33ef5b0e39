import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { WordList } from '../model/kept-words.ts'
import { heldIn, type LedgerEntry, mergeLedgers, saying } from '../model/ledger.ts'
import type { PanelContext } from './context.ts'

/** Why what was said here holds only until the panel is closed: the board's answer, no room, a newer version's way of keeping it. */
export type Unkept = BoardErrorCode | 'full' | 'newer'

/** Events may get lost: so long after the last look the board is asked again by whoever looks at it anyway, ms. */
const STALE_AFTER = 60_000

export interface KeptWordsState<T> {
  /** What holds now, by subject: what the board remembers, and over it what was said here. */
  readonly values: ReadonlySignal<ReadonlyMap<string, T>>
  /** Subjects of which it was taken back, as far as that is remembered. */
  readonly ended: ReadonlySignal<ReadonlySet<string>>
  /** Whether the board has told yet what it remembers. */
  readonly isKnown: ReadonlySignal<boolean>
  readonly unkept: ReadonlySignal<Unkept | null>
  /** Says this much at once; null takes back. It holds here at once, and for everybody as soon as the board remembers it. */
  say(said: readonly (readonly [subject: string, value: T | null])[]): Promise<void>
  /** Tries again to have the board remember what it did not take. */
  keep(): Promise<void>
  /** Asks the board, if nobody has for a while. One call then. A board that does not tell is asked again next time. */
  refresh(staleAfter?: number): Promise<void>
  stop(): void
}

/**
 * Words that all who have the panel open share through the board: what somebody says is there for the others at once where Miro tells
 * of it, else within a minute. Where the board takes nothing (from somebody who may only look) it holds as long as the panel is open.
 */
export function keptWordsState<T>(
  { board, clock, checking }: Pick<PanelContext, 'board' | 'clock' | 'checking'>,
  list: WordList<LedgerEntry<T>>,
): KeptWordsState<T> {
  const stored = signal<readonly LedgerEntry<T>[]>([])
  const own = signal<readonly LedgerEntry<T>[]>([])
  const unkept = signal<Unkept | null>(null)
  const isKnown = signal(false)
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null
  let keeping: Promise<void> = Promise.resolve()
  let isStopped = false
  let stopListening = () => {}

  const take = (entries: readonly LedgerEntry<T>[]) => {
    isKnown.value = true
    if (JSON.stringify(entries) !== JSON.stringify(stored.value)) stored.value = entries
  }

  const listening = board.live().then(
    (live) => {
      const stop = live.onStored(list.key, (value) => take(list.parse(value).entries))
      if (isStopped) stop()
      else stopListening = stop
    },
    () => {}, // asking every minute does as well, only later
  )

  async function keepOnce(): Promise<void> {
    const said = own.value
    if (said.length === 0) return
    try {
      const { keepWords } = await checking()
      const { store, why } = await keepWords(board, list, said)
      take(store.entries)
      unkept.value = why
    } catch (error) {
      unkept.value = error instanceof BoardError ? error.code : 'unknown'
    }
  }

  /** One after the other: each writes all that was said so far. */
  const keep = (): Promise<void> => {
    keeping = keeping.then(keepOnce)
    return keeping
  }

  async function ask(): Promise<void> {
    await listening
    askedAt = clock.now()
    try {
      const { loadWords } = await checking()
      take((await loadWords(board, list)).entries)
    } catch {
      askedAt = Number.NEGATIVE_INFINITY
      return
    }
    // Somebody who wrote at the same moment has overwritten it: once more. Where the board takes nothing, asking again is no use.
    if (unkept.value === null && list.unsaid(own.value, stored.value).length > 0) await keep()
  }

  return {
    values: computed(() => heldIn(mergeLedgers(stored.value, own.value))),
    ended: computed(() => {
      const all = mergeLedgers(stored.value, own.value)
      return new Set(all.flatMap(({ subject, value }) => (value === null ? [subject] : [])))
    }),
    isKnown,
    unkept,
    keep,

    say(said) {
      const news = saying(mergeLedgers(stored.value, own.value), said)
      own.value = mergeLedgers(own.value, news)
      return keep()
    },

    async refresh(staleAfter = STALE_AFTER) {
      if (!asking && clock.now() - askedAt < staleAfter) return
      asking ??= ask().finally(() => {
        asking = null
      })
      await asking
    },

    stop() {
      isStopped = true
      stopListening()
    },
  }
}
