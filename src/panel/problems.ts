import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../i18n/en-problems.ts'
import type { MapKind } from '../model/journey-map.ts'
import { type MapRequest, problemsOf } from '../templates/request.ts'
import type { PanelContext } from './context.ts'
import { speaker } from './say.ts'

/** Why the form cannot be sent yet: the field, and a sentence that names it as the form does. */
export interface Problem {
  readonly field: string
  readonly sentence: string
}

export type ProblemFinder = (request: MapRequest) => readonly Problem[]

/** What the form calls its fields; a CEM is about a brand, a CJM about a product. */
const namesOf = (kind: MapKind | undefined) =>
  ({
    title: 'insert.title',
    subject: kind === 'cem' ? 'insert.brand' : 'insert.product',
    actor: 'insert.actor',
    scenario: 'insert.scenario',
  }) as const

/** Finds what speaks against a request, in the person's language. */
export function problemFinder({ kit, locale, translated }: PanelContext): ProblemFinder {
  const say = speaker({ ...INSERT_MESSAGES, ...PROBLEM_MESSAGES }, locale, translated)
  return (request) => {
    const id = 'template' in request ? request.template : ''
    const names = Object.entries(namesOf(kit.templates.find((template) => template.id === id)?.kind))
    return problemsOf(request, kit.templates, kit.presets).map(({ field, code, data }) => {
      const name = names.find(([known]) => known === field)?.[1]
      // The request names a stage in English, with its number.
      const number = /\d+/.exec(String(data.what ?? ''))?.[0]
      const what = name ? say(name) : number ? say('insert.stage-name', { n: Number(number) }) : (data.what ?? '')
      return { field, sentence: say(`problem.${code}`, { ...data, what }) }
    })
  }
}
