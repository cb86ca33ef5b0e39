import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isLaneType, type LaneType } from '../../lanes/index.ts'
import type { Lane } from '../../model/journey-map.ts'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { useFocusHeir } from './focus-heir.ts'
import { Glyph } from './glyph.tsx'

/** What each lane is taken for. A lane whose label is gone has nothing that a correction could be remembered by. */
export function LaneTypes({ check, reading }: { check: CheckState; reading: Reading }) {
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useFocusHeir(list, CORRECT_SUMMARY)
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
  const secondSelect = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (wantsSecond.value) secondSelect.current?.focus()
  }, [wantsSecond.value])
  const [first, second, ...others] = lane.types
  const name = lane.label || say('check.no-text')
  const set = (...types: (LaneType | undefined)[]) => {
    wantsSecond.value = false
    const given = [...new Set(types.filter((type) => type !== undefined))]
    void corrections.correct([{ kind: 'lane-types', itemId, types: given }])
  }
  const id = `lane-type-${itemId}`
  return (
    <li class="lane-types">
      <label for={id}>{name}</label>
      <TypeSelect
        check={check}
        id={id}
        label={say('correct.type', { lane: name })}
        none={say('correct.no-lane')}
        value={first}
        onChoose={(type) => (type ? set(type, second, ...others) : set())}
      />
      {second || wantsSecond.value ? (
        <TypeSelect
          check={check}
          id={`${id}-second`}
          element={secondSelect}
          label={say('correct.second-type', { lane: name })}
          none={say('correct.no-second')}
          value={second}
          onChoose={(type) => set(first, type, ...others)}
        />
      ) : (
        <button
          type="button"
          class="tool"
          aria-label={say('correct.add-type', { lane: name })}
          onClick={() => {
            wantsSecond.value = true
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
  readonly element?: RefObject<HTMLSelectElement | null>
  readonly label: string
  /** What choosing no type is called. */
  readonly none: string
  readonly value: LaneType | undefined
  readonly onChoose: (type: LaneType | undefined) => void
}

function TypeSelect({ check: { laneNames }, id, element, label, none, value, onChoose }: TypeSelectProps) {
  return (
    <select
      id={id}
      ref={element}
      class="select select-small"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(isLaneType(currentTarget.value) ? currentTarget.value : undefined)}
    >
      {[...laneNames.value].map(([type, name]) => (
        <option key={type} value={type}>
          {name}
        </option>
      ))}
      <option value="">{none}</option>
    </select>
  )
}
