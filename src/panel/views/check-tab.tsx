import type { Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { type AdoptState, adoptState } from '../adopt-state.ts'
import styles from '../check.css?url'
import { type CheckState, checkState } from '../check-state.ts'
import type { PanelState, TabId } from '../panel-state.ts'
import { Adopt } from './adopt.tsx'
import { ScopeBar, SelectionTrouble } from './check-scope.tsx'
import { Corrections } from './corrections.tsx'
import { Findings } from './findings.tsx'
import { HeatTable } from './heat-table.tsx'
import { Leftovers } from './leftovers.tsx'
import { LostMapNotice } from './lost-map-notice.tsx'
import { MapHeader } from './map-header.tsx'
import { NoMap } from './no-map.tsx'
import { NotKept } from './not-kept.tsx'
import { Notice } from './notice.tsx'
import { SurenessNotice } from './sureness-notice.tsx'

/** Styles that load with the tab. The page's policy allows no inline ones. */
const styled = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.onload = resolve
    link.onerror = (error) => {
      link.remove()
      reject(error)
    }
    document.head.append(link)
  })

/** Starts the Check tab; its state lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function openCheck(panel: PanelState): Promise<FunctionComponent> {
  await styled()
  const check = checkState(panel)
  const adopt = adoptState(panel.context, check)
  return () => <CheckTab check={check} adopt={adopt} tab={panel.tab} />
}

/** Which map, how full it is, what is missing where. */
function CheckTab({ check, adopt, tab }: { check: CheckState; adopt: AdoptState; tab: Signal<TabId> }) {
  const { say } = check
  const trouble = check.trouble.value
  const reading = check.reading.value
  const again = reading ? 'check.trouble-again' : 'check.trouble-first'
  const sentence = trouble === 'show' ? 'check.trouble-show' : again
  return (
    <div class="check">
      <div class="unseen" aria-live="polite">
        {check.announcement}
      </div>
      <div aria-live="polite">{trouble && <Notice kind="problem" text={say(sentence)} />}</div>
      <SelectionTrouble check={check} />
      <LostMapNotice check={check} />
      <ScopeBar check={check} />
      {check.readings.value === null && !trouble && <p class="hint">{say('check.looking')}</p>}
      {check.readings.value?.length === 0 && <NoMap check={check} tab={tab} />}
      {reading && (
        <>
          <MapHeader check={check} />
          <SurenessNotice check={check} reading={reading} />
          <Adopt adopt={adopt} check={check} reading={reading} />
          <HeatTable check={check} reading={reading} />
          <Findings check={check} />
          <Leftovers check={check} reading={reading} />
          <Corrections check={check} reading={reading} />
        </>
      )}
      <NotKept check={check} />
    </div>
  )
}
