import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { MapDesk, MapSection } from './map-section.ts'
import type { PanelState, TabId } from './panel-state.ts'
import type { SharedMap } from './shared-map.ts'

/** Which section of a tab is unfolded, one at a time, and what they all work with. '' is none. */
export function foldsState<S extends MapSection<string>>(
  { context, tab }: PanelState,
  { check, adopt, run }: SharedMap,
  id: TabId,
  sections: readonly S[],
  first: string,
) {
  const memoryKey = `${id}-section`
  const open = signal(context.memory.recall(memoryKey) ?? first)
  return {
    /** Of the tab. */
    id,
    sections,
    open,

    /** Opens a section, or folds the open one. */
    toggle(sectionId: string, isOpen: boolean): void {
      if (isOpen === (open.value === sectionId)) return
      open.value = isOpen ? sectionId : ''
      context.memory.keep(memoryKey, open.value)
    },

    deskOf(sectionId: string): MapDesk {
      const isOpen: ReadonlySignal<boolean> = computed(() => tab.value === id && open.value === sectionId)
      return { context, check, adopt, run, tab, isOpen }
    },
  }
}

export type Folds = Pick<ReturnType<typeof foldsState>, 'id' | 'open' | 'toggle' | 'deskOf'>
