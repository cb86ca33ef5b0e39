import type { Given } from './drafting.ts'
import { isTagColor } from './looks.ts'
import { refusal } from './refusals.ts'
import type { SimTag } from './types.ts'
import { newId, type World } from './world.ts'

const MAX_TAGS = 100
const MAX_TITLE = 120

const assertTitle = (world: World, title: unknown, self: string | null): string => {
  if (typeof title !== 'string' || title === '') throw refusal.invalid('a tag needs a title')
  if (title.length > MAX_TITLE) throw refusal.invalid(`the title of a tag can have at most ${MAX_TITLE} characters`)
  for (const tag of world.tags.values()) {
    if (tag.id !== self && tag.title === title) throw refusal.invalid(`a tag with the title ${title} exists already`)
  }
  return title
}

const assertColor = (color: unknown): string => {
  if (typeof color !== 'string' || !isTagColor(color)) throw refusal.invalid(`a tag cannot be ${String(color)}`)
  return color
}

/** Titles are unique on the board, case-sensitive; a board takes 100 tags (Web SDK docs, Tag). */
export const createTag = (world: World, given: Given): SimTag => {
  if (world.tags.size >= MAX_TAGS) throw refusal.invalid(`a board can have at most ${MAX_TAGS} tags`)
  const title = assertTitle(world, given.title, null)
  const tag = { id: newId(world), title, color: assertColor(given.color ?? 'red') }
  world.tags.set(tag.id, tag)
  world.changed()
  return tag
}

export const changeTag = (world: World, id: string, given: Given): void => {
  const old = world.tags.get(id)
  if (old === undefined) throw refusal.unknownItem(id)
  world.tags.set(id, {
    id,
    title: assertTitle(world, given.title ?? old.title, id),
    color: assertColor(given.color ?? old.color),
  })
  world.changed()
}
