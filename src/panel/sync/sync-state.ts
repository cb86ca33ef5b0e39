import { computed } from '@preact/signals'
import { INSERT_MESSAGES } from '../../i18n/en-insert.ts'
import { SYNC_MESSAGES } from '../../i18n/en-sync.ts'
import { commonMap } from '../common-map.ts'
import { foldsState } from '../folds.ts'
import type { PanelState } from '../panel-state.ts'
import { speaker } from '../say.ts'
import { begunState } from './begun-state.ts'
import type { SyncSection } from './section.ts'

/** The Sync tab: which of its sections is open, and what they all work with. */
export function syncState(panel: PanelState, sections: readonly SyncSection[]) {
  const { context, tab } = panel
  const shared = commonMap(panel)
  const { check, adopt, run } = shared
  const say = speaker({ ...INSERT_MESSAGES, ...SYNC_MESSAGES }, context.locale, context.translated)
  const isShown = computed(() => tab.value === 'sync')
  const begun = begunState(context, check, run, isShown)
  return {
    say,
    check,
    adopt,
    run,
    begun,
    tab,
    ...foldsState(panel, shared, 'sync', sections, sections[0]?.id ?? ''),
  }
}

export type SyncState = ReturnType<typeof syncState>
