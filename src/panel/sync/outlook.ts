import { type BoardItem, type Box, boxOf } from '../../board/item.ts'
import type { ChangePlan } from '../../plan/plan.ts'
import type { Reading } from '../../read/reading.ts'
import type { Outlook } from './run-phase.ts'

/**
 * What a plan does to items, as counts that a person can picture.
 * @param isTidy whether nothing but tidying is wanted: then what moves stays in its cell
 */
export function outlookOf(reading: Reading, plan: ChangePlan, items: readonly BoardItem[], isTidy: boolean): Outlook {
  const moved = plan.ops.filter(
    (op) => op.kind === 'write' && (op.matter === 'note' || op.matter === 'other') && ('x' in op.to || 'y' in op.to),
  )
  const count = (kind: ChangePlan['ops'][number]['kind']) => plan.ops.filter((op) => op.kind === kind).length
  return {
    moved: isTidy ? 0 : moved.length,
    straightened: isTidy ? moved.length : 0,
    parked: count('park'),
    drawn: count('create'),
    removed: count('discard'),
    covered: coveredBy(reading, plan, items),
  }
}

/** How many items that are none of the map's lie where its frame will be and is not yet. */
function coveredBy({ frame, placed, others }: Reading, plan: ChangePlan, items: readonly BoardItem[]): number {
  if (!frame) return 0
  const grown = plan.ops.find((op) => op.kind === 'write' && op.itemId === frame.id)
  if (grown?.kind !== 'write') return 0
  const [was, willBe] = [boxOf(frame), boxOf({ ...frame, ...grown.to })]
  const own = new Set([frame.id, ...placed.map(({ item }) => item.id), ...others.map(({ id }) => id)])
  // A frame counts as one, and what lies in it not besides.
  return items.filter((item) => {
    if (own.has(item.id) || item.frameId !== null) return false
    const box = boxOf(item)
    return isOver(box, willBe) && !isOver(box, was)
  }).length
}

const isOver = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
