import type { Signal } from '@preact/signals'
import type { CheckState } from '../check-state.ts'
import type { TabId } from '../panel-state.ts'
import { Notice } from './notice.tsx'

/** That somebody has begun to change the map that is shown; the Sync tab knows more. */
export function BegunNotice({ check, tab }: { check: CheckState; tab: Signal<TabId> }) {
  const { say, paused } = check
  const reading = check.reading.value
  const isBegun = reading !== null && (reading.unfinished !== null || reading.anchor?.changing !== undefined)
  return (
    <div aria-live="polite">
      {isBegun && !paused.value && (
        <Notice kind="info" text={say('check.begun')}>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              tab.value = 'sync'
              document.getElementById('tab-sync')?.focus()
            }}
          >
            {say('check.to-sync')}
          </button>
        </Notice>
      )}
    </div>
  )
}
