import { useEffect, useRef } from 'preact/hooks'
import { Field } from '../../views/field.tsx'
import { OwnerField, ReviewField, StateFields } from './facts-fields.tsx'
import type { SignOffState } from './sign-off-state.ts'

/** Owner, state, next review and a name: all that has to be said by a person before the map is signed. */
export function SignForm({ state }: { readonly state: SignOffState }) {
  const { say, draft, own, problems, obstacles, isBusy, desk } = state
  const form = useRef<HTMLFormElement>(null)
  const wrong = problems.value
  const isSigned = state.signed.value !== null
  const isBlocked = obstacles.value.blocking.length > 0
  useEffect(() => {
    if (state.takesFocus()) form.current?.querySelector('input')?.focus()
  }, [])
  // Whoever meets a problem is led to the first of the fields.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [wrong])
  return (
    <form
      ref={form}
      class="sign-off-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void state.sign()
      }}
    >
      <OwnerField say={say} draft={draft} id="sign-off" problem={wrong.owner} />
      <StateFields say={say} draft={draft} id="sign-off" />
      <ReviewField say={say} draft={draft} id="sign-off" problem={wrong['review-on']} now={desk.check.now.value} />
      <Field id="sign-off-by" label={say('sign-off.by')} value={own.name} problem={wrong.by} />
      <div class="button-row">
        <button
          type="submit"
          class="button button-primary button-small"
          aria-disabled={isBlocked || isBusy.value}
          aria-describedby={isBlocked ? 'sign-off-obstacles' : undefined}
        >
          {say(isSigned ? 'sign-off.again' : 'sign-off.go')}
        </button>
        <button
          type="button"
          class="button button-secondary button-small"
          aria-disabled={isBusy.value}
          onClick={() => void state.save()}
        >
          {say(isSigned ? 'sign-off.save' : 'sign-off.save-only')}
        </button>
        {isSigned && (
          <button type="button" class="button button-tertiary button-small" onClick={state.leave}>
            {say('insert.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
