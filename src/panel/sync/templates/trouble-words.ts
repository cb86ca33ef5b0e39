import type { CatalogueState } from './catalogue-state.ts'
import type { SayTemplates } from './speech.ts'
import type { TeamState } from './team-state.ts'

/** Why a template was not saved, in a sentence; '' when nothing went wrong. */
export function teamTrouble(say: SayTemplates, { trouble }: TeamState): string {
  const told = trouble.value
  if (told === null) return ''
  if (told.code === 'failed') return say('templates.failed', { why: say(`error.${told.error}`) })
  if (told.code === 'older') return say('templates.older', { name: told.name })
  if (told.code === 'not-valid') return say('templates.not-valid', { where: told.where })
  return say(`templates.${told.code}`)
}

/** Why there is no catalogue, or no newer one, in a sentence; '' when nothing went wrong. */
export function catalogueTrouble(say: SayTemplates, { problem, failure }: CatalogueState): string {
  const told = problem.value
  if (failure.value) return say('templates.failed', { why: say(`error.${failure.value}`) })
  if (told === null) return ''
  const { code, ...slots } = told
  return say(`catalogue.${code}`, slots)
}
