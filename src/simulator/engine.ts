import type { FaultDesk } from './fault-desk.ts'
import type { Tasks } from './tasks.ts'
import type { Call, Notification, PanelRequest, Rect, SimClient, SimulatorOptions, User } from './types.ts'
import type { StoredItem, World } from './world.ts'

/** A panel or modal under way. */
export interface OpenPanel extends PanelRequest {
  readonly data: unknown
  /** Resolves with what the app closes it with; undefined when a person does. */
  readonly closed: Promise<unknown>
  readonly finish: (result: unknown) => void
  /** Iframes that came with it and go with it. */
  readonly clients: Set<Client>
}

/** What the iframes of one tab share. */
export interface Tab {
  readonly id: string
  readonly user: User
  selection: readonly string[]
  viewport: Rect
  screen: { readonly width: number; readonly height: number }
  panel: OpenPanel | null
  modal: OpenPanel | null
}

export type Handler = (...payload: unknown[]) => void

export interface Client extends Omit<SimClient, 'tab' | 'closed' | 'miro' | 'close'> {
  readonly tab: Tab
  readonly role: string
  readonly scopes: ReadonlySet<string>
  closed: boolean
  readonly handlers: Map<string, Set<Handler>>
}

interface TimerState {
  status: 'STARTED' | 'PAUSED' | 'STOPPED'
  total: number
  /** ms left when the status was set; while it runs, as of `since`. */
  rest: number
  since: number
}

/** All that lives beside the board: tabs and iframes, faults, what was called. */
export interface Engine {
  readonly options: SimulatorOptions
  readonly world: World
  readonly tasks: Tasks
  readonly faults: FaultDesk
  readonly clients: Set<Client>
  readonly tabs: Map<string, Tab>
  readonly calls: Call[]
  readonly notifications: Notification[]
  readonly timer: TimerState
  nth: number
  readonly viewportListeners: Set<(viewport: Rect, tab: string) => void>
  readonly openListeners: Set<(panel: PanelRequest) => void>
  readonly closeListeners: Set<(panel: PanelRequest) => void>
  /** The SDK's object for an item, as this client gets it. */
  present(client: Client, item: StoredItem): object
  close(client: Client): void
}

/** Errors of an app's handlers surface as they would in its iframe: uncaught. */
const guarded = (handler: Handler, payload: readonly unknown[]): void => {
  try {
    handler(...payload)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

/** Hands an event to every subscribed iframe among those given. `payload` is made anew for each: nobody sees another's changes. */
export const dispatch = (
  engine: Engine,
  event: string,
  to: (client: Client) => boolean,
  payload: (client: Client) => readonly unknown[],
  now = false,
): void => {
  const deliver = () => {
    for (const client of [...engine.clients]) {
      const handlers = client.handlers.get(event)
      if (client.closed || handlers === undefined || handlers.size === 0 || !to(client)) continue
      if (engine.faults.loses(event)) continue
      for (const handler of [...handlers]) guarded(handler, payload(client))
    }
  }
  if (now) deliver()
  else engine.tasks.event(deliver)
}

/** The same, to other tabs only after the delay with which changes reach them. */
export const dispatchForeign = (
  engine: Engine,
  event: string,
  to: (client: Client) => boolean,
  payload: (client: Client) => readonly unknown[],
): void => {
  const delay = engine.options.foreignDelay ?? 0
  if (delay <= 0) dispatch(engine, event, to, payload)
  else engine.tasks.after(delay, () => dispatch(engine, event, to, payload, true))
}

export const defaultUser: User = { id: '3458764500000000001', name: 'Ada' }

export const tabOf = (engine: Engine, user: User, id = `tab-${user.id}`): Tab => {
  const known = engine.tabs.get(id)
  if (known !== undefined) return known
  const viewport = engine.options.viewport ?? { x: -720, y: -450, width: 1440, height: 900 }
  const tab: Tab = {
    id,
    user,
    selection: [],
    viewport,
    screen: { width: viewport.width, height: viewport.height },
    panel: null,
    modal: null,
  }
  engine.tabs.set(id, tab)
  return tab
}

/** Changes what is selected in the tab; its iframes hear of it. */
export const setSelection = (engine: Engine, tab: Tab, ids: readonly string[]): void => {
  const kept = [...new Set(ids)].filter((id) => engine.world.items.has(id))
  if (kept.length === tab.selection.length && kept.every((id, index) => id === tab.selection[index])) return
  tab.selection = kept
  engine.world.changed()
  dispatch(
    engine,
    'selection:update',
    (client) => client.tab === tab,
    (client) => [{ items: selectedItems(engine, tab).map((item) => engine.present(client, item)) }],
  )
}

export const selectedItems = (engine: Engine, tab: Tab): StoredItem[] =>
  tab.selection.map((id) => engine.world.items.get(id)).filter((item) => item !== undefined)

export const onlineUsers = (engine: Engine): User[] => {
  const users = new Map<string, User>()
  for (const { user } of engine.clients) users.set(user.id, { id: user.id, name: user.name })
  return [...users.values()]
}
