import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals'
import { useId } from 'preact/hooks'
import { afterToggle, pickedOf, type Told } from './difference.ts'
import { Details } from './difference-list.tsx'
import type { SayHistory } from './speech.ts'

interface PickerProps {
  readonly say: SayHistory
  readonly groups: ReadonlySignal<readonly Told[]>
  /** Ids of the groups that are not wanted. */
  readonly leftOut: Signal<ReadonlySet<string>>
  readonly onGo: () => void
  readonly onClose: () => void
  readonly closing: string
}

/** What differs, each with a box to tick, and what is done with what is picked. */
export function DifferencePicker({ say, groups, leftOut, onGo, onClose, closing }: PickerProps) {
  const id = useId()
  const picked = useComputed(() => pickedOf(groups.value, leftOut.value)).value
  const all = groups.value
  const isAll = picked.size === all.length
  return (
    <div class="picker">
      <fieldset class="picks">
        <legend class="correct-title">{say('differences.pick')}</legend>
        {all.map((group, index) => (
          <div key={group.id} class="pick">
            <input
              type="checkbox"
              id={`${id}-${index}`}
              checked={picked.has(group.id)}
              onChange={(event) => {
                leftOut.value = afterToggle(all, leftOut.value, group.id, event.currentTarget.checked)
              }}
            />
            <div>
              <label for={`${id}-${index}`}>{group.sentence}</label>
              <Details say={say} group={group} />
            </div>
          </div>
        ))}
      </fieldset>
      {all.length > 1 && (
        <div class="pick-all">
          <span class="hint" role="status">
            {say('differences.count', { picked: picked.size, all: all.length })}
          </span>
          <button
            type="button"
            class="button button-tertiary button-small"
            onClick={() => {
              leftOut.value = new Set(isAll ? all.map((group) => group.id) : [])
            }}
          >
            {say(isAll ? 'differences.none' : 'differences.all')}
          </button>
        </div>
      )}
      <div class="button-row">
        <button
          type="button"
          class="button button-primary button-small"
          aria-disabled={picked.size === 0}
          onClick={() => picked.size > 0 && onGo()}
        >
          {say('differences.go')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={onClose}>
          {closing}
        </button>
      </div>
    </div>
  )
}
