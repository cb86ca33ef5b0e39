import { type BoardItem, type Box, boxOf } from '../../board/item.ts'
import { extentOf, isOver } from '../adoptee.ts'
import type { Place } from '../sheet.ts'
import { type ChangeWork, cornerOf, type Desk, frameNow } from './change-work.ts'
import { insist } from './frame-size.ts'
import { look } from './look.ts'

/**
 * Moves the frame, and with it all that is in it, to the left or upwards by as much as it is about to grow, where it would grow over what
 * lies beside it: on the map, that would be read as its content. Where these sides are taken too, it stays.
 */
export async function makeRoom(desk: Desk): Promise<void> {
  const { work } = desk
  const aside = asideOf(work)
  if (!aside) return
  await moveFrame(desk, aside)
  work.aside = aside
}

/** Once what the map was moved aside for is undone, it goes back where it was, unless somebody has put something there. */
export async function moveBack(desk: Desk): Promise<void> {
  const { work } = desk
  const back = work.plan.scope.frame?.back
  const frame = frameNow(work)
  if (back && frame && isFree(work, frame, movedBy(boxOf(frame), back))) await moveFrame(desk, back)
}

async function moveFrame(desk: Desk, by: Place): Promise<void> {
  const frame = frameNow(desk.work)
  if (!frame) return
  const { x, y } = cornerOf(frame)
  await insist(desk, (now) => {
    const left = { x: x + by.x - cornerOf(now).x, y: y + by.y - cornerOf(now).y }
    return Math.hypot(left.x, left.y) < 0.5 ? {} : { x: now.x + left.x, y: now.y + left.y }
  })
  await look(desk)
}

/** How far the frame has to go; null where it may stay, or nothing is gained by going. */
function asideOf(work: ChangeWork): Place | null {
  const frame = frameNow(work)
  const to = work.steps.frame?.to
  if (!frame || !to || frame.frameId !== null) return null
  const now = boxOf(frame)
  const next = (width: number, height: number): Box => ({
    ...now,
    right: now.left + Math.max(frame.width, width),
    bottom: now.top + Math.max(frame.height, height),
  })
  const grown = next(to.width ?? 0, to.height ?? 0)
  if (isFree(work, frame, grown)) return null
  const [x, y] = [now.right - grown.right, now.bottom - grown.bottom]
  const ways = [
    { x, y: 0 },
    { x: 0, y },
    { x, y },
  ]
  return ways.find((way) => (way.x !== 0 || way.y !== 0) && isFree(work, frame, movedBy(grown, way))) ?? null
}

const movedBy = (box: Box, by: Place): Box => ({
  left: box.left + by.x,
  top: box.top + by.y,
  right: box.right + by.x,
  bottom: box.bottom + by.y,
})

/** Whether only what lies on the frame already, or is the map's own, would lie on that area. */
function isFree({ steps, last }: ChangeWork, frame: BoardItem, area: Box): boolean {
  const own = new Set([...steps.writes, ...steps.attaches].map(({ itemId }) => itemId))
  const now = boxOf(frame)
  for (const item of last.values()) {
    if (item.id === frame.id || item.frameId === frame.id || own.has(item.id)) continue
    const extent = extentOf(item)
    if (isOver(extent, area) && !isOver(extent, now)) return false
  }
  return true
}
