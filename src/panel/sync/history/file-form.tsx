import type { UpdateState } from './update-state.ts'

/** Where a file is chosen, or its text is pasted where the browser gives no files. */
export function FileForm({ update }: { update: UpdateState }) {
  const { say, step, pasted, takeFile, takePasted } = update
  const problem = step.value === 'unreadable' || step.value === 'empty' ? step.value : null
  return (
    <form
      class="file-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void takePasted()
      }}
    >
      <div class="form-group form-group-small">
        <label for="update-file">{say('update.file')}</label>
        <input
          id="update-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen) void takeFile(chosen)
          }}
        />
      </div>
      <div class={problem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
        <label for="update-text">{say('update.paste')}</label>
        <textarea
          id="update-text"
          class="textarea"
          rows={4}
          spellcheck={false}
          value={pasted.value}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'update-problem' : undefined}
          onInput={(event) => {
            pasted.value = event.currentTarget.value
          }}
        />
        <div id="update-problem" class="status-text" role="status">
          {problem && say(`update.${problem}`)}
        </div>
      </div>
      <div class="button-row">
        <button type="submit" class="button button-secondary button-small">
          {say('update.read')}
        </button>
        <span class="hint" role="status">
          {step.value === 'reading' && say('update.reading')}
        </span>
      </div>
    </form>
  )
}
