import { oneLine } from '../../../model/one-line.ts'
import { Glyph } from '../../views/glyph.tsx'
import { MoreGlyph } from '../more-glyph.tsx'
import type { Axis } from './draft.ts'
import { PartMenu } from './part-menu.tsx'
import type { Row } from './rows.ts'
import { nameFieldId } from './structure-problems.ts'
import type { StructureState } from './structure-state.ts'

export interface PartRowProps {
  readonly structure: StructureState
  readonly axis: Axis
  readonly row: Row
  /** The one after it, which it can be merged with. */
  readonly next: Row | null
  readonly onAdd: (at: number) => void
  readonly onMove: (by: -1 | 1, control: string) => void
  /** Puts the focus on something in a row, once the row is drawn as it is then. */
  readonly onFocus: (id: string, control: string) => void
}

/** One stage or lane: its name, its place, what the draft makes of it, and what else can be done with it. */
export function PartRow(props: PartRowProps) {
  const { structure, axis, row, onAdd, onMove, onFocus } = props
  const { say, unfolded } = structure
  const title = oneLine(row.name) || say('structure.no-name')
  if (row.at === null) return <GoingRow {...props} title={title} />
  const at = row.at
  const fieldId = nameFieldId(row.id)
  const problem = structure.problems.value.find((each) => each.fieldId === fieldId)
  const isOpen = unfolded.value === row.id
  const notes = row.isNew
    ? say('structure.new')
    : row.was === null
      ? ''
      : say('structure.was', { name: oneLine(row.was) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      onMove(event.key === 'ArrowUp' ? -1 : 1, 'input')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onAdd(at + 1)
    } else if (event.key === 'Escape' && isOpen) {
      unfolded.value = null
    }
  }
  return (
    <>
      <div class={problem ? 'stage-row part-row error' : 'stage-row part-row'}>
        <input
          id={fieldId}
          class={notes ? 'input input-small part-pending' : 'input input-small'}
          type="text"
          autocomplete="off"
          aria-label={say(axis === 'stage' ? 'insert.stage-name' : 'structure.lane-name', { n: at + 1 })}
          aria-describedby={notes || problem ? `${fieldId}-note` : undefined}
          aria-invalid={problem ? 'true' : undefined}
          value={row.name}
          onInput={(event) => structure.rename(axis, row.id, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="part-up tool"
          aria-label={say('insert.move-up', { name: title })}
          aria-disabled={at === 0}
          onClick={() => onMove(-1, '.part-up')}
        >
          <Glyph name="up" />
        </button>
        <button
          type="button"
          class="part-down tool"
          aria-label={say('insert.move-down', { name: title })}
          aria-disabled={props.next === null}
          onClick={() => onMove(1, '.part-down')}
        >
          <Glyph name="down" />
        </button>
        <button
          type="button"
          class="part-more tool"
          aria-label={say('structure.more', { name: title })}
          aria-expanded={isOpen}
          onClick={() => {
            structure.splitting.value = null
            unfolded.value = isOpen ? null : row.id
          }}
        >
          <MoreGlyph />
        </button>
      </div>
      {(notes || problem) && (
        <p class={problem ? 'part-note status-text' : 'part-note'} id={`${fieldId}-note`}>
          {problem?.sentence ?? notes}
        </p>
      )}
      {isOpen && structure.splitting.value === null && <PartMenu {...props} at={at} title={title} onFocus={onFocus} />}
    </>
  )
}

/** One that goes when the draft is applied, with its way back. */
function GoingRow({ structure, axis, row, onFocus, title }: PartRowProps & { title: string }) {
  const { say } = structure
  const parks = row.parks > 0 ? say('structure.gone-parks', { n: row.parks }) : say('structure.gone')
  const told = row.into === null ? parks : say('structure.gone-into', { name: oneLine(row.into) })
  return (
    <div class="part-going">
      <div>
        <s>{title}</s>
        <p class="part-note" id={`structure-going-${row.id}`}>
          {told}
        </p>
      </div>
      <button
        type="button"
        class="part-keep button button-tertiary button-small"
        aria-label={say('structure.keep-named', { name: title })}
        aria-describedby={`structure-going-${row.id}`}
        onClick={() => {
          onFocus(row.id, 'input')
          structure.restore(axis, row.id)
        }}
      >
        {say('structure.keep')}
      </button>
    </div>
  )
}
