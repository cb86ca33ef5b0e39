import type { FunctionComponent } from 'preact'
import type { Ask } from '../../../../rules/report.ts'
import type { ActionProps, FindingAction } from '../../finding-action.ts'
import type { FixKey } from '../hindrance.ts'
import { hindranceOf } from '../hindrance.ts'

/** A form for what a finding asks of a person: a file of its own, and a line in `asks.ts`. */
export interface AskForm {
  readonly ask: Ask
  /** What the button says that opens it. */
  readonly label: FixKey
  /** Loads when it is first wanted. */
  readonly form: () => Promise<FunctionComponent<ActionProps>>
}

/** The form, as something that can be done about the findings which ask for it. */
export const askAction = ({ ask, label, form }: AskForm): FindingAction => ({
  id: `ask-${ask}`,
  label,
  appliesTo: ({ asks }) => asks === ask,
  hindrance: (_, desk) => hindranceOf(desk),
  form,
})
