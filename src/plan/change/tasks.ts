import type { Board } from '../../board/board.ts'
import type { BoardItem } from '../../board/item.ts'
import { extentOf, isWithin } from '../adoptee.ts'
import type { Attach, Detach, Discard, Op, Park, Write } from '../plan.ts'
import type { Place } from '../sheet.ts'
import { type ChangeWork, itemOf, skip } from './change-work.ts'
import { isAsRead, isBetween, shifted, shows } from './facets.ts'

/** What is to be done next with an item as it is now. */
export type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'skip'; readonly why: string }
  /** `last`: it is done with that. */
  | { readonly kind: 'act'; readonly act: () => Promise<void>; readonly last: boolean }

/** All that is to be done with one item. */
export interface Task {
  readonly itemId: string
  readonly ops: readonly Op[]
  /** @param frame of the map, as seen with the item */
  next(item: BoardItem | undefined, frame: BoardItem | undefined, by: Place): Step
}

const DONE: Step = { kind: 'done' }
const GONE: Step = { kind: 'skip', why: 'somebody has removed it since' }
const CHANGED: Step = { kind: 'skip', why: 'somebody has changed it since' }
const ELSEWHERE: Step = { kind: 'skip', why: 'somebody has moved it since' }

interface Given {
  write?: Write
  attach?: Attach
  detach?: Detach
}

/** What is to be done with the items that are there, one task each, in the order of the plan. */
export function tasksOf(board: Board, work: ChangeWork): Task[] {
  const { writes, attaches, detaches, parks } = work.steps
  const given = new Map<string, Given>()
  const of = (id: string): Given => {
    const known = given.get(id) ?? {}
    given.set(id, known)
    return known
  }
  for (const op of writes) of(op.itemId).write = op
  for (const op of detaches) of(op.itemId).detach = op
  const isDrawn = (id: string) => work.steps.creates.some(({ ref }) => ref === id)
  for (const op of attaches) if (!isDrawn(op.itemId)) of(op.itemId).attach = op
  return [
    ...[...given].map(([itemId, ops]) => rewrite(board, work, itemId, ops)),
    ...parks.map((op) => park(board, work, op)),
  ]
}

function rewrite(board: Board, work: ChangeWork, itemId: string, { write, attach, detach }: Given): Task {
  return {
    itemId,
    ops: [write, attach, detach].filter((op) => op !== undefined),
    next(item, frame, by) {
      if (!item) return GONE
      if (detach && item.frameId === detach.frameId) {
        const from = item.frameId === frame?.id ? frame : work.last.get(detach.frameId)
        if (from) return { kind: 'act', act: () => board.detach(from, item), last: !write }
      }
      if (write && !shows(item, write.to, by)) {
        const isPlace = write.to.x !== undefined || write.to.y !== undefined
        if (!isBetween(item, write, by)) return isPlace ? ELSEWHERE : CHANGED
        return { kind: 'act', act: () => board.change(item, shifted(write.to, by)), last: !attach }
      }
      const into = attach && (attach.frameId === frame?.id ? frame : itemOf(work, attach.frameId))
      if (!into || item.frameId === into.id) return DONE
      if (item.frameId !== null) return { kind: 'skip', why: 'somebody has put it into another frame' }
      if (!isWithin(extentOf(item), extentOf(into)))
        return { kind: 'skip', why: 'it does not lie in the frame any more' }
      return { kind: 'act', act: () => board.attach(into, item), last: true }
    },
  }
}

/** A child cannot be moved out of its frame: it is taken out first, where it lies, and then moved. */
export function park(board: Board, work: ChangeWork, op: Pick<Park, 'itemId' | 'from'>, ops: readonly Op[] = []): Task {
  return {
    itemId: op.itemId,
    ops: 'kind' in op ? [op as Park] : ops, // only a step of a plan has a kind
    next(item, frame, by) {
      if (!item) return GONE
      const place = work.parking.get(op.itemId)
      const isHere = shows(item, op.from, by)
      if (item.frameId !== null && item.frameId === frame?.id) {
        return isHere ? { kind: 'act', act: () => board.detach(frame, item), last: false } : ELSEWHERE
      }
      if (!isHere || !place) return DONE
      return { kind: 'act', act: () => board.change(item, place), last: true }
    },
  }
}

/** @param onTouched told when it is a note that people have made their own meanwhile */
export function discard(board: Board, op: Discard, onTouched: (item: BoardItem) => void): Task {
  return {
    itemId: op.item.id,
    ops: [op],
    next(item, _, by) {
      if (!item) return DONE
      if (isAsRead(item, op.item, by)) return { kind: 'act', act: () => board.remove(item), last: true }
      if (op.matter === 'note') onTouched(item)
      return CHANGED
    },
  }
}

/** Takes note of what became of a task. */
export function settle(work: ChangeWork, task: Task, step: Step): void {
  if (step.kind === 'skip') skip(work, task.itemId, step.why)
  else for (const op of task.ops) work.done.add(op)
}
