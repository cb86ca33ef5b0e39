import { refusal } from './refusals.ts'
import { ungroup } from './removing.ts'
import { newId, type StoredItem, type World } from './world.ts'

/** Groups at least two items; those that were in a group leave it. Returns the group's id. */
export const makeGroup = (world: World, items: readonly StoredItem[]): string => {
  if (items.length < 2) throw refusal.invalid('a group needs at least two items')
  for (const item of items) {
    const old = item.groupId === null ? undefined : world.groups.get(item.groupId)
    if (old === undefined) continue
    old.itemsIds = old.itemsIds.filter((id) => id !== item.id)
    if (old.itemsIds.length < 2) ungroup(world, old.id)
  }
  const group = { id: newId(world), itemsIds: items.map((item) => item.id) }
  world.groups.set(group.id, group)
  for (const item of items) item.groupId = group.id
  world.changed()
  return group.id
}
