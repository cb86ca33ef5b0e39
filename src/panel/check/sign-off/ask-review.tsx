import type { FunctionComponent } from 'preact'
import { loadStyles } from '../../stylesheet.ts'
import type { ActionProps } from '../finding-action.ts'
import { AskForm } from './ask-form.tsx'
import { OwnerField, ReviewField } from './facts-fields.tsx'
import styles from './sign-off.css?url'

/** For findings that ask who looks after the map, and when it is looked at again. */
const AskReview: FunctionComponent<ActionProps> = (props) => (
  <AskForm {...props} facts={({ owner, reviewOn }) => ({ owner: owner.trim(), reviewOn: reviewOn || null })}>
    {({ say, draft, id, now }) => (
      <>
        <OwnerField say={say} draft={draft} id={id} />
        <ReviewField say={say} draft={draft} id={id} now={now} />
      </>
    )}
  </AskForm>
)

/** Rejects when its styles cannot be loaded. */
export const openAskReview = async (): Promise<FunctionComponent<ActionProps>> => {
  await loadStyles(styles)
  return AskReview
}
