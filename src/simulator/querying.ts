import { isRecord } from './drafting.ts'
import { refusal } from './refusals.ts'
import { ordered, type World } from './world.ts'

const listed = (value: unknown): ReadonlySet<string> | null =>
  value === undefined || value === null ? null : new Set((Array.isArray(value) ? value : [value]).map(String))

/**
 * Ids of what a filter finds: by `id`, or by `type` and `tags` (ids of tags); several values of one are alternatives, and official samples
 * mix id and type. Tags are found only by their type or id.
 */
export const find = (world: World, filter: unknown): string[] => {
  const asked = isRecord(filter) ? filter : {}
  const ids = listed(asked.id)
  const types = listed(asked.type)
  const tags = listed(asked.tags)
  const groupsToo = types === null ? tags === null && world.switches.getGroups === 'listed' : types.has('group')
  const hit = (id: string): boolean => {
    const item = world.items.get(id)
    const type = item?.type ?? (world.tags.has(id) ? 'tag' : world.groups.has(id) ? 'group' : null)
    if (type === null || (types !== null && !types.has(type))) return false
    return tags === null || (item?.fields.tagIds?.some((tag) => tags.has(tag)) ?? false)
  }
  if (ids !== null) {
    const unknown = [...ids].find((id) => !world.items.has(id) && !world.tags.has(id) && !world.groups.has(id))
    if (unknown !== undefined && world.switches.unknownIds === 'rejected') throw refusal.unknownItem(unknown)
    return [...ids].filter(hit)
  }
  const found: string[] = []
  for (const item of ordered(world)) if (hit(item.id)) found.push(item.id)
  if (world.switches.getOrder === 'ids') found.sort()
  if (groupsToo) found.push(...world.groups.keys())
  if (types?.has('tag') === true) found.push(...world.tags.keys())
  return found
}
