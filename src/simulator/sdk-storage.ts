import type { Json } from '@mirohq/websdk-types'
import { dispatch, dispatchForeign, type Handler } from './engine.ts'
import { attached } from './passing.ts'
import { refusal } from './refusals.ts'
import { type Sdk, taken } from './sdk-call.ts'
import { sizeOf } from './sdk-metadata.ts'

const KEY_LIMIT = 64 * 1024

const eventOf = (collection: string, key: string): string => `storage:change:${collection}:${key}`

/** Tells every subscribed iframe of every user, the writer's own too. */
const announce = (sdk: Sdk, collection: string, key: string): void => {
  const stored = sdk.engine.world.storage.get(collection)?.get(key)
  const version = String(stored?.version ?? sdk.engine.world.nextNumber)
  const payload = () => [structuredClone(stored?.value), version]
  const event = eventOf(collection, key)
  dispatch(sdk.engine, event, (client) => client.tab === sdk.client.tab, payload)
  dispatchForeign(sdk.engine, event, (client) => client.tab !== sdk.client.tab, payload)
}

const collectionOf = (sdk: Sdk, name: string) => {
  const { world } = sdk.engine
  return attached('storage.collection', {
    get: (key: string) => sdk.call('storage.get', () => structuredClone(world.storage.get(name)?.get(key)?.value)),
    set(key: string, value: unknown) {
      const copy = taken(sdk, value)
      return sdk.call(
        'storage.set',
        () => {
          const taken_ = copy()
          if (taken_ === undefined) throw refusal.invalid('a stored value cannot be undefined')
          if (sizeOf(world, taken_) > KEY_LIMIT) throw refusal.tooBig('a stored value', KEY_LIMIT)
          world.nextNumber += 1 // versions only ever rise
          const entries = world.storage.get(name) ?? new Map<string, { value: Json; version: number }>()
          world.storage.set(name, entries)
          entries.set(key, { value: JSON.parse(JSON.stringify(taken_)), version: world.nextNumber })
          world.changed()
          announce(sdk, name, key)
        },
        { write: true },
      )
    },
    remove: (key: string) =>
      sdk.call(
        'storage.remove',
        () => {
          if (world.storage.get(name)?.delete(key) !== true) return
          world.nextNumber += 1
          world.changed()
          announce(sdk, name, key)
        },
        { write: true },
      ),
    onValue: (key: string, handler: Handler) =>
      sdk.call('storage.onValue', () => subscribe(sdk, eventOf(name, key), handler)),
    offValue: (key: string, handler: Handler) =>
      sdk.call('storage.offValue', () => unsubscribe(sdk, eventOf(name, key), handler)),
  })
}

export const subscribe = (sdk: Sdk, event: string, handler: Handler): void => {
  const { handlers } = sdk.client
  const known = handlers.get(event)
  if (known === undefined) handlers.set(event, new Set([handler]))
  else known.add(handler)
}

export const unsubscribe = (sdk: Sdk, event: string, handler: Handler): void => {
  sdk.client.handlers.get(event)?.delete(handler)
}

/** `board.storage`: JSON by collection and key, for all users of the app on this board. */
export const storageOf = (sdk: Sdk) =>
  attached('board.storage', { collection: (name: string) => collectionOf(sdk, name) })
