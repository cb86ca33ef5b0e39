import type { Clipboard } from './hands.ts'
import { settle } from './hands-move.ts'
import { absolute, adopt } from './placing.ts'
import { createTag } from './tags.ts'
import type { Endpoint } from './types.ts'
import { type Actor, insert, newId, ordered, type StoredItem, timeOf, topZ, type World } from './world.ts'

interface Copied {
  readonly item: StoredItem
  readonly at: { readonly x: number; readonly y: number }
  /** Whether its parent was copied too. */
  readonly rooted: boolean
  readonly tags: readonly { readonly title: string; readonly color: string }[]
}

const withChildren = (world: World, items: readonly StoredItem[]): Set<StoredItem> => {
  const all = new Set<StoredItem>()
  const add = (item: StoredItem) => {
    all.add(item)
    for (const id of item.children ?? []) {
      const child = world.items.get(id)
      if (child !== undefined) add(child)
    }
  }
  for (const item of items) add(item)
  for (const item of world.items.values()) {
    const { start, end } = item.fields
    if (item.type !== 'connector' || start?.item === undefined || end?.item === undefined) continue
    const [from, to] = [world.items.get(start.item), world.items.get(end.item)]
    if (from !== undefined && to !== undefined && all.has(from) && all.has(to)) all.add(item)
  }
  return all
}

/** What people copy: items, the children of frames, the connectors among them. */
export const copyItems = (world: World, items: readonly StoredItem[]): Clipboard => {
  const all = withChildren(world, items)
  const copies = ordered(world)
    .filter((item) => all.has(item))
    .map((item): Copied => {
      const parent = item.parentId === null ? undefined : world.items.get(item.parentId)
      return {
        item: structuredClone(item),
        at: absolute(world, item),
        rooted: parent === undefined || !all.has(parent),
        tags: (item.fields.tagIds ?? []).flatMap((id) => world.tags.get(id) ?? []),
      }
    })
  return { board: world.boardId, items: copies }
}

const tagFor = (world: World, wanted: { readonly title: string; readonly color: string }): string =>
  [...world.tags.values()].find(({ title }) => title === wanted.title)?.id ?? createTag(world, { ...wanted }).id

/** New ids; texts, looks and tags as before, metadata by the switch, layers in the old order on top of all. */
export const pasteItems = (
  world: World,
  clipboard: Clipboard,
  by: { readonly dx: number; readonly dy: number },
  actor: Actor,
): string[] => {
  const copies = clipboard.items as readonly Copied[] // made by copyItems, opaque in between
  const ids = new Map(copies.map(({ item }) => [item.id, newId(world)]))
  const held = (end: Endpoint | undefined): Endpoint | undefined => {
    if (end?.item === undefined) return end
    const id = ids.get(end.item)
    return id === undefined ? { position: end.position ?? { x: 0.5, y: 0.5 } } : { ...end, item: id }
  }
  const now = timeOf(world)
  const made = copies.map(
    ({ item, at, rooted, tags }): { made: StoredItem; rooted: boolean; parent: string | null } => {
      const fields = structuredClone(item.fields)
      if (fields.tagIds !== undefined) fields.tagIds = tags.map((tag) => tagFor(world, tag))
      if (item.type === 'connector') Object.assign(fields, { start: held(fields.start), end: held(fields.end) })
      const copy: StoredItem = {
        ...structuredClone(item),
        id: ids.get(item.id) ?? newId(world),
        z: topZ(world),
        x: at.x + by.dx,
        y: at.y + by.dy,
        parentId: null,
        space: 'canvas',
        groupId: null,
        children: item.children === null ? null : [],
        fields,
        metadata: world.switches.copyMetadata === 'copied' ? structuredClone(item.metadata) : {},
        createdAt: now,
        createdBy: actor.user.id,
        modifiedAt: now,
        modifiedBy: actor.user.id,
      }
      insert(world, copy)
      return { made: copy, rooted, parent: item.parentId === null ? null : (ids.get(item.parentId) ?? null) }
    },
  )
  for (const { made: item, rooted, parent } of made) {
    const into = parent === null ? undefined : world.items.get(parent)
    if (into !== undefined) adopt(world, into, item)
    else if (rooted) settle(world, item)
  }
  world.emit(
    'items:create',
    made.map((entry) => entry.made),
    actor,
    true,
  )
  return [...made.filter(({ rooted }) => rooted), ...made.filter(({ rooted }) => !rooted)].map((entry) => entry.made.id)
}

/** Centre of what was copied, of its roots. */
export const centreOf = (clipboard: Clipboard): { x: number; y: number } => {
  const roots = (clipboard.items as readonly Copied[]).filter(({ rooted, item }) => rooted && item.type !== 'connector')
  const left = Math.min(...roots.map(({ at, item }) => at.x - item.width / 2))
  const right = Math.max(...roots.map(({ at, item }) => at.x + item.width / 2))
  const top = Math.min(...roots.map(({ at, item }) => at.y - item.height / 2))
  const bottom = Math.max(...roots.map(({ at, item }) => at.y + item.height / 2))
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
