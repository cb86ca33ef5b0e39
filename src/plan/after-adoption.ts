import type { BoardItem, NewItem } from '../board/item.ts'
import type { Plan } from './plan.ts'

/** The board as it will be, and what its items will remember by then. */
export interface Foreseen {
  readonly items: readonly BoardItem[]
  readonly metadata: ReadonlyMap<string, unknown>
}

const asItem = (id: string, { type, x, y, width, height, text, look }: NewItem, layer: number): BoardItem => ({
  ...{ id, type, x, y, width, height, text, layer },
  rotation: 0,
  frameId: null,
  color: look.fill,
  tags: [],
  linkedTo: '',
  createdBy: '',
  createdAt: '',
  modifiedAt: '',
})

/** Foresees what a plan that only adds to the board will make of it. Pure. */
export function foresee(items: readonly BoardItem[], { ops }: Plan): Foreseen {
  const metadata = new Map<string, unknown>()
  const parents = new Map<string, string>()
  const drawn: BoardItem[] = []
  for (const op of ops) {
    if (op.kind === 'create') drawn.push(asItem(op.ref, op.item, items.length + drawn.length))
    if (op.kind === 'attach') parents.set(op.itemId, op.frameId)
    if (op.kind === 'set-record') metadata.set(op.itemId, { ...op.record, itemId: op.itemId })
  }
  const settled = [...items, ...drawn].map((item) => {
    const frameId = parents.get(item.id)
    return frameId === undefined ? item : { ...item, frameId }
  })
  return { items: settled, metadata }
}
