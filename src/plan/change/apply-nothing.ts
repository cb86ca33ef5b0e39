import type { Board } from '../../board/board.ts'
import { isLive } from '../../model/change-record.ts'
import type { Applied } from '../apply.ts'
import { openCalls } from '../calls.ts'
import type { ChangePlan } from '../plan.ts'
import { now, type Run } from '../run.ts'
import { type Desk, newChange } from './carry/change-work.ts'
import { finishEarlier } from './carry/earlier-change.ts'
import { findChange, forgetChange } from './carry/lease.ts'
import { look } from './carry/look.ts'
import { failure } from './carry/stopped.ts'
import { forgetUnmarked } from './carry/unmarked.ts'

const NOTHING: Applied = { done: 0, skipped: [], undo: null, error: null }

/**
 * A change may have been broken off when all of it was done but for the board to forget that it was begun. Done again it is a plan without
 * steps, and forgetting is what is left of it. Never rejects.
 */
export async function applyNothing(board: Board, plan: ChangePlan, run: Run): Promise<Applied> {
  const calls = openCalls(run)
  const desk: Desk = { board, calls, run, work: newChange(plan), hold: null, halt: { reason: null } }
  const { mapId } = plan.scope
  try {
    const found = await findChange(board, calls, mapId)
    if (!found.lease || isLive(found.lease, now(run))) return NOTHING
    await look(desk)
    await finishEarlier(desk, found)
    await forgetUnmarked(desk)
    await forgetChange(calls, board, mapId, found)
    return NOTHING
  } catch (cause) {
    return { ...NOTHING, error: failure(cause, true) }
  }
}
