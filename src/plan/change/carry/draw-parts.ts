import type { BoardItem } from '../../../board/item.ts'
import { cancellable, isCode, isFinal, PAUSES } from '../../calls.ts'
import type { Create } from '../../plan.ts'
import type { Place } from '../../sheet.ts'
import { type ChangeWork, type Desk, frameNamed, placeOf, tellProgress } from './change-work.ts'
import { look, removeDoubles } from './look.ts'

/**
 * Draws what the plan draws and makes it part of its frame. After a failure it looks first what is there, so that nothing is drawn twice.
 * @throws BoardError when it cannot be completed
 */
export async function drawParts(desk: Desk): Promise<void> {
  const { work, run, halt } = desk
  const missing = () => undrawn(work)
  for (let attempt = 0; ; attempt++) {
    const left = missing()
    if (left.length === 0) return
    // What is to lie in a frame waits until that is there.
    const frames = left.filter((op) => op.item.type === 'frame')
    let trouble: unknown = null
    await Promise.all(
      (frames.length > 0 ? frames : left).map(async (op) => {
        if (isFinal(trouble) || halt.reason !== null) return
        try {
          await draw(desk, op)
          tellProgress(desk)
        } catch (error) {
          if (trouble === null || isFinal(error)) trouble = error
        }
      }),
    )
    if (halt.reason !== null) throw halt.reason
    if (trouble === null) {
      attempt = -1
      continue
    }
    const pause = PAUSES[attempt]
    if (isFinal(trouble) || pause === undefined) {
      halt.reason = trouble
      throw trouble
    }
    await cancellable(run, pause)
    await look(desk)
    await removeDoubles(desk).catch(() => undefined) // they are looked for again in the end
  }
}

const NEAR = 0.5
const isAt = (item: Place, place: Place | undefined): boolean =>
  place !== undefined && Math.abs(item.x - place.x) <= NEAR && Math.abs(item.y - place.y) <= NEAR

const intoOf = ({ steps }: ChangeWork, { ref }: Create) => steps.attaches.find((attach) => attach.itemId === ref)

/** It lies where it was put, and the frame was moved between that and now. */
const isLeftBehind = (work: ChangeWork, op: Create): boolean => {
  const item = work.made.get(op.ref)
  return item !== undefined && isAt(item, work.putAt.get(op.ref)) && !isAt(item, placeOf(work, op))
}

/** What of all that is to be drawn is not on the board yet, not in its frame, or not where it belongs. */
export const undrawn = (work: ChangeWork): readonly Create[] => work.steps.creates.filter((op) => !isDrawn(work, op))

function isDrawn(work: ChangeWork, op: Create): boolean {
  const item = work.made.get(op.ref)
  if (!item || isLeftBehind(work, op)) return false
  const into = intoOf(work, op)
  if (into && item.frameId !== frameNamed(work, into.frameId)?.id) return false
  work.done.add(op)
  if (into) work.done.add(into)
  return true
}

async function create({ board, calls, work }: Desk, op: Create, place: Place): Promise<BoardItem> {
  try {
    const item = await calls.run(() => board.create({ ...op.item, ...place }))
    work.drawn.add(item.id)
    work.last.set(item.id, item)
    return item
  } catch (error) {
    if (!isCode(error, 'cancelled', 'rate-limit', 'permission', 'refused')) work.unanswered.add(op)
    throw error
  }
}

async function draw(desk: Desk, op: Create): Promise<void> {
  const { board, calls, work } = desk
  const place = placeOf(work, op)
  let item = work.made.get(op.ref)
  if (!item) {
    item = await create(desk, op, place)
  } else if (isLeftBehind(work, op)) {
    const stray = item
    await calls.once(() => board.change(stray, place))
  }
  work.putAt.set(op.ref, place)
  work.made.set(op.ref, item)
  const into = intoOf(work, op)
  const frame = into && frameNamed(work, into.frameId)
  const thing = item
  if (frame && item.frameId !== frame.id) await calls.run(() => board.attach(frame, thing))
  const done = { ...item, ...place, frameId: frame ? frame.id : item.frameId }
  work.made.set(op.ref, done)
  work.last.set(item.id, done)
}
