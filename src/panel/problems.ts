import { INSERT_MESSAGES } from '../i18n/en-insert.ts'
import { PROBLEM_MESSAGES } from '../i18n/en-problems.ts'
import { type MapRequest, problemsOf } from '../templates/request.ts'
import type { PanelContext } from './context.ts'
import { speaker } from './say.ts'

/** Why the form cannot be sent yet: the field, and a sentence that names it as the form does. */
export interface Problem {
  readonly field: string
  readonly sentence: string
}

export type ProblemFinder = (request: MapRequest) => readonly Problem[]

const NAMES = {
  title: 'insert.title',
  subject: 'insert.subject',
  actor: 'insert.actor',
  scenario: 'insert.scenario',
} as const

/** Finds what speaks against a request, in the person's language. */
export function problemFinder({ kit, locale, translated }: PanelContext): ProblemFinder {
  const say = speaker({ ...INSERT_MESSAGES, ...PROBLEM_MESSAGES }, locale, translated)
  return (request) =>
    problemsOf(request, kit.templates, kit.presets).map(({ field, code, data }) => {
      const name = Object.entries(NAMES).find(([known]) => known === field)?.[1]
      // The request names a stage in English, with its number.
      const number = /\d+/.exec(String(data.what ?? ''))?.[0]
      const what = name ? say(name) : number ? say('insert.stage-name', { n: Number(number) }) : (data.what ?? '')
      return { field, sentence: say(`problem.${code}`, { ...data, what }) }
    })
}
