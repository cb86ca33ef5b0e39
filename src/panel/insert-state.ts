import { batch, computed, signal } from '@preact/signals'
import type { Preset } from '../templates/presets.ts'
import type { Template } from '../templates/template.ts'
import type { PanelContext } from './context.ts'
import { insertWork } from './insert-work.ts'
import type { ProblemFinder } from './problems.ts'
import { namesOf, rowsOf, type StageRows } from './stage-list.ts'

export type TextField = 'title' | 'subject' | 'actor' | 'scenario'

const REMEMBERED = ['subject', 'actor'] as const

/** The Insert tab: a form, and what happens when it is sent. */
export function insertState(context: PanelContext) {
  const { memory, kit } = context
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
  const work = insertWork(context)
  const { phase } = work
  /** Here from the first attempt on: nobody likes to be corrected while still typing. */
  const findProblems = signal<ProblemFinder | null>(null)

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
      await work.draw(wanted, () => {
        findProblems.value = null
      })
      return null
    },

    cancel: work.cancel,
    undo: work.undo,

    again() {
      phase.value = { step: 'form' }
    },
  }
}
