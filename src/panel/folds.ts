import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { CommonMap } from './common-map.ts'
import type { MapDesk, MapSection } from './map-section.ts'
import type { PanelState, TabId } from './panel-state.ts'

const memoryKeyOf = (tab: TabId): string => `${tab}-section`

/** Goes to a section of a tab, from wherever somebody is. */
export function openSection({ context, tab }: Pick<MapDesk, 'context' | 'tab'>, id: TabId, sectionId: string): void {
  context.memory.keep(memoryKeyOf(id), sectionId)
  tab.value = id
  document.getElementById(`tab-${id}`)?.focus()
}

/** Which section of a tab is unfolded, one at a time, and what they all work with. '' is none. */
export function foldsState<S extends MapSection<string>>(
  { context, tab }: PanelState,
  { check, adopt, run }: CommonMap,
  id: TabId,
  sections: readonly S[],
  first: string,
) {
  const memoryKey = memoryKeyOf(id)
  const open = signal(context.memory.recall(memoryKey) ?? first)
  // Somebody may be sent to a section of a tab that is there already.
  effect(() => {
    const wanted = tab.value === id ? context.memory.recall(memoryKey) : null
    if (wanted !== null) open.value = wanted
  })
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
