import { signal } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../../../board/errors.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { Run } from '../../../plan/run.ts'
import { mapOfTemplate, type TeamTemplate } from '../../../sync/team-template.ts'
import { keepBase } from '../../../sync/team-templates.ts'
import { codeOf } from '../../insert-state.ts'
import type { SyncDesk } from '../section.ts'

/** Where inserting a template stands. */
export type InsertPhase =
  | { readonly step: 'idle' }
  | {
      readonly step: 'working'
      readonly undoing: boolean
      readonly done: number
      readonly total: number
      readonly stopping: boolean
    }
  | { readonly step: 'done'; readonly undo: Plan }
  | { readonly step: 'undone'; readonly kept: number }
  | {
      readonly step: 'failed'
      readonly undoing: boolean
      readonly code: BoardErrorCode
      /** What it left on the board; null when that is not known. */
      readonly left: BoardError['left']
      readonly undo: Plan | null
    }

/** Drawing an empty map of a template, and taking it back. */
export function insertRun({ context, check }: SyncDesk) {
  const { board } = context
  const phase = signal<InsertPhase>({ step: 'idle' })
  let stop: AbortController | null = null

  async function working(undoing: boolean, undo: Plan | null, work: (run: Run) => Promise<InsertPhase>): Promise<void> {
    if (phase.value.step === 'working') return
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
    await check.again()
  }

  return {
    phase,

    insert: (template: TeamTemplate) =>
      working(false, null, async (run) => {
        const { insertMap } = await context.writing()
        const mapId = crypto.randomUUID().replaceAll('-', '').slice(0, 10)
        const { undo } = await insertMap(board, { map: mapOfTemplate(template, mapId) }, run)
        // Where the board does not keep it, a later update only adds what is missing.
        await keepBase(patientStore(board), template).catch(() => {})
        check.choose(mapId)
        return { step: 'done', undo }
      }),

    undo: (plan: Plan) =>
      working(true, plan, async (run) => {
        const { applyPlan } = await context.writing()
        const { skipped, error } = await applyPlan(board, plan, run)
        if (error) throw error
        return { step: 'undone', kept: skipped.length }
      }),

    cancel() {
      if (phase.value.step !== 'working' || !stop) return
      phase.value = { ...phase.value, stopping: true }
      stop.abort()
    },
  }
}
