import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CheckState } from '../check-state.ts'
import type { TabId } from '../panel-state.ts'
import { CorrectedList } from './corrected-list.tsx'

interface NoMapProps {
  readonly check: CheckState
  readonly tab: Signal<TabId>
}

/** What there is to do where no map was found: on the board, or any more in what was selected. */
export function NoMap({ check, tab }: NoMapProps) {
  const { say } = check
  const heading = useRef<HTMLHeadingElement>(null)
  // A correction may leave no map: whoever made it goes on here, next to its way back.
  useLayoutEffect(() => {
    if (check.correctionsOpen.peek() && document.activeElement === document.body) heading.current?.focus()
  }, [])
  const title = check.emptiness.value ?? 'check.none-title'
  const n = check.corrected.value.length
  return (
    <div class="empty">
      <h2 class="section" ref={heading} tabIndex={-1}>
        {say(title)}
      </h2>
      {title === 'correct.hides-title' && (
        <>
          <p>{say('correct.hides', { n })}</p>
          <CorrectedList check={check} mapId={null} />
        </>
      )}
      {title === 'check.scope-title' && <p>{say('check.scope-text')}</p>}
      {title === 'check.none-title' && <FirstSteps check={check} tab={tab} />}
      <div class="button-row">
        <button type="button" class="button button-secondary button-medium" onClick={() => void check.checkSelection()}>
          {say('check.selection')}
        </button>
      </div>
      {title !== 'correct.hides-title' && <CorrectedList check={check} mapId={null} />}
    </div>
  )
}

/** How a board comes to a map. */
function FirstSteps({ check, tab }: NoMapProps) {
  const { say } = check
  return (
    <>
      <p>{say('check.none-text')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button button-primary button-medium"
          onClick={() => {
            tab.value = 'insert'
            document.getElementById('tab-insert')?.focus()
          }}
        >
          {say('check.none-go')}
        </button>
        <button type="button" class="button button-secondary button-medium" onClick={() => void check.again()}>
          {say('check.again')}
        </button>
      </div>
      <p>{say('check.none-selection')}</p>
    </>
  )
}
