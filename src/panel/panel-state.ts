import { effect, signal } from '@preact/signals'
import { checkState } from './check-state.ts'
import type { PanelContext } from './context.ts'
import { insertState } from './insert-state.ts'
import { unfinishedState } from './unfinished-state.ts'

export const TABS = ['insert', 'check'] as const
export type TabId = (typeof TABS)[number]

/** The panel without its looks: signals to show and actions to take. */
export function panelState(context: PanelContext, page: Document = document) {
  const remembered = context.memory.recall('tab')
  const tab = signal<TabId>(TABS.find((id) => id === remembered) ?? 'insert')
  const pageVisible = signal(page.visibilityState === 'visible')
  const insert = insertState(context)
  const unfinished = unfinishedState(context)
  const check = checkState(context)

  page.addEventListener('visibilitychange', () => {
    pageVisible.value = page.visibilityState === 'visible'
  })
  effect(() => context.memory.keep('tab', tab.value))
  effect(() => check.setVisible(pageVisible.value && tab.value === 'check'))

  context.board.view.onDrop(({ x, y, target }) => {
    const template = target.closest('[data-template]')?.getAttribute('data-template')
    if (!template) return
    insert.choose(template)
    void insert.insert({ x, y })
  })
  void unfinished.look()

  return { say: context.say, locale: context.locale, kit: context.kit, tab, insert, unfinished, check }
}

export type PanelState = ReturnType<typeof panelState>
