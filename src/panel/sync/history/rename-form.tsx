import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Field } from '../../views/field.tsx'
import type { RowProps } from './snapshot-row.tsx'

/** Another name for a snapshot. */
export function RenameForm({ snapshots: { say, rename, isBusy }, shown, entry }: RowProps) {
  const name = useSignal(entry.name)
  const id = `snapshot-rename-${entry.id}`
  const leave = () => {
    shown.close()
    document.getElementById(`snapshot-more-${entry.id}`)?.focus()
  }
  useEffect(() => document.getElementById(id)?.focus(), [])
  return (
    <form
      class="part-menu split"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        if (isBusy.value || name.value.trim() === '') return
        if (name.value.trim() === entry.name && !entry.automatic) leave()
        else if (await rename(entry, name.value)) leave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <Field id={id} label={say('snapshots.new-name')} value={name} />
      <div class="button-row">
        <button type="submit" class="button button-primary button-small" aria-disabled={name.value.trim() === ''}>
          {say('snapshots.keep-name')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={leave}>
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}
