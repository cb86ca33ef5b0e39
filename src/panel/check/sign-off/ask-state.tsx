import type { FunctionComponent } from 'preact'
import type { ActionProps } from '../finding-action.ts'
import { AskForm } from './ask-form.tsx'
import { stateOf } from './facts-draft.ts'
import { StateFields } from './facts-fields.tsx'

/** For findings that ask what the map shows, and what it rests on. */
export const AskState: FunctionComponent<ActionProps> = (props) => (
  <AskForm {...props} facts={(facts) => ({ state: stateOf(facts) })}>
    {({ say, draft, id }) => <StateFields say={say} draft={draft} id={id} />}
  </AskForm>
)
