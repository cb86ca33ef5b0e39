import type { RequestProblem } from '../templates/request.ts'
import type { SayFirst } from './context.ts'

const FIELD_NAMES = { title: 'insert.title', actor: 'insert.actor', scenario: 'insert.scenario' } as const

/** Why the form cannot be sent yet, in a sentence that names the field as the form does. */
export function sayProblem(say: SayFirst, { field, code, data }: RequestProblem): string {
  const named = Object.entries(FIELD_NAMES).find(([name]) => name === field)
  const what =
    field === 'stages' ? say('insert.stage-name', { n: data.number ?? '' }) : say(named?.[1] ?? 'insert.subject')
  return say(`problem.${code}`, { ...data, what })
}
