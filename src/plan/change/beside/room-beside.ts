import { type BoardItem, type Box, boxOf } from '../../../board/item.ts'
import { extentOf, isOver } from '../../adoptee.ts'
import type { ChangePlan } from '../../plan.ts'
import type { Place } from '../../sheet.ts'
import { stepsByKind } from '../carry/steps-by-kind.ts'

/** What becomes of what lies beside a map whose frame grows. */
interface RoomBeside {
  /** How far the frame goes aside before it grows, so that it lies over none of it; null where it may stay, or cannot go. */
  readonly aside: Place | null
  /** What it will lie over all the same. A frame counts as one, and what lies in it not besides. */
  readonly covered: readonly BoardItem[]
}

const NO_MATTER: RoomBeside = { aside: null, covered: [] }

/**
 * A frame grows to the right and downwards. Where it would grow over what lies beside it, it goes to the left or upwards by as much as it
 * grows, unless these sides are taken too: what lies on a map is read as its content. Pure.
 */
export function roomBeside(plan: Pick<ChangePlan, 'ops' | 'scope'>, items: readonly BoardItem[]): RoomBeside {
  const { frame: grows, writes, attaches } = stepsByKind(plan)
  const frame = items.find(({ id }) => id === plan.scope.frame?.id)
  if (!frame || !grows) return NO_MATTER
  const own = new Set([...writes, ...attaches].map(({ itemId }) => itemId))
  const now = boxOf(frame)
  const others = items.filter((item) => item !== frame && item.frameId !== frame.id && !own.has(item.id))
  const beside = others.filter((item) => !isOver(extentOf(item), now))
  const across = others.filter((item) => liesAcross(extentOf(item), now))
  const over = (area: Box) => [
    ...beside.filter((item) => isOver(extentOf(item), area)),
    ...across.filter((item) => shared(extentOf(item), area) > shared(extentOf(item), now) + NOISE),
  ]
  const grown = {
    ...now,
    right: now.left + Math.max(frame.width, grows.to.width ?? 0),
    bottom: now.top + Math.max(frame.height, grows.to.height ?? 0),
  }
  const covered = over(grown).filter(({ frameId }) => frameId === null)
  if (covered.length === 0 || frame.frameId !== null) return { aside: null, covered }
  const [x, y] = [now.right - grown.right, now.bottom - grown.bottom]
  const ways = [
    { x, y: 0 },
    { x: 0, y },
    { x, y },
  ]
  const aside = ways.find((way) => (way.x !== 0 || way.y !== 0) && over(movedBy(grown, way)).length === 0)
  return aside ? { aside, covered: [] } : { aside: null, covered }
}

const areaOf = ({ left, right, top, bottom }: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top)

/** How much of an item lies over an area, square dp. */
const shared = (a: Box, b: Box): number =>
  areaOf({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  })

/** A loose item with less of itself in the frame is not read as one of the map, and lies beside it. */
const PARTLY = 0.25
/** Floats come back with noise, square dp. */
const NOISE = 100

function liesAcross(item: Box, frame: Box): boolean {
  const isSmall = item.right - item.left < frame.right - frame.left && item.bottom - item.top < frame.bottom - frame.top
  return isSmall && isOver(item, frame) && shared(item, frame) < PARTLY * areaOf(item)
}

/** Whether the frame may go so far without lying on anything that it does not lie on now. */
export function mayGo(frame: BoardItem, by: Place, items: readonly BoardItem[]): boolean {
  const [now, then] = [boxOf(frame), movedBy(boxOf(frame), by)]
  return items.every(
    (item) =>
      item === frame || item.frameId === frame.id || isOver(extentOf(item), now) || !isOver(extentOf(item), then),
  )
}

const movedBy = (box: Box, by: Place): Box => ({
  left: box.left + by.x,
  top: box.top + by.y,
  right: box.right + by.x,
  bottom: box.bottom + by.y,
})
