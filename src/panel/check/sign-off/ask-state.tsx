import type { FunctionComponent } from 'preact'
import { loadStyles } from '../../stylesheet.ts'
import type { ActionProps } from '../finding-action.ts'
import { AskForm } from './ask-form.tsx'
import { stateOf } from './facts-draft.ts'
import { StateFields } from './facts-fields.tsx'
import styles from './sign-off.css?url'

/** For findings that ask what the map shows, and what it rests on. */
const AskState: FunctionComponent<ActionProps> = (props) => (
  <AskForm {...props} facts={(facts) => ({ state: stateOf(facts) })}>
    {({ say, draft, id }) => <StateFields say={say} draft={draft} id={id} />}
  </AskForm>
)

/** Rejects when its styles cannot be loaded. */
export const openAskState = async (): Promise<FunctionComponent<ActionProps>> => {
  await loadStyles(styles)
  return AskState
}
