import { blankFields, draftFields, draftSize, type Given, number } from './drafting.ts'
import { adopt, fits, frameBelow, relativeTo } from './placing.ts'
import { refusal } from './refusals.ts'
import { type Actor, insert, newId, type StoredItem, timeOf, topZ, type World } from './world.ts'

const ROTATES = new Set(['text', 'shape', 'card', 'app_card', 'image', 'embed'])

/** Puts a new item on top of the board at canvas coordinates; refuses what the type does not take. */
export const createItem = (world: World, type: string, given: Given, actor: Actor): StoredItem => {
  const fields = draftFields(world, type, blankFields(type), given)
  if (type === 'connector' && fields.start?.item === undefined && fields.end?.item === undefined) {
    throw refusal.invalid('a connector needs an item at its start or end')
  }
  const size = draftSize(
    world,
    type,
    fields,
    { width: number(given, 'width'), height: type === 'text' || type === 'card' ? undefined : number(given, 'height') },
    null,
  )
  const now = timeOf(world)
  const item: StoredItem = {
    id: newId(world),
    type,
    z: topZ(world),
    x: number(given, 'x') ?? 0,
    y: number(given, 'y') ?? 0,
    ...size,
    rotation: ROTATES.has(type) ? (number(given, 'rotation') ?? 0) : 0,
    parentId: null,
    space: 'canvas',
    groupId: null,
    children: type === 'frame' ? [] : null,
    fields,
    metadata: {},
    locked: false,
    createdAt: now,
    createdBy: actor.user.id,
    modifiedAt: now,
    modifiedBy: actor.user.id,
  }
  world.updatedAt = now
  insert(world, item)
  return item
}

/** As the SDK creates: capture and attachment follow their switches. */
export const createBySdk = (world: World, type: string, given: Given, actor: Actor): StoredItem => {
  const item = createItem(world, type, given, actor)
  if (type === 'frame' && world.switches.childrenOnCreate === 'attached' && Array.isArray(given.childrenIds)) {
    for (const id of given.childrenIds) {
      const child = world.items.get(String(id))
      if (child !== undefined && fits(world, item, relativeTo(world, item, child))) adopt(world, item, child)
    }
  }
  return item
}

/** Some boards make a child of what is created over a frame, after the app has its answer. */
export const captureNew = (world: World, item: StoredItem): void => {
  if (world.switches.autoCapture !== 'child' || item.type === 'frame' || item.type === 'connector') return
  const frame = frameBelow(world, item, 'inside')
  if (frame !== undefined) adopt(world, frame, item)
}
