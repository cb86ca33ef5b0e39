import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PanelState } from '../panel-state.ts'
import { addStage, moveStage, removeStage, renameStage, type StageRow } from '../stage-list.ts'
import { Glyph } from './glyph.tsx'

interface StageListProps {
  readonly panel: PanelState
  readonly problem: string | undefined
}

/** The stages: type, Enter adds one below, Alt with an arrow moves one; buttons do the same. */
export function StageList({ panel: { say, kit, insert }, problem }: StageListProps) {
  const list = useRef<HTMLOListElement>(null)
  const toFocus = useRef<string | null>(null)
  const rows = insert.stages.value
  /** What was done, and the rows that it made: of others it tells nothing. */
  const spoken = useSignal({ rows, text: '' })

  // Runs after every change: a row that moved or came takes the focus along.
  useLayoutEffect(() => {
    if (!toFocus.current) return
    list.current?.querySelector<HTMLElement>(toFocus.current)?.focus()
    toFocus.current = null
  })

  const nameOf = (row: StageRow) => row.name.trim() || say('insert.stage-name', { n: rows.indexOf(row) + 1 })

  const add = (afterKey?: number) => {
    const { rows: next, added } = addStage(rows, afterKey)
    toFocus.current = `[data-key="${added.key}"] input`
    insert.stages.value = next
  }
  const move = (row: StageRow, by: -1 | 1, control: string) => {
    const next = moveStage(rows, row.key, by)
    if (next === rows) return
    toFocus.current = `[data-key="${row.key}"] ${control}`
    insert.stages.value = next
    const n = next.findIndex(({ key }) => key === row.key) + 1
    spoken.value = { rows: next, text: say('insert.stage-moved', { name: nameOf(row), n }) }
  }
  const remove = (row: StageRow, index: number) => {
    const next = removeStage(rows, row.key)
    const heir = next[Math.min(index, next.length - 1)]
    spoken.value = { rows: next, text: say('insert.stage-removed', { name: nameOf(row) }) }
    if (heir) toFocus.current = `[data-key="${heir.key}"] .stage-remove`
    else document.getElementById('add-stage')?.focus()
    insert.stages.value = next
  }
  const onKeyDown = (event: KeyboardEvent, row: StageRow) => {
    if (event.isComposing) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(row, event.key === 'ArrowUp' ? -1 : 1, 'input')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      add(row.key)
    }
  }

  return (
    <fieldset class={problem ? 'stages error' : 'stages'} aria-describedby={problem ? 'stages-problem' : 'stages-keys'}>
      <legend class="section">{say('insert.stages')}</legend>
      <div class="form-group form-group-small preset">
        <label for="preset">{say('insert.preset')}</label>
        <select
          id="preset"
          class="select select-small"
          value={insert.preset.value?.id ?? ''}
          onChange={(event) => insert.choosePreset(event.currentTarget.value)}
        >
          {!insert.preset.value && <option value="">{say('insert.own-stages')}</option>}
          {kit.presets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {preset.name}
            </option>
          ))}
        </select>
      </div>
      <ol class="stage-rows" ref={list}>
        {rows.map((row, index) => (
          <li key={row.key} data-key={row.key} class="stage-row">
            <input
              class="input input-small"
              type="text"
              autocomplete="off"
              aria-label={say('insert.stage-name', { n: index + 1 })}
              value={row.name}
              onInput={(event) => {
                insert.stages.value = renameStage(rows, row.key, event.currentTarget.value)
              }}
              onKeyDown={(event) => onKeyDown(event, row)}
            />
            <button
              type="button"
              class="stage-up tool"
              aria-label={say('insert.move-up', { name: nameOf(row) })}
              aria-disabled={index === 0}
              onClick={() => move(row, -1, '.stage-up')}
            >
              <Glyph name="up" />
            </button>
            <button
              type="button"
              class="stage-down tool"
              aria-label={say('insert.move-down', { name: nameOf(row) })}
              aria-disabled={index === rows.length - 1}
              onClick={() => move(row, 1, '.stage-down')}
            >
              <Glyph name="down" />
            </button>
            <button
              type="button"
              class="stage-remove tool"
              aria-label={say('insert.remove', { name: nameOf(row) })}
              onClick={() => remove(row, index)}
            >
              <Glyph name="cross" />
            </button>
          </li>
        ))}
      </ol>
      {problem && (
        <div class="status-text" id="stages-problem">
          {problem}
        </div>
      )}
      <button type="button" id="add-stage" class="button button-tertiary button-small add-stage" onClick={() => add()}>
        <Glyph name="plus" /> {say('insert.add-stage')}
      </button>
      <p class="hint" id="stages-keys">
        {say('insert.keys-hint')}
      </p>
      <div class="unseen" aria-live="polite">
        {spoken.value.rows === rows && spoken.value.text}
      </div>
    </fieldset>
  )
}
