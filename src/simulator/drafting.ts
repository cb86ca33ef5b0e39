import { normalised, RICH, TITLE } from './content.ts'
import { assertShape, styled } from './looks.ts'
import { refusal } from './refusals.ts'
import { cardHeight, stickySize, textHeight, textWidth } from './sizes.ts'
import type { Endpoint, ItemFields } from './types.ts'
import type { World } from './world.ts'

/** What an app passed: foreign, each value is looked at before it is used. */
export type Given = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const number = (given: Given, key: string): number | undefined => {
  const value = given[key]
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw refusal.invalid(`${key} must be a finite number, not ${String(value)}`)
  }
  return value
}

const text = (given: Given, key: string): string | undefined => {
  const value = given[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw refusal.invalid(`${key} must be a string`)
  return value
}

const MAX_TAGS = 8

const tagIds = (world: World, given: unknown): string[] | undefined => {
  if (given === undefined) return undefined
  if (!Array.isArray(given)) throw refusal.invalid('tagIds must be an array')
  const ids = given.map(String)
  const unknown = ids.find((id) => !world.tags.has(id))
  if (unknown !== undefined) throw refusal.unknownItem(unknown)
  if (new Set(ids).size > MAX_TAGS) throw refusal.invalid(`an item can have at most ${MAX_TAGS} tags`)
  return [...new Set(ids)]
}

const endpoint = (world: World, given: unknown): Endpoint | undefined => {
  if (!isRecord(given)) return undefined
  const end: Endpoint = {}
  const item = text(given, 'item')
  if (item !== undefined) {
    const held = world.items.get(item)
    if (held === undefined) throw refusal.unknownItem(item)
    if (held.type === 'frame' || held.type === 'connector') {
      throw refusal.invalid(`a ${held.type} cannot be the end of a connector`)
    }
    end.item = item
  }
  if (isRecord(given.position)) {
    end.position = { x: number(given.position, 'x') ?? 0, y: number(given.position, 'y') ?? 0 }
  }
  const snapTo = text(given, 'snapTo')
  if (snapTo !== undefined) end.snapTo = snapTo
  return end
}

const PLAIN = ['linkedTo', 'dueDate', 'startDate', 'taskStatus', 'status', 'url', 'alt'] as const

/** The type-specific fields after a write: the old ones with what is given laid over, normalised as the board does. */
export const draftFields = (world: World, type: string, old: ItemFields, given: Given): ItemFields => {
  const next: ItemFields = { ...old }
  const asHtml = world.switches.contentReadBack === 'html'
  const html = (key: string, allowed: ReadonlySet<string>, before: string | undefined) => {
    const written = text(given, key)
    if (written === undefined || written === before) return before
    return asHtml ? normalised(written, allowed) : written
  }
  if ('content' in given) next.content = html('content', RICH, old.content)
  if ('description' in given) next.description = html('description', RICH, old.description)
  if ('title' in given)
    next.title = type === 'frame' ? (text(given, 'title') ?? old.title) : html('title', TITLE, old.title)
  assertShape(type, given.shape)
  if (typeof given.shape === 'string') next.shape = given.shape
  const style = styled(type, old.style, given.style)
  if (style !== undefined) next.style = style
  const tags = tagIds(world, given.tagIds)
  if (tags !== undefined) next.tagIds = tags
  if (typeof given.showContent === 'boolean') next.showContent = given.showContent
  for (const key of PLAIN) {
    const value = text(given, key)
    if (value !== undefined) next[key] = value
  }
  if (isRecord(given.assignee)) next.assignee = { userId: String(given.assignee.userId) }
  if (Array.isArray(given.fields)) next.fields = structuredClone(given.fields)
  if (type === 'connector') {
    for (const key of ['start', 'end'] as const) {
      const end = endpoint(world, given[key])
      if (end !== undefined) next[key] = end
    }
    if (next.start?.item !== undefined && next.start.item === next.end?.item) {
      throw refusal.invalid('a connector cannot start and end at the same item')
    }
    if (Array.isArray(given.captions)) next.captions = structuredClone(given.captions)
  }
  return next
}

interface Size {
  readonly width: number
  readonly height: number
}

const fontSizeOf = (fields: ItemFields): number => Number(fields.style?.fontSize ?? 14)

/** The size after a write of `width` and `height` (undefined: not written), by the rules of the type. */
export const draftSize = (
  world: World,
  type: string,
  fields: ItemFields,
  asked: { readonly width?: number; readonly height?: number },
  old: Size | null,
): Size => {
  for (const side of ['width', 'height'] as const) {
    const value = asked[side]
    if (value !== undefined && value <= 0) throw refusal.invalid(`${side} must be greater than 0`)
  }
  if (type === 'sticky_note') {
    if (asked.width !== undefined && asked.height !== undefined && world.switches.stickyBothSides === 'rejected') {
      throw refusal.invalid('either width or height of a sticky note can be set, not both')
    }
    if (asked.width === undefined && asked.height === undefined && old !== null) {
      return { width: old.width, height: old.height }
    }
    return stickySize(fields.shape, asked, world.random())
  }
  if (type === 'text') {
    const fontSize = fontSizeOf(fields)
    const content = fields.content ?? ''
    const width = asked.width ?? old?.width ?? textWidth(content, fontSize)
    if (width < 1.7 * fontSize) throw refusal.invalid(`width of a text must be at least 1.7 times its font size`)
    return { width, height: textHeight(content, width, fontSize) }
  }
  if (type === 'card' || type === 'app_card') {
    const width = asked.width ?? old?.width ?? 320
    return { width, height: cardHeight(fields.title ?? '', fields.description ?? '', width) }
  }
  const next = { width: asked.width ?? old?.width ?? 100, height: asked.height ?? old?.height ?? 100 }
  if (type === 'frame' && (next.width < 100 || next.height < 100)) {
    throw refusal.invalid('width and height of a frame must be at least 100')
  }
  return next
}

/** What a new item of the type holds when nothing is said (Web SDK docs). */
export const blankFields = (type: string): ItemFields => {
  switch (type) {
    case 'sticky_note':
      return { content: '', shape: 'square', tagIds: [] }
    case 'text':
      return { content: '' }
    case 'shape':
      return { content: '', shape: 'rectangle' }
    case 'frame':
      return { title: '', showContent: true }
    case 'card':
      return { title: '', description: '', taskStatus: 'none', tagIds: [] }
    case 'app_card':
      return { title: '', description: '', status: 'disconnected', owned: true, tagIds: [] }
    case 'connector':
      return { shape: 'curved', captions: [] }
    default:
      return {}
  }
}
