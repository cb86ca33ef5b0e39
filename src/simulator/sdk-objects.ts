import type { ItemFields } from './types.ts'
import type { Group, StoredItem, World } from './world.ts'

/** What an SDK object stands for; kept beside it, since apps can assign to anything on it. */
interface Origin {
  readonly id: string
  /** Size when it was fetched. */
  base: { readonly width: number; readonly height: number }
}

const origins = new WeakMap<object, Origin>()

/** The item that an app's object is about; of objects that the SDK did not make, what they say of themselves. */
export const originOf = (object: unknown): Origin => {
  const known = typeof object === 'object' && object !== null ? origins.get(object) : undefined
  if (known !== undefined) return known
  const said = object as { id?: unknown; width?: unknown; height?: unknown } | null | undefined // looked at before use
  return { id: String(said?.id), base: { width: Number(said?.width), height: Number(said?.height) } }
}

const READ_ONLY = [
  'id',
  'type',
  'parentId',
  'groupId',
  'connectorIds',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
]
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  text: ['height'],
  card: ['height'],
  app_card: ['height', 'owned'],
  connector: ['width', 'height'],
  group: ['itemsIds'],
}

const cloned = (fields: ItemFields): Record<string, unknown> => {
  const copy: Record<string, unknown> = { ...fields }
  if (fields.style !== undefined) copy.style = { ...fields.style }
  if (fields.tagIds !== undefined) copy.tagIds = [...fields.tagIds]
  for (const key of ['start', 'end', 'captions', 'fields', 'assignee'] as const) {
    if (fields[key] !== undefined) copy[key] = structuredClone(fields[key])
  }
  return copy
}

/** The place of an item as the SDK tells it: children of parents other than frames have none (reported: -Infinity). */
export const placeOf = (item: StoredItem): Record<string, unknown> => ({
  x: item.space === 'unsupported' ? Number.NEGATIVE_INFINITY : item.x,
  y: item.space === 'unsupported' ? Number.NEGATIVE_INFINITY : item.y,
  relativeTo: item.space === 'canvas' ? 'canvas_center' : 'parent_top_left',
})

export const parentOf = (world: World, item: StoredItem): string | null =>
  item.parentId ?? (world.switches.noParent === 'text' ? 'null' : null)

const describe = (world: World, item: StoredItem): Record<string, unknown> => {
  const data: Record<string, unknown> = {
    type: item.type,
    id: item.id,
    parentId: parentOf(world, item),
    origin: 'center',
    ...placeOf(item),
    width: item.width,
    height: item.height,
    createdAt: item.createdAt,
    createdBy: item.createdBy,
    modifiedAt: item.modifiedAt,
    modifiedBy: item.modifiedBy,
    ...cloned(item.fields),
  }
  if (item.groupId !== null) data.groupId = item.groupId
  if (item.type === 'connector') {
    delete data.x
    delete data.y
    return data
  }
  data.linkedTo = item.fields.linkedTo ?? ''
  data.connectorIds = [...(world.connectors.get(item.id) ?? [])]
  if (item.children !== null) data.childrenIds = [...item.children]
  else if (item.type === 'text' || item.type === 'shape' || item.type === 'card' || item.type === 'image') {
    data.rotation = item.rotation
  }
  return data
}

const dress = (world: World, prototype: object, data: Record<string, unknown>, type: string): object => {
  const object: object = Object.assign(Object.create(prototype), data)
  if (world.switches.readOnlyFields === 'throw') {
    for (const key of [...READ_ONLY, ...(COMPUTED[type] ?? [])]) {
      if (key in data) Object.defineProperty(object, key, { writable: false })
    }
  }
  return object
}

/** A new object for an item: a snapshot with methods. Changing it changes nothing until `sync`. */
export const itemObject = (world: World, prototype: object, item: StoredItem): object => {
  const object = dress(world, prototype, describe(world, item), item.type)
  origins.set(object, { id: item.id, base: { width: item.width, height: item.height } })
  return object
}

export const groupObject = (world: World, prototype: object, group: Group): object => {
  const object = dress(world, prototype, { type: 'group', id: group.id, itemsIds: [...group.itemsIds] }, 'group')
  origins.set(object, { id: group.id, base: { width: 0, height: 0 } })
  return object
}

export const tagObject = (
  world: World,
  prototype: object,
  tag: { id: string; title: string; color: string },
): object => {
  const object = dress(world, prototype, { type: 'tag', ...tag }, 'tag')
  origins.set(object, { id: tag.id, base: { width: 0, height: 0 } })
  return object
}

/** Brings fields of an app's object up to date, read-only ones too. */
export const refresh = (object: object, data: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(data)) {
    if (key in object) Object.defineProperty(object, key, { value })
    else Object.assign(object, { [key]: value })
  }
}

/** After a write: times, and sizes the board computed. */
export const refreshWritten = (object: object, item: StoredItem): void => {
  refresh(object, { modifiedAt: item.modifiedAt, modifiedBy: item.modifiedBy, width: item.width, height: item.height })
  const origin = origins.get(object)
  if (origin !== undefined) origin.base = { width: item.width, height: item.height }
}
