import type { ItemPatch } from '../../../board/board.ts'
import type { BoardItem } from '../../../board/item.ts'
import { cancellable, isCode, isFinal, PAUSES } from '../../calls.ts'
import type { Facets } from '../../plan.ts'
import { type ChangeWork, type Desk, frameNow, idNow } from './change-work.ts'
import { orderBeneath } from './layer-order.ts'
import { lookAt } from './look.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A frame that shall fit its children exactly may be refused; this much more is not, dp. Source: observed in public apps. */
const SLACK = 12
const NEAR = 0.5

const sizeOf = (frame: BoardItem, to: Partial<Facets>): Size => ({
  width: to.width ?? frame.width,
  height: to.height ?? frame.height,
})

const differs = (frame: BoardItem, { width, height }: Size): boolean =>
  Math.abs(frame.width - width) > NEAR || Math.abs(frame.height - height) > NEAR

/** The patch that gives the frame another size. Its top left corner stays, and with it all that is in it. */
const resized = (frame: BoardItem, size: Size): ItemPatch =>
  differs(frame, size)
    ? {
        ...size,
        x: frame.x + (size.width - frame.width) / 2,
        y: frame.y + (size.height - frame.height) / 2,
      }
    : {}

/** Writes on the frame until it is so; after a failure it looks first. An empty patch is nothing to do. */
export async function insist(desk: Desk, patchFor: (frame: BoardItem) => ItemPatch): Promise<void> {
  const { board, calls, run, work } = desk
  for (const pause of [...PAUSES, null]) {
    const frame = frameNow(work)
    const patch = frame ? patchFor(frame) : {}
    if (!frame || Object.keys(patch).length === 0) return
    const { children: _, ...after } = patch
    try {
      await calls.once(() => board.change(frame, patch))
      work.last.set(frame.id, { ...frame, ...after })
      return
    } catch (error) {
      work.unsure.set(frame.id, { ...frame, ...after })
      const isPassing = isCode(error, 'rate-limit') || !(isFinal(error) || isCode(error, 'outside'))
      if (pause === null || !isPassing) throw error
      await cancellable(run, pause)
      await lookAt(desk, new Set([frame.id]))
    }
  }
}

/** Makes the frame as large as it has to be while the change goes on. @throws BoardError when that fails */
export async function growFrame(desk: Desk): Promise<void> {
  const op = desk.work.steps.frame
  if (!op) return
  const { from, to } = op
  await insist(desk, (frame) => {
    const { width, height } = sizeOf(frame, to)
    const size = resized(frame, { width: Math.max(frame.width, width), height: Math.max(frame.height, height) })
    // A frame is written as a whole: its name on a copy from before it grew would make it small again.
    return to.text !== undefined && frame.text === from.text ? { ...size, text: to.text } : size
  })
}

/**
 * Puts the layers of the frame in order and makes it as small as it shall be. That it cannot be made smaller, because something that
 * somebody has put there would be outside, is told and no failure.
 * @param isFresh whether the frame was looked at right before, and whose turn it is
 */
export async function settleFrame(desk: Desk, isFresh: boolean): Promise<void> {
  const { work } = desk
  const before = frameNow(work)
  const to = work.steps.frame?.to ?? {}
  const order = before && orderOf(work, before.id)
  if (before && (order || differs(before, sizeOf(before, to)))) {
    if (!isFresh) await Promise.all([lookAt(desk, new Set([before.id])), desk.hold?.verify()])
    await shrink(desk, to, order ? { children: order } : {})
  }
  for (const op of [...(work.steps.frame ? [work.steps.frame] : []), ...work.steps.beneath]) work.done.add(op)
}

async function shrink(desk: Desk, to: Partial<Facets>, order: ItemPatch): Promise<void> {
  for (const slack of [0, SLACK, null]) {
    try {
      await insist(desk, (frame) => {
        const { width, height } = sizeOf(frame, to)
        const size = {
          width: Math.min(frame.width, width + (slack ?? 0)),
          height: Math.min(frame.height, height + (slack ?? 0)),
        }
        return { ...(slack === null ? {} : resized(frame, size)), ...order }
      })
      if (slack !== null) return
      break
    } catch (error) {
      if (!isCode(error, 'outside', 'refused')) throw error
    }
  }
  const { frame } = desk.work.plan.scope
  if (frame)
    desk.work.skipped.set(frame.id, { itemId: frame.id, why: 'it cannot be made smaller: something would lie outside' })
}

/** Ids of all children from bottom to top, when something of the structure lies over what it has to lie beneath; else null. */
function orderOf(work: ChangeWork, frameId: string): readonly string[] | null {
  const beneath = work.steps.beneath.filter((op) => op.frameId === frameId).flatMap(({ itemIds }) => itemIds)
  if (beneath.length === 0) return null
  return orderBeneath(
    frameId,
    [...work.last.values()],
    beneath.map((id) => idNow(work, id)),
  )
}
