import type { Board } from '../../board/board.ts'
import { BoardError } from '../../board/errors.ts'
import type { BoardItem } from '../../board/item.ts'
import { type Calls, IN_FLIGHT, isCode, isFinal } from '../calls.ts'
import type { Run } from '../run.ts'
import { afterFailure } from '../take-back.ts'
import { type ChangeWork, movedBy, skip } from './change-work.ts'
import type { HeldLease } from './lease.ts'
import { settle, type Task } from './tasks.ts'

/** What a change needs at hand. */
export interface Desk {
  readonly board: Board
  readonly calls: Calls
  readonly run: Run
  readonly work: ChangeWork
  /** null while nothing is done that needs it. */
  readonly hold: HeldLease | null
}

/** What one look at some of the items has shown; its own error, so that nobody has to wait for it at once. */
type Fetched = { readonly items: ReadonlyMap<string, BoardItem> } | { readonly error: unknown }

async function fetch({ board, calls, hold, work }: Desk, tasks: readonly Task[]): Promise<Fetched> {
  const frameId = work.plan.scope.frame?.id
  const ids = [...new Set([...(frameId === undefined ? [] : [frameId]), ...tasks.map(({ itemId }) => itemId)])]
  try {
    const [items] = await Promise.all([calls.repeat(() => board.items(ids)), hold?.verify()])
    return { items: new Map(items.map((item) => [item.id, item])) }
  } catch (error) {
    return { error }
  }
}

/**
 * Does the tasks, a chunk at a time: fetched, compared, written. The next chunk is fetched while one is written. What fails is looked at
 * again, and done again where that is needed, as long as something comes of it.
 * @throws BoardError when nothing does any more; the work then tells how far it came
 */
export async function doTasks(desk: Desk, tasks: readonly Task[], onDone: () => void): Promise<void> {
  let left = tasks
  for (let attempt = 0; left.length > 0; attempt++) {
    const round = await doRound(desk, left, onDone)
    if (round.left.length < left.length || round.progress) attempt = -1
    left = round.left
    if (left.length > 0 && round.trouble !== null) await afterFailure(round.trouble, Math.max(0, attempt), desk.run)
  }
}

async function doRound(desk: Desk, tasks: readonly Task[], onDone: () => void) {
  const { work, calls } = desk
  const left: Task[] = []
  let progress = false
  let trouble: unknown = null
  const note = (error: unknown) => {
    if (trouble === null || isFinal(error)) trouble = error
  }
  const chunks: Task[][] = []
  for (let from = 0; from < tasks.length; from += IN_FLIGHT) chunks.push(tasks.slice(from, from + IN_FLIGHT))
  const writes: Promise<void>[] = []
  let next = fetch(desk, chunks[0] ?? [])
  for (const [index, chunk] of chunks.entries()) {
    const fetched = await next
    if ('error' in fetched) {
      note(fetched.error)
      left.push(...chunks.slice(index).flat())
      break
    }
    const following = chunks[index + 1]
    if (following) next = fetch(desk, following)
    const frameId = work.plan.scope.frame?.id
    const frame = frameId === undefined ? undefined : fetched.items.get(frameId)
    if (frameId !== undefined && !frame) {
      note(new BoardError('gone', 'Somebody has removed the frame of the map', { itemId: frameId }))
      left.push(...chunks.slice(index).flat())
      break
    }
    work.by = movedBy(work, frame)
    for (const task of chunk) {
      if (isFinal(trouble)) {
        left.push(task)
        continue
      }
      const step = task.next(fetched.items.get(task.itemId), frame, work.by)
      if (step.kind !== 'act') {
        settle(work, task, step)
        onDone()
        continue
      }
      const acted = calls.once(step.act).then(
        () => {
          progress = true
          if (!step.last) return void left.push(task)
          settle(work, task, step)
          onDone()
        },
        (error: unknown) => {
          // A person's own item stays where it is when Miro does not let us touch it; the rest goes on.
          if (isCode(error, 'refused', 'outside')) {
            skip(work, task.itemId, isCode(error, 'outside') ? 'there is no room for it in the frame' : 'it is locked')
            return onDone()
          }
          left.push(task)
          if (!isCode(error, 'gone')) note(error)
        },
      )
      writes.push(acted)
    }
  }
  await Promise.all(writes)
  if (!isFinal(trouble)) {
    const last = await next
    if ('error' in last) note(last.error)
  }
  return { left, progress, trouble }
}
