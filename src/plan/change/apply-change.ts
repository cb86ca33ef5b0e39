import type { Board } from '../../board/board.ts'
import { BoardError } from '../../board/errors.ts'
import type { BoardItem } from '../../board/item.ts'
import { parseAnchor } from '../../model/anchor.ts'
import type { ChangeRecord, MoveTuple } from '../../model/change-record.ts'
import { isSame } from '../../model/is-same.ts'
import { around, extentOf } from '../adoptee.ts'
import type { Applied } from '../apply.ts'
import { isCode, openCalls } from '../calls.ts'
import type { ChangePlan, Discard } from '../plan.ts'
import { type Run, uncancelled } from '../run.ts'
import { type ChangeWork, itemOf, newChange } from './change-work.ts'
import { drawParts, look } from './draw-parts.ts'
import { growFrame, settleFrame } from './frame-size.ts'
import { assertFree, findChange, type HeldLease, newCode, takeLease } from './lease.ts'
import { parkingPlaces } from './parking.ts'
import { type Desk, doTasks } from './rounds.ts'
import { assertFits, assertRemembered, recordToWrite } from './structure-check.ts'
import { discard, park, type Task, tasksOf } from './tasks.ts'
import { undoOfChange } from './undo-change.ts'

/** A change under way: what is known of it, and what it holds. */
interface Doing {
  readonly work: ChangeWork
  hold: HeldLease | null
}

/**
 * Changes a map that people work on. It rolls forward: what was done stays, and applying it again goes on where it stopped. What people
 * have changed meanwhile is left alone and told. Never rejects.
 */
export async function applyChange(board: Board, plan: ChangePlan, run: Run): Promise<Applied> {
  const doing: Doing = { work: newChange(plan), hold: null }
  const { work } = doing
  const answer = (error: BoardError | null): Applied => ({
    done: work.done.size,
    skipped: [...work.skipped.values()],
    undo: undoOfChange(work, error ? (doing.hold?.record.code ?? plan.scope.resumes) : null),
    error,
  })
  try {
    await carryOut(board, doing, run)
    return answer(null)
  } catch (cause) {
    await letGo(board, doing, run)
    const error = cause instanceof BoardError ? cause : new BoardError('unknown', String(cause), { cause })
    return answer(error)
  }
}

async function carryOut(board: Board, doing: Doing, run: Run): Promise<void> {
  const { work } = doing
  const { plan, steps } = work
  const { scope } = plan
  const calls = openCalls(run)
  const desk: Desk = { board, calls, run, work, hold: null }
  const [, found] = await Promise.all([look(desk), findChange(board, calls, scope.mapId)])
  assertFree(found, run)
  assertFits(work)
  const begun = found.record
  const code = scope.resumes ?? (begun && isSame(begun.changes, scope.changes) ? begun.code : newCode())
  const anchor = scope.anchor && work.last.get(scope.anchor.itemId)
  const progress = () => run.onProgress?.(Math.min(work.done.size, plan.ops.length), plan.ops.length)
  planParking(work)
  const moves = movesOf(work)
  const what: Omit<ChangeRecord, 'holder' | 'until'> = { code, corner: cornerOf(work), moves, changes: scope.changes }
  const isLight =
    scope.resumes === null &&
    moves.length < 2 &&
    steps.creates.length + steps.discards.length + steps.parks.length === 0

  const [memory, hold] = await Promise.all([
    anchor ? calls.repeat(() => board.getMetadata(anchor)) : undefined,
    isLight
      ? null
      : takeLease(board, calls, scope.mapId, what, found, run).then((held) => {
          doing.hold = held
          return held
        }),
  ])
  if (anchor) {
    work.remembered = { before: memory, now: memory }
    assertRemembered(work, parseAnchor(memory), code)
  }
  const held: Desk = { ...desk, hold }
  if (hold) await hold.verify()
  await doTasks(
    held,
    steps.parks.map((op) => park(board, work, op)),
    progress,
  )
  // Once the title says that a change goes on, the map is read as if all had moved: what stands where others come to stand is gone by then.
  const [inTheWay, replaced] = [true, false].map((is) => steps.discards.filter((op) => isInTheWay(work, op) === is))
  await discardAll(held, inTheWay ?? [], progress)
  await Promise.all([growFrame(held), anchor && hold ? mark(held, anchor, code) : null])
  await Promise.all([
    doTasks(
      held,
      tasksOf(board, work).filter((task) => !isPark(work, task)),
      progress,
    ),
    drawParts(held, progress),
  ])
  await look(held)
  await discardAll(held, replaced ?? [], progress)
  if (!isLight) await settleFrame(held)
  await remember(held)
  await hold?.end()
}

const isPark = ({ steps }: ChangeWork, task: Task): boolean => task.ops.some((op) => steps.parks.some((p) => p === op))

async function discardAll(desk: Desk, discards: readonly Discard[], onDone: () => void): Promise<void> {
  const { work, board } = desk
  const touched: BoardItem[] = []
  const tasks = discards.map((op) => discard(board, op, (item) => touched.push(item)))
  await doTasks(desk, tasks, onDone)
  for (const op of discards) if (work.done.has(op)) work.last.delete(op.item.id)
  for (const [id, place] of parkingPlaces([...work.last.values()], areaOf(work), touched)) work.parking.set(id, place)
  const parks = touched.map((item) =>
    park(board, work, { itemId: item.id, from: { x: item.x - work.by.x, y: item.y - work.by.y } }),
  )
  await doTasks(desk, parks, onDone)
}

function areaOf(work: ChangeWork) {
  const { frame: scope } = work.plan.scope
  const frame = scope && work.last.get(scope.id)
  const { width = 0, height = 0 } = work.steps.frame?.to ?? {}
  const own = frame
    ? [
        extentOf({
          ...frame,
          x: frame.x + Math.max(0, width - frame.width) / 2,
          y: frame.y + Math.max(0, height - frame.height) / 2,
          width: Math.max(width, frame.width),
          height: Math.max(height, frame.height),
        }),
      ]
    : [
        ...work.steps.writes.map((op) => op.itemId),
        ...work.steps.parks.map((op) => op.itemId),
        ...work.steps.discards.map((op) => op.item.id),
      ]
        .flatMap((id) => work.last.get(id) ?? [])
        .map(extentOf)
  return around(own) ?? { left: 0, top: 0, right: 0, bottom: 0 }
}

function planParking(work: ChangeWork): void {
  const notes = work.steps.parks.flatMap(({ itemId }) => work.last.get(itemId) ?? [])
  for (const [id, place] of parkingPlaces([...work.last.values()], areaOf(work), notes)) work.parking.set(id, place)
}

const cornerOf = ({ plan, by }: ChangeWork): ChangeRecord['corner'] => {
  const { frame } = plan.scope
  return frame && { x: frame.left + by.x, y: frame.top + by.y }
}

/** Where each item lies that is moved, and where it shall lie and how large it shall be. */
const movesOf = ({ steps, first, by }: ChangeWork): MoveTuple[] =>
  steps.writes.flatMap(({ itemId, from, to }): MoveTuple[] => {
    const item = first.get(itemId)
    if (!item || (to.x === undefined && to.y === undefined && to.width === undefined && to.height === undefined))
      return []
    const lies = { x: from.x ?? item.x - by.x, y: from.y ?? item.y - by.y }
    const shall = { x: to.x ?? lies.x, y: to.y ?? lies.y }
    const move = [itemId, lies.x + by.x, lies.y + by.y, shall.x + by.x, shall.y + by.y] as const
    const isResized = to.width !== undefined || to.height !== undefined
    return [isResized ? [...move, to.width ?? item.width, to.height ?? item.height] : move]
  })

/** What goes without anything being drawn in its place. */
const isInTheWay = ({ steps }: ChangeWork, { item }: Discard): boolean =>
  !steps.creates.some(
    ({ item: drawn }) =>
      drawn.type === item.type &&
      Math.abs(drawn.x - item.x) < drawn.width / 2 &&
      Math.abs(drawn.y - item.y) < drawn.height / 2,
  )

/** Lets the title say that a change goes on, so that whoever reads the map half-done knows where its notes belong. */
async function mark({ board, calls, work }: Desk, anchor: BoardItem, code: string): Promise<void> {
  const record = parseAnchor(work.remembered?.before)
  if (!record || record.changing === code) return
  await write({ board, calls, work }, anchor, { ...record, changing: code })
}

async function write(
  { board, calls, work }: Pick<Desk, 'board' | 'calls' | 'work'>,
  anchor: BoardItem,
  record: unknown,
) {
  try {
    await calls.repeat(() => board.setMetadata(anchor, record))
  } catch (error) {
    // A board that takes no metadata on texts has maps without: words and geometry are enough to read them.
    if (!isCode(error, 'refused')) throw error
  }
  if (work.remembered) work.remembered.now = record
}

async function remember(desk: Desk): Promise<void> {
  const { work } = desk
  const [op] = work.steps.records
  const id = op?.itemId ?? work.plan.scope.anchor?.itemId
  const anchor = id === undefined ? undefined : itemOf(work, id)
  if (!anchor) return
  const now = parseAnchor(work.remembered?.now)
  const record = op ? recordToWrite(work, op.record, anchor.id) : now && withoutChange(now)
  if (record && !isSame(record, now)) await write(desk, anchor, record)
  if (op) work.done.add(op)
}

function withoutChange<T extends { changing?: string | undefined }>({
  changing: _,
  ...record
}: T): Omit<T, 'changing'> {
  return record
}

async function letGo(board: Board, { work, hold }: Doing, run: Run): Promise<void> {
  if (!hold) return
  const calls = openCalls(uncancelled(run))
  const desk: Desk = { board, calls, run: uncancelled(run), work, hold }
  await look(desk).catch(() => undefined)
  await hold.release().catch(() => undefined)
}
