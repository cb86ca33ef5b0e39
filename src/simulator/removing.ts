import { release } from './placing.ts'
import { type StoredItem, unlinkConnector, type World } from './world.ts'

const dropFromGroup = (world: World, item: StoredItem): void => {
  const group = item.groupId === null ? undefined : world.groups.get(item.groupId)
  if (group === undefined) return
  group.itemsIds = group.itemsIds.filter((id) => id !== item.id)
  item.groupId = null
  if (group.itemsIds.length < 2) ungroup(world, group.id)
}

/** Dissolves the group; its members stay. */
export const ungroup = (world: World, groupId: string): StoredItem[] => {
  const group = world.groups.get(groupId)
  world.groups.delete(groupId)
  const members: StoredItem[] = []
  for (const id of group?.itemsIds ?? []) {
    const item = world.items.get(id)
    if (item === undefined) continue
    item.groupId = null
    members.push(item)
  }
  world.changed()
  return members
}

/** Connectors lose the end that held on to the item; one that held on to nothing else goes on dangling. */
const letGo = (world: World, item: StoredItem): void => {
  for (const id of world.connectors.get(item.id) ?? []) {
    const connector = world.items.get(id)
    if (connector === undefined) continue
    for (const end of ['start', 'end'] as const) {
      const held = connector.fields[end]
      if (held?.item === item.id) connector.fields[end] = { position: held.position ?? { x: 0.5, y: 0.5 } }
    }
  }
  world.connectors.delete(item.id)
}

const erase = (world: World, item: StoredItem): void => {
  dropFromGroup(world, item)
  letGo(world, item)
  unlinkConnector(world, item)
  world.items.delete(item.id)
  world.frames.delete(item.id)
}

const descendants = (world: World, item: StoredItem): StoredItem[] =>
  (item.children ?? []).flatMap((id) => {
    const child = world.items.get(id)
    return child === undefined ? [] : [child, ...descendants(world, child)]
  })

/** Removes items, frames with or without their children. Returns all that is gone, as it last was. */
export const removeItems = (
  world: World,
  items: readonly StoredItem[],
  children: 'cascade' | 'orphan',
): StoredItem[] => {
  const gone = new Set<StoredItem>()
  for (const item of items) {
    if (!world.items.has(item.id)) continue
    if (children === 'orphan') {
      for (const id of [...(item.children ?? [])]) {
        const child = world.items.get(id)
        if (child !== undefined) release(world, child)
      }
    }
    gone.add(item)
    for (const child of descendants(world, item)) gone.add(child)
  }
  for (const item of gone) {
    const parent = item.parentId === null ? undefined : world.items.get(item.parentId)
    if (parent !== undefined && !gone.has(parent)) {
      const at = parent.children?.indexOf(item.id) ?? -1
      if (at >= 0) parent.children?.splice(at, 1)
    }
    erase(world, item)
  }
  if (gone.size > 0) {
    world.order.gaps = true
    world.changed()
  }
  return [...gone]
}

/** A tag that goes is taken off all items. */
export const removeTag = (world: World, tagId: string): void => {
  world.tags.delete(tagId)
  for (const item of world.items.values()) {
    if (item.fields.tagIds?.includes(tagId)) {
      item.fields = { ...item.fields, tagIds: item.fields.tagIds.filter((id) => id !== tagId) }
    }
  }
  world.changed()
}
