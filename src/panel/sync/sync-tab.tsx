import type { FunctionComponent } from 'preact'
import type { Reading } from '../../read/reading.ts'
import checkStyles from '../check.css?url'
import type { PanelState } from '../panel-state.ts'
import { loadStyles } from '../stylesheet.ts'
import { useReturn } from '../views/focus-return.ts'
import { MapPicker } from '../views/map-picker.tsx'
import { Notice } from '../views/notice.tsx'
import { SectionFold } from '../views/section-fold.tsx'
import { MapNotices } from './map-notices.tsx'
import { RunOutcome } from './run-outcome.tsx'
import { RunSheet } from './run-sheet.tsx'
import { underWay } from './run-words.ts'
import { SECTIONS } from './sections.ts'
import styles from './sync.css?url'
import { type SyncState, syncState } from './sync-state.ts'

const opened = new WeakMap<PanelState, SyncState>()

/** Starts the Sync tab; its state lives as long as the panel. Rejects when its styles cannot be loaded. */
export async function open(panel: PanelState): Promise<FunctionComponent> {
  await Promise.all([loadStyles(checkStyles), loadStyles(styles)])
  const sync = opened.get(panel) ?? syncState(panel, SECTIONS)
  opened.set(panel, sync)
  return () => <SyncTab sync={sync} />
}

/** Which map, what can be changed about it, and how that goes. */
function SyncTab({ sync }: { sync: SyncState }) {
  const { check } = sync
  const reading = check.reading.value
  const trouble = check.trouble.value
  return (
    <div class="check sync">
      <div aria-live="polite">
        {trouble && <Notice kind="problem" text={check.say(reading ? 'check.trouble-again' : 'check.trouble-first')} />}
      </div>
      {check.readings.value === null && !trouble && <p class="hint">{check.say('check.looking')}</p>}
      {check.readings.value?.length === 0 && (
        <>
          <NoMapYet sync={sync} />
          <WithoutMap sync={sync} />
        </>
      )}
      {reading && <ShownMap sync={sync} reading={reading} />}
    </div>
  )
}

function ShownMap({ sync, reading }: { sync: SyncState; reading: Reading }) {
  const { say, check, run } = sync
  const isOn = run.isOn.value
  const about = run.subject.value ?? reading
  const sections = useReturn(run.phase.value.step)
  return (
    <>
      {isOn ? (
        <h2 class="map-title">{check.names.value.get(about.map.id) ?? about.map.title}</h2>
      ) : (
        <MapPicker check={check} reading={reading} id="sync-map" />
      )}
      <div class="unseen" aria-live="polite">
        {underWay(say, run.phase.value)}
      </div>
      {sync.tab.value === 'sync' && <RunOutcome say={say} run={run} check={check} />}
      {isOn && sync.tab.value === 'sync' && <RunSheet say={say} run={run} />}
      {/* Hidden, not taken away: what was typed is still there on the way back, and the button that was pressed. */}
      <div class="sync-sections" hidden={isOn} ref={sections}>
        <MapNotices sync={sync} reading={reading} />
        {sync.sections.map((section) => (
          <SectionFold
            key={section.id}
            say={sync.say}
            folds={sync}
            section={section}
            title={say(section.title)}
            load={section.open}
            props={{ reading }}
          />
        ))}
      </div>
    </>
  )
}

/** The sections that a board without a map has a use for. */
function WithoutMap({ sync }: { sync: SyncState }) {
  return (
    <div class="sync-sections">
      {sync.sections.map(
        (section) =>
          section.openWithoutMap && (
            <SectionFold
              key={section.id}
              say={sync.say}
              folds={sync}
              section={section}
              title={sync.say(section.title)}
              load={section.openWithoutMap}
              props={{}}
            />
          ),
      )}
    </div>
  )
}

function NoMapYet({ sync: { say, check, tab } }: { sync: SyncState }) {
  return (
    <div class="empty">
      <h2 class="section">{check.say(check.emptiness.value ?? 'check.none-title')}</h2>
      <p>{say('sync.none-text')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button button-primary button-medium"
          onClick={() => {
            tab.value = 'insert'
            document.getElementById('tab-insert')?.focus()
          }}
        >
          {check.say('check.none-go')}
        </button>
        <button type="button" class="button button-secondary button-medium" onClick={() => void check.again()}>
          {say('sync.look-again')}
        </button>
      </div>
    </div>
  )
}
