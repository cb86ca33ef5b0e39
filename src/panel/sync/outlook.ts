import type { BoardItem } from '../../board/item.ts'
import { roomBeside } from '../../plan/change/beside/room-beside.ts'
import type { ChangePlan } from '../../plan/plan.ts'
import type { Outlook } from './run-phase.ts'

/**
 * What a plan does to items, as counts that a person can picture.
 * @param isTidy whether nothing but tidying is wanted: then what moves stays in its cell
 */
export function outlookOf(plan: ChangePlan, items: readonly BoardItem[], isTidy: boolean): Outlook {
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
    covered: roomBeside(plan, items).covered.length,
  }
}
