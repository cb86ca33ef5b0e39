import { Bar } from './bar.tsx'
import { StartForm } from './start-form.tsx'
import { Summary } from './summary.tsx'
import { Walk } from './walk.tsx'
import type { WorkshopState } from './workshop-state.ts'

interface WorkshopProps {
  readonly state: WorkshopState
  readonly toSignOff: (() => void) | null
}

/** Workshop mode at the top of the Check tab: how it is started, the last minutes, the walk, and the end. */
export function Workshop({ state, toSignOff }: WorkshopProps) {
  const isOff = state.phase.value === 'off'
  return (
    <>
      {/* Who does not see the time is told at the marks, as all others are, and not every second. */}
      <div class="unseen" aria-live="polite">
        {state.announcement}
      </div>
      {isOff ? (
        <StartForm state={state} />
      ) : (
        <>
          <Bar state={state} />
          <Summary state={state} toSignOff={toSignOff} />
          <Walk state={state} />
        </>
      )}
    </>
  )
}
