import type { Place } from '../../sheet.ts'
import { mayGo, roomBeside } from '../beside/room-beside.ts'
import { cornerOf, type Desk, frameNow } from './change-work.ts'
import { insist } from './frame-size.ts'
import { look } from './look.ts'

/** Moves the frame, and with it all that is in it, aside before it grows over what lies beside it. */
export async function makeRoom(desk: Desk): Promise<void> {
  const { work } = desk
  const { aside } = roomBeside(work.plan, [...work.last.values()])
  if (!aside) return
  await moveFrame(desk, aside)
  work.aside = aside
}

/** Once what the map was moved aside for is undone, it goes back where it was, unless somebody has put something there. */
export async function moveBack(desk: Desk): Promise<void> {
  const { work } = desk
  const back = work.plan.scope.frame?.back
  const frame = frameNow(work)
  if (back && frame && mayGo(frame, back, [...work.last.values()])) await moveFrame(desk, back)
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
