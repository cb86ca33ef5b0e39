import type { Board } from '../../../board/board.ts'
import type { BoardItem } from '../../../board/item.ts'
import { extentOf, isWithin } from '../../adoptee.ts'
import type { Attach, Detach, Discard, Matter, Op, Write } from '../../plan.ts'
import type { Place } from '../../sheet.ts'
import { type ChangeWork, itemOf } from './change-work.ts'
import { isAsRead, isBetween, shifted, shows } from './facets.ts'
import { isMove, isResize } from './steps-by-kind.ts'

/** What is to be done next with an item as it is now. */
export type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'skip'; readonly why: string }
  | {
      readonly kind: 'act'
      readonly act: () => Promise<void>
      /** What the item is after it; null when it is gone. */
      readonly after: BoardItem | null
      /** Whether it is done with that. */
      readonly last: boolean
    }

/** All that is to be done with one item. */
export interface Task {
  readonly itemId: string
  readonly matter: Matter
  readonly ops: readonly Op[]
  /** @param frame of the map, as seen with the item */
  next(item: BoardItem | undefined, frame: BoardItem | undefined, by: Place): Step
}

const DONE: Step = { kind: 'done' }
const GONE: Step = { kind: 'skip', why: 'somebody has removed it since' }
const CHANGED: Step = { kind: 'skip', why: 'somebody has changed it since' }
const ELSEWHERE: Step = { kind: 'skip', why: 'somebody has moved it since' }
const IN_ANOTHER: Step = { kind: 'skip', why: 'somebody has put it into another frame' }
const OUTSIDE: Step = { kind: 'skip', why: 'it does not lie in the frame any more' }

const act = (call: () => Promise<void>, after: BoardItem | null, last: boolean): Step => ({
  kind: 'act',
  act: call,
  after,
  last,
})

interface Given {
  write?: Write
  attach?: Attach
  detach?: Detach
}

/** What is to be done with the items that are there, one task each: parts of the structure first. */
export function tasksOf(board: Board, work: ChangeWork): Task[] {
  const { writes, attaches, detaches, creates, frame } = work.steps
  const given = new Map<string, Given>()
  const of = (id: string): Given => {
    const known = given.get(id) ?? {}
    given.set(id, known)
    return known
  }
  if (frame?.to.text !== undefined && !isResize(frame)) of(frame.itemId).write = nameOnly(frame)
  for (const op of writes) of(op.itemId).write = op
  for (const op of detaches) of(op.itemId).detach = op
  const refs = new Set(creates.map(({ ref }) => ref))
  for (const op of attaches) if (!refs.has(op.itemId)) of(op.itemId).attach = op
  const tasks = [...given].map(([itemId, ops]) => rewrite(board, work, itemId, ops))
  const isPart = ({ matter }: Task) => matter === 'part' || matter === 'frame'
  return [...tasks.filter(isPart), ...tasks.filter((task) => !isPart(task))]
}

/** Of what is written on the frame; its size is a matter of its own. */
const nameOnly = (op: Write): Write => ({ ...op, from: { text: op.from.text ?? '' }, to: { text: op.to.text ?? '' } })

function rewrite(board: Board, work: ChangeWork, itemId: string, { write, attach, detach }: Given): Task {
  return {
    itemId,
    matter: write?.matter ?? 'note',
    ops: [write?.matter === 'frame' ? undefined : write, attach, detach].filter((op) => op !== undefined),
    next(item, frame, by) {
      if (work.redrawn.has(itemId)) return DONE
      const isFlag = write?.matter === 'flag'
      if (!item) return isFlag ? DONE : GONE
      const from = detach && (detach.frameId === frame?.id ? frame : itemOf(work, detach.frameId))
      if (from && item.frameId === from.id)
        return act(() => board.detach(from, item), { ...item, frameId: null }, !write && !attach)
      if (write && !shows(item, write.to, by)) {
        if (!isBetween(item, write, by)) return isFlag ? DONE : isMove(write) ? ELSEWHERE : CHANGED
        const patch = shifted(write.to, by)
        return act(() => board.change(item, patch), { ...item, ...patch }, !attach)
      }
      const into = attach && (attach.frameId === frame?.id ? frame : itemOf(work, attach.frameId))
      if (!into || item.frameId === into.id) return DONE
      if (item.frameId !== null) return IN_ANOTHER
      if (!isWithin(extentOf(item), extentOf(into))) return OUTSIDE
      return act(() => board.attach(into, item), { ...item, frameId: into.id }, true)
    },
  }
}

/**
 * Takes a note out of the map. A child cannot be moved out of its frame: it is taken out first, where it lies, and then moved.
 * @param from where it lies, as the plan knows it
 */
export function parking(board: Board, work: ChangeWork, itemId: string, from: Place, ops: readonly Op[]): Task {
  return {
    itemId,
    matter: 'note',
    ops,
    next(item, frame, by) {
      if (!item) return GONE
      const isHere = shows(item, { x: from.x, y: from.y }, by)
      if (frame && item.frameId === frame.id)
        return isHere ? act(() => board.detach(frame, item), { ...item, frameId: null }, false) : ELSEWHERE
      const place = work.parking.get(itemId)
      if (!isHere || !place) return DONE
      return act(() => board.change(item, place), { ...item, ...place }, true)
    },
  }
}

/**
 * @param read the item as it has to be still
 * @param onTouched told when it is a note that people have made their own meanwhile
 */
export function discarding(board: Board, op: Discard, read: BoardItem, onTouched: (item: BoardItem) => void): Task {
  return {
    itemId: read.id,
    matter: op.matter,
    ops: [op],
    next(item, _, by) {
      if (!item) return DONE
      if (isAsRead(item, read, op.since === undefined ? by : { x: 0, y: 0 }))
        return act(() => board.remove(item), null, true)
      if (op.matter === 'note') onTouched(item)
      return CHANGED
    },
  }
}
