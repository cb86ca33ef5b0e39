import type { INSERT_MESSAGES } from '../../i18n/en-insert.ts'
import type { SYNC_MESSAGES } from '../../i18n/en-sync.ts'
import type { Misfit } from '../../plan/plan.ts'
import type { KeyOf, Say } from '../say.ts'
import type { Failed, Proposal, RunPhase } from './run-phase.ts'

export type SaySync = Say<KeyOf<typeof SYNC_MESSAGES> | KeyOf<typeof INSERT_MESSAGES>>

const COUNTED = ['moved', 'straightened', 'parked', 'drawn', 'removed'] as const
const WHYS: readonly Misfit['why'][] = ['missing', 'differs', 'no-title', 'no-place']

/** What becomes of the items on the board, in sentences. */
export const outlookWords = (say: SaySync, { outlook }: Proposal): string[] =>
  COUNTED.flatMap((what) => (outlook[what] > 0 ? [say(`sync.${what}`, { n: outlook[what] })] : []))

/** What a person should know before it is applied. */
export function warnings(say: SaySync, { plan, outlook }: Proposal): string[] {
  const misfits = WHYS.flatMap((why) => {
    const n = plan.misfits.filter((misfit) => misfit.why === why).length
    return n > 0 ? [say(`sync.misfit-${why}`, { n })] : []
  })
  return [...misfits, ...(outlook.covered > 0 ? [say('sync.covers', { n: outlook.covered })] : [])]
}

/** What is going on, for those who do not see it. */
export function underWay(say: SaySync, phase: RunPhase): string {
  if (phase.step === 'preparing') return say('sync.preparing')
  if (phase.step !== 'working') return ''
  return say(phase.stopping ? 'sync.stopping' : phase.undoing ? 'sync.undoing' : 'sync.working')
}

/** How it went, in a sentence; '' while there is nothing to tell. */
export function outcomeWords(say: SaySync, phase: RunPhase): string {
  if (phase.step === 'done') return say('sync.done')
  if (phase.step === 'undone') return say('sync.undone')
  return phase.step === 'failed' ? failureWords(say, phase) : ''
}

function failureWords(say: SaySync, { undoing, code, busy, undo }: Failed): string {
  if (busy && undo.length === 0) return say('sync.busy')
  const why = busy
    ? say('sync.busy')
    : code === 'refused'
      ? say('sync.stale')
      : code === 'gone'
        ? say('sync.gone')
        : say(`error.${code}`)
  if (undoing) return say('sync.undo-failed', { why })
  if (code === 'cancelled') return say(undo.length > 0 ? 'sync.stopped' : 'sync.cancelled')
  return say(undo.length > 0 ? 'sync.halfway' : 'sync.failed', { why })
}
