import type { Client, Engine, OpenPanel, Tab } from './engine.ts'

type Kind = OpenPanel['kind']

interface PanelAsked {
  readonly url: string
  readonly width: number | null
  readonly height: number | null
  readonly fullscreen: boolean
  readonly data: unknown
}

const publicView = ({ kind, tab, url, width, height, fullscreen }: OpenPanel) => ({
  kind,
  tab,
  url,
  width,
  height,
  fullscreen,
})

/** The open panel or modal of a tab as the page around it sees it. */
export const shown = (panel: OpenPanel | null) => (panel === null ? null : publicView(panel))

/** Opens it, in place of one that is open. */
export const openPanel = (engine: Engine, tab: Tab, kind: Kind, asked: PanelAsked): OpenPanel => {
  closePanel(engine, tab, kind, undefined)
  let finish: (result: unknown) => void = () => {}
  const closed = new Promise<unknown>((resolve) => {
    finish = resolve
  })
  const panel: OpenPanel = { kind, tab: tab.id, ...asked, closed, finish, clients: new Set<Client>() }
  tab[kind] = panel
  engine.world.changed()
  for (const listener of [...engine.openListeners]) listener(publicView(panel))
  return panel
}

/** Its iframes are destroyed, and whoever waits for its close hears of the result: undefined when a person closed it. */
export const closePanel = (engine: Engine, tab: Tab, kind: Kind, result: unknown): boolean => {
  const panel = tab[kind]
  if (panel === null) return false
  tab[kind] = null
  for (const client of panel.clients) engine.close(client)
  panel.finish(result)
  engine.world.changed()
  for (const listener of [...engine.closeListeners]) listener(publicView(panel))
  return true
}
