import type { Board } from '../board/board.ts'
import type { BoardItem } from '../board/item.ts'
import { isMark, isSigned } from '../layout/mark.ts'
import { type Calls, cancellable, IN_FLIGHT, isCode, isFinal, openCalls, RATE_LIMIT_WAITS } from './calls.ts'
import { isAsDrawn } from './reconcile.ts'
import type { Run } from './run.ts'
import type { Entry, Place } from './sheet.ts'
import { markedFrame } from './unfinished-mark.ts'

/** Waits between attempts that got nothing done, ms. */
const PAUSES = [200, 400, 800]

/** What the app drew, and under which ids. */
export interface Drawn {
  /** '' when it lies in no frame. */
  readonly frameId: string
  /** The mark without which the frame is none of our business any more: somebody has finished the map meanwhile. */
  readonly code?: string
  /** Where the centre of the frame was when its items were drawn. */
  readonly centers: readonly Place[]
  readonly items: readonly Entry[]
}

export interface Kept {
  readonly itemId: string
  readonly why: string
}

const CHANGED = 'somebody has changed it since'
const ADDED = 'somebody has put it into the map'

/** The places around which an item of the drawing may lie untouched: it moves with its frame. */
const centersNow = (drawn: Drawn, items: readonly BoardItem[]): readonly Place[] => {
  const frame = items.find((item) => item.id === drawn.frameId)
  return frame ? [frame, ...drawn.centers] : drawn.centers
}

/** Finds what people have changed in the map or added to it since it was drawn. Pure. */
export function touchedSince(drawn: Drawn, items: readonly BoardItem[]): Kept[] {
  const centers = centersNow(drawn, items)
  const own = new Map(drawn.items.map((entry) => [entry.id, entry.drawn]))
  return items.flatMap((item) => {
    const thing = own.get(item.id)
    if (thing) return isAsDrawn(item, thing, centers) ? [] : [{ itemId: item.id, why: CHANGED }]
    return item.frameId === drawn.frameId && !isMark(item) ? [{ itemId: item.id, why: ADDED }] : []
  })
}

/**
 * Takes a drawn map off the board again. What is no longer as it was drawn is a person's by now: it is taken out of the frame and stays.
 * The frame goes last, and only when it is empty, because removing a frame may remove its children. Done again after an error, it goes on
 * where it stopped.
 * @throws BoardError when the board does not answer; then part of the map may still be there
 */
export async function takeBack(board: Board, drawn: Drawn, run: Run): Promise<{ removed: number; kept: Kept[] }> {
  const calls = openCalls(run)
  const total = drawn.items.length + 1
  const touched = await removeAsDrawn(board, calls, drawn, run, (done) => run.onProgress?.(done, total))
  const added = await removeFrame(board, calls, drawn.frameId, run)
  run.onProgress?.(total, total)
  const kept = new Map([...added.map((id) => [id, ADDED] as const), ...touched.map((id) => [id, CHANGED] as const)])
  return {
    removed: drawn.items.length - touched.length,
    kept: [...kept].map(([itemId, why]) => ({ itemId, why })),
  }
}

/**
 * Removes the items that still are as they were drawn. They are fetched right before, some at a time and again before each further
 * attempt, so that what somebody wrote is seen; only what is written in that one round trip can be lost, since Miro has no conditional
 * removal.
 * @returns ids of those that somebody has changed
 */
export async function removeAsDrawn(
  board: Board,
  calls: Calls,
  drawn: Drawn,
  run: Run,
  onDone: (done: number) => void = () => {},
): Promise<string[]> {
  const touched: string[] = []
  for (let from = 0; from < drawn.items.length; from += IN_FLIGHT) {
    let left = drawn.items.slice(from, from + IN_FLIGHT)
    for (let attempt = 0; left.length > 0; attempt++) {
      const round = await removeOnce(board, calls, { ...drawn, items: left })
      touched.push(...round.touched)
      if (round.failed.length < left.length) attempt = 0
      left = round.failed
      if (left.length > 0) await afterFailure(round.trouble, attempt, run)
    }
    onDone(Math.min(from + IN_FLIGHT, drawn.items.length))
  }
  return touched
}

async function removeOnce(board: Board, calls: Calls, drawn: Drawn) {
  const ids = [drawn.frameId, ...drawn.items.map((entry) => entry.id)].filter(Boolean)
  const items = await calls.repeat(() => board.items(ids))
  if (drawn.code !== undefined) markedFrame(items, drawn.frameId, drawn.code)
  const byId = new Map(items.map((item) => [item.id, item]))
  const centers = centersNow(drawn, items)
  const touched: string[] = []
  const failed: Entry[] = []
  let trouble: unknown = null
  await Promise.all(
    drawn.items.map(async (entry) => {
      const item = byId.get(entry.id)
      if (!item) return
      if (!isAsDrawn(item, entry.drawn, centers)) {
        touched.push(entry.id)
        return
      }
      try {
        await calls.once(() => board.remove(item))
      } catch (error) {
        if (isCode(error, 'gone')) return
        failed.push(entry)
        if (trouble === null || isFinal(error)) trouble = error
      }
    }),
  )
  return { touched, failed, trouble }
}

/** Removes the frame once nothing is in it any more. What people put into it is taken out first; returns the ids of that. */
export async function removeFrame(board: Board, calls: Calls, frameId: string, run: Run): Promise<string[]> {
  const added = new Set<string>()
  for (let attempt = 0; ; attempt++) {
    const items = await calls.repeat(() => board.items())
    const frame = items.find((item) => item.id === frameId)
    if (!frame) return [...added]
    const children = items.filter((item) => item.frameId === frameId)
    // The app's own marks go with the map that they mark.
    for (const child of children) if (!isSigned(child)) added.add(child.id)
    const out = (child: BoardItem) => () => (isSigned(child) ? board.remove(child) : board.detach(frame, child))
    const steps = children.length > 0 ? children.map(out) : [() => board.remove(frame)]
    const results = await Promise.allSettled(steps.map((step) => calls.once(step)))
    const failed = results.find((result) => result.status === 'rejected' && !isCode(result.reason, 'gone'))
    if (failed?.status === 'rejected') await afterFailure(failed.reason, attempt, run)
    else if (children.length === 0) return [...added]
  }
}

/** Waits before the next attempt; throws when there is no sense in one. */
export async function afterFailure(error: unknown, attempt: number, run: Run): Promise<void> {
  const ms = (isCode(error, 'rate-limit') ? RATE_LIMIT_WAITS : PAUSES)[Math.max(0, attempt)]
  if (ms === undefined || isCode(error, 'permission', 'cancelled', 'refused')) throw error
  await cancellable(run, ms)
}
