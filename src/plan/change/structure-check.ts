import { BoardError } from '../../board/errors.ts'
import type { BoardItem } from '../../board/item.ts'
import type { AnchorRecord } from '../../model/anchor.ts'
import { isSame } from '../../model/is-same.ts'
import { type ChangeWork, movedBy } from './change-work.ts'
import { isAsRead, isBetween, shows } from './facets.ts'

const refused = (itemId: string): BoardError =>
  new BoardError(
    'refused',
    'Somebody has changed the structure of the map meanwhile. Nothing was changed; look at the map again.',
    { itemId, left: 'nothing' },
  )

/**
 * Sees to it that the plan still fits: the frame and all parts that it writes on or removes are as it was made for, or as it would leave
 * them. Notes are looked at one by one right before they are written.
 * @throws BoardError `gone` or `refused`; nothing was done then
 */
export function assertFits(work: ChangeWork): void {
  const { plan, steps, last } = work
  const then = plan.scope.frame
  const frame = then ? last.get(then.id) : undefined
  if (then && !frame) {
    const what = 'Somebody has removed the frame of the map. Nothing was changed; look at the map again.'
    throw new BoardError('gone', what, { itemId: then.id, left: 'nothing' })
  }
  work.by = movedBy(work, frame)
  for (const op of [...(steps.frame ? [steps.frame] : []), ...steps.writes]) {
    if (op.matter !== 'frame' && op.matter !== 'part') continue
    const item = last.get(op.itemId)
    if (!item || !isBetween(item, op, work.by)) throw refused(op.itemId)
  }
  for (const { matter, item } of steps.discards) {
    const now = last.get(item.id)
    if (matter === 'part' && now && !isAsRead(now, item, work.by)) throw refused(item.id)
  }
}

/**
 * Sees to it that the title still remembers what the plan was made for, or what it would leave.
 * @param code of what was begun and may go on
 */
export function assertRemembered(work: ChangeWork, now: AnchorRecord | null, code: string): void {
  const { anchor } = work.plan.scope
  if (!anchor || isSame(now, anchor.record)) return
  const begun = anchor.record && { ...anchor.record, changing: code }
  const ends = work.steps.records.map((op) => recordToWrite(work, op.record, anchor.itemId))
  if (isSame(now, begun) || ends.some((end) => isSame(now, end))) return
  throw refused(anchor.itemId)
}

/** The record with the ids of what was drawn in place of the names that the plan has for it. */
export function recordToWrite({ made }: ChangeWork, record: AnchorRecord, itemId: string): AnchorRecord {
  const idOf = (id: string) => made.get(id)?.id ?? id
  const { changing: _, ...rest } = record
  return {
    ...rest,
    itemId,
    stages: record.stages.map(([id, item, ...more]) => [id, idOf(item), ...more]),
    lanes: record.lanes.map(([id, item, ...more]) => [id, idOf(item), ...more]),
  }
}

/** Whether all of an item's place is where these facets say. */
export const isThere = (item: BoardItem | undefined, work: ChangeWork, to: Parameters<typeof shows>[1]): boolean =>
  item !== undefined && shows(item, to, work.by)
