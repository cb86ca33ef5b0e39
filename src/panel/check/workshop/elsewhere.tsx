import { useEffect } from 'preact/hooks'
import type { PanelState } from '../../panel-state.ts'
import { Notice } from '../../views/notice.tsx'
import { type ElsewhereState, elsewhereState } from './elsewhere-state.ts'
import { minutesIn } from './notification.ts'

const NOW_AND_THEN = 10_000

/** Starts listening for a workshop, for whoever is not at the Check tab. */
export const openElsewhere = (panel: PanelState) => {
  const state = elsewhereState(panel)
  return () => <Elsewhere state={state} />
}

function Elsewhere({ state }: { state: ElsewhereState }) {
  const { say, locale } = state
  const isShown = state.isShown.value
  useEffect(() => {
    if (!isShown) return
    const timer = setInterval(state.tick, NOW_AND_THEN)
    return () => clearInterval(timer)
  }, [isShown])
  const at = state.standing.value
  if (!isShown || at.phase === 'off') return null
  const time = minutesIn(locale, at.rest)
  return (
    <div class="unfinished">
      <Notice kind="info" text={say(at.phase === 'over' ? 'workshop.elsewhere-over' : 'workshop.elsewhere', { time })}>
        <button
          type="button"
          class="button button-primary button-small"
          onClick={() => {
            state.goThere()
            document.getElementById('tab-check')?.focus()
          }}
        >
          {say('workshop.join')}
        </button>
      </Notice>
    </div>
  )
}
