import { draftFields, draftSize, type Given, number } from './drafting.ts'
import { assertInside, fits, sortChildren } from './placing.ts'
import { refusal } from './refusals.ts'
import { type Actor, linkConnector, type StoredItem, touch, unlinkConnector, type World } from './world.ts'

/** The size an app's object had when it was fetched: tells which side of a sticky note the app has changed since. */
interface Base {
  readonly width: number
  readonly height: number
}

const WIDTH_ONLY = new Set(['text', 'card', 'app_card'])
const RESIZABLE = new Set(['frame', 'image', 'preview', 'embed'])

const askedSize = (world: World, item: StoredItem, given: Given, base: Base): { width?: number; height?: number } => {
  const width = number(given, 'width')
  const height = number(given, 'height')
  if (item.type === 'sticky_note') {
    const changed = { width: width !== base.width, height: height !== base.height }
    if (changed.width && changed.height) return { width, height }
    if (changed.height) return { height }
    // An object writes all it holds: one whose size was not changed writes the width it was fetched with.
    return width === item.width ? {} : { width }
  }
  if (WIDTH_ONLY.has(item.type)) return { width }
  if (RESIZABLE.has(item.type)) return { width, height }
  if (item.type === 'shape' && world.switches.shapeResize === 'accepted') return { width, height }
  return {}
}

/** Writes every writable field of an app's object to the board, stale or not; refuses as a whole. Returns whether it moved or changed size. */
export const writeItem = (world: World, item: StoredItem, given: Given, base: Base, actor: Actor): boolean => {
  if (item.locked && world.switches.lockedItems === 'rejected') throw refusal.locked(item.id)
  const fields = draftFields(world, item.type, item.fields, given)
  const size = draftSize(world, item.type, fields, askedSize(world, item, given, base), item)
  const still = item.space === 'unsupported' || item.type === 'connector'
  const next = {
    x: still ? item.x : (number(given, 'x') ?? item.x),
    y: still ? item.y : (number(given, 'y') ?? item.y),
    ...size,
    rotation: number(given, 'rotation') ?? item.rotation,
  }
  const moved = next.x !== item.x || next.y !== item.y || next.rotation !== item.rotation
  const resized = next.width !== item.width || next.height !== item.height
  if (moved || resized) assertInside(world, item, next)
  if (item.children !== null && resized) assertChildrenFit(world, item, item.children, next)

  unlinkConnector(world, item)
  item.fields = fields
  linkConnector(world, item)
  Object.assign(item, next)
  if (item.children !== null && Array.isArray(given.childrenIds)) {
    reorder(world, item, item.children, given.childrenIds.map(String))
  }
  touch(world, item, actor)
  world.changed()
  return moved || resized
}

/** Children keep their offset from the top left, so only the frame's own size decides. */
const assertChildrenFit = (world: World, frame: StoredItem, children: readonly string[], next: Base): void => {
  const tight = next.width < frame.width || next.height < frame.height
  const slack = tight ? world.switches.resizeSlack : 0
  for (const id of children) {
    const child = world.items.get(id)
    if (child === undefined || child.type === 'connector') continue
    if (!fits(world, next, child, slack)) throw refusal.resize(frame.id)
  }
}

/** Children named in another order swap layers among themselves; those left out keep theirs, strangers are passed over. */
const reorder = (world: World, frame: StoredItem, children: readonly string[], ids: readonly string[]): void => {
  const known = new Set(children)
  const named = ids.filter((id) => known.has(id)).map((id) => world.items.get(id))
  const layers = named.map((child) => child?.z ?? 0).sort((a, b) => a - b)
  let changes = false
  named.forEach((child, index) => {
    const z = layers[index]
    if (child === undefined || z === undefined || child.z === z) return
    child.z = z
    changes = true
  })
  if (!changes) return
  world.order.cache = null
  sortChildren(world, frame)
}
