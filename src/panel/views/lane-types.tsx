import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { isLaneType, type LaneType } from '../../lanes/index.ts'
import type { Lane } from '../../model/journey-map.ts'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { Glyph } from './glyph.tsx'
import { useHeir } from './heir.ts'

/** What each lane is taken for. A lane whose label is gone has nothing that a correction could be remembered by. */
export function LaneTypes({ check, reading }: { check: CheckState; reading: Reading }) {
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useHeir(list, CORRECT_SUMMARY)
  const labels = new Map(
    reading.placed.flatMap(({ role, laneId, item }) => (role === 'lane' && laneId ? [[laneId, item.id] as const] : [])),
  )
  return (
    <section>
      <h3 class="correct-title">{check.say('correct.lanes')}</h3>
      <ul class="correct-rows" ref={list} onFocusIn={onFocusIn}>
        {reading.map.lanes.map((lane) => {
          const itemId = labels.get(lane.id)
          return itemId && <LaneRow key={itemId} check={check} lane={lane} itemId={itemId} />
        })}
      </ul>
    </section>
  )
}

function LaneRow({ check, lane, itemId }: { check: CheckState; lane: Lane; itemId: string }) {
  const { say, corrections } = check
  const wantsSecond = useSignal(false)
  const [first, second] = lane.types
  const set = (...types: (LaneType | undefined)[]) => {
    wantsSecond.value = false
    const given = [...new Set(types.filter((type) => type !== undefined))]
    void corrections.correct([{ kind: 'lane-types', itemId, types: given }])
  }
  const id = `lane-type-${itemId}`
  return (
    <li class="lane-types">
      <label for={id}>{lane.label || say('check.no-text')}</label>
      <TypeSelect
        check={check}
        id={id}
        label={say('correct.type', { lane: lane.label })}
        none={say('correct.no-lane')}
        value={first}
        onChoose={(type) => (type ? set(type, second) : set())}
      />
      {second || wantsSecond.value ? (
        <TypeSelect
          check={check}
          id={`${id}-second`}
          label={say('correct.second-type', { lane: lane.label })}
          none={say('correct.no-second')}
          value={second}
          onChoose={(type) => set(first, type)}
        />
      ) : (
        <button
          type="button"
          class="tool"
          aria-label={say('correct.add-type', { lane: lane.label })}
          onClick={() => {
            wantsSecond.value = true
            setTimeout(() => document.getElementById(`${id}-second`)?.focus())
          }}
        >
          <Glyph name="plus" />
        </button>
      )}
    </li>
  )
}

interface TypeSelectProps {
  readonly check: CheckState
  readonly id: string
  readonly label: string
  /** What choosing no type is called. */
  readonly none: string
  readonly value: LaneType | undefined
  readonly onChoose: (type: LaneType | undefined) => void
}

function TypeSelect({ check: { say, laneNames }, id, label, none, value, onChoose }: TypeSelectProps) {
  return (
    <select
      id={id}
      class="select select-small"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(isLaneType(currentTarget.value) ? currentTarget.value : undefined)}
    >
      {[...laneNames.value].map(([type, name]) => (
        <option key={type} value={type}>
          {type === 'custom' ? say('correct.custom') : name}
        </option>
      ))}
      <option value="">{none}</option>
    </select>
  )
}
