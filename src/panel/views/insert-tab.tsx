import type { TextField } from '../insert-state.ts'
import type { PanelState } from '../panel-state.ts'
import { Field } from './field.tsx'
import { InsertOutcome } from './insert-outcome.tsx'
import { StageList } from './stage-list.tsx'
import { TemplatePicker } from './template-picker.tsx'

/** The Insert tab: choose, name, insert. */
export function InsertTab({ panel }: { panel: PanelState }) {
  const { say, insert } = panel
  const problems = insert.problems.value
  const busy = insert.phase.value.step === 'working'
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence
  const text = (field: TextField, label: string, hint?: string) => (
    <Field id={field} label={label} value={insert.fields[field]} hint={hint} problem={problemOf(field)} />
  )

  const onInsert = async () => {
    const field = await insert.insert()
    if (field === null) return
    const control = field === 'stages' ? '.stage-row input, #add-stage' : `#${field}`
    document.querySelector<HTMLElement>(control)?.focus()
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset class="plain" disabled={busy}>
        <TemplatePicker panel={panel} />
        {text('title', say('insert.title'))}
        {text('subject', say(insert.template.value.kind === 'cem' ? 'insert.brand' : 'insert.product'))}
        {text('actor', say('insert.actor'), say('insert.optional'))}
        {text('scenario', say('insert.scenario'), say('insert.optional'))}
        <StageList panel={panel} problem={problemOf('stages')} />
        <div class="form-group">
          <label class="toggle">
            <input
              type="checkbox"
              // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself, and may not carry aria-checked.
              role="switch"
              aria-describedby="example-hint"
              checked={insert.example.value}
              onChange={(event) => {
                insert.example.value = event.currentTarget.checked
              }}
            />
            <span>{say('insert.example')}</span>
          </label>
          <p class="hint" id="example-hint">
            {say('insert.example-hint')}
          </p>
        </div>
      </fieldset>
      <InsertOutcome panel={panel} onInsert={() => void onInsert()} />
    </form>
  )
}
