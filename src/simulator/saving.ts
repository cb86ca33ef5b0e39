import type { SimulatorState } from './types.ts'
import { linkConnector, newId, ordered, type StoredItem, type World } from './world.ts'

/** The board as JSON. */
export const save = (world: World): SimulatorState =>
  structuredClone({
    version: 1 as const,
    boardId: world.boardId,
    createdAt: world.createdAt,
    updatedAt: world.updatedAt,
    nextId: world.nextNumber,
    items: ordered(world).map(({ fields, children: _, space: __, ...item }) => ({ ...fields, ...item })),
    tags: [...world.tags.values()],
    groups: [...world.groups.values()],
    appData: world.appData,
    storage: [...world.storage].flatMap(([collection, entries]) =>
      [...entries].map(([key, { value, version }]) => [collection, key, value, version] as const),
    ),
  })

const storedOf = (saved: SimulatorState['items'][number]): StoredItem => {
  const {
    id,
    type,
    z,
    x,
    y,
    width,
    height,
    rotation,
    parentId,
    groupId,
    metadata,
    locked,
    createdAt,
    createdBy,
    modifiedAt,
    modifiedBy,
    ...fields
  } = structuredClone(saved)
  return {
    id,
    type,
    z,
    x,
    y,
    width,
    height,
    rotation,
    parentId,
    space: 'canvas',
    groupId,
    children: type === 'frame' ? [] : null,
    fields,
    metadata: { ...metadata },
    locked,
    createdAt,
    createdBy,
    modifiedAt,
    modifiedBy,
  }
}

/** Makes the board what was saved. */
export const load = (world: World, state: SimulatorState): void => {
  for (const map of [world.items, world.frames, world.tags, world.groups, world.connectors, world.storage]) map.clear()
  Object.assign(world, {
    boardId: state.boardId,
    createdAt: state.createdAt,
    updatedAt: state.updatedAt,
    nextNumber: state.nextId,
    appData: structuredClone(state.appData),
  })
  for (const saved of state.items) {
    const item = storedOf(saved)
    world.items.set(item.id, item)
    if (item.children !== null) world.frames.set(item.id, item)
    linkConnector(world, item)
  }
  const layers = state.items.map(({ z }) => z)
  world.order = {
    cache: null,
    gaps: false,
    top: layers.reduce((a, b) => Math.max(a, b), 0),
    bottom: layers.reduce((a, b) => Math.min(a, b), 0),
  }
  for (const item of [...world.items.values()].sort((a, b) => a.z - b.z)) {
    const parent = item.parentId === null ? undefined : world.items.get(item.parentId)
    if (parent === undefined) {
      item.parentId = null
      continue
    }
    item.space = parent.children === null ? 'unsupported' : 'frame'
    parent.children?.push(item.id)
  }
  for (const tag of state.tags) world.tags.set(tag.id, { ...tag })
  for (const { id, itemsIds } of state.groups) world.groups.set(id, { id, itemsIds: [...itemsIds] })
  for (const [collection, key, value, version] of state.storage) {
    const entries = world.storage.get(collection) ?? new Map()
    world.storage.set(collection, entries)
    entries.set(key, { value: structuredClone(value), version })
  }
  world.changed()
}

/** What "duplicate board" makes: new ids, app data and metadata verbatim (ids in them point to the old board), storage empty. */
export const duplicated = (world: World): SimulatorState => {
  const state = save(world)
  const ids = new Map<string, string>()
  const renewed = (id: string): string => {
    const known = ids.get(id)
    if (known !== undefined) return known
    const fresh = newId(world)
    ids.set(id, fresh)
    return fresh
  }
  const byAge = [...state.items].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id } of byAge) renewed(id) // ids of the copy rise in the same order
  const end = (held: (typeof state.items)[number]['start']) =>
    held?.item === undefined ? held : { ...held, item: renewed(held.item) }
  return {
    ...state,
    boardId: `${state.boardId.replace(/=$/, '')}-copy-${newId(world).slice(-6)}=`,
    items: state.items.map((item) => ({
      ...item,
      id: renewed(item.id),
      parentId: item.parentId === null ? null : renewed(item.parentId),
      groupId: item.groupId === null ? null : renewed(item.groupId),
      ...(item.tagIds === undefined ? {} : { tagIds: item.tagIds.map(renewed) }),
      ...(item.start === undefined ? {} : { start: end(item.start) }),
      ...(item.end === undefined ? {} : { end: end(item.end) }),
    })),
    tags: state.tags.map((tag) => ({ ...tag, id: renewed(tag.id) })),
    groups: state.groups.map((group) => ({ id: renewed(group.id), itemsIds: group.itemsIds.map(renewed) })),
    storage: [],
    nextId: world.nextNumber,
  }
}
