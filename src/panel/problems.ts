import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../i18n/en-problems.ts'
import type { MapKind } from '../model/journey-map.ts'
import { formProblems } from '../templates/request.ts'
import type { PanelContext } from './context.ts'
import { speaker } from './say.ts'

/** Why the form cannot be sent yet: the field, and a sentence that names it as the form does. */
interface Problem {
  readonly field: string
  readonly sentence: string
}

/** What is filled in. */
interface Form {
  readonly template: string
  readonly stages: readonly string[]
  readonly title: string
  readonly subject: string
  readonly actor: string
  readonly scenario: string
}

export type ProblemFinder = (form: Form) => readonly Problem[]

/** What the form calls its fields; a CEM is about a brand, a CJM about a product. */
const namesOf = (kind: MapKind | undefined) =>
  ({
    title: 'insert.title',
    subject: kind === 'cem' ? 'insert.brand' : 'insert.product',
    actor: 'insert.actor',
    scenario: 'insert.scenario',
  }) as const

/** Finds what speaks against a filled-in form, in the person's language. */
export function problemFinder({ kit, locale, translated }: PanelContext): ProblemFinder {
  const say = speaker({ ...INSERT_MESSAGES, ...PROBLEM_MESSAGES }, locale, translated)
  return (form) => {
    const names = Object.entries(namesOf(kit.templates.find((template) => template.id === form.template)?.kind))
    return formProblems(form, form.stages).map(({ field, code, data }) => {
      const name = names.find(([known]) => known === field)?.[1]
      return { field, sentence: say(`problem.${code}`, name ? { ...data, field: say(name) } : data) }
    })
  }
}
