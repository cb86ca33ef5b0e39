import { computed, effect } from '@preact/signals'
import type { SyncDesk } from '../section.ts'
import { catalogueState } from './catalogue-state.ts'
import { insertRun } from './insert-run.ts'
import { sayTemplates } from './speech.ts'
import { teamState } from './team-state.ts'
import { updateState } from './update-state.ts'

/** Templates that a team keeps, on the board and in its catalogue, and what newer ones do to maps. */
export function templatesState(desk: SyncDesk) {
  const say = sayTemplates(desk)
  const team = teamState(desk)
  const catalogue = catalogueState(desk)
  const known = computed(() => [
    ...(team.kept.value ?? []).map(({ template }) => template),
    ...catalogue.templates.value,
  ])

  /** Somebody looks at the templates, or at a map that was drawn from one of the team's. */
  const isOfInterest = computed(() => {
    const from = desk.check.reading.value?.map.template
    const isOurs = from && !desk.context.kit.templates.some(({ id }) => id === from.id)
    return desk.isOpen.value || (desk.tab.value === 'sync' && Boolean(isOurs))
  })

  // Others may have saved some meanwhile: whoever comes back to it sees them.
  effect(() => {
    if (isOfInterest.value) queueMicrotask(() => void Promise.all([team.load(), catalogue.load()]))
  })

  return { desk, say, team, catalogue, insert: insertRun(desk), update: updateState(desk, say, known) }
}

export type TemplatesState = ReturnType<typeof templatesState>
