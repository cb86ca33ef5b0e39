import { release, sortChildren } from './placing.ts'
import { refusal } from './refusals.ts'
import { asList, itemOf, type Sdk } from './sdk-call.ts'
import { originOf } from './sdk-objects.ts'
import { bottomZ, ordered, type StoredItem, topZ, type World } from './world.ts'

type Move = 'bringToFront' | 'sendToBack' | 'bringInFrontOf' | 'sendBehindOf'

/** All layers anew, with the items moved next to the target or, among siblings, to one end. */
const rearrange = (
  world: World,
  among: readonly StoredItem[],
  moved: readonly StoredItem[],
  move: Move,
  target: StoredItem | null,
): void => {
  const layers = among.map((item) => item.z).sort((a, b) => a - b)
  const rest = among.filter((item) => !moved.includes(item))
  const block = among.filter((item) => moved.includes(item))
  const at =
    move === 'bringToFront'
      ? rest.length
      : move === 'sendToBack' || target === null
        ? 0
        : rest.indexOf(target) + (move === 'bringInFrontOf' ? 1 : 0)
  const next = [...rest.slice(0, at), ...block, ...rest.slice(at)]
  next.forEach((item, index) => {
    item.z = layers[index] ?? item.z
  })
  world.order.cache = null
}

/**
 * Changes layers as a board does. Frames always lie below everything else. A frame's child is torn out of it, seen on a live board, or
 * moves among its siblings (switch `layerOfChild`).
 */
export const moveLayers = (
  world: World,
  items: readonly StoredItem[],
  move: Move,
  target: StoredItem | null,
  ofChild: 'detach' | 'in frame' = world.switches.layerOfChild,
): void => {
  if (items.some((item) => item.children !== null) && world.switches.layerOfFrame === 'rejected') {
    throw refusal.unsupported(`frame.${move}`)
  }
  const movable = items.filter((item) => item.children === null && item !== target)
  const inside = movable.filter((item) => item.space === 'frame' && ofChild === 'in frame')
  const outside = movable.filter((item) => !inside.includes(item))
  for (const item of outside) if (item.space === 'frame') release(world, item)
  for (const frame of new Set(inside.map((item) => world.items.get(item.parentId ?? '')))) {
    if (frame?.children === null || frame === undefined) continue
    sortChildren(world, frame)
    const siblings = frame.children.map((id) => world.items.get(id)).filter((item) => item !== undefined)
    rearrange(world, siblings, inside, move, target)
    sortChildren(world, frame)
  }
  if (outside.length === 0) {
    world.changed()
    return
  }
  if (target === null) {
    const block = [...outside].sort((a, b) => a.z - b.z)
    if (move === 'sendToBack') block.reverse()
    for (const item of block) item.z = move === 'bringToFront' ? topZ(world) : bottomZ(world)
    world.order.cache = null
  } else {
    const all = ordered(world).filter((item) => item.children === null)
    rearrange(world, all, outside, move, target.children === null ? target : null)
    for (const frame of world.frames.values()) sortChildren(world, frame)
  }
  world.changed()
}

const run = (sdk: Sdk, move: Move, objects: readonly unknown[], target: unknown): Promise<void> => {
  const ids = objects.map((object) => originOf(object).id)
  const targetId = target === undefined ? null : originOf(target).id
  return sdk.call(
    `board.${move}`,
    () => {
      const items = ids.map((id) => itemOf(sdk, id))
      moveLayers(sdk.engine.world, items, move, targetId === null ? null : itemOf(sdk, targetId))
    },
    { write: true, itemId: ids[0] ?? null },
  )
}

const indexOf = (sdk: Sdk, object: unknown): Promise<number> => {
  const { id } = originOf(object)
  return sdk.call('board.getLayerIndex', () => ordered(sdk.engine.world).indexOf(itemOf(sdk, id)), { itemId: id })
}

/** On items. */
export const layerMethods = (sdk: Sdk) => ({
  bringToFront(this: object) {
    return run(sdk, 'bringToFront', [this], undefined)
  },
  sendToBack(this: object) {
    return run(sdk, 'sendToBack', [this], undefined)
  },
  bringInFrontOf(this: object, target: unknown) {
    return run(sdk, 'bringInFrontOf', [this], target)
  },
  sendBehindOf(this: object, target: unknown) {
    return run(sdk, 'sendBehindOf', [this], target)
  },
  getLayerIndex(this: object) {
    return indexOf(sdk, this)
  },
})

/** On the board. */
export const layerCalls = (sdk: Sdk) => ({
  bringToFront: (items: unknown) => run(sdk, 'bringToFront', asList(items), undefined),
  sendToBack: (items: unknown) => run(sdk, 'sendToBack', asList(items), undefined),
  bringInFrontOf: (items: unknown, target: unknown) => run(sdk, 'bringInFrontOf', asList(items), target),
  sendBehindOf: (items: unknown, target: unknown) => run(sdk, 'sendBehindOf', asList(items), target),
  getLayerIndex: (item: unknown) => indexOf(sdk, item),
})
