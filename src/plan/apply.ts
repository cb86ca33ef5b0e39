import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { openCalls } from './calls.ts'
import { carryOut, doneOf, lookBack, newWork } from './carry-out.ts'
import { applyChange } from './change/apply-change.ts'
import { applyNothing } from './change/apply-nothing.ts'
import { applyMarks, newMarkWork } from './marks/apply-marks.ts'
import type { MarkPlan, Plan } from './plan.ts'
import type { Run } from './run.ts'
import { type Drawn, type Kept, takeBack, touchedSince } from './take-back.ts'
import { takeOff } from './take-off.ts'
import { undoOf } from './undo-adoption.ts'

export interface Applied {
  /** Operations that were carried out. */
  readonly done: number
  /** What was left alone, and why. */
  readonly skipped: readonly Kept[]
  /** Takes back what was done; null where that is not to be had. */
  readonly undo: Plan | null
  readonly error: BoardError | null
  /** Ids of the marks that were put, where marks are what it is about. */
  readonly marks?: readonly string[]
}

const NOTHING: Applied = { done: 0, skipped: [], undo: null, error: null }

/**
 * Carries out a plan. Never rejects: what went wrong is in `error`. After an error the same plan can be applied again; it goes on where it
 * stopped. A person's note is never removed or altered.
 */
export async function applyPlan(board: Board, plan: Plan, run: Run = {}): Promise<Applied> {
  if (plan.way === 'mark') return mark(board, plan, run)
  if (plan.way !== 'change') return plan.ops.length === 0 ? NOTHING : CARRIERS[plan.way](board, plan, run)
  // What was begun has to be forgotten even where nothing of it is left to be done.
  const isNothing = plan.ops.length === 0 && plan.scope.resumes === null
  return isNothing ? applyNothing(board, plan, run) : applyChange(board, plan, run)
}

const CARRIERS = { 'take-back': takeBackWhole, add, 'take-off': take }

async function add(board: Board, plan: Plan, run: Run): Promise<Applied> {
  const work = newWork(plan)
  let error: BoardError | null = null
  try {
    await carryOut(board, work, run)
  } catch (cause) {
    error = errorOf(cause, 'What was to be added could not be added')
    await lookBack(board, work, run)
  }
  return { done: doneOf(work), skipped: [...work.skipped.values()], undo: undoOf(work), error }
}

async function take(board: Board, plan: Plan, run: Run): Promise<Applied> {
  const counted = counting(run)
  try {
    return { done: plan.ops.length, skipped: await takeOff(board, plan, counted.run), undo: null, error: null }
  } catch (cause) {
    return { done: counted.done(), skipped: [], undo: null, error: errorOf(cause, 'Undo stopped') }
  }
}

async function mark(board: Board, plan: MarkPlan, run: Run): Promise<Applied> {
  const work = newMarkWork()
  let error: BoardError | null = null
  try {
    if (plan.ops.length > 0) await applyMarks(board, plan, run, work)
  } catch (cause) {
    error = errorOf(cause, 'Marking the gaps stopped')
  }
  return { done: work.done, skipped: work.skipped, undo: null, error, marks: [...work.made] }
}

async function takeBackWhole(board: Board, plan: Plan, run: Run): Promise<Applied> {
  const frame = plan.ops.find((op) => op.kind === 'remove-frame')
  if (!frame) return NOTHING
  const drawn: Drawn = {
    frameId: frame.frameId,
    centers: [frame.center],
    items: plan.ops.flatMap((op) => (op.kind === 'remove-drawn' ? [{ id: op.itemId, drawn: op.drawn }] : [])),
  }
  const counted = counting(run)
  try {
    const items = await openCalls(run).repeat(() => board.items())
    const renamed = items.filter((item) => item.id === frame.frameId && item.text !== frame.title)
    const touched = [
      ...touchedSince(drawn, items),
      ...renamed.map(({ id }) => ({ itemId: id, why: 'somebody has renamed it since' })),
    ]
    if (touched.length > 0) return { done: 0, skipped: touched, undo: null, error: refusal(touched.length) }
    const { removed, kept } = await takeBack(board, drawn, counted.run)
    return { done: removed + 1, skipped: kept, undo: null, error: null }
  } catch (cause) {
    return { done: counted.done(), skipped: [], undo: null, error: errorOf(cause, 'Undo stopped') }
  }
}

/** The same run, which also remembers how far it came. */
function counting(run: Run): { readonly run: Run; done(): number } {
  let seen = 0
  return {
    run: {
      ...run,
      onProgress(done, total) {
        seen = done
        run.onProgress?.(done, total)
      },
    },
    done: () => seen,
  }
}

const errorOf = (cause: unknown, what: string): BoardError =>
  cause instanceof BoardError ? cause : new BoardError('unknown', `${what}: ${String(cause)}`, { cause })

const refusal = (count: number): BoardError =>
  new BoardError(
    'refused',
    `People have already worked in this map (${count} ${count === 1 ? 'item was' : 'items were'} written, moved or added), so it stays. Delete the frame by hand if you are sure.`,
    { left: 'notes' },
  )
