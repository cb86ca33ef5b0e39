import type { Json } from '@mirohq/websdk-types'
import { refusal } from './refusals.ts'
import { itemOf, type Sdk, taken } from './sdk-call.ts'
import { originOf } from './sdk-objects.ts'
import type { World } from './world.ts'

const KB = 1024
const ITEM_LIMIT = 6 * KB
const BOARD_LIMIT = 30 * KB

/** Types that take metadata (Web SDK docs, Storage). Frames are typed to, but a live board refused. */
const HOLDERS = new Set(['card', 'connector', 'embed', 'image', 'preview', 'shape', 'sticky_note', 'text'])

const utf8 = new TextEncoder()

/** Size of stored JSON; what Miro counts is not documented (switch `sizeUnit`). */
export const sizeOf = (world: World, value: unknown): number => {
  const json = JSON.stringify(value) ?? ''
  return world.switches.sizeUnit === 'bytes' ? utf8.encode(json).length : json.length
}

/** JSON as it arrives: what JSON cannot say is gone. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json // JSON by construction

const withKey = (
  world: World,
  what: string,
  limit: number,
  old: Readonly<Record<string, Json>>,
  key: unknown,
  value: unknown,
): Record<string, Json> => {
  if (typeof key !== 'string' || key === '') throw refusal.invalid('a key must be a string')
  const next = { ...old }
  if (value === undefined) delete next[key]
  else next[key] = asJson(value)
  if (sizeOf(world, next) > limit) throw refusal.tooBig(what, limit)
  return next
}

const read = (data: Readonly<Record<string, Json>>, key: unknown): unknown => {
  if (key === undefined) return structuredClone(data)
  return Object.hasOwn(data, String(key)) ? structuredClone(data[String(key)]) : undefined
}

const setMetadata = (sdk: Sdk, object: unknown, key: unknown, value: unknown): Promise<unknown> => {
  const { id } = originOf(object)
  const copy = taken(sdk, value)
  return sdk.call(
    'item.setMetadata',
    () => {
      const { world } = sdk.engine
      const item = itemOf(sdk, id)
      assertHolder(world, item.type, 'setMetadata')
      item.metadata = withKey(world, 'the metadata of an item', ITEM_LIMIT, item.metadata, key, copy())
      world.changed()
      return structuredClone(item.metadata)
    },
    { write: true, itemId: id },
  )
}

const getMetadata = (sdk: Sdk, object: unknown, key: unknown): Promise<unknown> => {
  const { id } = originOf(object)
  return sdk.call(
    'item.getMetadata',
    () => {
      const item = itemOf(sdk, id)
      assertHolder(sdk.engine.world, item.type, 'getMetadata')
      return read(item.metadata, key)
    },
    { itemId: id },
  )
}

const assertHolder = (world: World, type: string, method: string): void => {
  if (HOLDERS.has(type) || (type === 'frame' && world.switches.frameMetadata === 'accepted')) return
  throw refusal.unsupported(`${type}.${method}`)
}

/** On items. */
export const dataMethods = (sdk: Sdk) => ({
  setMetadata(this: object, key: unknown, value: unknown) {
    return setMetadata(sdk, this, key, value)
  },
  getMetadata(this: object, key?: unknown) {
    return getMetadata(sdk, this, key)
  },
})

/** On the board: metadata of items, and the app's data of the whole board, which every client sees at once and nobody is told of. */
export const dataCalls = (sdk: Sdk) => ({
  setMetadata: (item: unknown, key: unknown, value: unknown) => setMetadata(sdk, item, key, value),
  getMetadata: (item: unknown, key?: unknown) => getMetadata(sdk, item, key),
  setAppData(key: unknown, value: unknown) {
    const copy = taken(sdk, value)
    return sdk.call(
      'board.setAppData',
      () => {
        const { world } = sdk.engine
        world.appData = withKey(world, 'the data of an app', BOARD_LIMIT, world.appData, key, copy())
        world.changed()
        return structuredClone(world.appData)
      },
      { write: true },
    )
  },
  getAppData: (key?: unknown) => sdk.call('board.getAppData', () => read(sdk.engine.world.appData, key)),
})
