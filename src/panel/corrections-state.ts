import { computed, signal } from '@preact/signals'
import type { Look } from '../api/read-maps.ts'
import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import {
  type Correction,
  type CorrectionEntry,
  correcting,
  inForce,
  mergeEntries,
  subjectOf,
  undoing,
  unsaid,
} from '../model/correction.ts'
import type { PanelContext } from './context.ts'
import type { Unkept } from './kept-words-state.ts'
import { type OfSelected, standingOf, tryOut, type Unmet } from './trying-out.ts'

/** Why what is selected could not be corrected, or not all of it. */
export type Refusal = { readonly wanted: OfSelected['kind'] } & (
  | { readonly why: 'select-first' }
  | { readonly why: 'too-many'; readonly count: number }
  | { readonly why: 'unmet'; readonly kept: number; readonly unmet: readonly UnmetItem[] }
)

export interface UnmetItem {
  readonly itemId: string
  readonly why: Unmet
  readonly text: string
}

/**
 * What people have corrected: what the board remembers, and over it what was corrected here, which holds at once and, where the board takes
 * nothing (from somebody who may only look), as long as the panel is open.
 */
export function correctionsState(board: Board, checking: PanelContext['checking'], lookAgain: () => Promise<void>) {
  const own = signal<readonly CorrectionEntry[]>([])
  const stored = signal<readonly CorrectionEntry[]>([])
  const unkept = signal<Unkept | null>(null)
  const refused = signal<Refusal | null>(null)
  const entries = computed(() => mergeEntries(stored.value, own.value))
  let last: Look | null = null
  let gone: ReadonlySet<string> = new Set()
  let keeping: Promise<void> = Promise.resolve()
  let writing = false
  /** Words of this panel that the last look found on the board. */
  let found: ReadonlySet<CorrectionEntry> = new Set()

  async function keepOnce(): Promise<void> {
    const said = own.value
    if (said.length === 0) return
    writing = true
    try {
      const { keepCorrections } = await checking()
      const { store, why } = await keepCorrections(board, said, gone)
      stored.value = store.entries
      unkept.value = why
    } catch (error) {
      unkept.value = error instanceof BoardError ? error.code : 'unknown'
    }
    writing = false
  }

  /** One after the other: each writes all that was said so far. */
  const keep = (): Promise<void> => {
    keeping = keeping.then(keepOnce)
    return keeping
  }

  /** Makes these words hold here at once, and for everybody as soon as the board remembers them. */
  async function hold(words: readonly CorrectionEntry[]): Promise<void> {
    refused.value = null
    if (words.length === 0) return
    own.value = mergeEntries(own.value, words)
    await Promise.all([lookAgain(), keep()])
  }

  const correct = (corrections: readonly Correction[]) => hold(correcting(entries.value, corrections))

  /** Says of what is selected what makes a difference, and tells of the rest why it makes none. */
  async function correctSelected(
    wanted: OfSelected['kind'],
    correctionsOf: (ids: readonly string[], items: readonly BoardItem[]) => OfSelected[],
  ): Promise<void> {
    const ids = await board.selection().catch((): string[] => [])
    // What is selected may have been drawn or written on since the last look.
    if (ids.length > 0) await lookAgain()
    const all = correctionsOf(ids, last?.items ?? [])
    if (all.length === 0) refused.value = { wanted, why: 'select-first' }
    else if (all.length > MOST_SELECTED) refused.value = { wanted, why: 'too-many', count: all.length }
    else if (last === null) await correct(all)
    else await correctTried(wanted, all, last)
  }

  async function correctTried(
    wanted: OfSelected['kind'],
    all: readonly OfSelected[],
    { items, readings, readAs }: Look,
  ): Promise<void> {
    const { kept, unmet } = await tryOut(all, readings, (said) =>
      readAs(mergeEntries(own.value, correcting(entries.value, said))),
    )
    await correct(kept)
    const words = new Map(items.map(({ id, text }) => [id, text]))
    const told = unmet.map((each) => ({ ...each, text: words.get(each.itemId) ?? '' }))
    if (told.length > 0) refused.value = { wanted, why: 'unmet', kept: kept.length, unmet: told }
  }

  return {
    own,
    unkept,
    refused,
    /** What holds now, in the order in which it was said. */
    inForce: computed(() => inForce(entries.value)),

    correct,

    /** Takes what is selected on the board for headers of stages; a frame stands for what lies in it. */
    useSelected: () =>
      correctSelected('stage', (ids, items) => {
        const frames = new Set(items.flatMap(({ id, type }) => (type === 'frame' && ids.includes(id) ? [id] : [])))
        const children = items.filter(({ frameId }) => frameId !== null && frames.has(frameId)).map(({ id }) => id)
        const all = new Set([...ids.filter((id) => !frames.has(id)), ...children])
        return [...all].map((itemId) => ({ kind: 'stage', itemId, isStage: true }))
      }),

    leaveOutSelected: () => correctSelected('leave-out', (ids) => ids.map((itemId) => ({ kind: 'leave-out', itemId }))),

    /** Tries again to have the board remember what it did not take. */
    keep,
    undo: (corrections: readonly Correction[]) => hold(undoing(entries.value, corrections)),

    /** Something else is selected on the board: what asked for that is answered. */
    selected(itemIds: readonly string[]): void {
      if (itemIds.length > 0 && refused.value !== null && refused.value.why !== 'unmet') refused.value = null
    },

    /** What a look at the board tells: what others have corrected, and what is about items that are gone. */
    seen(look: Look): void {
      last = look
      const { corrections, items } = look
      const ids = new Set(items.map(({ id }) => id))
      refused.value = stillRefused(refused.value, ids, look)
      if (!corrections) return
      const there = corrections.entries
      if (JSON.stringify(there) !== JSON.stringify(stored.value)) stored.value = there
      gone = new Set(there.flatMap(({ correction }) => (ids.has(correction.itemId) ? [] : [subjectOf(correction)])))
      const news = new Set(unsaid(own.value, there))
      // Somebody who wrote at the same moment may still overwrite it unseen: what two looks have found there is known for good.
      own.value = own.value.filter((entry) => news.has(entry) || !found.has(entry))
      found = new Set(own.value.filter((entry) => !news.has(entry)))
      // Overwritten: once more. Where the board takes nothing, asking again is no use.
      if (!writing && unkept.value === null && [...news].some(({ correction }) => ids.has(correction.itemId)))
        void keep()
    },
  }
}

/** What is as it was when it was told; of an item that is gone or in another place there is nothing to tell any more. */
function stillRefused(refusal: Refusal | null, ids: ReadonlySet<string>, { readings }: Look): Refusal | null {
  if (refusal?.why !== 'unmet') return refusal
  const unmet = refusal.unmet.filter(({ itemId, why }) => ids.has(itemId) && standingOf(itemId, readings) === why)
  if (unmet.length === refusal.unmet.length) return refusal
  return unmet.length === 0 ? null : { ...refusal, unmet }
}

/** More at once are a mistake, and fill what the board storage holds. */
export const MOST_SELECTED = 100
