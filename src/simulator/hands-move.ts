import { draftSize } from './drafting.ts'
import { absolute, adopt, frameBelow, originOf, release } from './placing.ts'
import { type Actor, type StoredItem, touch, type World } from './world.ts'

/** After a drag an item belongs to the frame its centre lies in; frames stay where they are in the tree. */
export const settle = (world: World, item: StoredItem): void => {
  if (item.children !== null || item.space === 'unsupported' || item.type === 'connector') return
  const frame = frameBelow(world, item, 'centre')
  if (frame === undefined) {
    if (item.space === 'frame') release(world, item)
  } else if (frame.id !== item.parentId) adopt(world, frame, item)
}

/** Members of a group go together; children go with their frame and are not moved twice. */
const together = (world: World, items: readonly StoredItem[]): StoredItem[] => {
  const all = new Set(items)
  for (const { groupId } of items) {
    for (const id of groupId === null ? [] : (world.groups.get(groupId)?.itemsIds ?? [])) {
      const member = world.items.get(id)
      if (member !== undefined) all.add(member)
    }
  }
  return [...all].filter((item) => {
    const parent = item.parentId === null ? undefined : world.items.get(item.parentId)
    return item.type !== 'connector' && (parent === undefined || !all.has(parent))
  })
}

/** Drags items: several update events on the way, a new parent at the end. */
export const drag = (
  world: World,
  items: readonly StoredItem[],
  by: { readonly dx: number; readonly dy: number },
  steps: number,
  actor: Actor,
): void => {
  const moved = together(world, items).filter((item) => !item.locked)
  for (let step = 0; step < steps; step += 1) {
    for (const item of moved) {
      item.x += by.dx / steps
      item.y += by.dy / steps
      touch(world, item, actor)
    }
    world.changed()
    if (step === steps - 1) for (const item of moved) settle(world, item)
    world.emit('experimental:items:update', moved, actor)
  }
}

export const resizeByHand = (
  world: World,
  item: StoredItem,
  size: { readonly width?: number; readonly height?: number },
  actor: Actor,
): void => {
  const asked = item.type === 'sticky_note' && size.width !== undefined ? { width: size.width } : size
  Object.assign(item, draftSize(world, item.type, item.fields, asked, item))
  touch(world, item, actor)
  world.changed()
  world.emit('experimental:items:update', [item], actor)
}

/**
 * People drag a frame's edges: what is inside stays where it is on the board. Afterwards the frame lets go of what lies outside and takes in
 * what lies inside, both by the centre (assumed: seen in use, not documented).
 */
export const stretchFrame = (
  world: World,
  frame: StoredItem,
  edges: { readonly left?: number; readonly top?: number; readonly right?: number; readonly bottom?: number },
  actor: Actor,
): void => {
  const centre = absolute(world, frame)
  const left = edges.left ?? centre.x - frame.width / 2
  const top = edges.top ?? centre.y - frame.height / 2
  const width = Math.max(100, (edges.right ?? centre.x + frame.width / 2) - left)
  const height = Math.max(100, (edges.bottom ?? centre.y + frame.height / 2) - top)
  const children = (frame.children ?? []).map((id) => world.items.get(id)).filter((child) => child !== undefined)
  const before = originOf(world, frame)
  frame.x += left + width / 2 - centre.x
  frame.y += top + height / 2 - centre.y
  frame.width = width
  frame.height = height
  for (const child of children) {
    child.x += before.x - left
    child.y += before.y - top
  }
  for (const child of children) settle(world, child)
  takeIn(world, frame)
  touch(world, frame, actor)
  world.changed()
  world.emit('experimental:items:update', [frame], actor)
}

/** Top-level items whose centre lies in the frame become its children. */
export const takeIn = (world: World, frame: StoredItem): void => {
  const origin = originOf(world, frame)
  const inside = [...world.items.values()].filter(
    (item) =>
      item.space === 'canvas' &&
      item.children === null &&
      item.type !== 'connector' &&
      item.x >= origin.x &&
      item.x <= origin.x + frame.width &&
      item.y >= origin.y &&
      item.y <= origin.y + frame.height,
  )
  for (const item of inside.sort((a, b) => a.z - b.z)) adopt(world, frame, item)
}
