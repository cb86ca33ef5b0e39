import { FORM_PROBLEMS } from '../templates/request.ts'

/** Why a form cannot be sent yet; it loads when somebody sends one. See `en-panel.ts` for the notation. */
export const PROBLEM_MESSAGES = {
  'problem.too-long': FORM_PROBLEMS['too-long'],
  'problem.stage-too-long': FORM_PROBLEMS['stage-too-long'],
  'problem.too-few-stages': FORM_PROBLEMS['too-few-stages'],
  'problem.too-many-stages': FORM_PROBLEMS['too-many-stages'],
  'problem.empty-stage': FORM_PROBLEMS['empty-stage'],
  'problem.equal-stages': FORM_PROBLEMS['equal-stages'],
} as const satisfies Record<`problem.${keyof typeof FORM_PROBLEMS}`, string>
