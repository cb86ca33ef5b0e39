import { closeClient, openClient, type Presenters } from './clients.ts'
import { defaultUser, dispatch, dispatchForeign, type Engine, setSelection, tabOf } from './engine.ts'
import { createFaultDesk } from './fault-desk.ts'
import { createPurse } from './gate.ts'
import { shown } from './panels.ts'
import { createHands } from './people.ts'
import { absolute } from './placing.ts'
import { duplicated, load, save } from './saving.ts'
import { setViewport } from './sdk-view.ts'
import { switchesFrom } from './switches.ts'
import { createTasks, realClock } from './tasks.ts'
import type { ClientOptions, SimItem, Simulator, SimulatorOptions } from './types.ts'
import { ordered, randomFrom, type StoredItem, type World } from './world.ts'

const createWorld = (options: SimulatorOptions, watch: () => void, emit: World['emit']): World => {
  const clock = options.clock ?? realClock
  const now = new Date(clock.now()).toISOString()
  return {
    switches: switchesFrom(options.switches),
    clock,
    boardId: options.boardId ?? 'uXjVSimulated=',
    createdAt: now,
    updatedAt: now,
    nextNumber: 600_000_000_000,
    items: new Map(),
    frames: new Map(),
    tags: new Map(),
    groups: new Map(),
    connectors: new Map(),
    appData: {},
    storage: new Map(),
    order: { cache: [], gaps: false, top: 0, bottom: 0 },
    random: randomFrom(options.seed ?? 1),
    changed: watch,
    emit,
  }
}

/** Which tabs hear of what happens to items; see the switches on events. */
const createEmit =
  (engineOf: () => Engine): World['emit'] =>
  (event, items, actor, copied = false) => {
    const engine = engineOf()
    const { switches } = engine.world
    if (items.length === 0 || (event === 'items:create' && copied && switches.copyEvents === 'silent')) return
    const own = actor.by === 'hand' || switches.sdkEvents === 'on'
    const foreign =
      (event === 'experimental:items:update' ? switches.foreignUpdate : switches.foreignCreateDelete) === 'on'
    const payload = (client: Parameters<Engine['present']>[0]) => [
      { items: items.map((item) => engine.present(client, item)) },
    ]
    const early = actor.by === 'sdk' && switches.eventTiming === 'before answer'
    if (own) dispatch(engine, event, (client) => client.tab.id === actor.tab, payload, early)
    if (foreign) dispatchForeign(engine, event, (client) => client.tab.id !== actor.tab, payload)
    if (event === 'items:delete') forget(engine, items)
  }

const forget = (engine: Engine, gone: readonly StoredItem[]): void => {
  const ids = new Set(gone.map(({ id }) => id))
  for (const tab of engine.tabs.values()) {
    if (tab.selection.some((id) => ids.has(id))) {
      setSelection(
        engine,
        tab,
        tab.selection.filter((id) => !ids.has(id)),
      )
    }
  }
}

const plainItem = (world: World, item: StoredItem): SimItem => {
  const { fields, children, space: _, z: __, ...rest } = item
  return { ...fields, ...rest, ...absolute(world, item), ...(children === null ? {} : { childrenIds: [...children] }) }
}

/** Puts the parts together; `createSimulator` is its public name. */
export const create = (options: SimulatorOptions): Simulator => {
  const listeners = new Set<() => void>()
  let cache: readonly SimItem[] | null = null
  let told = true
  const watch = () => {
    cache = null
    if (!told || listeners.size === 0) return
    told = false
    engine.tasks.event(() => {
      told = true
      for (const listener of [...listeners]) listener()
    })
  }
  const world = createWorld(
    options,
    watch,
    createEmit(() => engine),
  )
  const presenters: Presenters = new WeakMap()
  const engine: Engine = {
    options,
    world,
    tasks: createTasks(world.clock, world.switches.callOrder === 'shuffled' ? world.random : null),
    faults: createFaultDesk(),
    clients: new Set(),
    tabs: new Map(),
    calls: [],
    notifications: [],
    timer: { status: 'STOPPED', total: 0, rest: 0, since: 0 },
    nth: 0,
    viewportListeners: new Set(),
    openListeners: new Set(),
    closeListeners: new Set(),
    present: (client, item) => presenters.get(client)?.(item) ?? {},
    close: (client) => closeClient(engine, client),
  }
  if (options.state !== undefined) load(world, options.state)
  const purse = createPurse()
  let clients = 0
  const connect = (asked: ClientOptions = {}) => {
    clients += 1
    return openClient(engine, presenters, purse, asked, clients)
  }
  const client = connect()
  const tab = (id?: string) => engine.tabs.get(id ?? client.tab) ?? tabOf(engine, defaultUser, id)
  const listen = <T>(to: Set<T>, listener: T) => {
    to.add(listener)
    return () => void to.delete(listener)
  }
  return {
    board: client.miro.board,
    client,
    switches: world.switches,
    connect,
    hands: createHands(engine, { user: defaultUser, tab: client.tab, by: 'hand' }),
    faults: engine.faults,
    calls: engine.calls,
    resetCalls: () => void engine.calls.splice(0),
    items() {
      cache ??= ordered(world).map((item) => plainItem(world, item))
      return cache
    },
    item(id) {
      const item = world.items.get(id)
      return item === undefined ? undefined : plainItem(world, item)
    },
    tags: () => [...world.tags.values()],
    subscribe: (listener) => listen(listeners, listener),
    settled: () => engine.tasks.settled(),
    snapshot: () => save(world),
    restore: (state) => load(world, state),
    copyBoard: () => create({ ...options, boardId: undefined, state: duplicated(world) }),
    notifications: engine.notifications,
    getViewport: (id) => tab(id).viewport,
    setViewport(viewport, id, screen) {
      const seen = tab(id)
      if (screen !== undefined) seen.screen = screen
      setViewport(engine, seen, viewport)
    },
    onViewport: (listener) => listen(engine.viewportListeners, listener),
    getSelection: (id) => tab(id).selection,
    setSelection: (ids, id) => setSelection(engine, tab(id), ids),
    onOpenPanel: (listener) => listen(engine.openListeners, listener),
    onClosePanel: (listener) => listen(engine.closeListeners, listener),
    panel: (id) => shown(tab(id).panel),
  }
}
