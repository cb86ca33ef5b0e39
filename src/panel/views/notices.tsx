import { openElsewhere } from '../check/workshop/elsewhere.tsx'
import type { PanelState } from '../panel-state.ts'
import { openUnfinished } from './unfinished-notice.tsx'

/** What there is to tell above all tabs: maps that were left half drawn, and a workshop that is on. */
export const openNotices = (panel: PanelState) => {
  const [Unfinished, Elsewhere] = [openUnfinished(panel), openElsewhere(panel)]
  return () => (
    <>
      <Unfinished />
      <Elsewhere />
    </>
  )
}
