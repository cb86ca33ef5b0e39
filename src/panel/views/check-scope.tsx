import type { CheckState } from '../check-state.ts'
import { Glyph } from './glyph.tsx'
import { Notice } from './notice.tsx'

/** That only what was selected is looked at, and the way back to all maps. */
export function ScopeBar({ check: { say, scope, showAll } }: { check: CheckState }) {
  if (!scope.value) return null
  return (
    <div class="scope">
      <span>{say('check.only-selection')}</span>
      <button
        type="button"
        class="button button-tertiary button-small"
        onClick={() => {
          document.getElementById('tab-check')?.focus()
          void showAll()
        }}
      >
        {say('check.show-all')}
      </button>
    </div>
  )
}

/** Why a selection could not be checked. */
export function SelectionTrouble({ check: { say, selectionTrouble } }: { check: CheckState }) {
  const trouble = selectionTrouble.value
  return <div aria-live="polite">{trouble && <Notice kind="info" text={say(`check.${trouble}`)} />}</div>
}

/** Asks for a look at the whole board, or at what is selected there. */
export function CheckButtons({ check }: { check: CheckState }) {
  const { say, asked } = check
  return (
    <div class="check-buttons">
      <button
        type="button"
        class="button button-tertiary button-small"
        aria-disabled={asked.value}
        onClick={() => void check.again()}
      >
        <Glyph name="again" /> {say('check.again')}
      </button>
      <button
        type="button"
        class="button button-tertiary button-small"
        aria-disabled={asked.value}
        onClick={() => void check.checkSelection()}
      >
        <Glyph name="selection" /> {say('check.selection')}
      </button>
    </div>
  )
}
