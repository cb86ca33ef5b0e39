import type { Board } from '../board/board.ts'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { type Calls, cancellable, openCalls } from './calls.ts'
import { isAsDrawn } from './reconcile.ts'
import type { Run } from './run.ts'

/** Items fetched again right before they are removed, so that what somebody just wrote is seen. */
const CHUNK = 24

/** Waits between attempts to remove one item, ms. */
const PAUSES = [200, 400, 800]

/** Errors that another attempt will not mend. */
const FINAL: ReadonlySet<BoardErrorCode> = new Set(['permission', 'cancelled', 'rate-limit'])

/** What the app drew, and under which ids. */
export interface Drawn {
  readonly frameId: string
  /** Centre of the frame when it was drawn. */
  readonly center: { readonly x: number; readonly y: number }
  readonly items: readonly { readonly id: string; readonly drawn: DrawnItem }[]
}

export interface Taken {
  readonly removed: number
  /** What people had changed or added: it was kept. */
  readonly kept: readonly { readonly itemId: string; readonly why: string }[]
}

const judge = (item: BoardItem | undefined, drawn: DrawnItem, shift: Shift): Look => ({
  item,
  untouched: item !== undefined && isAsDrawn(item, drawn, shift),
})

type Shift = { x: number; y: number }

/** Finds what people have changed in the map or added to it since it was drawn. Pure. */
export function touchedSince(drawn: Drawn, items: readonly BoardItem[]): { itemId: string; why: string }[] {
  const frame = items.find((item) => item.id === drawn.frameId)
  const shift = shiftOf(drawn, frame)
  const own = new Map(drawn.items.map((entry) => [entry.id, entry.drawn]))
  return items.flatMap((item) => {
    const thing = own.get(item.id)
    if (thing) return isAsDrawn(item, thing, shift) ? [] : [{ itemId: item.id, why: 'somebody has changed it since' }]
    return item.frameId === drawn.frameId ? [{ itemId: item.id, why: 'somebody has put it into the map' }] : []
  })
}

const shiftOf = (drawn: Drawn, frame: BoardItem | undefined): Shift =>
  frame ? { x: frame.x - drawn.center.x, y: frame.y - drawn.center.y } : { x: 0, y: 0 }

/**
 * Takes a drawn map off the board again. Every item is fetched right before it is removed; what is no longer as it was drawn is a
 * person's by now: it is taken out of the frame and stays. The frame goes last, and only when it is empty, because removing a frame may
 * remove its children. Done again after an error, it goes on where it stopped.
 * @throws BoardError when the board does not answer; then part of the map may still be there
 */
export async function takeBack(board: Board, drawn: Drawn, run: Run): Promise<Taken> {
  const calls = openCalls(run)
  const kept = new Map<string, string>()
  let removed = 0
  let done = 0
  for (let from = 0; from < drawn.items.length; from += CHUNK) {
    const chunk = drawn.items.slice(from, from + CHUNK)
    const items = await calls.repeat(() => board.items([drawn.frameId, ...chunk.map((entry) => entry.id)]))
    const byId = new Map(items.map((item) => [item.id, item]))
    const shift = shiftOf(drawn, byId.get(drawn.frameId))
    const results = await Promise.allSettled(
      chunk.map(async (entry) => {
        const item = byId.get(entry.id)
        const look = async () => judge((await calls.repeat(() => board.items([entry.id])))[0], entry.drawn, shift)
        if (!(await removeUntouched(board, calls, run, judge(item, entry.drawn, shift), look))) {
          kept.set(entry.id, 'somebody has changed it since')
        } else if (item) removed += 1
      }),
    )
    throwFirst(results)
    done += chunk.length
    run.onProgress?.(done, drawn.items.length + 1)
  }
  await removeFrame(board, calls, run, drawn.frameId, kept)
  run.onProgress?.(drawn.items.length + 1, drawn.items.length + 1)
  return { removed, kept: [...kept].map(([itemId, why]) => ({ itemId, why })) }
}

/**
 * Removes the item if it still is as it was drawn; says whether it is gone. After an error it is fetched and looked at again, since
 * somebody may have written on it meanwhile.
 */
async function removeUntouched(
  board: Board,
  calls: Calls,
  run: Run,
  read: Look,
  look: () => Promise<Look>,
): Promise<boolean> {
  let { item, untouched } = read
  for (const ms of [...PAUSES, null]) {
    if (!item) return true
    if (!untouched) return false
    const target = item
    try {
      await calls.run(() => board.remove(target))
      return true
    } catch (error) {
      if (error instanceof BoardError && error.code === 'gone') return true
      if (ms === null || (error instanceof BoardError && FINAL.has(error.code))) throw error
      await cancellable(run, ms)
      ;({ item, untouched } = await look())
    }
  }
  return false
}

interface Look {
  readonly item: BoardItem | undefined
  readonly untouched: boolean
}

/** Removes the frame once nothing is in it any more; what people put into it is taken out first and stays on the board. */
async function removeFrame(
  board: Board,
  calls: Calls,
  run: Run,
  frameId: string,
  kept: Map<string, string>,
): Promise<void> {
  const look = async (): Promise<Look> => {
    const items = await calls.repeat(() => board.items())
    const frame = items.find((item) => item.id === frameId)
    const children = items.filter((item) => item.frameId === frameId)
    if (!frame || children.length === 0) return { item: frame, untouched: true }
    throwFirst(
      await Promise.allSettled(
        children.map(async (child) => {
          await calls.repeat(() => board.detach(frame, child))
          if (!kept.has(child.id)) kept.set(child.id, 'somebody has put it into the map')
        }),
      ),
    )
    const left = (await calls.repeat(() => board.items())).filter((item) => item.frameId === frameId)
    return { item: frame, untouched: left.length === 0 }
  }
  if (await removeUntouched(board, calls, run, await look(), look)) return
  throw new BoardError('refused', 'The frame still holds notes that people wrote, so it stays', { itemId: frameId })
}

function throwFirst(results: readonly PromiseSettledResult<unknown>[]): void {
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
