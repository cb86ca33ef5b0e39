import type { PanelState } from '../panel-state.ts'
import { InsertTab } from './insert-tab.tsx'
import { useLater } from './later.ts'
import { TabLoader } from './tab-loader.tsx'
import { TabPanel, Tabs } from './tabs.tsx'

const check = (panel: PanelState) => import('./check-tab.tsx').then(({ openCheck }) => openCheck(panel))
const sync = (panel: PanelState) => import('../sync/sync-tab.tsx').then(({ openSync }) => openSync(panel))

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
        <TabLoader panel={panel} id="check" load={check} />
      </TabPanel>
      <TabPanel id="sync" shown={tab.value === 'sync'}>
        <TabLoader panel={panel} id="sync" load={sync} />
      </TabPanel>
    </>
  )
}
