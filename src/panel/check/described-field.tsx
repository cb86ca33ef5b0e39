interface DescribedFieldProps {
  readonly id: string
  readonly label: string
  /** What to write there; shown below and read out with the field. */
  readonly hint: string
  readonly value: { value: string }
  /** What is wrong with it stands in the hint's place. */
  readonly problem?: string | undefined
  /** More than one where people write whole sentences. They are kept in one line all the same: Enter sends the form. */
  readonly lines?: number
}

/** A labelled text with a sentence about it. */
export function DescribedField({ id, label, hint, value, problem, lines = 1 }: DescribedFieldProps) {
  const about = `${id}-about`
  const props = {
    id,
    value: value.value,
    autocomplete: 'off' as const,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': about,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      value.value = event.currentTarget.value
    },
  }
  return (
    <div class={problem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input class="input input-small" type="text" {...props} />
      ) : (
        <textarea
          class="textarea"
          rows={lines}
          {...props}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
      )}
      <div class={problem ? 'status-text' : 'hint'} id={about}>
        {problem ?? hint}
      </div>
    </div>
  )
}
