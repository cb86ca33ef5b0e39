import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { INSERT_MESSAGES } from '../../i18n/en-insert.ts'
import { SYNC_MESSAGES } from '../../i18n/en-sync.ts'
import type { PanelState } from '../panel-state.ts'
import { speaker } from '../say.ts'
import { sharedMap } from '../shared-map.ts'
import { begunState } from './begun-state.ts'
import { changeRun } from './change-run.ts'
import type { SyncDesk, SyncSection } from './section.ts'

const MEMORY = 'sync-section'

/** The Sync tab: which of its sections is open, and what they all work with. */
export function syncState(panel: PanelState, sections: readonly SyncSection[]) {
  const { context, tab } = panel
  const { check, adopt } = sharedMap(panel)
  const say = speaker({ ...INSERT_MESSAGES, ...SYNC_MESSAGES }, context.locale, context.translated)
  const run = changeRun(context, check)
  const isShown = computed(() => tab.value === 'sync')
  const begun = begunState(context, check, run, isShown)
  const remembered = context.memory.recall(MEMORY)
  /** '' is none. */
  const open = signal(remembered ?? sections[0]?.id ?? '')

  return {
    say,
    check,
    adopt,
    run,
    begun,
    tab,
    sections,
    open,

    /** Opens a section, or folds the open one; one is open at a time. */
    toggle(id: string, isOpen: boolean): void {
      if (isOpen === (open.value === id)) return
      open.value = isOpen ? id : ''
      context.memory.keep(MEMORY, open.value)
    },

    deskOf(id: string): SyncDesk {
      const isOpen: ReadonlySignal<boolean> = computed(() => tab.value === 'sync' && open.value === id)
      return { context, check, adopt, run, tab, isOpen }
    },
  }
}

export type SyncState = ReturnType<typeof syncState>
