import { oneLine } from '../../../model/one-line.ts'
import { LaneTypeFields } from '../../views/lane-types.tsx'
import { notesIn } from './draft.ts'
import type { PartRowProps } from './part-row.tsx'

/** What else can be done with a stage or lane; unfolded below it. */
export function PartMenu({
  structure,
  axis,
  row,
  next,
  at,
  title,
  onAdd,
  onFocus,
}: PartRowProps & { at: number; title: string }) {
  const { say } = structure
  const draft = structure.draft.value
  if (!draft) return null
  const lane = axis === 'lane' ? draft.map.lanes.find(({ id }) => id === row.id) : undefined
  const n = notesIn(draft.map, axis, row.id).length
  const onRemove = () => {
    // A new one leaves no row behind: the one that takes its place has the focus then.
    onFocus(row.isNew && next ? next.id : row.id, row.isNew ? 'input' : '.part-keep')
    structure.remove(axis, row.id)
  }
  return (
    <div class="part-menu">
      {lane && (
        <div class="lane-types">
          <LaneTypeFields
            check={structure.check}
            id={`structure-type-${row.id}`}
            lane={lane}
            title={say('structure.asks-for')}
            onSet={(types) => structure.setTypes(row.id, types)}
          />
        </div>
      )}
      <button type="button" class="part-action" onClick={() => onAdd(at)}>
        {say(`structure.${axis}-before`)}
      </button>
      <button type="button" class="part-action" onClick={() => onAdd(at + 1)}>
        {say(`structure.${axis}-after`)}
      </button>
      {next && (
        <button
          type="button"
          class="part-action"
          onClick={() => {
            onFocus(row.id, 'input')
            structure.mergeWithNext(axis, row.id)
          }}
        >
          {say('structure.merge', { name: oneLine(next.name) || say('structure.no-name') })}
        </button>
      )}
      <button
        type="button"
        class="part-action"
        onClick={() => {
          onFocus(row.id, '.split-name')
          structure.beginSplit(axis, row.id)
        }}
      >
        {say('structure.split')}
      </button>
      <button type="button" class="part-action" onClick={onRemove}>
        {n > 0 ? say('structure.remove-parks', { n }) : say('structure.remove')}
        <span class="unseen"> {title}</span>
      </button>
    </div>
  )
}
