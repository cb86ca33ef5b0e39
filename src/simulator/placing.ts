import { refusal } from './refusals.ts'
import { type StoredItem, topZ, type World } from './world.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const parentFrame = (world: World, item: StoredItem): StoredItem | undefined =>
  item.space === 'frame' && item.parentId !== null ? world.items.get(item.parentId) : undefined

/** Where the frame's top left lies on the canvas. */
export const originOf = (world: World, frame: StoredItem): { x: number; y: number } => {
  const centre = absolute(world, frame)
  return { x: centre.x - frame.width / 2, y: centre.y - frame.height / 2 }
}

/** The item's centre on the canvas. */
export const absolute = (world: World, item: StoredItem): { x: number; y: number } => {
  const frame = parentFrame(world, item)
  if (frame === undefined) return { x: item.x, y: item.y }
  const origin = originOf(world, frame)
  return { x: origin.x + item.x, y: origin.y + item.y }
}

type Shaped = Pick<StoredItem, 'x' | 'y' | 'width' | 'height' | 'rotation'>

/** The upright box around an item, rotation included, in the item's own space. */
export const boxAround = (item: Shaped): Box => {
  const angle = (item.rotation * Math.PI) / 180
  const sin = Math.abs(Math.sin(angle))
  const cos = Math.abs(Math.cos(angle))
  const half = {
    x: (item.width * cos + item.height * sin) / 2,
    y: (item.width * sin + item.height * cos) / 2,
  }
  return { left: item.x - half.x, top: item.y - half.y, right: item.x + half.x, bottom: item.y + half.y }
}

/** The same on the canvas. */
export const absoluteBox = (world: World, item: StoredItem): Box => boxAround({ ...item, ...absolute(world, item) })

const ROUNDING = 0.011 // sizes that Miro computes are not exact; without this an item that fills its frame would be outside

/** Whether something placed relative to a frame's top left lies inside the frame, as the switch `insideMeans` has it. */
export const fits = (world: World, frame: { width: number; height: number }, item: Shaped, slack = 0): boolean => {
  if (world.switches.insideMeans === 'centre' && slack === 0) {
    return item.x >= 0 && item.y >= 0 && item.x <= frame.width && item.y <= frame.height
  }
  const box = boxAround(item)
  const room = slack - ROUNDING
  return box.left >= room && box.top >= room && box.right <= frame.width - room && box.bottom <= frame.height - room
}

/** The item's place as seen from a frame's top left. */
export const relativeTo = (world: World, frame: StoredItem, item: StoredItem): Shaped => {
  const origin = originOf(world, frame)
  const centre = absolute(world, item)
  return { ...item, x: centre.x - origin.x, y: centre.y - origin.y }
}

/** Sorts a frame's children by their layers. */
export const sortChildren = (world: World, frame: StoredItem): void => {
  frame.children?.sort((a, b) => (world.items.get(a)?.z ?? 0) - (world.items.get(b)?.z ?? 0))
}

/** Takes the item out of its parent; it stays where it is on the board. */
export const release = (world: World, item: StoredItem): void => {
  const centre = absolute(world, item)
  const parent = item.parentId === null ? undefined : world.items.get(item.parentId)
  const at = parent?.children?.indexOf(item.id) ?? -1
  if (at >= 0) parent?.children?.splice(at, 1)
  item.x = centre.x
  item.y = centre.y
  item.parentId = null
  item.space = 'canvas'
  world.changed()
}

/** Makes the item a child; it stays where it is on the board. Does not ask whether it lies inside. */
export const adopt = (world: World, parent: StoredItem, item: StoredItem): void => {
  release(world, item)
  item.parentId = parent.id
  if (parent.children === null) {
    item.space = 'unsupported'
    return
  }
  const place = relativeTo(world, parent, item)
  item.x = place.x
  item.y = place.y
  item.space = 'frame'
  if (world.switches.addLayer === 'top') {
    item.z = topZ(world)
    world.order.cache = null
  }
  const above = parent.children.findIndex((id) => (world.items.get(id)?.z ?? 0) > item.z)
  if (above < 0) parent.children.push(item.id)
  else parent.children.splice(above, 0, item.id)
}

export const isWithin = (world: World, item: StoredItem, ancestorId: string): boolean => {
  for (let at: StoredItem | undefined = item; at !== undefined; ) {
    if (at.id === ancestorId) return true
    at = at.parentId === null ? undefined : world.items.get(at.parentId)
  }
  return false
}

/** Frames in which the item would lie, the topmost first. `how`: by its centre, or by the rule for `frame.add`. */
export const frameBelow = (world: World, item: StoredItem, how: 'centre' | 'inside'): StoredItem | undefined => {
  const found: StoredItem[] = []
  for (const frame of world.frames.values()) {
    if (isWithin(world, frame, item.id)) continue
    const place = relativeTo(world, frame, item)
    const in_ =
      how === 'centre'
        ? place.x >= 0 && place.y >= 0 && place.x <= frame.width && place.y <= frame.height
        : fits(world, frame, place)
    if (in_) found.push(frame)
  }
  return found.sort((a, b) => b.z - a.z)[0]
}

/** Refuses when a child would leave its frame. */
export const assertInside = (world: World, item: StoredItem, next: Shaped): void => {
  const frame = parentFrame(world, item)
  if (frame !== undefined && !fits(world, frame, next)) throw refusal.outside(item.id, frame.id)
}
