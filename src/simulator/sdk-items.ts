import { isRecord } from './drafting.ts'
import { makeGroup } from './grouping.ts'
import { layerMethods } from './layers.ts'
import { adopt, fits, isWithin, relativeTo, release } from './placing.ts'
import { refusal } from './refusals.ts'
import { removeItems, removeTag, ungroup } from './removing.ts'
import { asList, itemOf, type Sdk, taken } from './sdk-call.ts'
import { dataMethods } from './sdk-metadata.ts'
import { originOf, parentOf, placeOf, refresh, refreshWritten } from './sdk-objects.ts'
import { changeTag } from './tags.ts'
import { type StoredItem, touch } from './world.ts'
import { writeItem } from './writing.ts'

const given = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** `sync`: all the object holds, stale or not, is written over what is on the board. */
export const syncObject = (sdk: Sdk, object: object): Promise<void> => {
  const { id, base } = originOf(object)
  const data = taken(sdk, { ...object })
  return sdk.call(
    'item.sync',
    () => {
      const { world } = sdk.engine
      if (world.tags.has(id)) return changeTag(world, id, given(data()))
      if (world.groups.has(id)) return
      const item = itemOf(sdk, id)
      if (writeItem(world, item, given(data()), base, sdk.actor)) {
        world.emit('experimental:items:update', [item], sdk.actor)
      }
      refreshWritten(object, item)
    },
    { write: true, itemId: id },
  )
}

/** `board.remove`. A group takes its members with it. */
export const removeObject = (sdk: Sdk, object: unknown): Promise<void> => {
  const { id } = originOf(object)
  return sdk.call(
    'board.remove',
    () => {
      const { world } = sdk.engine
      if (world.tags.has(id)) return removeTag(world, id)
      const group = world.groups.get(id)
      const doomed: StoredItem[] = group === undefined ? [itemOf(sdk, id)] : ungroup(world, id)
      if (world.switches.lockedItems === 'rejected') {
        const locked = doomed.find((item) => item.locked)
        if (locked !== undefined) throw refusal.locked(locked.id)
      }
      world.emit('items:delete', removeItems(world, doomed, world.switches.removeFrame), sdk.actor)
    },
    { write: true, itemId: id },
  )
}

/** `frame.add`: the item stays where it is; the object that was passed changes to coordinates from the frame's top left. */
const addToFrame = (sdk: Sdk, frameObject: object, object: unknown): Promise<unknown> => {
  const frameId = originOf(frameObject).id
  const { id } = originOf(object)
  return sdk.call(
    'frame.add',
    () => {
      const { world } = sdk.engine
      const frame = itemOf(sdk, frameId)
      const item = itemOf(sdk, id)
      if (isWithin(world, frame, item.id)) throw refusal.invalid('a frame cannot be added to itself')
      if (item.parentId === frameId) {
        if (world.switches.addAgain === 'rejected') throw refusal.alreadyChild(id, frameId)
      } else {
        if (item.type !== 'connector' && !fits(world, frame, relativeTo(world, frame, item))) {
          throw refusal.outside(id, frameId)
        }
        adopt(world, frame, item)
        touch(world, item, sdk.actor)
        world.changed()
      }
      if (isRecord(object))
        refresh(object, { parentId: parentOf(world, item), ...(item.type === 'connector' ? {} : placeOf(item)) })
      return object
    },
    { write: true, itemId: id },
  )
}

const removeFromFrame = (sdk: Sdk, frameObject: object, object: unknown): Promise<void> => {
  const frameId = originOf(frameObject).id
  const { id } = originOf(object)
  return sdk.call(
    'frame.remove',
    () => {
      const { world } = sdk.engine
      const item = itemOf(sdk, id)
      itemOf(sdk, frameId)
      if (item.parentId !== frameId) throw refusal.invalid(`the item (${id}) is not a child of the frame (${frameId})`)
      release(world, item)
      touch(world, item, sdk.actor)
      if (isRecord(object))
        refresh(object, { parentId: parentOf(world, item), ...(item.type === 'connector' ? {} : placeOf(item)) })
    },
    { write: true, itemId: id },
  )
}

const childrenOf = (sdk: Sdk, frameObject: object): Promise<object[]> => {
  const { id } = originOf(frameObject)
  return sdk.call('frame.getChildren', () => (itemOf(sdk, id).children ?? []).map((child) => sdk.object(child)), {
    itemId: id,
  })
}

const notSimulated = (name: string) => () => {
  throw new Error(`NotSimulated: item.${name}`)
}

/** Methods of the SDK's objects, one prototype a kind: `this` is the app's object. */
export const createPrototypes = (sdk: Sdk) => {
  const item = {
    sync(this: object) {
      return syncObject(sdk, this)
    },
    getConnectors(this: object) {
      const { id } = originOf(this)
      return sdk.call(
        'item.getConnectors',
        () => [...(sdk.engine.world.connectors.get(itemOf(sdk, id).id) ?? [])].map((found) => sdk.object(found)),
        { itemId: id },
      )
    },
    ...dataMethods(sdk),
    ...layerMethods(sdk),
    goToLink: notSimulated('goToLink'),
    getAiContext: notSimulated('getAiContext'),
    getFile: notSimulated('getFile'),
    getDataUrl: notSimulated('getDataUrl'),
  }
  const frame = {
    ...item,
    add(this: object, child: unknown) {
      return addToFrame(sdk, this, child)
    },
    remove(this: object, child: unknown) {
      return removeFromFrame(sdk, this, child)
    },
    getChildren(this: object) {
      return childrenOf(sdk, this)
    },
  }
  const tag = { sync: item.sync }
  const group = {
    sync: item.sync,
    getItems(this: object) {
      const { id } = originOf(this)
      return sdk.call('group.getItems', () => membersOf(sdk, id).map((member) => sdk.object(member)))
    },
    ungroup(this: object) {
      const { id } = originOf(this)
      return sdk.call(
        'group.ungroup',
        () => {
          membersOf(sdk, id)
          return ungroup(sdk.engine.world, id).map((member) => sdk.object(member.id))
        },
        { write: true },
      )
    },
  }
  return { item, frame, tag, group }
}

const membersOf = (sdk: Sdk, groupId: string): readonly string[] => {
  const group = sdk.engine.world.groups.get(groupId)
  if (group === undefined) throw refusal.unknownItem(groupId)
  return group.itemsIds
}

/** `board.group`: at least two items, none of them a group. */
export const groupObjects = (sdk: Sdk, props: unknown): Promise<object> => {
  const asked = isRecord(props) ? props : {}
  const ids = asList(asked.items ?? asked.itemsIds ?? []).map((item) =>
    typeof item === 'string' ? item : originOf(item).id,
  )
  return sdk.call('board.group', () => sdk.object(groupItems(sdk, ids)), { write: true })
}

const groupItems = (sdk: Sdk, ids: readonly string[]): string => {
  const items = [...new Set(ids)].map((id) => itemOf(sdk, id))
  return makeGroup(sdk.engine.world, items)
}
