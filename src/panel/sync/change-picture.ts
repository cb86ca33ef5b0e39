import { type BoardItem, type Box, boxOf } from '../../board/item.ts'
import { foreseeChange } from '../../plan/change/foresee-change.ts'
import type { ChangePlan } from '../../plan/plan.ts'
import type { PlacedRole, Reading } from '../../read/reading.ts'

/** One item of a picture: where it lies, what it is to the map, and what becomes of it. */
export interface Shape {
  readonly id: string
  readonly role: PlacedRole | 'frame'
  readonly box: Box
  /** `going` is what is removed or parked. */
  readonly fate: 'kept' | 'moved' | 'new' | 'going'
}

/** A map before a change and after it. */
export interface ChangePicture {
  readonly before: readonly Shape[]
  readonly after: readonly Shape[]
}

/** Less is a matter of rounding, dp. */
const SAME_PLACE = 1

/** What lies undermost comes first. */
const ORDER: readonly Shape['role'][] = ['frame', 'band', 'scale', 'title', 'stage', 'lane', 'mark', 'note']

/**
 * The two pictures of a plan. What is parked shows in both.
 * @param items everything on the board: where there is room to park depends on it
 */
export function pictureOf(reading: Reading, plan: ChangePlan, items: readonly BoardItem[]): ChangePicture {
  const gone = new Set(
    plan.ops.flatMap((op) => (op.kind === 'discard' ? [op.item.id] : op.kind === 'park' ? [op.itemId] : [])),
  )
  const beneath = new Set(plan.ops.flatMap((op) => (op.kind === 'send-beneath' ? op.itemIds : [])))
  const then = new Map(foreseeChange(items, plan).items.map((item) => [item.id, boxOf(item)]))
  const own = [
    ...(reading.frame ? [{ item: reading.frame, role: 'frame' as const }] : []),
    ...reading.placed.map(({ item, role }) => ({ item, role })),
  ]
  const before = own.map(
    ({ item, role }): Shape => ({
      id: item.id,
      role,
      box: boxOf(item),
      fate: gone.has(item.id) ? 'going' : 'kept',
    }),
  )
  const kept = before.flatMap((shape): Shape[] => {
    const box = then.get(shape.id)
    if (!box) return []
    return [
      {
        ...shape,
        box,
        fate: shape.fate === 'kept' && shape.role !== 'frame' && differ(shape.box, box) ? 'moved' : shape.fate,
      },
    ]
  })
  const drawn = plan.ops.flatMap((op): Shape[] => {
    const box = op.kind === 'create' ? then.get(op.ref) : undefined
    if (op.kind !== 'create' || !box) return []
    const { type } = op.item
    const role = beneath.has(op.ref) ? 'band' : type === 'sticky_note' ? 'note' : type === 'shape' ? 'stage' : 'lane'
    return [{ id: op.ref, role, box, fate: 'new' }]
  })
  return { before: inOrder(before), after: inOrder([...kept, ...drawn]) }
}

const differ = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) > SAME_PLACE ||
  Math.abs(a.top - b.top) > SAME_PLACE ||
  Math.abs(a.right - b.right) > SAME_PLACE ||
  Math.abs(a.bottom - b.bottom) > SAME_PLACE

const inOrder = (shapes: readonly Shape[]): Shape[] =>
  shapes.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
