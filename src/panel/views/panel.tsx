import { type PanelState, TABS } from '../panel-state.ts'
import { InsertTab } from './insert-tab.tsx'
import { useLater } from './later.ts'
import { TabLoader } from './tab-loader.tsx'
import { TabPanel, Tabs } from './tabs.tsx'

/** Tabs that are fetched when they are first opened. */
const LATER = {
  check: () => import('./check-tab.tsx'),
  sync: () => import('../sync/sync-tab.tsx'),
}

/** The whole panel. */
export function Panel({ panel }: { panel: PanelState }) {
  const { tab } = panel
  const Notices = useLater(() => import('./notices.tsx').then((module) => module.openNotices(panel)))
  return (
    <>
      <h1 class="unseen">{panel.say('app.name')}</h1>
      <Tabs panel={panel} />
      {Notices && <Notices />}
      <TabPanel id="insert" shown={tab.value === 'insert'}>
        <InsertTab panel={panel} />
      </TabPanel>
      {TABS.map(
        (id) =>
          id !== 'insert' && (
            <TabPanel key={id} id={id} shown={tab.value === id}>
              <TabLoader panel={panel} id={id} load={LATER[id]} />
            </TabPanel>
          ),
      )}
    </>
  )
}
