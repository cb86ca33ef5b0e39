import { effect, signal } from '@preact/signals'
import type { BoardErrorCode } from '../board/errors.ts'
import { codeOf } from './insert-state.ts'
import type { PanelState } from './panel-state.ts'
import type { Run, Unfinished } from './work.ts'

export type UnfinishedPhase =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly finishing: boolean; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly finished: boolean }
  | { readonly step: 'failed'; readonly code: BoardErrorCode }

/** Maps that a panel which died, or a clean-up which failed, left half drawn on the board. */
export function unfinishedState({ context: { board, writing, say }, insert }: PanelState) {
  const found = signal<readonly Unfinished[]>([])
  const phase = signal<UnfinishedPhase>({ step: 'idle' })

  /** Silent when it cannot look: the notice is a courtesy, and whatever is wrong shows when the person does something. */
  async function look(): Promise<void> {
    try {
      found.value = await (await writing()).findUnfinished(board)
    } catch {
      found.value = []
    }
  }

  async function settle(unfinished: Unfinished, finishing: boolean): Promise<void> {
    if (phase.value.step === 'working') return
    phase.value = { step: 'working', finishing, done: 0, total: 0 }
    const run: Run = {
      onProgress(done, total) {
        phase.value = { step: 'working', finishing, done, total }
      },
    }
    try {
      const { finishMap, cleanUp } = await writing()
      await (finishing ? finishMap : cleanUp)(board, unfinished, run)
      phase.value = { step: 'done', finished: finishing }
      await look()
    } catch (error) {
      phase.value = { step: 'failed', code: codeOf(error) }
    }
  }

  // Once at the start, and again whenever an insert ended badly: what it could not take back is offered at once.
  effect(() => {
    const { step } = insert.phase.value
    if (step === 'form' || step === 'failed') void look()
  })

  return { say, found, phase, settle }
}

export type UnfinishedState = ReturnType<typeof unfinishedState>
