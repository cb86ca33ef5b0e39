import { BoardError } from '../../../board/errors.ts'
import type { BoardItem } from '../../../board/item.ts'
import { cancellable, isCode, isFinal, PAUSES } from '../../calls.ts'
import type { Write } from '../../plan.ts'
import { type Desk, frameNamed } from './change-work.ts'
import { shows } from './facets.ts'
import { boxFor, wordsFor } from './find-redrawn.ts'
import { orderAbove, seeOrder } from './layer-order.ts'
import { look } from './look.ts'

/**
 * Whether Miro lets shapes have another size once they are there is not documented. Where it does not, the part is drawn anew: put into
 * the frame, into the layer of the old one, and then the old one goes.
 * @throws BoardError when that cannot be completed
 */
export async function redraw(desk: Desk, asked: readonly Write[]): Promise<void> {
  const { work, board, calls, run } = desk
  for (const { itemId } of asked) work.skipped.delete(itemId)
  const ops = asked.filter(({ itemId }) => !isHeld(work.last.get(itemId)))
  for (const op of asked) if (!ops.includes(op)) await keepSize(desk, op)
  if (ops.length === 0) return
  const left = () => ops.filter(({ itemId }) => work.last.has(itemId))
  for (const pause of [...PAUSES, null]) {
    let trouble: unknown = null
    const attempt = async (act: () => Promise<unknown>) => {
      if (isFinal(trouble)) return
      await act().catch((error: unknown) => {
        if (trouble === null || isFinal(error)) trouble = error
      })
    }
    await Promise.all(left().map((op) => attempt(() => drawAnew(desk, op))))
    if (trouble === null) {
      // Its layer is known only now, and the old one tells which it shall be.
      await look(desk)
      await attempt(() => putInPlace(desk, left()))
      if (trouble === null)
        await Promise.all(
          left().map((op) =>
            attempt(async () => {
              const old = work.last.get(op.itemId)
              if (old) await calls.once(() => board.remove(old))
              work.last.delete(op.itemId)
            }),
          ),
        )
    }
    if (trouble === null && left().length === 0) break
    if (pause === null || isFinal(trouble)) throw trouble ?? new BoardError('unknown', 'A part could not be drawn anew')
    await cancellable(run, pause)
    await look(desk)
  }
  for (const op of ops) work.done.add(op)
}

/** Whether something of people's would be lost with it. */
const isHeld = (part: BoardItem | undefined): boolean => part?.connected === true || (part?.linkedTo ?? '') !== ''

/** It begins where it shall begin, and is as large as it was. */
async function keepSize({ work, board, calls }: Desk, op: Write): Promise<void> {
  const part = work.last.get(op.itemId)
  if (!part) return
  const box = boxFor(work, part, op)
  const x = box.x + (part.width - box.width) / 2
  const y = box.y + (part.height - box.height) / 2
  const why = 'a line or a link of somebody’s is on it, so it keeps its size'
  work.skipped.set(part.id, { itemId: part.id, why })
  await calls
    .once(() => board.change(part, { x, y }))
    .catch((error) => {
      if (isFinal(error) && !isCode(error, 'refused')) throw error
    })
}

const HERE = { x: 0, y: 0 }

async function drawAnew({ board, calls, work }: Desk, op: Write): Promise<void> {
  const old = work.last.get(op.itemId)
  if (!old) return
  let made = work.redrawn.get(op.itemId)
  if (!made) {
    made = await calls.run(() => board.createLike(old, boxFor(work, old, op)))
    work.redrawn.set(op.itemId, made)
    work.drawn.add(made.id)
  }
  const words = wordsFor(old, op)
  const item = made
  if (!shows(item, words, HERE)) {
    await calls.once(() => board.change(item, words))
    work.redrawn.set(op.itemId, { ...item, ...words })
  }
  const frame = old.frameId === null ? undefined : frameNamed(work, old.frameId)
  if (frame && item.frameId !== frame.id) await calls.run(() => board.attach(frame, item))
}

async function putInPlace({ board, calls, work }: Desk, ops: readonly Write[]): Promise<void> {
  const { frame: scope } = work.plan.scope
  const frame = scope && work.last.get(scope.id)
  if (!frame) return
  const above = new Map(ops.flatMap(({ itemId }) => [[itemId, work.redrawn.get(itemId)?.id ?? itemId] as const]))
  const children = orderAbove(frame.id, [...work.last.values()], above)
  if (!children) return
  await calls.once(() => board.change(frame, { children }))
  seeOrder(work.last, children)
}
