interface FieldProps {
  readonly id: string
  readonly label: string
  /** A signal, or whatever else holds a value. */
  readonly value: { value: string }
  readonly hint?: string
  /** What is wrong with it; shown below and read out with the field. */
  readonly problem?: string
}

/** One labelled line of text. */
export function Field({ id, label, value, hint, problem }: FieldProps) {
  return (
    <div class={problem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
      <label for={id}>
        {label}
        {hint && <span class="optional"> {hint}</span>}
      </label>
      <input
        class="input input-small"
        type="text"
        id={id}
        autocomplete="off"
        value={value.value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => {
          value.value = event.currentTarget.value
        }}
      />
      {problem && (
        <div class="status-text" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  )
}
