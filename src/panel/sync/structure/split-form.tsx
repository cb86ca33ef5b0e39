import { oneLine } from '../../../model/one-line.ts'
import type { Reading } from '../../../read/reading.ts'
import { itemName } from '../../item-name.ts'
import { type Axis, notesIn } from './draft.ts'
import type { Splitting, StructureState } from './structure-state.ts'

interface SplitFormProps {
  readonly structure: StructureState
  readonly reading: Reading
  readonly splitting: Splitting
  readonly name: string
  /** Gets the id of the new one, or null when it was left. */
  readonly onDone: (id: string | null) => void
}

/** What the new one is called, and which notes go to it; those in the farther half of the cells are chosen already. */
export function SplitForm({ structure, splitting, name, onDone }: SplitFormProps) {
  const { say } = structure
  const draft = structure.draft.value
  if (!draft) return null
  const { axis, id, noteIds } = splitting
  const notes = notesIn(draft.map, axis, id)
  const across: Axis = axis === 'stage' ? 'lane' : 'stage'
  const groups = (across === 'lane' ? draft.map.lanes : draft.map.stages).flatMap((part) => {
    const own = notes.filter((note) => (across === 'lane' ? note.laneId : note.stageId) === part.id)
    return own.length > 0 ? [{ id: part.id, name: 'label' in part ? part.label : part.name, notes: own }] : []
  })
  const update = (change: Partial<Splitting>) => {
    structure.splitting.value = { ...splitting, ...change }
  }
  const toggle = (noteId: string, isIn: boolean) => {
    const next = new Set(noteIds)
    if (isIn) next.add(noteId)
    else next.delete(noteId)
    update({ noteIds: next })
  }
  const title = say('structure.split-heading', { name: oneLine(name) || say('structure.no-name') })
  return (
    <form
      class="part-menu split"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(structure.split())
      }}
    >
      <strong>{title}</strong>
      <div class="form-group form-group-small">
        <label for="split-name">{say('structure.split-name')}</label>
        <input
          id="split-name"
          class="split-name input input-small"
          type="text"
          autocomplete="off"
          value={splitting.name}
          onInput={(event) => update({ name: event.currentTarget.value })}
        />
      </div>
      {groups.length === 0 ? (
        <p class="hint">{say('structure.split-empty')}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand above a list that scrolls.
        <div role="group" aria-labelledby="split-which">
          <span id="split-which">{say('structure.split-which')}</span>
          <div class="split-notes">
            {groups.map((group) => (
              <div key={group.id}>
                <span class="hint">{group.name}</span>
                {group.notes.map((note) => (
                  <label key={note.id} class="split-note">
                    <input
                      type="checkbox"
                      checked={noteIds.has(note.id)}
                      onChange={(event) => toggle(note.id, event.currentTarget.checked)}
                    />
                    <span>{itemName(note.text) || structure.check.say('check.no-text')}</span>
                  </label>
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
      <div class="button-row">
        <button type="submit" class="button button-primary button-small">
          {say('structure.split-go')}
        </button>
        <button
          type="button"
          class="button button-tertiary button-small"
          onClick={() => {
            structure.splitting.value = null
            onDone(null)
          }}
        >
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}
