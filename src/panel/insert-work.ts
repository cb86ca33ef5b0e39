import { signal } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../plan/run.ts'
import type { PanelContext } from './context.ts'
import { codeOf } from './error-code.ts'

/** Where inserting stands. `total` is 0 until the writer knows how many steps there are. */
export type InsertPhase =
  | { readonly step: 'form' }
  | {
      readonly step: 'working'
      readonly undoing: boolean
      readonly done: number
      readonly total: number
      readonly stopping: boolean
    }
  | { readonly step: 'done'; readonly mapId: string; readonly title: string; readonly undo: Plan }
  | { readonly step: 'undone'; readonly kept: number }
  | {
      readonly step: 'failed'
      readonly undoing: boolean
      readonly code: BoardErrorCode
      /** What it left on the board; null when that is not known. */
      readonly left: BoardError['left']
      /** To try undoing again. */
      readonly undo: Plan | null
    }

type Writers = Awaited<ReturnType<PanelContext['writing']>>

/** Drawing a map and taking it back: how it goes, and how it went. */
export function insertWork({ board, writing }: Pick<PanelContext, 'board' | 'writing'>) {
  const phase = signal<InsertPhase>({ step: 'form' })
  let stop: AbortController | null = null

  /** Ends with the phase the work leads to; the phase before it never comes back by itself. */
  async function working(undoing: boolean, work: (run: Run) => Promise<InsertPhase>, undo: Plan | null): Promise<void> {
    stop = new AbortController()
    phase.value = { step: 'working', undoing, done: 0, total: 0, stopping: false }
    const run: Run = {
      signal: stop.signal,
      onProgress(done, total) {
        if (phase.value.step === 'working') phase.value = { ...phase.value, done, total }
      },
    }
    try {
      phase.value = await work(run)
    } catch (error) {
      const left = error instanceof BoardError ? error.left : null
      phase.value = { step: 'failed', undoing, code: codeOf(error), left, undo }
    }
    stop = null
  }

  return {
    phase,

    /** @param onDrawn what belongs to it, before it is told that the map is there */
    draw: (
      wanted: Parameters<Writers['insertMap']>[1],
      onDrawn: (map: JourneyMap) => Promise<void> | void = () => {},
    ): Promise<void> =>
      working(
        false,
        async (run) => {
          const { insertMap } = await writing()
          const { map, undo } = await insertMap(board, wanted, run)
          await onDrawn(map)
          return { step: 'done', mapId: map.id, title: map.title, undo }
        },
        null,
      ),

    undo: (plan: Plan): Promise<void> =>
      working(
        true,
        async (run) => {
          const { applyPlan } = await writing()
          const { skipped, error } = await applyPlan(board, plan, run)
          if (error) throw error
          return { step: 'undone', kept: skipped.length }
        },
        plan,
      ),

    cancel() {
      if (phase.value.step !== 'working' || !stop) return
      phase.value = { ...phase.value, stopping: true }
      stop.abort()
    },
  }
}
