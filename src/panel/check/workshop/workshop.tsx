import { useMemo } from 'preact/hooks'
import { useFocusNext } from '../../views/focus-next.ts'
import { Bar } from './bar.tsx'
import { StartForm } from './start-form.tsx'
import { startState } from './start-state.ts'
import { Summary } from './summary.tsx'
import { Walk } from './walk.tsx'
import type { WorkshopState } from './workshop-state.ts'

interface WorkshopProps {
  readonly state: WorkshopState
  readonly toSignOff: (() => void) | null
}

/** Workshop mode at the top of the Check tab: how it is started, the last minutes, the walk, and the end. */
export function Workshop({ state, toSignOff }: WorkshopProps) {
  const phase = state.phase.value
  const isOff = phase === 'off'
  // Each time as if it had never been open.
  const start = useMemo(() => startState(state), [state, isOff])
  const root = useFocusNext([phase, start.isOpen.value, state.shared.isLead.value].join())
  return (
    <div class="workshop" ref={root}>
      {/* Who does not see the time is told at the marks, as all others are, and not every second. */}
      <div class="unseen" aria-live="polite">
        {state.announcement}
      </div>
      {isOff ? (
        <StartForm state={state} start={start} />
      ) : (
        <>
          <Bar state={state} />
          <Summary state={state} toSignOff={toSignOff} />
          <Walk state={state} />
        </>
      )}
    </div>
  )
}
