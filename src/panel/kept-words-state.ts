import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { WordList } from '../model/kept-words.ts'
import { besideHeard, heldIn, type LedgerEntry, mergeLedgers, saying } from '../model/ledger.ts'
import type { PanelContext } from './context.ts'

/** Why what was said here holds only until the panel is closed: the board's answer, no room, a newer version's way of keeping it. */
export type Unkept = BoardErrorCode | 'full' | 'newer'

/** Events may get lost: so long after the last look the board is asked again by whoever looks at it anyway, ms. */
const STALE_AFTER = 60_000

/** Whoever wrote at the same moment, having read before, has written by then, ms. */
const SETTLED_AFTER = 10_000

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
  /**
   * Asks the board, if nobody has for a while; with 0 it is asked after this call, whoever is asking already. One call then. A board that does
   * not tell is asked again next time.
   */
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
  let waiting: Promise<void> | null = null
  let isRepairing = false
  /** How often Miro has told of it. */
  let heard = 0
  /** Since when words of this panel are on the board. */
  let found: ReadonlyMap<LedgerEntry<T>, number> = new Map()
  let keeping: Promise<void> = Promise.resolve()
  let isStopped = false
  let stopListening = () => {}

  const unsaid = () => list.unsaid(own.value, stored.value)

  /** What is on the board for good needs no repetition: said again when nobody remembers any more that it was taken back, it would return. */
  function forgetSettled(): void {
    const now = clock.now()
    const news = new Set(unsaid().map(({ subject }) => subject))
    const there = own.value.filter(({ subject }) => !news.has(subject))
    found = new Map(there.map((entry) => [entry, found.get(entry) ?? now]))
    const settled = new Set(there.filter((entry) => now - (found.get(entry) ?? now) >= SETTLED_AFTER))
    if (settled.size > 0) own.value = own.value.filter((entry) => !settled.has(entry))
  }

  const take = (entries: readonly LedgerEntry<T>[]) =>
    batch(() => {
      isKnown.value = true
      if (JSON.stringify(entries) !== JSON.stringify(stored.value)) stored.value = entries
      forgetSettled()
    })

  /** @param before how often Miro had told of it when the board was asked */
  const takeAsked = (entries: readonly LedgerEntry<T>[], before: number) =>
    take(heard === before ? entries : besideHeard(stored.value, entries))

  /** Somebody who wrote at the same moment has overwritten it: once more. Where the board takes nothing, asking again is no use. */
  const isOverwritten = () => !isStopped && unkept.value === null && unsaid().length > 0

  /** What is being kept right now looks after itself. */
  function repair(): void {
    if (isRepairing || !isOverwritten()) return
    isRepairing = true
    void keeping.then(() => {
      isRepairing = false
      if (isOverwritten()) void keep()
    })
  }

  const listening = board.live().then(
    (live) => {
      const stop = live.onStored(list.key, (value) => {
        heard++
        take(list.parse(value).entries)
        repair()
      })
      if (isStopped) stop()
      else stopListening = stop
    },
    () => {}, // asking every minute does as well, only later
  )

  async function keepOnce(): Promise<void> {
    const said = own.value
    if (said.length === 0) {
      unkept.value = null
      return
    }
    try {
      const { keepWords } = await checking()
      const before = heard
      const { store, why } = await keepWords(board, list, said)
      takeAsked(store.entries, before)
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
      const before = heard
      takeAsked((await loadWords(board, list)).entries, before)
    } catch {
      askedAt = Number.NEGATIVE_INFINITY
      return
    }
    if (isOverwritten()) await keep()
  }

  const begin = (): Promise<void> => {
    asking = ask().finally(() => {
      asking = null
    })
    return asking
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
      if (!asking) {
        if (clock.now() - askedAt >= staleAfter) await begin()
        return
      }
      if (staleAfter > 0) return asking
      // It may have read the board before what is asked about.
      waiting ??= asking.then(() => {
        waiting = null
        return begin()
      })
      await waiting
    },

    stop() {
      isStopped = true
      stopListening()
    },
  }
}
