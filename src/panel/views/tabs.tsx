import type { ComponentChildren } from 'preact'
import { type PanelState, TABS, type TabId } from '../panel-state.ts'

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
}

/** Tabs by the ARIA pattern: one stop for the tab key, arrows move and choose. */
export function Tabs({ panel: { say, tab } }: { panel: PanelState }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = TABS[STEPS[event.key]?.(TABS.indexOf(tab.value)) ?? -1]
    if (!next) return
    event.preventDefault()
    tab.value = next
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs">
      <div class="tabs-header-list" role="tablist" aria-label={say('app.tabs')} onKeyDown={onKeyDown}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class={tab.value === id ? 'tab tab-active' : 'tab'}
            aria-selected={tab.value === id}
            aria-controls={`panel-${id}`}
            tabIndex={tab.value === id ? 0 : -1}
            onClick={() => {
              tab.value = id
            }}
          >
            <span class="tab-text">{say(`tab.${id}`)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

/** All panels stay in the page, so that what was typed and scrolled is still there on the way back. */
export function TabPanel({ id, shown, children }: { id: TabId; shown: boolean; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={!shown}>
      {children}
    </div>
  )
}
