import type { PanelState } from '../panel-state.ts'
import { CheckLoader } from './check-loader.tsx'
import { InsertTab } from './insert-tab.tsx'
import { useLater } from './later.ts'
import { TabPanel, Tabs } from './tabs.tsx'

/** The whole panel. */
export function Panel({ panel }: { panel: PanelState }) {
  const { tab } = panel
  const Unfinished = useLater(() => import('./unfinished-notice.tsx').then((module) => module.openUnfinished(panel)))
  return (
    <>
      <h1 class="unseen">{panel.say('app.name')}</h1>
      <Tabs panel={panel} />
      {Unfinished && <Unfinished />}
      <TabPanel id="insert" shown={tab.value === 'insert'}>
        <InsertTab panel={panel} />
      </TabPanel>
      <TabPanel id="check" shown={tab.value === 'check'}>
        <CheckLoader panel={panel} />
      </TabPanel>
    </>
  )
}
