import { batch, computed, signal } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../plan/run.ts'
import type { Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import type { PanelContext } from './context.ts'
import type { ProblemFinder } from './problems.ts'
import { namesOf, rowsOf, type StageRows } from './stage-list.ts'

export type TextField = 'title' | 'subject' | 'actor' | 'scenario'

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

export const codeOf = (error: unknown): BoardErrorCode => (error instanceof BoardError ? error.code : 'unknown')

const REMEMBERED = ['subject', 'actor'] as const

/** The Insert tab: a form, and what happens when it is sent. */
export function insertState(context: PanelContext) {
  const { board, memory, kit } = context
  const first = kit.templates.find((template) => template.id === memory.recall('template')) ?? kit.templates[0]
  if (!first) throw new TypeError('The panel needs at least one template')

  const template = signal<Template>(first)
  const fields = {
    title: signal(''),
    subject: signal(memory.recall('subject') ?? ''),
    actor: signal(memory.recall('actor') ?? ''),
    scenario: signal(''),
  }
  const stages = signal<StageRows>(rowsOf(stagesOfPreset(first.preset)))
  const example = signal(false)
  const phase = signal<InsertPhase>({ step: 'form' })
  /** Here from the first attempt on: nobody likes to be corrected while still typing. */
  const findProblems = signal<ProblemFinder | null>(null)
  let stop: AbortController | null = null

  function stagesOfPreset(id: string): readonly string[] {
    return kit.presets.find((preset) => preset.id === id)?.stages ?? []
  }

  const preset = computed<Preset | null>(() => {
    const names = JSON.stringify(namesOf(stages.value))
    return kit.presets.find((candidate) => JSON.stringify(candidate.stages) === names) ?? null
  })

  const request = computed(() => ({
    template: template.value.id,
    stages: namesOf(stages.value).map((name) => name.trim()),
    example: example.value,
    title: fields.title.value.trim(),
    subject: fields.subject.value.trim(),
    actor: fields.actor.value.trim(),
    scenario: fields.scenario.value.trim(),
    locale: context.locale,
  }))

  const problems = computed(() => findProblems.value?.(request.value) ?? [])

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
    template,
    fields,
    stages,
    example,
    phase,
    preset,
    problems,

    choose(id: string) {
      const chosen = kit.templates.find((candidate) => candidate.id === id)
      if (!chosen || chosen === template.value) return
      batch(() => {
        // Stages that somebody edited stay; untouched ones follow the template.
        if (preset.value) stages.value = rowsOf(stagesOfPreset(chosen.preset))
        template.value = chosen
      })
      memory.keep('template', id)
    },

    choosePreset(id: string) {
      stages.value = rowsOf(stagesOfPreset(id))
    },

    /** Draws the map; without a centre where there is room. Returns the first problem's field when the form is not ready. */
    async insert(center?: { x: number; y: number }): Promise<string | null> {
      try {
        findProblems.value ??= (await import('./problems.ts')).problemFinder(context)
      } catch {
        phase.value = { step: 'failed', undoing: false, code: 'unknown', left: 'nothing', undo: null }
        return null
      }
      if (phase.value.step === 'working') return null
      const [problem] = problems.value
      if (problem) {
        phase.value = { step: 'form' }
        return problem.field
      }
      for (const field of REMEMBERED) memory.keep(field, fields[field].value.trim())
      const wanted = { ...request.value, ...(center && { center }) }
      await working(
        false,
        async (run) => {
          const { insertMap } = await context.writing()
          const { map, undo } = await insertMap(board, wanted, run)
          findProblems.value = null
          return { step: 'done', mapId: map.id, title: map.title, undo }
        },
        null,
      )
      return null
    },

    cancel() {
      if (phase.value.step !== 'working' || !stop) return
      phase.value = { ...phase.value, stopping: true }
      stop.abort()
    },

    async undo(plan: Plan): Promise<void> {
      await working(
        true,
        async (run) => {
          const { applyPlan } = await context.writing()
          const { skipped, error } = await applyPlan(board, plan, run)
          if (error) throw error
          return { step: 'undone', kept: skipped.length }
        },
        plan,
      )
    },

    again() {
      phase.value = { step: 'form' }
    },
  }
}
