import { useEffect } from 'preact/hooks'
import { Notice } from '../../views/notice.tsx'
import { clockFace } from './clock-face.ts'
import { minutesIn } from './notification.ts'
import type { WorkshopState } from './workshop-state.ts'

const FIVE_MINUTES = 5 * 60_000
const LAST_MINUTE = 60_000

/** The time, how much is open, and for who leads what to do about it. */
export function Bar({ state }: { state: WorkshopState }) {
  const { say, locale, shared, gaps, standing, name } = state
  const at = standing.value
  const isRunning = at.phase === 'running'
  useEffect(() => {
    if (!isRunning) return
    // The clock is looked at, seconds are not counted: a page that is hidden skips most of them.
    const timer = setInterval(shared.tick, 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  if (at.phase !== 'running' && at.phase !== 'paused') return null
  const { isLead, said, trouble } = shared
  const lead = said.value.lead?.name || say('workshop.somebody')
  return (
    <section class="workshop-bar" aria-label={say('workshop.title')}>
      <div class="workshop-time">
        <span
          role="timer"
          aria-label={say('workshop.left')}
          class={at.rest <= LAST_MINUTE ? 'workshop-rest workshop-last' : 'workshop-rest'}
        >
          {clockFace(at.rest)}
        </span>
        {at.phase === 'paused' && <span class="workshop-paused">{say('workshop.paused')}</span>}
        <span class="workshop-open">{say('workshop.open', { n: gaps.value.length })}</span>
      </div>
      {isLead.value ? (
        <div class="button-row">
          <button
            type="button"
            class="button button-secondary button-small"
            data-next
            onClick={() => void (isRunning ? shared.pause() : shared.resume())}
          >
            {say(isRunning ? 'workshop.pause' : 'workshop.resume')}
          </button>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => void shared.prolong(FIVE_MINUTES)}
          >
            +{minutesIn(locale, FIVE_MINUTES)}
          </button>
          <button type="button" class="button button-secondary button-small" onClick={() => void shared.end()}>
            {say('workshop.end')}
          </button>
        </div>
      ) : (
        <div class="workshop-lead">
          <span>{say('workshop.leads', { name: lead })}</span>
          {trouble.value !== 'only-look' && (
            <button
              type="button"
              class="button button-tertiary button-small"
              data-next
              onClick={() => void shared.takeLead(name.keep())}
            >
              {say('workshop.take-lead')}
            </button>
          )}
        </div>
      )}
      <div aria-live="polite">{trouble.value && <Notice kind="problem" text={say(`workshop.${trouble.value}`)} />}</div>
    </section>
  )
}
