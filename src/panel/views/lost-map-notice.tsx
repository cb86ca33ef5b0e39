import type { CheckState } from '../check-state.ts'
import { Notice } from './notice.tsx'

/** That the map which was shown is none any more for what was corrected, and the way back to it. */
export function LostMapNotice({ check: { say, lost, corrections } }: { check: CheckState }) {
  const map = lost.value
  return (
    <div aria-live="polite">
      {map && (
        <Notice kind="info" text={say('correct.lost-map', { map: map.name })}>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => {
              document.getElementById('tab-check')?.focus()
              void corrections.undo(map.corrections)
            }}
          >
            {say('correct.undo')}
          </button>
        </Notice>
      )}
    </div>
  )
}
