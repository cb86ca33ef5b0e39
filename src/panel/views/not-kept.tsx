import type { CheckState } from '../check-state.ts'
import { Notice } from './notice.tsx'

/** That what was corrected here holds for this panel only, and why. It stands where nothing folds it away. */
export function NotKept({ check: { say, corrections } }: { check: CheckState }) {
  const why = corrections.unkept.value
  const key = why === 'permission' ? 'viewer' : why === 'full' || why === 'newer' ? why : 'trouble'
  return (
    <div aria-live="polite">
      {why && (
        <Notice kind={key === 'viewer' ? 'info' : 'problem'} text={say(`correct.kept-${key}`)}>
          {key === 'trouble' && (
            <button type="button" class="button button-secondary button-small" onClick={() => void corrections.keep()}>
              {say('app.try-again')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
