import type { FunctionComponent } from 'preact'
import type { ActionProps } from '../finding-action.ts'
import { AskForm } from './ask-form.tsx'
import { OwnerField, ReviewField } from './facts-fields.tsx'

/** For findings that ask who looks after the map, and when it is looked at again. */
export const AskReview: FunctionComponent<ActionProps> = (props) => (
  <AskForm {...props} facts={({ owner, reviewOn }) => ({ owner: owner.trim(), reviewOn: reviewOn || null })}>
    {({ say, draft, id, now }) => (
      <>
        <OwnerField say={say} draft={draft} id={id} />
        <ReviewField say={say} draft={draft} id={id} now={now} />
      </>
    )}
  </AskForm>
)
