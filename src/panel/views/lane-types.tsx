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
  return (
    <li class="lane-types">
      <LaneTypeFields
        check={check}
        id={`lane-type-${itemId}`}
        lane={lane}
        title={lane.label || check.say('check.no-text')}
        none={check.say('correct.no-lane')}
        onSet={(types) => void check.corrections.correct([{ kind: 'lane-types', itemId, types }])}
      />
    </li>
  )
}

interface LaneTypeFieldsProps {
  readonly check: CheckState
  readonly id: string
  readonly lane: Pick<Lane, 'label' | 'types'>
  /** What stands beside them. */
  readonly title: string
  /** What choosing no type at all is called; left out where a lane has to have one. */
  readonly none?: string
  readonly onSet: (types: readonly LaneType[]) => void
}

/** What a lane asks for: one type, and a second one on demand. */
export function LaneTypeFields({ check, id, lane, title, none, onSet }: LaneTypeFieldsProps) {
  const { say } = check
  const wantsSecond = useSignal(false)
  const secondSelect = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (wantsSecond.value) secondSelect.current?.focus()
  }, [wantsSecond.value])
  const [first, second, ...others] = lane.types
  const name = lane.label || say('check.no-text')
  const set = (...types: (LaneType | undefined)[]) => {
    wantsSecond.value = false
    onSet([...new Set(types.filter((type) => type !== undefined))])
  }
  return (
    <>
      <label for={id}>{title}</label>
      <TypeSelect
        check={check}
        id={id}
        label={say('correct.type', { lane: name })}
        none={none}
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
    </>
  )
}

interface TypeSelectProps {
  readonly check: CheckState
  readonly id: string
  readonly element?: RefObject<HTMLSelectElement | null>
  readonly label: string
  /** What choosing no type is called; left out where one has to be chosen. */
  readonly none: string | undefined
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
      {none !== undefined && <option value="">{none}</option>}
    </select>
  )
}
