import type { Board } from '../../board/board.ts'
import { BoardError } from '../../board/errors.ts'
import type { BoardItem } from '../../board/item.ts'
import { isMark, isSigned } from '../../layout/mark.ts'
import { isLive } from '../../model/change-record.ts'
import { type Calls, cancellable, IN_FLIGHT, isCode, isFinal, openCalls, PAUSES } from '../calls.ts'
import { findChange } from '../change/carry/lease.ts'
import type { Attach, MarkPlan, PutMark, TakeMark } from '../plan.ts'
import { isOlder } from '../reconcile.ts'
import { now, type Run, uncancelled } from '../run.ts'
import { afterFailure, type Kept } from '../take-back.ts'

/** How far it has come. Mutable on purpose: whatever happens, it knows what was done. */
export interface MarkWork {
  done: number
  /** Ids of the marks that were put. */
  readonly made: Set<string>
  readonly skipped: Kept[]
}

export const newMarkWork = (): MarkWork => ({ done: 0, made: new Set(), skipped: [] })

/** What the app writes on a mark, so that even a copy tells whose it is. */
const OWNED = { version: 1, kind: 'gap-mark' } as const

const isOwned = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === OWNED.kind

const FOREIGN = 'it is not one of the app’s'
const WRITTEN = 'somebody has written in it'
const CHANGED = 'somebody has made something else of it'
const USED = 'somebody has connected or linked it'

/**
 * Takes marks away and puts others. Takes only what is proven to be the app's and still is a mark; that somebody else was quicker is fine.
 * Nothing is put while somebody changes the map.
 * @throws BoardError when it cannot be completed; `work` tells how far it came
 */
export async function applyMarks(board: Board, plan: MarkPlan, run: Run, work: MarkWork): Promise<void> {
  const calls = openCalls(run)
  const step = () => {
    work.done += 1
    run.onProgress?.(work.done, plan.ops.length)
  }
  const takes = plan.ops.filter((op): op is TakeMark => op.kind === 'take-mark')
  const attaches = plan.ops.filter((op): op is Attach => op.kind === 'attach')
  const puts = plan.ops.filter((op): op is PutMark => op.kind === 'put-mark')
  if (attaches.length + puts.length > 0) await assertAtRest(board, calls, plan.mapId, run)
  for (let from = 0; from < takes.length; from += IN_FLIGHT)
    await takeAll(board, calls, takes.slice(from, from + IN_FLIGHT), run, work, step)
  await attachAll(board, calls, attaches, step)
  if (puts.length > 0) await putAll(board, calls, puts, run, work, step)
}

/** Marks come and go without a turn of their own, since no structure hangs on them. But what goes on at the map ends first. */
async function assertAtRest(board: Board, calls: Calls, mapId: string | null, run: Run): Promise<void> {
  if (mapId === null) return
  const { lease } = await findChange(board, calls, mapId)
  if (lease && isLive(lease, now(run)))
    throw new BoardError('refused', 'Somebody is changing this map right now. No mark was put; try again in a minute.')
}

async function takeAll(
  board: Board,
  calls: Calls,
  takes: readonly TakeMark[],
  run: Run,
  work: MarkWork,
  step: () => void,
): Promise<void> {
  let left = takes
  for (let attempt = 0; left.length > 0; attempt++) {
    const items = await calls.repeat(() => board.items(left.map(({ item }) => item.id)))
    const byId = new Map(items.map((item) => [item.id, item]))
    const failed: TakeMark[] = []
    let trouble: unknown = null
    await Promise.all(
      left.map(async (op) => {
        const item = byId.get(op.item.id)
        try {
          const why = item ? await reasonToKeep(board, calls, op, item) : null
          if (item && why !== null) work.skipped.push({ itemId: item.id, why })
          else if (item) await calls.once(() => board.remove(item))
        } catch (error) {
          if (!isCode(error, 'gone')) {
            failed.push(op)
            if (trouble === null || isFinal(error)) trouble = error
            return
          }
        }
        step()
      }),
    )
    if (failed.length < left.length) attempt = 0
    left = failed
    if (left.length > 0) await afterFailure(trouble, attempt, run)
  }
}

/** Why an item is left alone that was a mark when it was looked at; null when it may go. */
async function reasonToKeep(board: Board, calls: Calls, op: TakeMark, item: BoardItem): Promise<string | null> {
  if (!isMark(item)) return item.text === op.item.text ? CHANGED : WRITTEN
  if (item.connected === true || item.linkedTo !== '') return USED
  if (isSigned(item) || op.isRemembered) return null
  return isOwned(await calls.repeat(() => board.getMetadata(item))) ? null : FOREIGN
}

/** What Miro does not let into the frame stands over it all the same. */
async function attachAll(board: Board, calls: Calls, ops: readonly Attach[], step: () => void): Promise<void> {
  const [first] = ops
  if (!first) return
  const items = await calls.repeat(() => board.items([first.frameId, ...ops.map(({ itemId }) => itemId)]))
  const frame = items.find(({ id }) => id === first.frameId)
  const loose = new Set(ops.map(({ itemId }) => itemId))
  const marks = items.filter((item) => loose.has(item.id) && item.frameId === null)
  if (frame) await Promise.all(marks.map((mark) => into(board, calls, frame, mark)))
  for (const _ of ops) step()
}

async function into(board: Board, calls: Calls, frame: BoardItem, mark: BoardItem): Promise<void> {
  try {
    await calls.run(() => board.attach(frame, mark))
  } catch (error) {
    if (isCode(error, 'permission', 'cancelled', 'rate-limit')) throw error
  }
}

async function putAll(
  board: Board,
  calls: Calls,
  puts: readonly PutMark[],
  run: Run,
  work: MarkWork,
  step: () => void,
): Promise<void> {
  const frameId = puts[0]?.frameId ?? null
  const [frame] = frameId === null ? [] : await calls.repeat(() => board.items([frameId]))
  if (frameId !== null && !frame) throw new BoardError('gone', 'Somebody has removed the map', { itemId: frameId })
  let left = puts
  for (const pause of [...PAUSES, null]) {
    const failed: PutMark[] = []
    let trouble: unknown = null
    await Promise.all(
      left.map(async (op) => {
        if (isFinal(trouble)) return void failed.push(op)
        try {
          const item = await calls.run(() => board.create(op.item))
          work.made.add(item.id)
          if (frame && item.frameId === null) await into(board, calls, frame, item)
          await own(board, calls, item)
          step()
        } catch (error) {
          failed.push(op)
          if (trouble === null || isFinal(error)) trouble = error
        }
      }),
    )
    if (trouble === null) return
    // A call may act and still answer with an error: only a look tells what is there.
    left = await missingOf(board, openCalls(uncancelled(run)), failed, work)
    if (left.length === 0 && !isCode(trouble, 'cancelled')) return
    if (isFinal(trouble) || pause === null) throw trouble
    await cancellable(run, pause)
  }
}

/** It only helps: where Miro refuses metadata, the mark itself tells whose it is. */
async function own(board: Board, calls: Calls, item: BoardItem): Promise<void> {
  try {
    await calls.run(() => board.setMetadata(item, OWNED))
  } catch (error) {
    if (isCode(error, 'permission', 'cancelled', 'rate-limit')) throw error
  }
}

/** dp. Floats come back with noise. */
const NEAR = 2

async function missingOf(board: Board, calls: Calls, puts: readonly PutMark[], work: MarkWork): Promise<PutMark[]> {
  const marks = (await calls.repeat(() => board.items())).filter(isMark).sort((a, b) => (isOlder(a, b) ? -1 : 1))
  return puts.filter(({ item }) => {
    const found = marks.find(({ x, y }) => Math.abs(x - item.x) <= NEAR && Math.abs(y - item.y) <= NEAR)
    if (found) work.made.add(found.id)
    return !found
  })
}
