import type { Json } from '@mirohq/websdk-types'
import type { Switches } from './switches.ts'
import type { Clock, ItemFields, SimTag, User } from './types.ts'

/** An item as the board keeps it. */
export interface StoredItem {
  readonly id: string
  readonly type: string
  /** Rank in the order of layers; unique. */
  z: number
  /** Centre: on the canvas, or from the top left of the frame it is in. */
  x: number
  y: number
  width: number
  height: number
  rotation: number
  parentId: string | null
  /** What x and y refer to. Children of parents other than frames keep canvas coordinates here and report -Infinity. */
  space: 'canvas' | 'frame' | 'unsupported'
  groupId: string | null
  /** Of a frame: its children, bottom to top. */
  readonly children: string[] | null
  fields: ItemFields
  metadata: Record<string, Json>
  locked: boolean
  readonly createdAt: string
  readonly createdBy: string
  modifiedAt: string
  modifiedBy: string
}

/** Who does something: in which tab, through the SDK or by hand. */
export interface Actor {
  readonly user: User
  readonly tab: string
  readonly by: 'sdk' | 'hand'
}

type ItemEvent = 'items:create' | 'experimental:items:update' | 'items:delete'

export interface Group {
  readonly id: string
  itemsIds: string[]
}

/** The board itself: what all clients share. */
export interface World {
  readonly switches: Switches
  readonly clock: Clock
  boardId: string
  createdAt: string
  updatedAt: string
  nextNumber: number
  readonly items: Map<string, StoredItem>
  /** Those of the items that are frames. */
  readonly frames: Map<string, StoredItem>
  readonly tags: Map<string, SimTag>
  readonly groups: Map<string, Group>
  /** Connectors by the items they hold on to. */
  readonly connectors: Map<string, Set<string>>
  appData: Record<string, Json>
  readonly storage: Map<string, Map<string, { value: Json; version: number }>>
  /** `gaps`: the cache still holds items that are gone. */
  order: { cache: StoredItem[] | null; gaps: boolean; top: number; bottom: number }
  /** From 0 to 1, seeded. */
  random(): number
  /** Tells those who watch that something is different. */
  changed(): void
  emit(event: ItemEvent, items: readonly StoredItem[], actor: Actor, copied?: boolean): void
}

/** A small seeded generator (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Ids are 19 digits, strictly rising, too long for a Number. */
export const newId = (world: World): string => {
  world.nextNumber += 1 + Math.floor(world.random() * 40)
  return `3458764${String(world.nextNumber).padStart(12, '0')}`
}

export const timeOf = (world: World): string => new Date(world.clock.now()).toISOString()

export const touch = (world: World, item: StoredItem, actor: Actor): void => {
  item.modifiedAt = timeOf(world)
  item.modifiedBy = actor.user.id
  world.updatedAt = item.modifiedAt
}

const isFrame = (item: StoredItem): boolean => item.children !== null

/** All items, bottom to top. Frames lie below everything else. */
export const ordered = (world: World): readonly StoredItem[] => {
  if (world.order.gaps) {
    world.order.cache = world.order.cache?.filter((item) => world.items.get(item.id) === item) ?? null
    world.order.gaps = false
  }
  if (world.order.cache === null) {
    const all = [...world.items.values()].sort((a, b) => a.z - b.z)
    world.order.cache = [...all.filter(isFrame), ...all.filter((item) => !isFrame(item))]
  }
  return world.order.cache
}

export const topZ = (world: World): number => {
  world.order.top += 1
  return world.order.top
}

export const bottomZ = (world: World): number => {
  world.order.bottom -= 1
  return world.order.bottom
}

/** Puts a new item, which has to be on top of all others, on the board. */
export const insert = (world: World, item: StoredItem): void => {
  world.items.set(item.id, item)
  if (isFrame(item)) {
    world.frames.set(item.id, item)
    world.order.cache = null
  } else world.order.cache?.push(item)
  linkConnector(world, item)
  world.changed()
}

const endsOf = (item: StoredItem): string[] =>
  item.type === 'connector'
    ? [item.fields.start?.item, item.fields.end?.item].filter((id): id is string => id !== undefined)
    : []

export const linkConnector = (world: World, item: StoredItem): void => {
  for (const id of endsOf(item)) {
    const known = world.connectors.get(id)
    if (known === undefined) world.connectors.set(id, new Set([item.id]))
    else known.add(item.id)
  }
}

export const unlinkConnector = (world: World, item: StoredItem): void => {
  for (const id of endsOf(item)) {
    const known = world.connectors.get(id)
    known?.delete(item.id)
    if (known?.size === 0) world.connectors.delete(id)
  }
}
