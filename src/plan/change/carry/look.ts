import type { BoardItem } from '../../../board/item.ts'
import type { Discard } from '../../plan.ts'
import { isAsDrawn, isOlder, oldestOf } from '../../reconcile.ts'
import { type ChangeWork, type Desk, seeFrame } from './change-work.ts'
import { findRedrawn } from './find-redrawn.ts'
import { isDrawable } from './undo-steps.ts'

/** Looks at the whole board, and sees what is there of what the plan draws. */
export async function look(desk: Desk): Promise<void> {
  const { board, calls, work } = desk
  const items = await calls.repeat(() => board.items())
  work.last = new Map(items.map((item) => [item.id, item]))
  work.unsure.clear()
  work.unanswered.clear()
  if (work.first.size === 0) work.first = new Map(work.last)
  see(work)
}

/** Looks at some items only. */
export async function lookAt({ board, calls, work }: Desk, ids: ReadonlySet<string>): Promise<void> {
  const items = new Map((await calls.repeat(() => board.items([...ids]))).map((item) => [item.id, item]))
  for (const id of ids) {
    const item = items.get(id)
    if (item) work.last.set(id, item)
    else work.last.delete(id)
    work.unsure.delete(id)
  }
  if (work.first.size === 0) work.first = new Map(work.last)
  see(work)
}

function see(work: ChangeWork): void {
  seeFrame(work, work.last.get(work.plan.scope.frame?.id ?? ''))
  const named = namedIn(work)
  for (const { ref, item: thing } of work.steps.creates) {
    const known = work.last.get(work.made.get(ref)?.id ?? '')
    const found = oldestOf([...alikeTo(work, thing, named), ...(known ? [known] : [])])
    if (found) work.made.set(ref, found)
    else work.made.delete(ref)
  }
  findRedrawn(work)
}

/** Items that the plan knows by their ids are not what it draws, though they may lie where that is to lie. */
const namedIn = ({ steps }: ChangeWork): ReadonlySet<string> =>
  new Set([
    ...[...steps.writes, ...steps.parks, ...steps.attaches, ...steps.detaches].map(({ itemId }) => itemId),
    ...steps.discards.map(({ item }) => item.id),
  ])

/** What an earlier run has drawn without ever hearing of it. */
export function drawnUnheard(work: ChangeWork, { item, look: itsLook, since }: Discard): BoardItem | undefined {
  const { type } = item
  if (since === undefined || !isDrawable(type)) return item
  const named = namedIn(work)
  const alike = alikeTo(work, { ...item, type, look: itsLook }, named)
  const [found] = alike.filter((each) => isOlder({ ...each, id: since }, each))
  return found
}

const alikeTo = (work: ChangeWork, thing: Parameters<typeof isAsDrawn>[1], named: ReadonlySet<string>): BoardItem[] =>
  [...work.last.values()].filter((item) => !named.has(item.id) && isAsDrawn(item, thing, [work.by]))

/** Removes what this run has drawn twice: a create may act and still answer with an error. Call it right after a look. */
export async function removeDoubles({ board, calls, work }: Desk): Promise<void> {
  const named = namedIn(work)
  for (const { ref, item: thing } of work.steps.creates) {
    for (const item of alikeTo(work, thing, named)) {
      if (item.id === work.made.get(ref)?.id || !work.drawn.has(item.id)) continue
      await calls.once(() => board.remove(item))
      work.last.delete(item.id)
    }
  }
}
