import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'
import { CORRECT_SUMMARY } from './correct-summary.ts'
import { CorrectedList } from './corrected-list.tsx'
import { useFocusHeir } from './focus-heir.ts'
import { LaneTypes } from './lane-types.tsx'
import { Refused } from './refused.tsx'
import { Sureness } from './sureness-notice.tsx'

interface CorrectionsProps {
  readonly check: CheckState
  readonly reading: Reading
}

/** Where a person says how the map is meant: what its lanes ask for, what its stages are, and what does not belong. */
export function Corrections({ check, reading }: CorrectionsProps) {
  const { say, correctionsOpen, corrections } = check
  // What is taken back may bring a map back: whoever did it goes on here.
  useLayoutEffect(() => {
    if (correctionsOpen.peek() && document.activeElement === document.body)
      document.getElementById(CORRECT_SUMMARY)?.focus()
  }, [])
  return (
    <details
      class="correct"
      open={correctionsOpen.value}
      onToggle={(event) => {
        correctionsOpen.value = event.currentTarget.open
      }}
    >
      <summary id={CORRECT_SUMMARY}>{say('correct.summary')}</summary>
      <div class="correct-body">
        <Sureness check={check} reading={reading} />
        <p class="hint">{say('correct.hint')}</p>
        <LaneTypes check={check} reading={reading} />
        <Stages check={check} reading={reading} />
        <section>
          <h3 class="correct-title">{say('correct.other-items')}</h3>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => void corrections.leaveOutSelected()}
          >
            {say('correct.leave-out-selected')}
          </button>
          <Refused check={check} wanted="leave-out" />
        </section>
        <CorrectedList check={check} mapId={reading.map.id} />
      </div>
    </details>
  )
}

/** What was taken for the headers of stages, and how to say that others are. */
function Stages({ check, reading }: CorrectionsProps) {
  const { say, corrections } = check
  const list = useRef<HTMLUListElement>(null)
  const onFocusIn = useFocusHeir(list, CORRECT_SUMMARY)
  const headers = reading.placed.flatMap(({ role, stageId, item }) =>
    role === 'stage' && stageId !== undefined ? [{ stageId, itemId: item.id }] : [],
  )
  const nameOf = (stageId: string): string => {
    const index = reading.map.stages.findIndex(({ id }) => id === stageId)
    return reading.map.stages[index]?.name || say('insert.stage-name', { n: index + 1 })
  }
  return (
    <section>
      <h3 class="correct-title">{say('insert.stages')}</h3>
      <ul class="correct-rows" ref={list} onFocusIn={onFocusIn}>
        {headers.map(({ stageId, itemId }) => (
          <li key={itemId} class="correct-row">
            <button type="button" class="finding" onClick={() => void check.show({ stageId })}>
              {nameOf(stageId)}
            </button>
            <button
              type="button"
              class="button button-tertiary button-small"
              aria-label={say('correct.not-stage-named', { name: nameOf(stageId) })}
              onClick={() => void corrections.correct([{ kind: 'stage', itemId, isStage: false }])}
            >
              {say('correct.not-stage')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-secondary button-small" onClick={() => void corrections.useSelected()}>
        {say('correct.use-selected')}
      </button>
      <Refused check={check} wanted="stage" />
    </section>
  )
}
