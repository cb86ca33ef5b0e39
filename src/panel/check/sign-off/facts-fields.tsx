import { Field } from '../../views/field.tsx'
import { dayFrom, type FactsDraft } from './facts-draft.ts'
import type { SaySignOff } from './speech.ts'

interface FieldsProps {
  readonly say: SaySignOff
  readonly draft: FactsDraft
  /** Tells forms apart that are open at the same time. */
  readonly id: string
}

export function OwnerField({ say, draft, id, problem }: FieldsProps & { readonly problem?: string }) {
  return <Field id={`${id}-owner`} label={say('sign-off.owner')} value={draft.field('owner')} problem={problem} />
}

/** The day of the next review; browsers bring the calendar, in the person's own way of writing dates. */
export function ReviewField({
  say,
  draft,
  id,
  problem,
  now,
}: FieldsProps & { readonly problem?: string; readonly now: number }) {
  const day = draft.field('reviewOn')
  return (
    <div class={problem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
      <label for={`${id}-review-on`}>{say('sign-off.review-on')}</label>
      <input
        class="input input-small"
        type="date"
        id={`${id}-review-on`}
        value={day.value}
        min={dayFrom(now, 0)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-review-on-problem` : undefined}
        onInput={(event) => {
          day.value = event.currentTarget.value
        }}
      />
      {problem && (
        <div class="status-text" id={`${id}-review-on-problem`}>
          {problem}
        </div>
      )}
    </div>
  )
}

const CHOICES = { time: ['current', 'future'], basis: ['assumption', 'research'] } as const

/** What the map shows, and what it rests on: one choice of two each, and none until somebody makes it. */
export function StateFields({ say, draft, id }: FieldsProps) {
  return (
    <>
      <fieldset class="fact-choice">
        <legend>{say('sign-off.time')}</legend>
        {CHOICES.time.map((choice) => (
          <Choice key={choice} name={`${id}-time`} field={draft.field('time')} choice={choice}>
            {say(`sign-off.time-${choice}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset class="fact-choice">
        <legend>{say('sign-off.basis')}</legend>
        {CHOICES.basis.map((choice) => (
          <Choice key={choice} name={`${id}-basis`} field={draft.field('basis')} choice={choice}>
            {say(`sign-off.basis-${choice}`)}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly field: { value: string }
  readonly choice: string
  readonly children: string
}

function Choice({ name, field, choice, children }: ChoiceProps) {
  return (
    <label class="split-note">
      <input
        type="radio"
        name={name}
        checked={field.value === choice}
        onChange={() => {
          field.value = choice
        }}
      />
      <span>{children}</span>
    </label>
  )
}
