import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import type { CellState } from '../shown-report.ts'

/** Shape as well as colour tells the states apart. */
const SYMBOLS: Readonly<Record<CellState, string>> = { filled: '●', empty: '○', none: '–', review: '?' }
const STATES: readonly CellState[] = ['filled', 'empty', 'none', 'review']

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The map in small, lanes down and stages across as on the board. One stop for the tab key; arrows move, Enter goes to the place. */
export function HeatTable({ check, reading }: { check: CheckState; reading: Reading }) {
  const { say } = check
  const { stages, lanes } = reading.map
  const body = useRef<HTMLTableSectionElement>(null)
  const at = useSignal({ row: 0, column: 0 })
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  const row = clamp(at.value.row, lanes.length)
  const column = clamp(at.value.column, stages.length)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const ends: Readonly<Record<string, number>> = { Home: 0, End: stages.length - 1 }
    if (!step && !(event.key in ends)) return
    event.preventDefault()
    at.value = {
      row: clamp(row + (step?.[0] ?? 0), lanes.length),
      column: clamp(ends[event.key] ?? column + (step?.[1] ?? 0), stages.length),
    }
    body.current?.rows[at.value.row]?.querySelectorAll('button')[at.value.column]?.focus()
  }

  return (
    <>
      <div class="heat-region">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and a grid is what arrow keys promise. */}
        <table class="heat" role="grid" aria-label={say('check.table')} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{say('check.lane')}</span>
              </th>
              {stages.map((stage, index) => (
                <th scope="col" key={stage.id} title={stage.name}>
                  <span class="heat-stage">{stage.name || say('insert.stage-name', { n: index + 1 })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {lanes.map((lane, laneIndex) => (
              <tr key={lane.id}>
                <th scope="row" title={lane.label}>
                  <span class="heat-lane">{lane.label}</span>
                </th>
                {stages.map((stage, stageIndex) => {
                  const state = check.cells.value.get(`${stage.id}\n${lane.id}`)
                  return (
                    <td key={stage.id}>
                      <button
                        type="button"
                        class={`heat-cell heat-${state ?? 'untold'}`}
                        tabIndex={laneIndex === row && stageIndex === column ? 0 : -1}
                        aria-label={say('check.cell', {
                          lane: lane.label,
                          stage: stage.name,
                          state: state ? say(`check.state-${state}`) : '',
                        })}
                        onFocus={() => {
                          at.value = { row: laneIndex, column: stageIndex }
                        }}
                        onClick={() => void check.show({ stageId: stage.id, laneId: lane.id })}
                      >
                        <span aria-hidden="true">{state ? SYMBOLS[state] : ''}</span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        {STATES.map((state) => (
          <li key={state}>
            <span class={`heat-cell heat-${state}`} aria-hidden="true">
              {SYMBOLS[state]}
            </span>
            {say(`check.state-${state}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
