import { effect, signal } from '@preact/signals'
import type { BoardErrorCode } from '../board/errors.ts'
import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import { UNFINISHED_MESSAGES } from '../i18n/en-unfinished.ts'
import type { Run } from '../plan/run.ts'
import type { Unfinished } from '../plan/unfinished.ts'
import { codeOf } from './error-code.ts'
import type { PanelState } from './panel-state.ts'
import { speaker } from './say.ts'

export type UnfinishedPhase =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly finishing: boolean; readonly done: number; readonly total: number }
  | { readonly step: 'finished' }
  | { readonly step: 'kept' }
  | { readonly step: 'cleaned'; readonly kept: number }
  | { readonly step: 'failed'; readonly code: BoardErrorCode }

/** Maps that a panel which died, or a clean-up which failed, left half drawn on the board. */
export function unfinishedState({ context, insert, tab }: PanelState) {
  const { board } = context
  const say = speaker({ ...INSERT_MESSAGES, ...UNFINISHED_MESSAGES }, context.locale, context.translated)
  const found = signal<readonly Unfinished[]>([])
  const phase = signal<UnfinishedPhase>({ step: 'idle' })

  /** Silent when it cannot look: the notice is a courtesy, and whatever is wrong shows when the person does something. */
  async function look(): Promise<void> {
    try {
      found.value = await (await context.unfinished()).findUnfinished(board)
    } catch {
      found.value = []
    }
  }

  async function settle(unfinished: Unfinished, work: (run: Run) => Promise<UnfinishedPhase>, finishing: boolean) {
    if (phase.value.step === 'working') return
    phase.value = { step: 'working', finishing, done: 0, total: 0 }
    const run: Run = {
      onProgress(done, total) {
        phase.value = { step: 'working', finishing, done, total }
      },
    }
    try {
      phase.value = await work(run)
      found.value = found.value.filter((other) => other !== unfinished)
    } catch (error) {
      phase.value = { step: 'failed', code: codeOf(error) }
      await look()
    }
  }

  // Once at the start, and again whenever an insert ended badly: what it could not take back is offered at once.
  effect(() => {
    const { step } = insert.phase.value
    if (step === 'form' || step === 'failed') void look()
  })

  // How it went is told until the person turns to something else.
  effect(() => {
    if (tab.value && insert.phase.value && phase.peek().step !== 'working') phase.value = { step: 'idle' }
  })

  return {
    say,
    found,
    phase,

    finish: (unfinished: Unfinished) =>
      settle(
        unfinished,
        async (run) => {
          const { finishMap } = await context.writing()
          return { step: (await finishMap(board, unfinished, run)) ? 'finished' : 'kept' }
        },
        true,
      ),

    cleanUp: (unfinished: Unfinished) =>
      settle(
        unfinished,
        async (run) => {
          const { cleanUp } = await context.writing()
          return { step: 'cleaned', kept: await cleanUp(board, unfinished, run) }
        },
        false,
      ),
  }
}

export type UnfinishedState = ReturnType<typeof unfinishedState>
