import type { Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { AdoptState } from '../adopt-state.ts'
import styles from '../check.css?url'
import type { CheckState } from '../check-state.ts'
import type { PanelState, TabId } from '../panel-state.ts'
import { sharedMap } from '../shared-map.ts'
import { loadStyles } from '../stylesheet.ts'
import { Adopt } from './adopt.tsx'
import { BegunNotice } from './begun-notice.tsx'
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

/** Starts the Check tab; its state lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function open(panel: PanelState): Promise<FunctionComponent> {
  await loadStyles(styles)
  const { check, adopt } = sharedMap(panel)
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
      <BegunNotice check={check} tab={tab} />
      <ScopeBar check={check} />
      {check.readings.value === null && !trouble && <p class="hint">{say('check.looking')}</p>}
      {check.readings.value?.length === 0 && <NoMap check={check} tab={tab} />}
      {reading && (
        <>
          <MapHeader check={check} />
          <SurenessNotice check={check} reading={reading} />
          {/* The Sync tab shows the same; an element of an id must be there once. */}
          {tab.value === 'check' && <Adopt adopt={adopt} check={check} reading={reading} />}
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
