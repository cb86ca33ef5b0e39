import type { FunctionComponent } from 'preact'
import type { Reading } from '../../read/reading.ts'
import { type CheckTabState, checkTabState } from '../check/check-tab-state.ts'
import { SECTIONS } from '../check/sections.ts'
import { FindingsNotice } from '../check/waivers/waiver-notice.tsx'
import { Workshop } from '../check/workshop/workshop.tsx'
import styles from '../check.css?url'
import type { PanelState } from '../panel-state.ts'
import { loadStyles } from '../stylesheet.ts'
import { RunOutcome } from '../sync/run-outcome.tsx'
import { RunSheet } from '../sync/run-sheet.tsx'
import syncStyles from '../sync/sync.css?url'
import { Adopt } from './adopt.tsx'
import { BegunNotice } from './begun-notice.tsx'
import { ScopeBar, SelectionTrouble } from './check-scope.tsx'
import { Corrections } from './corrections.tsx'
import { Findings } from './findings.tsx'
import { useReturn } from './focus-return.ts'
import { HeatTable } from './heat-table.tsx'
import { Leftovers } from './leftovers.tsx'
import { LostMapNotice } from './lost-map-notice.tsx'
import { MapHeader } from './map-header.tsx'
import { NoMap } from './no-map.tsx'
import { NotKept } from './not-kept.tsx'
import { Notice } from './notice.tsx'
import { SectionFold } from './section-fold.tsx'
import { SurenessNotice } from './sureness-notice.tsx'

/** Starts the Check tab; its state lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function open(panel: PanelState): Promise<FunctionComponent> {
  await Promise.all([loadStyles(styles), loadStyles(syncStyles)])
  const state = opened.get(panel) ?? checkTabState(panel, SECTIONS)
  opened.set(panel, state)
  return () => <CheckTab state={state} />
}

const opened = new WeakMap<PanelState, CheckTabState>()

/** Which map, how full it is, what is missing where. */
function CheckTab({ state }: { state: CheckTabState }) {
  const { check, run, tab, saySync } = state
  const { say } = check
  const isOn = run.isOn.value
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
      {tab.value === 'check' && <RunOutcome say={saySync} run={run} check={check} />}
      {isOn && tab.value === 'check' && <RunSheet say={saySync} run={run} />}
      {reading && <ShownMap state={state} reading={reading} />}
      <NotKept check={check} />
    </div>
  )
}

function ShownMap({ state, reading }: { state: CheckTabState; reading: Reading }) {
  const { check, run, tab } = state
  const root = useReturn(run.phase.value.step)
  // Hidden, not taken away: what was typed is still there on the way back, and the button that was pressed.
  return (
    <div class="check-map" hidden={run.isOn.value} ref={root}>
      <Workshop state={state.workshop} toSignOff={state.toSignOff} />
      <MapHeader check={check} coverage={state.coverage} />
      <SurenessNotice check={check} reading={reading} />
      {/* The Sync tab shows the same; an element of an id must be there once. */}
      {tab.value === 'check' && <Adopt adopt={state.adopt} check={check} reading={reading} />}
      <HeatTable check={check} coverage={state.coverage} />
      <FindingsNotice desk={state.desk} />
      <Findings state={state} />
      <div class="sync-sections">
        {state.folds.sections.map((section) => (
          <SectionFold
            key={section.id}
            say={state.sayFirst}
            folds={state.folds}
            section={section}
            title={check.say(section.title)}
            load={section.open}
            props={{ reading }}
          />
        ))}
      </div>
      <Leftovers check={check} reading={reading} />
      <Corrections check={check} reading={reading} />
    </div>
  )
}
