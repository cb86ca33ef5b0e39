import { computed, signal } from '@preact/signals'
import { BoardError } from '../../../board/errors.ts'
import type { Signature } from '../../../model/journey-map.ts'
import type { Applied } from '../../../plan/apply.ts'
import type { Run } from '../../../plan/run.ts'
import type { Reading } from '../../../read/reading.ts'
import { codeOf } from '../../error-code.ts'
import type { MapDesk } from '../../map-section.ts'
import { saySignOff } from './speech.ts'

export type Deed = 'saved' | 'signed' | 'withdrawn'

interface Told {
  readonly mapId: string
  readonly deed: Deed
  readonly isGood: boolean
  readonly words: string
}

/** Credits: two looks at the board, and what a write takes. Source: Web SDK docs, rate limiting. */
const COST = 2500

type Writing = typeof import('./writing-facts.ts')

/** Nobody can write on a title that remembers nothing, or in the middle of a change. */
export type Hindrance = 'adopt-first' | 'copy-first' | 'unfinished'

export function hindranceOf({ record, unfinished, anchor }: Reading): Hindrance | null {
  if (record !== 'own') return record === 'copied' ? 'copy-first' : 'adopt-first'
  return unfinished || anchor?.changing !== undefined ? 'unfinished' : null
}

/**
 * Writes what shows nowhere on the board (owner, next review, state, signatures) at once, without a preview: there would be nothing to see.
 * One at a time; tells how it went.
 * @param wait how calls that fail are waited for; the page's own timers when left out
 */
export function factsWriter({ context, check }: Pick<MapDesk, 'context' | 'check'>, wait?: Run['wait']) {
  const say = saySignOff(context)
  const isBusy = signal(false)
  const told = signal<Told | null>(null)

  const run: Run = { now: context.clock.now, ...(wait && { wait }) }

  function failure(error: unknown, before: Signature | null): string {
    const now = check.reading.value?.map.review?.signedOff ?? null
    if (now && (now.by !== before?.by || now.at !== before.at)) return say('sign-off.overtaken', { by: now.by })
    const code = codeOf(error)
    if (code === 'refused') return say('sign-off.stale')
    const isKnown = !(error instanceof BoardError) || error.left === 'nothing' || code === 'permission'
    return isKnown ? say('sign-off.failed', { why: say(`error.${code}`) }) : say('sign-off.unsure')
  }

  return {
    say,
    isBusy,
    told: computed(() => (told.value?.mapId === check.reading.value?.map.id ? told.value : null)),

    forget(): void {
      told.value = null
    },

    /**
     * Looks at the board, writes on the map as it is now, and looks again.
     * @param act null where the map as it is now is not to be written on after all
     */
    async write(
      deed: Deed,
      act: (writing: Writing, reading: Reading, run: Run) => Promise<Applied> | null,
    ): Promise<boolean> {
      if (isBusy.value) return false
      const mapId = check.reading.value?.map.id ?? ''
      isBusy.value = true
      told.value = null
      check.spend(COST, true)
      let before: Signature | null = null
      const tell = (isGood: boolean, words: string): boolean => {
        told.value = { mapId: check.reading.value?.map.id ?? mapId, deed, isGood, words }
        return isGood
      }
      try {
        const writing = await import('./writing-facts.ts')
        await check.again()
        const reading = check.reading.value
        if (reading?.map.id !== mapId) throw new BoardError('gone', 'The map is not on the board any more')
        before = reading.map.review?.signedOff ?? null
        const applied = await act(writing, reading, run)
        if (!applied) return false
        await check.again()
        return applied.error ? tell(false, failure(applied.error, before)) : tell(true, say(`sign-off.${deed}`))
      } catch (error) {
        return tell(false, failure(error, before))
      } finally {
        isBusy.value = false
      }
    },
  }
}

export type FactsWriter = ReturnType<typeof factsWriter>
