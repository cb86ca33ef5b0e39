import { useEffect, useId } from 'preact/hooks'
import { DifferenceList } from './difference-list.tsx'
import type { RowProps } from './snapshot-row.tsx'

/** How a snapshot differs from the map as it is now, or from another one, in words. */
export function Comparison({ snapshots, shown, entry }: RowProps) {
  const { say, entries } = snapshots
  const id = useId()
  const found = shown.comparison.value
  const others = (entries.value ?? []).filter((each) => each.id !== entry.id)
  useEffect(() => document.getElementById(id)?.focus(), [])
  if (!found) return null
  return (
    <section class="part-menu split" aria-label={say('snapshots.compare-named', { name: entry.name })}>
      <div class="form-group form-group-small">
        <label for={id}>{say('compare.with')}</label>
        <select
          id={id}
          class="select select-small"
          value={shown.against.value.entry?.id ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            void shown.compareWith(others.find((each) => each.id === chosen) ?? null)
          }}
        >
          <option value="">{say('compare.now')}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <div class="compared" aria-live="polite">
        <p class="hint">{found.heading}</p>
        {found.groups.length === 0 ? <p>{say('compare.same')}</p> : <DifferenceList say={say} groups={found.groups} />}
      </div>
      <div class="button-row">
        <button type="button" class="button button-tertiary button-small" onClick={shown.close}>
          {say('snapshots.close')}
        </button>
      </div>
    </section>
  )
}
