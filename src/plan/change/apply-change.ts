import type { Board } from '../../board/board.ts'
import { BoardError } from '../../board/errors.ts'
import type { BoardItem } from '../../board/item.ts'
import { parseAnchor } from '../../model/anchor.ts'
import type { ChangeRecord } from '../../model/change-record.ts'
import type { Applied } from '../apply.ts'
import { cancellable, isFinal, openCalls } from '../calls.ts'
import type { ChangePlan } from '../plan.ts'
import { type Run, uncancelled } from '../run.ts'
import { type ChangeWork, type Desk, newChange, tellProgress, together } from './carry/change-work.ts'
import { drawParts, undrawn } from './carry/draw-parts.ts'
import { finishEarlier, isOfPlan } from './carry/earlier-change.ts'
import { growFrame, settleFrame } from './carry/frame-size.ts'
import { AT_ONCE, assertFree, findChange, forgetChange, type HeldLease, newCode, takeLease } from './carry/lease.ts'
import { drawnUnheard, look, lookAt, removeDoubles } from './carry/look.ts'
import { makeRoom, moveBack } from './carry/make-room.ts'
import { markTitle, recall, remember, unmarkTitle } from './carry/memory.ts'
import { movesOf } from './carry/moves.ts'
import { chooseParking } from './carry/park-notes.ts'
import { redraw } from './carry/redraw.ts'
import { doTasks, unsized } from './carry/rounds.ts'
import { isLight } from './carry/steps-by-kind.ts'
import { failure } from './carry/stopped.ts'
import { assertFits, assertRemembered, partsIn } from './carry/structure-check.ts'
import { discarding, parking, tasksOf } from './carry/tasks.ts'
import { forgetUnmarked, noteUnmarked } from './carry/unmarked.ts'
import { undoOfChange } from './undo-change.ts'

/** A board that does not show after so many looks what was done on it never will. */
const MOST_LOOKS = 6
/** Waits before beginning again; as much once more at most, so that those who began together do not do so again. ms */
const AGAIN = [300, 600, 1200]

/**
 * Changes a map that people work on. It rolls forward: what was done stays, and applying it again goes on where it stopped. What people
 * have changed meanwhile is left alone and told. Never rejects.
 */
export async function applyChange(board: Board, plan: ChangePlan, run: Run): Promise<Applied> {
  const work = newChange(plan)
  const desk = { board, calls: openCalls(run), run, work, hold: null, halt: { reason: null } }
  const held: { lease: HeldLease | null } = { lease: null }
  const answer = (undo: ChangePlan | null, error: BoardError | null): Applied => ({
    done: work.done.size,
    skipped: [...work.skipped.values()],
    undo,
    error,
  })
  try {
    await (isLight(work.steps) && plan.scope.resumes === null ? doLight(desk) : doInTurn(desk, held))
    run.onProgress?.(plan.ops.length, plan.ops.length)
    return answer(undoOfChange(work, null), null)
  } catch (cause) {
    const undo = await stop(desk, held.lease, plan)
    return answer(undo, failure(cause, undo === null))
  }
}

/** A few words, or one item: nothing that somebody else would have to know of. */
async function doLight(desk: Desk): Promise<void> {
  const { board, calls, work, run } = desk
  const { scope, ops } = work.plan
  const ids = [...ops.flatMap((op) => ('itemId' in op ? [op.itemId] : [])), scope.frame?.id, scope.anchor?.itemId]
  const [found] = await Promise.all([
    findChange(board, calls, scope.mapId),
    lookAt(desk, new Set(ids.filter((id) => id !== undefined))),
  ])
  assertFree(board, found, run)
  await finishEarlier(desk, found)
  assertFits(work)
  assertRemembered(work, await recall(desk), '')
  await doTasks(desk, tasksOf(board, work))
  if (work.steps.frame && !work.skipped.has(work.steps.frame.itemId)) work.done.add(work.steps.frame)
  await remember(desk)
  if (found.lease) await forgetChange(calls, board, scope.mapId, found)
}

/** Several who begin at the same moment may keep each other off: they begin again, each after a while of its own. */
async function doInTurn(desk: Desk, held: { lease: HeldLease | null }): Promise<void> {
  for (const pause of [...AGAIN, null]) {
    if (await doWhole(desk, held)) return
    if (pause === null) throw new BoardError('refused', AT_ONCE, { left: 'nothing' })
    await cancellable(desk.run, pause + (Number.parseInt(newCode(), 36) % pause))
    await held.lease?.handBack()
    held.lease = null
  }
}

/** Says whether it was this run's turn; if not, nothing was done. */
async function doWhole(desk: Desk, held: { lease: HeldLease | null }): Promise<boolean> {
  const { board, calls, work, run } = desk
  const { steps, plan } = work
  const { scope } = plan
  const [found] = await Promise.all([findChange(board, calls, scope.mapId), look(desk)])
  assertFits(work)
  assertFree(board, found, run)
  await finishEarlier(desk, found)
  chooseParking(
    work,
    steps.parks.flatMap(({ itemId }) => work.last.get(itemId) ?? []),
  )
  const takesOff = steps.parks.length + steps.discards.length > 0
  const begun = found.record && isOfPlan(work, found.record) ? found.record.code : null
  const code = scope.resumes ?? begun ?? newCode()
  const what = { code, corner: cornerNow(work), changes: scope.changes, moves: takesOff ? [] : movesOf(work) }
  const taking = takeLease(board, calls, scope.mapId, what, found, run).then((lease) => {
    held.lease = lease
  })
  await together([taking, recall(desk).then((now) => assertRemembered(work, now, code))], isFinal)
  const hold = held.lease
  const doing: Desk = { ...desk, hold }
  // Somebody may have been quicker by less than it takes to look: what they did meanwhile is seen now.
  let isMine = true
  const claiming = hold?.claim().then((is) => {
    isMine = is
  })
  await together([lookAt(doing, partsIn(work)), claiming ?? Promise.resolve()], isFinal)
  if (!isMine) return false
  assertFits(work)
  if (takesOff) {
    // While something is in the way of others, these must not seem to be where they are going to.
    const parks = steps.parks.map((op) => parking(board, work, op.itemId, op.from, [op]))
    await doTasks(doing, parks)
    await discardAll(doing)
    await hold?.tell(movesOf(work))
  }
  const isNoted = await noteUnmarked(doing)
  work.isMoving = true
  await makeRoom(doing)
  // What is read as if it were moved has its room by then.
  await growFrame(doing)
  const isFresh = await moveAndDraw(doing, markTitle(doing, code))
  work.isMoving = false
  await settleFrame(doing, isFresh)
  await moveBack(doing)
  // Were the title last, and that not be had, a map that is as it shall be would be told as half done, and nobody know what was to be done.
  await remember(doing)
  if (isNoted) await forgetUnmarked(doing)
  await hold?.end()
  return true
}

/** Moves and draws until the board shows all of it. Tells whether nothing was written since it was looked at, nor anybody else's turn. */
async function moveAndDraw(desk: Desk, ready: Promise<unknown>): Promise<boolean> {
  const { work, board } = desk
  let tasks = tasksOf(board, work)
  for (let looks = 0; ; looks++) {
    const drawing = ready.then(() => drawParts(desk))
    await together([doTasks(desk, tasks, ready), drawing], isFinal)
    await together([look(desk), desk.hold?.verify() ?? Promise.resolve()], isFinal)
    await removeDoubles(desk)
    const frame = work.last.get(work.plan.scope.frame?.id ?? '')
    const left = tasksOf(board, work).filter(
      (task) => !work.skipped.has(task.itemId) && task.next(work.last.get(task.itemId), frame, work.by).kind === 'act',
    )
    const stiff = unsized(work)
    if (stiff.length > 0) await redraw(desk, stiff)
    tasks = left.filter(({ itemId }) => !work.redrawn.has(itemId) && !work.skipped.has(itemId))
    if (tasks.length === 0 && undrawn(work).length === 0) return stiff.length === 0
    if (looks === MOST_LOOKS) throw new BoardError('unknown', 'What was done did not appear on the board')
  }
}

/** Removes what is no part of the map any more; what people have made their own meanwhile is taken out of the map instead. */
async function discardAll(desk: Desk): Promise<void> {
  const { work, board } = desk
  const touched: BoardItem[] = []
  const discards = work.steps.discards.flatMap((op) => {
    const item = drawnUnheard(work, op)
    if (!item) work.done.add(op)
    return item ? [discarding(board, op, item, (own) => touched.push(own))] : []
  })
  await doTasks(desk, discards)
  for (const { id } of touched) work.skipped.delete(id)
  chooseParking(work, touched)
  const at = ({ x, y }: BoardItem) => ({ x: x - work.by.x, y: y - work.by.y })
  await doTasks(
    desk,
    touched.map((item) => parking(board, work, item.id, at(item), [])),
  )
}

function cornerNow({ plan, by }: ChangeWork): ChangeRecord['corner'] {
  const { frame } = plan.scope
  return frame && { x: frame.left + by.x, y: frame.top + by.y }
}

/** Looks what was done, and lets others go on with it; where it is nothing, there is nothing to go on with. */
async function stop(desk: Desk, lease: HeldLease | null, plan: ChangePlan): Promise<ChangePlan | null> {
  const { work } = desk
  const run = uncancelled(desk.run)
  const last: Desk = { ...desk, run, calls: openCalls(run), halt: { reason: null } }
  tellProgress(desk)
  if (lease || work.done.size + work.unsure.size > 0) await look(last).catch(() => undefined)
  if (work.remembered?.isSure === false) await recall(last).catch(() => undefined)
  for (const [id, item] of work.unsure) {
    if (item) work.last.set(id, item)
    else work.last.delete(id)
  }
  const undo = undoOfChange(work, null)
  const code = lease?.code ?? plan.scope.resumes
  const isMarked = () => code !== null && parseAnchor(work.remembered?.now)?.changing === code
  const isBegun = () => isMarked() || (work.isMoving && undo !== null)
  try {
    await lease?.assertHeld()
    if (lease && undo === null && plan.scope.resumes === null) await unmarkTitle(last)
    await (isBegun() ? lease?.release() : lease?.end())
  } catch {
    // Whoever comes next waits until the lease has run out, and goes on with what is left.
  }
  return isBegun() ? undoOfChange(work, code) : undo
}
