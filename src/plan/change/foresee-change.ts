import { type BoardItem, boxOf, type NewItem } from '../../board/item.ts'
import { lineCount } from '../../layout/fit.ts'
import { TITLE } from '../../layout/measures.ts'
import { around } from '../adoptee.ts'
import type { ChangePlan, Op } from '../plan.ts'
import { parkingPlaces } from './beside/parking.ts'

/** The board as it will be, and what its items will remember by then. */
export interface ForeseenChange {
  readonly items: readonly BoardItem[]
  readonly metadata: ReadonlyMap<string, unknown>
}

/** Foresees what a plan that changes a map will make of the board when nobody else touches it. Pure. */
export function foreseeChange(items: readonly BoardItem[], { ops, scope }: ChangePlan): ForeseenChange {
  const changed = new Map(items.map((item) => [item.id, item]))
  const metadata = new Map<string, unknown>()
  const ofKind = <K extends Op['kind']>(kind: K) => ops.filter((op): op is Extract<Op, { kind: K }> => op.kind === kind)
  for (const { itemId, to } of ofKind('write')) {
    const item = changed.get(itemId)
    if (item) changed.set(itemId, { ...item, ...to, ...heightOf(item, to) })
    // Miro moves along what lies in a frame that is moved and no other size.
    if (item?.type !== 'frame' || itemId === scope.frame?.id) continue
    const by = { x: (to.x ?? item.x) - item.x, y: (to.y ?? item.y) - item.y }
    for (const { id, frameId, x, y } of items) if (frameId === itemId) put(changed, id, { x: x + by.x, y: y + by.y })
  }
  for (const { item } of ofKind('discard')) changed.delete(item.id)
  let layer = items.reduce((most, item) => Math.max(most, item.layer), 0)
  for (const { ref, item } of ofKind('create')) changed.set(ref, drawn(ref, item, ++layer))
  for (const { frameId, itemId } of ofKind('attach')) put(changed, itemId, { frameId })
  for (const { itemId } of ofKind('detach')) put(changed, itemId, { frameId: null })
  let bottom = items.reduce((least, item) => Math.min(least, item.layer), 0)
  for (const { itemIds } of ofKind('send-beneath'))
    for (const id of [...itemIds].reverse()) put(changed, id, { layer: --bottom })
  const leaving = ofKind('park').flatMap(({ itemId }) => changed.get(itemId) ?? [])
  const frame = scope.frame && changed.get(scope.frame.id)
  const area = frame ? boxOf(frame) : (scope.ground?.area ?? around(leaving.map(boxOf)))
  if (area)
    for (const [id, place] of parkingPlaces([...changed.values()], area, leaving, scope.ground?.apart))
      put(changed, id, { ...place, frameId: null })
  for (const { itemId, record } of ofKind('set-record')) metadata.set(itemId, { ...record, itemId })
  return { items: [...changed.values()].sort((a, b) => a.layer - b.layer), metadata }
}

/** Miro computes how high a text is; so many lines more, so much higher. */
function heightOf(item: BoardItem, { text, width = item.width }: Partial<BoardItem>): Partial<BoardItem> {
  if (item.type !== 'text' || text === undefined) return {}
  const lines = (said: string, wide: number) => lineCount(said, TITLE.fontSize, wide)
  return { height: (item.height * lines(text, width)) / Math.max(1, lines(item.text, item.width)) }
}

function put(items: Map<string, BoardItem>, id: string, what: Partial<BoardItem>): void {
  const item = items.get(id)
  if (item) items.set(id, { ...item, ...what })
}

const drawn = (
  id: string,
  { type, x, y, width, height, text, look, tags = [] }: NewItem,
  layer: number,
): BoardItem => ({
  ...{ id, type, x, y, width, height, text, layer, tags },
  rotation: 0,
  frameId: null,
  color: look.fill,
  linkedTo: '',
  createdBy: '',
  createdAt: '',
  modifiedAt: '',
})
