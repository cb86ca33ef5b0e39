import type { BoardItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { extentOf, isOver } from './adoptee.ts'
import type { Work } from './carry-out.ts'
import type { Attach, Op, Plan } from './plan.ts'

/** What takes back as much of a plan as was done by this run; null when that is nothing. */
export function undoOf(work: Work): Plan | null {
  const { plan, made, drawn, first, last, before } = work
  const restores: Op[] = []
  const removals: Op[] = []
  const detaches: Op[] = []
  const idOf = (id: string) => made.get(id)?.id ?? id
  for (const op of plan.ops) {
    if (op.kind === 'set-record' && before) {
      const itemId = idOf(op.itemId)
      const isDrawn = drawn.has(itemId)
      const record = { ...op.record, itemId }
      if (!isDrawn) restores.push({ kind: 'restore-record', itemId, record, before: before.value })
    }
    const item = op.kind === 'create' ? made.get(op.ref) : undefined
    // What was there at the first look, an earlier run has drawn, or somebody else.
    if (op.kind === 'create' && item && !first.has(item.id)) {
      if (op.item.type === 'frame') {
        const { x, y } = op.item
        removals.push({ kind: 'remove-frame', frameId: item.id, center: { x, y }, title: op.item.text })
      } else {
        const frame = item.frameId === null ? undefined : last.get(item.frameId)
        const center = frame ? { x: frame.x, y: frame.y } : { x: 0, y: 0 }
        const thing: DrawnItem = { ...op.item, x: item.x - center.x, y: item.y - center.y, role: 'title' }
        const within = { frameId: frame?.id ?? '', center }
        removals.unshift({ kind: 'remove-drawn', itemId: item.id, drawn: thing, within })
      }
    }
    if (op.kind === 'attach') {
      const [frameId, itemId] = [idOf(op.frameId), idOf(op.itemId)]
      // From a frame that goes, everything is taken out anyway.
      const isOwn = frameId !== op.frameId && !first.has(frameId)
      const isNew = first.get(itemId)?.frameId !== frameId && last.get(itemId)?.frameId === frameId
      if (!isOwn && isNew && !drawn.has(itemId)) detaches.push({ kind: 'detach', frameId, itemId })
    }
  }
  const passing = passingOf(work, idOf)
  for (const { frameId, itemId } of passing) if (detaches.length > 0) detaches.push({ kind: 'detach', frameId, itemId })
  const ops = [...restores, ...removals.filter((op) => op.kind === 'remove-drawn'), ...passing, ...detaches]
  ops.push(...removals.filter((op) => op.kind === 'remove-frame'))
  if (ops.length === 0) return null
  return { ops, calls: callsOf(plan, ops), summary: [{ code: 'undo-adoption', data: {} }], way: 'take-off' }
}

/** What did not come into the frame yet, and lies over something that did. */
function passingOf({ plan, first, last }: Work, idOf: (id: string) => string): Attach[] {
  const lifted: BoardItem[] = []
  const passing: Attach[] = []
  for (const op of plan.ops) {
    const item = op.kind === 'attach' ? last.get(op.itemId) : undefined
    if (op.kind !== 'attach' || !item) continue
    const frameId = idOf(op.frameId)
    const hasCome = item.frameId === frameId && first.get(item.id)?.frameId !== frameId
    const isOverOne = item.frameId === null && lifted.some((lower) => isOver(extentOf(item), extentOf(lower)))
    if (isOverOne) passing.push({ kind: 'attach', frameId, itemId: item.id })
    if (hasCome || isOverOne) lifted.push(item)
  }
  return passing
}

/** Each item is looked at before it is touched; from a frame that goes, its children are taken out one by one. */
function callsOf(plan: Plan, ops: readonly Op[]): number {
  const children = ops.some((op) => op.kind === 'remove-frame')
    ? plan.ops.filter((op) => op.kind === 'attach').length
    : 0
  return (
    ops.reduce(
      (sum, op) => sum + ({ 'restore-record': 3, 'remove-drawn': 2, 'remove-frame': 5 }[String(op.kind)] ?? 1),
      0,
    ) +
    children +
    2
  )
}

/** Takes back both, what was done last first. */
export const undoBoth = (first: Plan | null, second: Plan | null): Plan | null => {
  if (!first || !second) return first ?? second
  return {
    ops: [...second.ops, ...first.ops],
    calls: second.calls + first.calls,
    summary: second.summary,
    way: 'take-off',
  }
}
