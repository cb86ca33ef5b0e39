import type { BoardItem } from '../../board/item.ts'
import { cancellable, isCode, isFinal } from '../calls.ts'
import { PAUSES } from '../carry-out.ts'
import type { Create } from '../plan.ts'
import { isAsDrawn, isOlder } from '../reconcile.ts'
import { type ChangeWork, itemOf, movedBy } from './change-work.ts'
import type { Desk } from './rounds.ts'

/** Looks at the whole board, and sees what is there of what the plan draws. */
export async function look({ board, calls, work }: Desk): Promise<void> {
  const items = await calls.repeat(() => board.items())
  work.last = new Map(items.map((item) => [item.id, item]))
  if (work.first.size === 0) work.first = new Map(work.last)
  const { frame } = work.plan.scope
  if (frame) work.by = movedBy(work, work.last.get(frame.id))
  findDrawn(work)
}

/** Items that the plan knows by their ids are not what it draws, though they may lie where that is to lie. */
const namedIn = ({ steps }: ChangeWork): Set<string> =>
  new Set([
    ...[...steps.writes, ...steps.parks, ...steps.attaches, ...steps.detaches].map(({ itemId }) => itemId),
    ...steps.discards.map(({ item }) => item.id),
  ])

/** Of two that are alike the older one counts: two people may do the same at once. */
function findDrawn(work: ChangeWork): void {
  const named = namedIn(work)
  for (const { ref, item: thing } of work.steps.creates) {
    const known = work.last.get(work.made.get(ref)?.id ?? '')
    const oldest = alikeTo(work, thing, named).reduce<BoardItem | undefined>(
      (best, item) => (best && isOlder(best, item) ? best : item),
      known,
    )
    if (oldest) work.made.set(ref, oldest)
    else work.made.delete(ref)
  }
}

const alikeTo = (work: ChangeWork, thing: Create['item'], named: ReadonlySet<string>): BoardItem[] =>
  [...work.last.values()].filter((item) => !named.has(item.id) && isAsDrawn(item, thing, [work.by]))

/** Removes what this run has drawn twice: a create may act and still answer with an error. */
async function removeDoubles({ board, calls, work }: Desk): Promise<void> {
  const named = namedIn(work)
  for (const { ref, item: thing } of work.steps.creates) {
    for (const item of alikeTo(work, thing, named)) {
      if (item.id === work.made.get(ref)?.id || !work.drawn.has(item.id)) continue
      await calls.once(() => board.remove(item))
      work.last.delete(item.id)
    }
  }
}

/**
 * Draws what the plan draws and makes it part of its frame. After a failure it looks first what is there.
 * @throws BoardError when it cannot be completed
 */
export async function drawParts(desk: Desk, onDone: () => void): Promise<void> {
  const { work, run } = desk
  const missing = () => work.steps.creates.filter((op) => !isDrawn(work, op))
  for (let attempt = 0; missing().length > 0; attempt++) {
    let trouble: unknown = null
    const left = missing()
    const frames = left.filter((op) => op.item.type === 'frame')
    await Promise.all(
      (frames.length > 0 ? frames : left).map(async (op) => {
        if (isFinal(trouble)) return
        try {
          await draw(desk, op)
          onDone()
        } catch (error) {
          if (trouble === null || isFinal(error)) trouble = error
        }
      }),
    )
    if (trouble === null) continue
    const pause = PAUSES[attempt]
    if (isFinal(trouble) || pause === undefined) throw trouble
    await cancellable(run, pause)
    await look(desk)
    await removeDoubles(desk)
  }
  for (const op of work.steps.creates) work.done.add(op)
}

function isDrawn(work: ChangeWork, op: Create): boolean {
  const item = work.made.get(op.ref)
  const into = work.steps.attaches.find((attach) => attach.itemId === op.ref)
  if (!item || !into) return item !== undefined
  return work.done.has(into) || item.frameId === itemOf(work, into.frameId)?.id
}

async function draw({ board, calls, work }: Desk, op: Create): Promise<void> {
  const { x, y } = work.by
  const there = work.made.get(op.ref)
  const item = there ?? (await calls.run(() => board.create({ ...op.item, x: op.item.x + x, y: op.item.y + y })))
  if (!there) {
    work.drawn.add(item.id)
    work.made.set(op.ref, item)
  }
  const into = work.steps.attaches.find((attach) => attach.itemId === op.ref)
  const frame = into && itemOf(work, into.frameId)
  if (!into || !frame) return
  if (item.frameId !== frame.id) await calls.run(() => board.attach(frame, item))
  work.done.add(into)
}

/** Whether something of the app's own was refused by the board, rather than not answered. */
export const isRefusal = (error: unknown): boolean => isCode(error, 'refused', 'outside')
