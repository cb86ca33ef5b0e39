import { effect, signal } from '@preact/signals'
import type { PanelContext } from './context.ts'
import { insertState } from './insert-state.ts'

export const TABS = ['insert', 'check', 'sync'] as const
export type TabId = (typeof TABS)[number]

/** The panel without its looks: signals to show and actions to take. */
export function panelState(context: PanelContext, page: Document = document) {
  const remembered = context.memory.recall('tab')
  const tab = signal<TabId>(TABS.find((id) => id === remembered) ?? 'insert')
  const pageVisible = signal(page.visibilityState === 'visible')
  const insert = insertState(context)

  page.addEventListener('visibilitychange', () => {
    pageVisible.value = page.visibilityState === 'visible'
  })
  effect(() => context.memory.keep('tab', tab.value))

  context.board.view.onDrop(({ x, y, target }) => {
    const template = target.closest('[data-template]')?.getAttribute('data-template')
    if (!template) return
    insert.choose(template)
    void insert.insert({ x, y })
  })

  return { context, say: context.say, kit: context.kit, tab, pageVisible, insert }
}

export type PanelState = ReturnType<typeof panelState>
