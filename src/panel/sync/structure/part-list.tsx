import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reading } from '../../../read/reading.ts'
import { Glyph } from '../../views/glyph.tsx'
import type { Axis } from './draft.ts'
import { PartRow } from './part-row.tsx'
import { rowsOf } from './rows.ts'
import { SplitForm } from './split-form.tsx'
import type { StructureState } from './structure-state.ts'

interface PartListProps {
  readonly structure: StructureState
  readonly reading: Reading
  readonly axis: Axis
}

/** Stages, or lanes: type, Enter adds one below, Alt with an arrow moves one; buttons do the same, and more. */
export function PartList({ structure, reading, axis }: PartListProps) {
  const { say, splitting } = structure
  const list = useRef<HTMLOListElement>(null)
  const toFocus = useRef<string | null>(null)
  const spoken = useSignal('')
  const draft = structure.draft.value

  // Runs after every change: a row that moved, came or is to go takes the focus along.
  useLayoutEffect(() => {
    if (!toFocus.current) return
    const wanted = list.current?.querySelector<HTMLElement>(toFocus.current)
    toFocus.current = null
    if (wanted) wanted.focus()
    else if (document.activeElement === document.body) document.getElementById(`structure-add-${axis}`)?.focus()
  })

  if (!draft) return null
  const rows = rowsOf(draft.base, draft.map, axis)
  const count = rows.filter(({ at }) => at !== null).length
  const focusOn = (id: string, control: string) => {
    toFocus.current = `[data-part="${CSS.escape(id)}"] ${control}`
  }
  const add = (at: number) => focusOn(structure.add(axis, at), 'input')
  const splits = splitting.value
  return (
    <section class="parts">
      <h4 class="correct-title" id={`structure-${axis}s`}>
        {axis === 'stage' ? say('insert.stages') : say('structure.lanes')}
      </h4>
      <ol class="part-rows" ref={list} aria-labelledby={`structure-${axis}s`}>
        {rows.map((row) => (
          <li key={row.id} data-part={row.id}>
            <PartRow
              structure={structure}
              axis={axis}
              row={row}
              next={rows.find(({ at }) => row.at !== null && at === row.at + 1) ?? null}
              onAdd={add}
              onMove={(by, control) => {
                if (row.at === null || row.at + by < 0 || row.at + by >= count) return
                focusOn(row.id, control)
                structure.move(axis, row.id, by)
                const n = row.at + by + 1
                spoken.value = say(axis === 'stage' ? 'insert.stage-moved' : 'structure.lane-moved', {
                  name: row.name,
                  n,
                })
              }}
              onFocus={focusOn}
            />
            {splits?.axis === axis && splits.id === row.id && (
              <SplitForm
                structure={structure}
                reading={reading}
                splitting={splits}
                name={row.name}
                onDone={(id) => focusOn(id ?? row.id, id ? 'input' : '.part-more')}
              />
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        id={`structure-add-${axis}`}
        class="button button-tertiary button-small add-stage"
        onClick={() => add(count)}
      >
        <Glyph name="plus" /> {axis === 'stage' ? say('insert.add-stage') : say('structure.add-lane')}
      </button>
      {axis === 'stage' && <p class="hint">{say('structure.keys')}</p>}
      <div class="unseen" aria-live="polite">
        {spoken.value}
      </div>
    </section>
  )
}
