import type { Board } from '../board/board.ts'
import type { Change } from '../model/change.ts'
import { type ChangeRecord, isLive } from '../model/change-record.ts'
import { invertChanges } from '../model/invert-changes.ts'
import { type Applied, applyPlan } from '../plan/apply.ts'
import { openCalls } from '../plan/calls.ts'
import { findChange } from '../plan/change/carry/lease.ts'
import type { ChangePlan, Op } from '../plan/plan.ts'
import { now, type Run } from '../plan/run.ts'
import type { Reading } from '../read/reading.ts'
import { frameAround, movesLeft } from './moves-left.ts'
import { planChanges } from './plan-changes.ts'
import { readMaps } from './read-maps.ts'

/** A change of a map that was begun and has not come to its end. */
export interface BegunChange {
  readonly reading: Reading
  /**
   * - `going-on`: somebody is at it right now, so nobody else may change the map.
   * - `broken-off`: whoever began it does not go on; it can be finished.
   * - `forgotten`: the title remembers that one was begun, but not the board what it was: notes may lie in wrong cells, which a person has
   *   to see to. Finishing it only makes the title forget it.
   */
  readonly state: 'going-on' | 'broken-off' | 'forgotten'
  /** What was to be done; empty where notes were only straightened, or parts drawn again. */
  readonly changes: readonly Change[]
  /** False where notes have been taken off the map, which no change brings back, or nothing tells what was done. */
  readonly canUndo: boolean
  readonly record: ChangeRecord | null
}

/**
 * The changes of these maps that were begun and not finished: the panel was closed, or Miro answered no more. One call for each map, so this
 * is not for following a board.
 * @throws BoardError when the board does not tell
 */
export async function findUnfinishedChanges(
  board: Board,
  readings: readonly Reading[],
  run: Run = {},
): Promise<BegunChange[]> {
  const calls = openCalls(run)
  const found = await Promise.all(
    readings.map(async (reading): Promise<BegunChange[]> => {
      const { lease, record } = await findChange(board, calls, reading.map.id)
      const isMarked = reading.record === 'own' && reading.anchor?.changing !== undefined
      if (!lease && !isMarked) return []
      const changes = record?.changes ?? []
      if (lease && isLive(lease, now(run))) return [{ reading, state: 'going-on', changes, canUndo: false, record }]
      if (!record) return isMarked ? [{ reading, state: 'forgotten', changes, canUndo: false, record }] : []
      const isKept = !changes.some(({ kind }) => kind === 'remove-note')
      return [{ reading, state: 'broken-off', changes, canUndo: changes.length > 0 && isKept, record }]
    }),
  )
  return found.flat()
}

/**
 * Brings a change that was broken off to its end.
 * @returns like `applyPlan`: it never rejects for what happens on the board
 * @throws BoardError when the board cannot be read
 */
export async function finishChange(board: Board, begun: BegunChange, run: Run = {}): Promise<Applied> {
  const { reading, record, changes, state } = begun
  if (state === 'forgotten' || !record) return applyPlan(board, forgetting(reading), run)
  // Even where nothing is left to be done the board has to forget it.
  const planned = (map: Reading) => resuming(planChanges(map, changes), record)
  // What no change tells, only its moves do: notes that were straightened.
  if (changes.length === 0) return applyPlan(board, movingOn(reading, record) ?? planned(reading), run)
  if (reading.unfinished) return applyPlan(board, planned(reading), run)
  // Only a title tells while reading that items are on their way: where there is none, they have to arrive before the map is read.
  const moving = movingOn(reading, record)
  if (!moving) return applyPlan(board, planned(reading), run)
  const moved = await applyPlan(board, moving, run)
  const again = moved.error ? null : await readAgain(board, reading)
  if (!again) return moved
  const rest = await applyPlan(board, planChanges(again, changes), run)
  return { ...rest, done: moved.done + rest.done, skipped: [...moved.skipped, ...rest.skipped] }
}

/**
 * Takes back a change that was broken off: it is brought to its end first, because only then what it did is all there.
 * @returns like `applyPlan`
 * @throws BoardError when the board cannot be read
 */
export async function undoChange(board: Board, begun: BegunChange, run: Run = {}): Promise<Applied> {
  const finished = await finishChange(board, begun, run)
  const again = finished.error || !begun.canUndo ? null : await readAgain(board, begun.reading)
  if (!again) return finished
  const undone = await applyPlan(board, planChanges(again, invertChanges(begun.changes)), run)
  return { ...undone, done: finished.done + undone.done, skipped: [...finished.skipped, ...undone.skipped] }
}

/** The same map as it is now; a map without a title may have another id by now. */
async function readAgain(board: Board, { map, frameId, placed }: Reading): Promise<Reading | null> {
  const ids = new Set(placed.map(({ item }) => item.id))
  const shared = (reading: Reading) => reading.placed.filter(({ item }) => ids.has(item.id)).length
  const readings = await readMaps(board, frameId === null ? {} : { frameIds: [frameId] })
  const same = readings.find((reading) => reading.map.id === map.id)
  return same ?? readings.sort((a, b) => shared(b) - shared(a))[0] ?? null
}

/** The title forgets that a change was begun. */
function forgetting(reading: Reading): ChangePlan {
  const plan = planChanges(reading, [])
  const { anchor } = reading
  if (!anchor) return { ...plan, ops: [] }
  const { changing: _, ...record } = anchor
  return withOps(plan, [{ kind: 'set-record', itemId: anchor.itemId, record }])
}

const withOps = (plan: ChangePlan, ops: readonly Op[]): ChangePlan => ({ ...plan, ops, calls: 2 * ops.length + 6 })

const resuming = (plan: ChangePlan, { code }: ChangeRecord): ChangePlan => ({
  ...plan,
  scope: { ...plan.scope, resumes: code },
})

/** Moves what still waits to be moved; null where nothing does, or where nothing has been moved of what changes tell as well. */
function movingOn(reading: Reading, record: ChangeRecord): ChangePlan | null {
  const { moves, waiting, hasBegun } = movesLeft(reading, record)
  if (waiting.length === 0 || (!hasBegun && record.changes.length > 0)) return null
  const plan = planChanges(reading, [])
  const frame = frameAround(reading.frame, waiting)
  const scope = { ...plan.scope, changes: record.changes }
  return resuming(withOps({ ...plan, scope }, [...(frame ? [frame] : []), ...moves]), record)
}
