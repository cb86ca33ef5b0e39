import type { Board } from '../../board/board.ts'
import type { BoardItem } from '../../board/item.ts'
import { cancellable, isCode, isFinal } from '../calls.ts'
import { PAUSES } from '../carry-out.ts'
import type { Facets } from '../plan.ts'
import type { ChangeWork } from './change-work.ts'
import { skip } from './change-work.ts'
import type { Desk } from './rounds.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A frame that shall fit its children exactly may be refused; this much more is not. dp. Source: observed in public apps. */
const SLACK = 12

const sizeOf = (frame: BoardItem, to: Partial<Facets>): Size => ({
  width: to.width ?? frame.width,
  height: to.height ?? frame.height,
})

/** The patch that gives the frame another size. Its top left corner stays, and with it all that is in it. */
const resized = (frame: BoardItem, { width, height }: Size) => ({
  width,
  height,
  x: frame.x + (width - frame.width) / 2,
  y: frame.y + (height - frame.height) / 2,
})

const differs = (frame: BoardItem, { width, height }: Size): boolean =>
  Math.abs(frame.width - width) > 0.5 || Math.abs(frame.height - height) > 0.5

async function freshFrame({ board, calls, work }: Desk): Promise<BoardItem | null> {
  const { frame } = work.plan.scope
  if (!frame) return null
  const [fresh] = (await calls.repeat(() => board.items([frame.id]))).filter(({ id }) => id === frame.id)
  if (fresh) work.last.set(fresh.id, fresh)
  return fresh ?? null
}

/** Makes the frame as large as it has to be while the change goes on, and gives it its new name. @throws BoardError when that fails */
export async function growFrame(desk: Desk): Promise<void> {
  const op = desk.work.steps.frame
  if (!op) return
  await insist(desk, (frame) => {
    const wanted = sizeOf(frame, op.to)
    const size = { width: Math.max(frame.width, wanted.width), height: Math.max(frame.height, wanted.height) }
    const text = op.to.text !== undefined && op.to.text !== frame.text ? { text: op.to.text } : null
    return differs(frame, size) || text ? { ...(differs(frame, size) && resized(frame, size)), ...text } : null
  })
}

/** Writes on the frame until it is so, looking before each attempt. */
async function insist(desk: Desk, patchFor: (frame: BoardItem) => Parameters<Board['change']>[1] | null) {
  for (const pause of [...PAUSES, null]) {
    const frame = await freshFrame(desk)
    const patch = frame && patchFor(frame)
    if (!frame || !patch) return
    try {
      await desk.calls.once(() => desk.board.change(frame, patch))
      return
    } catch (error) {
      if (pause === null || (isFinal(error) && !isCode(error, 'rate-limit')) || isCode(error, 'outside')) throw error
      await cancellable(desk.run, pause)
    }
  }
}

/**
 * Puts the layers of the frame in order and makes it as small as it shall be. That it cannot be made smaller, because something that
 * somebody has put there would be outside, is told and no failure.
 */
export async function settleFrame(desk: Desk): Promise<void> {
  const { work } = desk
  const { frame: scope } = work.plan.scope
  if (!scope) return
  const children = orderOf(work)
  const to = work.steps.frame?.to ?? {}
  const attempts = [0, SLACK, null]
  for (const slack of attempts) {
    try {
      await insist(desk, (frame) => {
        const wanted = sizeOf(frame, to)
        const isSmaller = wanted.width < frame.width - 0.5 || wanted.height < frame.height - 0.5
        const size =
          slack === null || !isSmaller
            ? frame
            : {
                width: Math.min(frame.width, wanted.width + slack),
                height: Math.min(frame.height, wanted.height + slack),
              }
        const patch = { ...(differs(frame, size) && resized(frame, size)), ...(children && { children }) }
        return Object.keys(patch).length > 0 ? patch : null
      })
      if (slack === null) skip(work, scope.id, 'something would lie outside of the frame, so it is left larger')
      break
    } catch (error) {
      if (slack === null || !isCode(error, 'outside', 'refused', 'unknown')) throw error
    }
  }
  await freshFrame(desk)
  if (work.steps.frame) work.done.add(work.steps.frame)
  for (const op of work.steps.beneath) work.done.add(op)
}

/** Ids of all children from bottom to top, when something of the structure lies over what it has to lie beneath; else null. */
function orderOf({ steps, last, made, plan }: ChangeWork): string[] | null {
  const frameId = plan.scope.frame?.id
  const children = [...last.values()].filter((item) => item.frameId === frameId).sort((a, b) => a.layer - b.layer)
  const there = new Set(children.map(({ id }) => id))
  const beneath = steps.beneath
    .filter((op) => op.frameId === frameId)
    .flatMap((op) => op.itemIds.map((id) => made.get(id)?.id ?? id))
    .filter((id) => there.has(id))
  const first = new Set(beneath)
  const order = [...first, ...children.flatMap(({ id }) => (first.has(id) ? [] : [id]))]
  return order.every((id, index) => id === children[index]?.id) ? null : order
}
