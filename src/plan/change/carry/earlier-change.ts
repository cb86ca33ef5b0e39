import { BoardError } from '../../../board/errors.ts'
import type { BoardItem } from '../../../board/item.ts'
import { parseAnchor } from '../../../model/anchor.ts'
import type { ChangeRecord, MoveTuple } from '../../../model/change-record.ts'
import { isSame } from '../../../model/is-same.ts'
import type { Place } from '../../sheet.ts'
import { type ChangeWork, cornerOf, type Desk } from './change-work.ts'
import { shows } from './facets.ts'
import { AT_ONCE, type FoundChange, takeLease } from './lease.ts'
import { recall } from './memory.ts'
import { movesOf } from './moves.ts'
import { doTasks } from './rounds.ts'
import type { Task } from './tasks.ts'
import { forgetUnmarked } from './unmarked.ts'

const FINISHED =
  'A change of this map that was begun earlier has been finished first. Nothing else was changed; look at the map again.'

/**
 * A map without a title remembers only in the board storage that somebody began to change it. Planned without knowing of that, the notes
 * that were not moved yet would stay in the wrong cells: so they are moved first.
 * @throws BoardError `refused` when that was done, or has to be done otherwise
 */
export async function finishEarlier(desk: Desk, found: FoundChange): Promise<void> {
  const { work, board, calls, run } = desk
  const { record } = found
  const { scope } = work.plan
  if (!record || record.code === scope.resumes || isOfPlan(work, record)) return
  const title = parseAnchor(await recall(desk))
  if (title?.changing === record.code) {
    const what = 'A change of this map that was begun earlier has not come to its end'
    throw new BoardError('refused', `${what}. Nothing was changed; look at the map again.`, { left: 'nothing' })
  }
  const tasks = record.moves.map((move) => moving(desk, record, move))
  const states = record.moves.map((move, index) => stateOf(work, record, move, tasks[index]))
  // Where none was moved, or all were, the map is at rest.
  if (title || !states.includes('waits') || !states.includes('there')) return
  const hold = await takeLease(board, calls, scope.mapId, record, found, run)
  if (!(await hold.claim())) throw new BoardError('refused', AT_ONCE, { left: 'nothing' })
  await doTasks({ ...desk, hold }, tasks)
  await hold.verify()
  await forgetUnmarked(desk)
  await hold.end()
  throw new BoardError('refused', FINISHED, { left: 'nothing' })
}

/** dp. What was stored is good to a hundredth. */
const NEAR = 0.5

/**
 * Whether it was begun with this very plan. The same changes planned for a map that is half-way to what they make of it, and does not tell,
 * would move its notes into the wrong cells.
 */
export function isOfPlan(work: ChangeWork, record: ChangeRecord): boolean {
  if (!isSame(record.changes, work.plan.scope.changes)) return false
  const by = byOf(work, record)
  const planned = new Map(movesOf(work).map((move) => [move[0], move]))
  return record.moves.every(([id, fromX, fromY, toX, toY]) => {
    const move = planned.get(id)
    if (!move) return false
    const there = [fromX + by.x, fromY + by.y, toX + by.x, toY + by.y]
    return there.every((value, index) => Math.abs(value - Number(move[index + 1])) <= NEAR)
  })
}

const byOf = ({ last, plan }: ChangeWork, { corner }: ChangeRecord): Place => {
  const frame = last.get(plan.scope.frame?.id ?? '')
  if (!corner || !frame) return { x: 0, y: 0 }
  const now = cornerOf(frame)
  return { x: now.x - corner.x, y: now.y - corner.y }
}

function stateOf(work: ChangeWork, record: ChangeRecord, [id, , , x, y]: MoveTuple, task: Task | undefined) {
  const item = work.last.get(id)
  if (!item) return 'gone'
  if (shows(item, { x, y }, byOf(work, record))) return 'there'
  return task?.next(item, undefined, { x: 0, y: 0 }).kind === 'act' ? 'waits' : 'elsewhere'
}

function moving(
  { board, work }: Desk,
  record: ChangeRecord,
  [itemId, fromX, fromY, toX, toY, width, height]: MoveTuple,
): Task {
  return {
    itemId,
    matter: 'other',
    ops: [],
    next(item: BoardItem | undefined) {
      const by = byOf(work, record)
      if (!item || !shows(item, { x: fromX, y: fromY }, by)) return { kind: 'done' }
      const size = width === undefined || height === undefined ? {} : { width, height }
      const to = { x: toX + by.x, y: toY + by.y, ...size }
      return { kind: 'act', act: () => board.change(item, to), after: { ...item, ...to }, last: true }
    },
  }
}
