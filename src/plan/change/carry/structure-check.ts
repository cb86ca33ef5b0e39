import { BoardError } from '../../../board/errors.ts'
import type { AnchorRecord } from '../../../model/anchor.ts'
import { isSame } from '../../../model/is-same.ts'
import type { ChangeWork } from './change-work.ts'
import { isAsRead, isBetween } from './facets.ts'
import { recordToWrite } from './memory.ts'

const LOOK_AGAIN = 'Nothing was changed; look at the map again.'

const refused = (itemId: string): BoardError =>
  new BoardError('refused', `Somebody has changed the structure of the map meanwhile. ${LOOK_AGAIN}`, {
    itemId,
    left: 'nothing',
  })

/** Ids of the frame and of the parts of the structure that a plan is about. */
export const partsIn = ({ plan, steps }: ChangeWork): ReadonlySet<string> =>
  new Set([
    ...(plan.scope.frame ? [plan.scope.frame.id] : []),
    ...steps.writes.flatMap(({ matter, itemId }) => (matter === 'part' ? [itemId] : [])),
    ...steps.discards.flatMap(({ matter, item }) => (matter === 'part' ? [item.id] : [])),
  ])

/**
 * Sees to it that the plan still fits: the frame and all parts that it writes on or removes are as it was made for, or as it would leave
 * them. Notes are looked at one by one right before they are written.
 * @throws BoardError `gone` or `refused`; call it before anything is done
 */
export function assertFits({ plan, steps, last, by, redrawn }: ChangeWork): void {
  const { frame } = plan.scope
  if (frame && !last.has(frame.id)) {
    const what = `Somebody has removed the frame of the map. ${LOOK_AGAIN}`
    throw new BoardError('gone', what, { itemId: frame.id, left: 'nothing' })
  }
  for (const op of [...(steps.frame ? [steps.frame] : []), ...steps.writes]) {
    if ((op.matter !== 'frame' && op.matter !== 'part') || redrawn.has(op.itemId)) continue
    const item = last.get(op.itemId)
    if (!item || !isBetween(item, op, by)) throw refused(op.itemId)
  }
  for (const { matter, item } of steps.discards) {
    const now = last.get(item.id)
    if (matter === 'part' && now && !isAsRead(now, item, by)) throw refused(item.id)
  }
}

/**
 * Sees to it that the title still remembers what the plan was made for, or what it would leave.
 * @param code of what was begun and may go on
 * @throws BoardError `refused`; call it before anything is done
 */
export function assertRemembered(work: ChangeWork, now: AnchorRecord | null, code: string): void {
  const { anchor } = work.plan.scope
  if (!anchor) return
  const isOthers = now?.changing !== undefined && now.changing !== code && now.changing !== anchor.record?.changing
  const expected = [anchor.record, ...work.steps.records.map((op) => recordToWrite(work, op.record, anchor.itemId))]
  if (isOthers || !expected.some((record) => isSame(atRest(now), atRest(record)))) throw refused(anchor.itemId)
}

const atRest = (record: AnchorRecord | null): unknown => record && { ...record, changing: '' }
