import type { Miro } from '@mirohq/websdk-types'
import { type Client, defaultUser, dispatch, type Engine, onlineUsers, tabOf } from './engine.ts'
import { call, type Purse } from './gate.ts'
import { strict } from './passing.ts'
import { refusal } from './refusals.ts'
import { boardCalls } from './sdk-board.ts'
import type { Sdk } from './sdk-call.ts'
import { createPrototypes } from './sdk-items.ts'
import { eventsOf, timerOf } from './sdk-live.ts'
import { groupObject, itemObject, tagObject } from './sdk-objects.ts'
import { storageOf } from './sdk-storage.ts'
import { notificationsOf, uiOf } from './sdk-ui.ts'
import { viewportOf } from './sdk-view.ts'
import type { ClientOptions, SimClient } from './types.ts'
import type { StoredItem } from './world.ts'

type Present = (item: StoredItem) => object

/** How each iframe shows items; `Engine.present` looks here. */
export type Presenters = WeakMap<Client, Present>

const presentUsers = (engine: Engine): void =>
  dispatch(
    engine,
    'online_users:update',
    () => true,
    () => [{ users: onlineUsers(engine) }],
  )

/** Ends an iframe. Its tab is gone from the list of users when it was the last one of the user. */
export const closeClient = (engine: Engine, client: Client): void => {
  if (client.closed) return
  client.closed = true
  client.handlers.clear()
  client.tab.panel?.clients.delete(client)
  client.tab.modal?.clients.delete(client)
  const before = onlineUsers(engine).length
  engine.clients.delete(client)
  if (onlineUsers(engine).length !== before) presentUsers(engine)
}

/** Opens an iframe with its own SDK. */
export const openClient = (
  engine: Engine,
  presenters: Presenters,
  purse: Purse,
  asked: ClientOptions,
  number: number,
): SimClient => {
  const user = asked.user ?? defaultUser
  const tab = tabOf(engine, user, asked.tab)
  const client: Client = {
    id: `client-${number}`,
    user,
    tab,
    frame: asked.frame ?? 'panel',
    role: asked.role ?? 'editor',
    scopes: new Set(asked.scopes ?? ['boards:read', 'boards:write']),
    closed: false,
    handlers: new Map(),
  }
  const before = onlineUsers(engine).length
  engine.clients.add(client)
  if (onlineUsers(engine).length !== before) presentUsers(engine)
  if (client.frame !== 'headless') tab[client.frame]?.clients.add(client)

  const { world } = engine
  const sdk: Sdk = {
    engine,
    client,
    actor: { user, tab: tab.id, by: 'sdk' },
    call: (name, act, options = {}) => call(engine, client, name, options, act, purse),
    object(id) {
      const item = world.items.get(id)
      if (item !== undefined) return present(item)
      const tag = world.tags.get(id)
      if (tag !== undefined) return tagObject(world, prototypes.tag, tag)
      const group = world.groups.get(id)
      if (group !== undefined) return groupObject(world, prototypes.group, group)
      throw refusal.unknownItem(id)
    },
  }
  const prototypes = createPrototypes(sdk)
  const present: Present = (item) =>
    itemObject(world, item.children === null ? prototypes.item : prototypes.frame, item)
  presenters.set(client, present)

  const board = strict('board', {
    ...boardCalls(sdk),
    ui: uiOf(sdk),
    notifications: notificationsOf(sdk),
    viewport: viewportOf(sdk),
    storage: storageOf(sdk),
    events: eventsOf(sdk),
    timer: timerOf(sdk),
  })
  // The one place where the simulator claims Miro's types: what is missing throws NotSimulated when it is touched.
  const miro = { board, clientVersion: '2.17.2-simulated' } as unknown as Miro
  return {
    id: client.id,
    user,
    tab: tab.id,
    frame: client.frame,
    get closed() {
      return client.closed
    },
    miro,
    close: () => engine.close(client),
  }
}
