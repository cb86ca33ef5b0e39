import type { Template } from '../template.ts'
import cem from './cem.ts'
import cemVoice from './cem-voice.ts'
import cjm from './cjm.ts'
import cjmSevenQuestions from './cjm-seven-questions.ts'
import combined from './combined.ts'

/**
 * A filled map for each template, in the sketch notation (`model/sketch.ts`), insertable in one click. They stand apart from the templates
 * because the panel offers templates at once and needs their stories only when somebody inserts one.
 */
const EXAMPLES: Readonly<Record<string, string>> = {
  cem,
  'cem-voice': cemVoice,
  cjm,
  'cjm-seven-questions': cjmSevenQuestions,
  combined,
}

/** The template's example. Throws when it has none: every template comes with one. */
export function exampleOf(template: Template): string {
  const example = EXAMPLES[template.id]
  if (example === undefined) throw new TypeError(`Template "${template.id}" has no example`)
  return example
}
