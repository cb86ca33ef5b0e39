import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { CellCoverage } from '../../rules/report.ts'
import { type Coverage, ORDERS, placedLike } from '../check/coverage/coverage.ts'
import type { CoverageState } from '../check/coverage/coverage-state.ts'
import type { CheckState } from '../check-state.ts'

/** Shape as well as colour tells the states apart: what is filled is a number. */
const SYMBOLS: Readonly<Record<CellCoverage['state'], string>> = { filled: '3', empty: '○', none: '–', review: '?' }
const STATES: readonly CellCoverage['state'][] = ['filled', 'empty', 'none', 'review']

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface HeatProps {
  readonly check: CheckState
  readonly coverage: CoverageState
}

/** The map in small, lanes down and stages across, with how many notes each cell holds. One stop for the tab key; arrows move, Enter goes to the place. */
export function HeatTable({ check, coverage }: HeatProps) {
  const { say } = check
  const body = useRef<HTMLTableSectionElement>(null)
  const at = useSignal({ laneId: '', stageId: '' })
  /** Where all stood when somebody went into the table: nothing moves away under their hands. */
  const held = useRef<Coverage | null>(null)
  const left = useSignal(0)
  left.value // draws again, in the order of now, when they have left
  const counted = coverage.coverage.value
  if (!counted) return null
  const shown = held.current ? placedLike(held.current, counted) : counted
  const { stages, lanes } = shown
  const indexOf = (lines: Coverage['lanes'] | Coverage['stages'], id: string) =>
    Math.max(
      0,
      lines.findIndex(({ part }) => part.id === id),
    )
  const row = indexOf(lanes, at.value.laneId)
  const column = indexOf(stages, at.value.stageId)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const ends: Readonly<Record<string, number>> = { Home: 0, End: stages.length - 1 }
    if (!step && !(event.key in ends)) return
    event.preventDefault()
    const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
    const next = {
      row: clamp(row + (step?.[0] ?? 0), lanes.length),
      column: clamp(ends[event.key] ?? column + (step?.[1] ?? 0), stages.length),
    }
    body.current?.rows[next.row]?.querySelectorAll('button')[next.column]?.focus()
  }

  return (
    <>
      <OrderChoice coverage={coverage} />
      <div class="heat-region">
        <table
          class="heat"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and a grid is what arrow keys promise.
          role="grid"
          aria-label={say('check.table')}
          onKeyDown={onKeyDown}
          onFocusIn={() => {
            held.current ??= shown
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
            held.current = null
            left.value += 1
          }}
        >
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{say('check.lane')}</span>
              </th>
              {stages.map(({ part: stage, ...total }) => (
                <th scope="col" key={stage.id} title={stage.name}>
                  <span class="heat-stage">{nameOf(check, stage.id, stage.name)}</span>
                  <Total coverage={coverage} {...total} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {lanes.map(({ part: lane, ...total }, laneIndex) => (
              <tr key={lane.id}>
                <th scope="row" title={lane.label}>
                  <span class="heat-row">
                    <span class="heat-lane">{lane.label}</span>
                    <Total coverage={coverage} {...total} />
                  </span>
                </th>
                {stages.map(({ part: stage }, stageIndex) => {
                  const cell = counted.cell(stage.id, lane.id)
                  const place = { lane: lane.label, stage: nameOf(check, stage.id, stage.name) }
                  return (
                    <td key={stage.id}>
                      <button
                        type="button"
                        class={`heat-cell heat-${cell?.state ?? 'untold'}`}
                        tabIndex={laneIndex === row && stageIndex === column ? 0 : -1}
                        aria-label={cellName(check, coverage, place, cell)}
                        onFocus={() => {
                          at.value = { laneId: lane.id, stageId: stage.id }
                        }}
                        onClick={() => void check.show({ stageId: stage.id, laneId: lane.id })}
                      >
                        <span aria-hidden="true">{signOf(cell)}</span>
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

function OrderChoice({ coverage: { say, order, setOrder } }: { coverage: CoverageState }) {
  const id = useId()
  return (
    <div class="form-group form-group-small heat-order">
      <label for={id}>{say('coverage.order')}</label>
      <select
        id={id}
        class="select select-small"
        value={order.value}
        onChange={(event) => {
          const next = ORDERS.find((each) => each === event.currentTarget.value)
          if (next) setOrder(next)
        }}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {say(`coverage.order-${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Total({ coverage: { say }, filled, cells }: { coverage: CoverageState; filled: number; cells: number }) {
  return (
    <span class="heat-total">
      <span aria-hidden="true">{`${filled}/${cells}`}</span>
      <span class="unseen">{say('coverage.total', { filled, cells })}</span>
    </span>
  )
}

/** A stage without a name is called by its number on the board, in whatever order they are shown. */
function nameOf({ say, reading }: CheckState, stageId: string, name: string): string {
  const index = reading.value?.map.stages.findIndex(({ id }) => id === stageId) ?? 0
  return name || say('insert.stage-name', { n: index + 1 })
}

function signOf(cell: CellCoverage | undefined): string {
  if (!cell) return ''
  if (cell.state === 'filled') return String(cell.notes)
  return cell.state === 'review' && cell.notes > 0 ? `${cell.notes}${SYMBOLS.review}` : SYMBOLS[cell.state]
}

function cellName(
  { say }: CheckState,
  coverage: CoverageState,
  place: { readonly lane: string; readonly stage: string },
  cell: CellCoverage | undefined,
): string {
  if (cell && (cell.state === 'filled' || cell.state === 'review'))
    return coverage.say(`coverage.cell-${cell.state}`, { ...place, n: cell.notes })
  return say('check.cell', { ...place, state: cell ? say(`check.state-${cell.state}`) : '' })
}
