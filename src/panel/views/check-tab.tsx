import type { Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import styles from '../check.css?url'
import { type CheckState, checkState } from '../check-state.ts'
import type { PanelState, TabId } from '../panel-state.ts'
import { Findings } from './findings.tsx'
import { HeatTable } from './heat-table.tsx'
import { Leftovers } from './leftovers.tsx'
import { MapHeader } from './map-header.tsx'
import { Notice } from './notice.tsx'

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
  return () => <CheckTab check={check} tab={panel.tab} />
}

/** Which map, how full it is, what is missing where. */
function CheckTab({ check, tab }: { check: CheckState; tab: Signal<TabId> }) {
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
      {check.readings.value === null && !trouble && <p class="hint">{say('check.looking')}</p>}
      {check.readings.value?.length === 0 && (
        <div class="empty">
          <h2 class="section">{say('check.none-title')}</h2>
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
        </div>
      )}
      {reading && (
        <>
          <MapHeader check={check} />
          {reading.confidence < 0.8 && (
            <Notice kind="info" text={say('check.unsure', { percent: `${Math.round(reading.confidence * 100)} %` })} />
          )}
          <HeatTable check={check} reading={reading} />
          <Findings check={check} />
          <Leftovers check={check} reading={reading} />
        </>
      )}
    </div>
  )
}
