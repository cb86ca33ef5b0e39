import type { Board } from '../board/board.ts'
import { parseAnchor } from '../model/anchor.ts'
import { type Calls, isCode, openCalls } from './calls.ts'
import type { Attach, Detach, Plan, RemoveDrawn, RemoveFrame, RestoreRecord } from './plan.ts'
import type { Run } from './run.ts'
import { afterFailure, type Kept, removeAsDrawn, removeFrame } from './take-back.ts'

const CHANGED = 'somebody has changed it since'
const RENAMED = 'somebody has renamed it since'

/**
 * Takes back what was added to a person's map: what its title remembers, then what was drawn and still is as it was drawn. All the rest
 * stays exactly where it lies. Where only a part of what lies over one another had come into a frame, the rest goes through it as well,
 * because Miro may put on top what comes in. Done again after an error, it goes on where it stopped.
 * @throws BoardError when the board does not answer
 */
export async function takeOff(board: Board, { ops }: Plan, run: Run): Promise<Kept[]> {
  const calls = openCalls(run)
  const kept: Kept[] = []
  let done = 0
  const step = () => run.onProgress?.(++done, ops.length)
  for (const op of ops) {
    if (op.kind !== 'restore-record') continue
    await restore(board, calls, op)
    step()
  }
  const frames = ops.filter((op) => op.kind === 'remove-frame')
  for (const op of ops) {
    if (op.kind !== 'remove-drawn') continue
    if (!(await removeDrawn(board, calls, op, frames[0], run))) kept.push({ itemId: op.itemId, why: CHANGED })
    step()
  }
  for (const op of ops) {
    if (op.kind !== 'attach') continue
    await passThrough(board, calls, op)
    step()
  }
  await detachAll(
    board,
    calls,
    ops.filter((op) => op.kind === 'detach'),
    run,
    step,
  )
  for (const op of frames) {
    if (!(await removeOwnFrame(board, calls, op, run))) kept.push({ itemId: op.frameId, why: RENAMED })
    step()
  }
  return kept
}

async function restore(board: Board, calls: Calls, { itemId, record, before }: RestoreRecord): Promise<void> {
  const [item] = await calls.repeat(() => board.items([itemId]))
  if (!item) return
  const now = parseAnchor(await calls.repeat(() => board.getMetadata(item)))
  if (now?.itemId !== itemId || now.map.id !== record.map.id) return
  // Miro's typings take any JSON, and undefined is none.
  await calls.repeat(() => board.setMetadata(item, before ?? null))
}

/** Says whether it was as it had been drawn. */
async function removeDrawn(
  board: Board,
  calls: Calls,
  { itemId, drawn, within }: RemoveDrawn,
  frame: RemoveFrame | undefined,
  run: Run,
): Promise<boolean> {
  const at = within ?? frame ?? { frameId: '', center: { x: 0, y: 0 } }
  const items = [{ id: itemId, drawn }]
  const touched = await removeAsDrawn(board, calls, { frameId: at.frameId, centers: [at.center], items }, run)
  return touched.length === 0
}

async function passThrough(board: Board, calls: Calls, { frameId, itemId }: Attach): Promise<void> {
  const items = await calls.repeat(() => board.items([frameId, itemId]))
  const [frame, item] = [frameId, itemId].map((id) => items.find((each) => each.id === id))
  if (!frame || !item || item.frameId !== null) return
  try {
    await calls.run(() => board.attach(frame, item))
  } catch (error) {
    // People have moved it since: then nothing is left to keep in order.
    if (!isCode(error, 'outside', 'refused', 'gone')) throw error
  }
}

async function detachAll(board: Board, calls: Calls, ops: readonly Detach[], run: Run, step: () => void) {
  const [first] = ops
  if (!first) return
  const ids = new Set(ops.map((op) => op.itemId))
  for (let attempt = 0; ; attempt++) {
    const items = await calls.repeat(() => board.items([first.frameId, ...ids]))
    const frame = items.find((item) => item.id === first.frameId)
    const left = items.filter((item) => ids.has(item.id) && item.frameId === first.frameId)
    if (!frame || left.length === 0) break
    const results = await Promise.allSettled(left.map((item) => calls.once(() => board.detach(frame, item))))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed?.status === 'rejected') await afterFailure(failed.reason, attempt, run)
  }
  for (const _ of ops) step()
}

/** Says whether it still had the name that it was given: another one is a person's, and so is the frame then. */
async function removeOwnFrame(board: Board, calls: Calls, op: RemoveFrame, run: Run): Promise<boolean> {
  const [frame] = await calls.repeat(() => board.items([op.frameId]))
  if (frame && frame.text !== op.title) return false
  if (frame) await removeFrame(board, calls, frame.id, run)
  return true
}
