import { batch, computed, signal } from '@preact/signals'
import type { Adoption, AdoptionRequest } from '../api/adoption.ts'
import type { BoardErrorCode } from '../board/errors.ts'
import { ADOPT_MESSAGES } from '../i18n/en-adopt.ts'
import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import type { LaneType } from '../lanes/index.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../plan/run.ts'
import type { Reading } from '../read/reading.ts'
import type { CheckState } from './check-state.ts'
import type { PanelContext } from './context.ts'
import { codeOf } from './error-code.ts'
import { isSameMap } from './same-map.ts'
import { speaker } from './say.ts'

/** Where adopting stands. */
export type AdoptPhase =
  | { readonly step: 'offer' }
  | { readonly step: 'preparing' }
  | {
      readonly step: 'preview'
      readonly adoption: Adoption
      readonly missing: (template: string) => readonly LaneType[]
    }
  | {
      readonly step: 'working'
      readonly undoing: boolean
      readonly done: number
      readonly total: number
      readonly stopping: boolean
    }
  | { readonly step: 'done'; readonly undo: Plan | null }
  | { readonly step: 'undone'; readonly kept: number }
  | { readonly step: 'failed'; readonly undoing: boolean; readonly code: BoardErrorCode; readonly undo: Plan | null }

type Working = Extract<AdoptPhase, { step: 'working' }>

export const ADOPT_FIELDS = ['title', 'subject', 'actor'] as const
export type AdoptField = (typeof ADOPT_FIELDS)[number]

const OFFER: AdoptPhase = { step: 'offer' }

/** Adopting the map that the Check tab shows: what it would do, doing it, and taking it back. */
export function adoptState(context: PanelContext, check: Pick<CheckState, 'reading' | 'again' | 'corrections'>) {
  const { board } = context
  const say = speaker({ ...INSERT_MESSAGES, ...ADOPT_MESSAGES }, context.locale, context.translated)
  const subject = signal<Reading | null>(null)
  const current = signal<AdoptPhase>(OFFER)
  const fields = { title: signal(''), subject: signal(''), actor: signal('') }
  /** '' is none. */
  const template = signal('')
  const problems = signal<readonly { readonly field: string; readonly sentence: string }[]>([])
  /** The map as it was when all was done. */
  const settled = signal<Reading | null>(null)
  let stop: AbortController | null = null

  /** That all is as it was is so until the map is read otherwise. */
  const isOver = () =>
    current.value.step === 'undone' && settled.value !== null && settled.value !== check.reading.value
  /** What concerns the map that is shown; another one's adoption goes on unseen. */
  const phase = computed<AdoptPhase>(() =>
    isSameMap(subject.value, check.reading.value) && !isOver() ? current.value : OFFER,
  )
  const isBusy = () => current.value.step === 'working' || current.value.step === 'preparing'

  const request = (adoption: Adoption | null): AdoptionRequest => ({
    // A copy of a map whose template is not among ours goes on keeping to it unless somebody chooses.
    ...(adoption && template.value === (adoption.template?.id ?? '') ? {} : { template: template.value || null }),
    title: fields.title.value.trim(),
    subject: fields.subject.value.trim(),
    actor: fields.actor.value.trim(),
  })

  async function working(undoing: boolean, undo: Plan | null, work: (run: Run) => Promise<AdoptPhase>): Promise<void> {
    stop = new AbortController()
    settled.value = null
    const { signal: aborted } = stop
    const told = (change: Partial<Working>) => {
      if (current.value.step === 'working') current.value = { ...current.value, ...change }
    }
    current.value = { step: 'working', undoing, done: 0, total: 0, stopping: false }
    try {
      current.value = await work({ signal: aborted, onProgress: (done, total) => told({ done, total }) })
    } catch (error) {
      current.value = { step: 'failed', undoing, code: codeOf(error), undo }
    }
    stop = null
    await check.again()
    settled.value = check.reading.value
  }

  async function adopt(reading: Reading, wanted: AdoptionRequest, before: Plan | null): Promise<void> {
    await working(false, before, async (run) => {
      const { prepareAdoption, applyPlan, undoBoth } = await import('./adopting.ts')
      const { plan } = await prepareAdoption(board, reading, wanted, run, check.corrections.own.value)
      const applied = await applyPlan(board, plan, run)
      const undo = undoBoth(before, applied.undo)
      return applied.error ? { step: 'failed', undoing: false, code: applied.error.code, undo } : { step: 'done', undo }
    })
  }

  return {
    say,
    phase,
    fields,
    template,
    problems,
    templates: context.kit.templates,

    /** Shows what adopting the map would do. */
    async open(reading: Reading): Promise<void> {
      if (isBusy()) return
      batch(() => {
        subject.value = reading
        current.value = { step: 'preparing' }
        problems.value = []
        for (const field of ADOPT_FIELDS) fields[field].value = reading.map[field]
      })
      try {
        const { prepareAdoption, missingLanes } = await import('./adopting.ts')
        const adoption = await prepareAdoption(board, reading, {}, {}, check.corrections.own.value)
        const missing = (id: string) => {
          const chosen = context.kit.templates.find((each) => each.id === id)
          return chosen ? missingLanes(reading.map, chosen) : []
        }
        template.value = adoption.template?.id ?? ''
        current.value = { step: 'preview', adoption, missing }
      } catch (error) {
        current.value = { step: 'failed', undoing: false, code: codeOf(error), undo: null }
      }
    },

    close() {
      current.value = OFFER
    },

    /** Adopts it as it was shown. Returns the first field that cannot be drawn, if there is one. */
    async adopt(): Promise<string | null> {
      const [reading, shown] = [check.reading.value, current.value]
      if (!reading || shown.step !== 'preview') return null
      const wanted = request(shown.adoption)
      const { problemFinder } = await import('./problems.ts')
      const about = {
        title: wanted.title ?? '',
        subject: wanted.subject ?? '',
        actor: wanted.actor ?? '',
        scenario: '',
      }
      problems.value = problemFinder(context)({ template: template.value, stages: ['1', '2'], ...about })
      const [problem] = problems.value
      if (problem) return problem.field
      await adopt(reading, wanted, null)
      return null
    },

    /** Goes on after a failure with what is still missing. */
    async again(): Promise<void> {
      const shown = current.value
      const reading = check.reading.value
      if (shown.step !== 'failed' || !reading) return
      await adopt(reading, request(null), shown.undo)
    },

    cancel() {
      if (current.value.step !== 'working' || !stop) return
      current.value = { ...current.value, stopping: true }
      stop.abort()
    },

    async undo(plan: Plan): Promise<void> {
      await working(true, plan, async (run) => {
        const { applyPlan } = await import('./adopting.ts')
        const { skipped, error } = await applyPlan(board, plan, run)
        if (error) throw error
        return { step: 'undone', kept: skipped.length }
      })
    },
  }
}

export type AdoptState = ReturnType<typeof adoptState>
