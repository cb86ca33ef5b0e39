import { Notice } from '../../views/notice.tsx'
import { minutesIn } from './notification.ts'
import type { WorkshopState } from './workshop-state.ts'

const FIVE_MINUTES = 5 * 60_000

interface SummaryProps {
  readonly state: WorkshopState
  /** Goes to where the map is signed off; null where that is not. */
  readonly toSignOff: (() => void) | null
}

/** After the end: what was closed, what is left, and what comes next. */
export function Summary({ state, toSignOff }: SummaryProps) {
  const { say, locale, shared, check, gaps, standing } = state
  const at = standing.value
  if (at.phase !== 'over') return null
  const n = gaps.value.length
  const slots = { n, cells: check.cells.value.size, start: at.clock.open }
  const trouble = shared.trouble.value
  return (
    <section class="workshop-summary" aria-labelledby="workshop-over">
      <h2 class="section" id="workshop-over" tabIndex={-1} data-next>
        {say('workshop.over')}
      </h2>
      <p>{n === 0 ? say('workshop.summary-none', slots) : say('workshop.summary', slots)}</p>
      <div class="button-row">
        {toSignOff && (
          <button
            type="button"
            class="button button-primary button-small"
            onClick={() => {
              toSignOff()
              document.getElementById('check-sign-off')?.focus()
            }}
          >
            {say('workshop.sign-off')}
          </button>
        )}
        {trouble !== 'only-look' && (
          <>
            <button
              type="button"
              class="button button-secondary button-small"
              onClick={() => void shared.prolong(FIVE_MINUTES)}
            >
              +{minutesIn(locale, FIVE_MINUTES)}
            </button>
            <button type="button" class="button button-secondary button-small" onClick={() => void state.finish()}>
              {say('workshop.close')}
            </button>
          </>
        )}
      </div>
      <div aria-live="polite">{trouble && <Notice kind="problem" text={say(`workshop.${trouble}`)} />}</div>
    </section>
  )
}
