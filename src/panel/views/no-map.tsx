import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CheckState } from '../check-state.ts'
import type { TabId } from '../panel-state.ts'
import { CorrectedList } from './corrected-list.tsx'

/** What there is to do where no map was found. */
export function NoMap({ check, tab }: { check: CheckState; tab: Signal<TabId> }) {
  const { say } = check
  const heading = useRef<HTMLHeadingElement>(null)
  // A correction may leave no map: whoever made it goes on here, next to its way back.
  useLayoutEffect(() => {
    if (check.correctionsOpen.peek() && document.activeElement === document.body) heading.current?.focus()
  }, [])
  const checkSelection = (
    <button type="button" class="button button-secondary button-medium" onClick={() => void check.checkSelection()}>
      {say('check.selection')}
    </button>
  )
  if (check.scope.value)
    return (
      <div class="empty">
        <h2 class="section">{say('check.scope-title')}</h2>
        <p>{say('check.scope-text')}</p>
        <div class="button-row">{checkSelection}</div>
      </div>
    )
  return (
    <div class="empty">
      <h2 class="section" ref={heading} tabIndex={-1}>
        {say('check.none-title')}
      </h2>
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
      <div class="button-row">{checkSelection}</div>
      <CorrectedList check={check} mapId={null} />
    </div>
  )
}
