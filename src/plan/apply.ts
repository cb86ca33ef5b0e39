import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { openCalls } from './calls.ts'
import type { Plan } from './plan.ts'
import type { Run } from './run.ts'
import { type Drawn, type Kept, takeBack, touchedSince } from './take-back.ts'

export interface Applied {
  /** Operations that were carried out. */
  readonly done: number
  /** What was left alone, and why. */
  readonly skipped: readonly Kept[]
  /** Takes back what was done; null where that is not to be had. */
  readonly undo: Plan | null
  readonly error: BoardError | null
}

/**
 * Carries out a plan. Never rejects: what went wrong is in `error`. After an error the same plan can be applied again; it goes on where it
 * stopped. A person's note is never removed or altered.
 */
export async function applyPlan(board: Board, plan: Plan, run: Run = {}): Promise<Applied> {
  const frame = plan.ops.find((op) => op.kind === 'remove-frame')
  if (!frame) return { done: 0, skipped: [], undo: null, error: null }
  const drawn: Drawn = {
    frameId: frame.frameId,
    centers: [frame.center],
    items: plan.ops.flatMap((op) => (op.kind === 'remove-drawn' ? [{ id: op.itemId, drawn: op.drawn }] : [])),
  }
  let done = 0
  const counting: Run = {
    ...run,
    onProgress(removed, total) {
      done = removed
      run.onProgress?.(removed, total)
    },
  }
  try {
    if (plan.whole) {
      const items = await openCalls(run).repeat(() => board.items())
      const renamed = items.filter((item) => item.id === frame.frameId && item.text !== frame.title)
      const touched = [
        ...touchedSince(drawn, items),
        ...renamed.map(({ id }) => ({ itemId: id, why: 'somebody has renamed it since' })),
      ]
      if (touched.length > 0) return { done: 0, skipped: touched, undo: null, error: refusal(touched.length) }
    }
    const { removed, kept } = await takeBack(board, drawn, counting)
    return { done: removed + 1, skipped: kept, undo: null, error: null }
  } catch (cause) {
    const error =
      cause instanceof BoardError ? cause : new BoardError('unknown', `Undo stopped: ${String(cause)}`, { cause })
    return { done, skipped: [], undo: null, error }
  }
}

const refusal = (count: number): BoardError =>
  new BoardError(
    'refused',
    `People have already worked in this map (${count} ${count === 1 ? 'item was' : 'items were'} written, moved or added), so it stays. Delete the frame by hand if you are sure.`,
    { left: 'notes' },
  )
