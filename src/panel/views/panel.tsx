import type { PanelState } from '../panel-state.ts'
import { CheckLoader } from './check-loader.tsx'
import { InsertTab } from './insert-tab.tsx'
import { TabPanel, Tabs } from './tabs.tsx'
import { UnfinishedNotice } from './unfinished-notice.tsx'

/** The whole panel. */
export function Panel({ panel }: { panel: PanelState }) {
  const { tab } = panel
  return (
    <>
      <Tabs panel={panel} />
      <UnfinishedNotice panel={panel} />
      <TabPanel id="insert" shown={tab.value === 'insert'}>
        <InsertTab panel={panel} />
      </TabPanel>
      <TabPanel id="check" shown={tab.value === 'check'}>
        <CheckLoader panel={panel} />
      </TabPanel>
    </>
  )
}
