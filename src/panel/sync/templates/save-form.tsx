import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { oneLine } from '../../../model/one-line.ts'
import { Field } from '../../views/field.tsx'
import type { TemplatesState } from './templates-state.ts'

const NEW = ''

/** Keeps the structure of the map that is shown, as a new template or as a newer revision of one that it belongs to. */
export function SaveForm({ templates }: { templates: TemplatesState }) {
  const { say, team, desk } = templates
  const isOpen = useSignal(false)
  const wasOpen = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const name = useSignal('')
  const target = useSignal(NEW)
  const revisable = team.revisable.value
  const chosen = revisable.some(({ template }) => template.id === target.value) ? target.value : NEW

  useLayoutEffect(() => {
    if (isOpen.value) form.current?.querySelector('input')?.focus()
    else if (wasOpen.current) opener.current?.focus()
    wasOpen.current = isOpen.value
  }, [isOpen.value])

  if (!isOpen.value)
    return (
      <button
        ref={opener}
        type="button"
        class="button button-secondary button-small"
        onClick={() => {
          name.value = oneLine(desk.check.reading.value?.map.title ?? '')
          target.value = revisable[0]?.template.id ?? NEW
          isOpen.value = true
        }}
      >
        {say('templates.save')}
      </button>
    )
  const close = () => {
    isOpen.value = false
  }
  return (
    <form
      ref={form}
      class="part-menu template-form"
      onSubmit={async (event) => {
        event.preventDefault()
        if (await team.save(name.value, chosen === NEW ? null : chosen)) close()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {revisable.length > 0 && (
        <fieldset class="template-choice">
          <legend>{say('templates.save-as')}</legend>
          {[...revisable.map(({ template }) => template), null].map((template) => (
            <label key={template?.id ?? NEW} class="split-note">
              <input
                type="radio"
                name="template-target"
                checked={chosen === (template?.id ?? NEW)}
                onChange={() => {
                  target.value = template?.id ?? NEW
                }}
              />
              <span>
                {template
                  ? say('templates.save-revision', { revision: template.revision + 1, name: template.name })
                  : say('templates.save-new')}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === NEW && <Field id="template-name" label={say('templates.name')} value={name} />}
      <div class="button-row">
        <button type="submit" class="button button-primary button-small">
          {say('templates.save-go')}
        </button>
        <button type="button" class="button button-secondary button-small" onClick={close}>
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}
