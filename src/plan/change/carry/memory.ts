import type { BoardItem } from '../../../board/item.ts'
import { type AnchorRecord, parseAnchor } from '../../../model/anchor.ts'
import { isSame } from '../../../model/is-same.ts'
import { isCode, openCalls } from '../../calls.ts'
import { uncancelled } from '../../run.ts'
import { type ChangeWork, type Desk, idNow, itemOf } from './change-work.ts'

/** The title, if it is there already. */
export function titleOf({ plan, steps, last }: ChangeWork): BoardItem | undefined {
  const id = plan.scope.anchor?.itemId ?? steps.records[0]?.itemId
  return id === undefined ? undefined : last.get(id)
}

/** The record with the ids of what was drawn in place of the names that the plan has for it. */
export function recordToWrite(work: ChangeWork, record: AnchorRecord, itemId: string): AnchorRecord {
  const { changing: _, ...rest } = record
  return {
    ...rest,
    itemId,
    stages: record.stages.map(([id, item, ...more]) => [id, idNow(work, item), ...more]),
    lanes: record.lanes.map(([id, item, ...more]) => [id, idNow(work, item), ...more]),
  }
}

/** Looks what the title remembers. */
export async function recall({ board, calls, work }: Desk): Promise<AnchorRecord | null> {
  const title = titleOf(work)
  if (!title) return null
  const memory = await calls.repeat(() => board.getMetadata(title)).catch(unlessNone)
  work.remembered = { before: memory, ...work.remembered, now: memory, isSure: true }
  return parseAnchor(memory)
}

/** A board that keeps no metadata on texts has maps without: words and geometry are enough to read them. */
function unlessNone(error: unknown): undefined {
  if (!isCode(error, 'refused')) throw error
}

/** Lets the title say that a change goes on, so that whoever reads the map half-way knows where its notes belong. */
export async function markTitle(desk: Desk, code: string): Promise<void> {
  const title = titleOf(desk.work)
  const record = parseAnchor(desk.work.remembered?.now)
  if (title && record && record.changing !== code) await write(desk, title, { ...record, changing: code })
}

/** Takes that word back, where nothing was changed. */
export async function unmarkTitle(desk: Desk): Promise<void> {
  const title = titleOf(desk.work)
  const { remembered } = desk.work
  if (title && remembered && !isSame(remembered.before, remembered.now)) await write(desk, title, remembered.before)
}

/** Lets the title remember the map as it is when all is done. */
export async function remember(desk: Desk): Promise<void> {
  const { work } = desk
  const [op] = work.steps.records
  const title = op ? itemOf(work, op.itemId) : titleOf(work)
  const now = parseAnchor(work.remembered?.now)
  const record = op?.record ?? now
  if (title && record) {
    const whole = recordToWrite(work, record, title.id)
    if (!isSame(whole, now))
      await write(desk, title, whole).catch(async (error) => {
        // It may have been written all the same.
        const run = uncancelled(desk.run)
        const there = await recall({ ...desk, run, calls: openCalls(run) }).catch(() => null)
        if (!isSame(there, whole)) throw error
      })
  }
  if (op) work.done.add(op)
}

async function write({ board, calls, work }: Desk, title: BoardItem, record: unknown): Promise<void> {
  const { remembered } = work
  if (remembered) remembered.isSure = false
  const isWritten = await calls.repeat(() => board.setMetadata(title, record)).then(() => true, unlessNone)
  if (remembered) Object.assign(remembered, { ...(isWritten && { now: record }), isSure: true })
}
