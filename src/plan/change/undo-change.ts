import type { BoardItem } from '../../board/item.ts'
import { parseAnchor } from '../../model/anchor.ts'
import { invertChanges } from '../../model/invert-changes.ts'
import type { ChangePlan, Op } from '../plan.ts'
import type { ChangeWork } from './change-work.ts'
import { facetsOf, shows } from './facets.ts'

/**
 * What takes back as much of a change as this run has done: what it wrote is written back, what it drew goes, what it removed is drawn
 * again, and what it took out of the map comes back. null when that is nothing.
 * @param code of the change while it has not come to its end
 */
export function undoOfChange(work: ChangeWork, code: string | null): ChangePlan | null {
  const { plan, steps, first, last, made, drawn } = work
  const frameId = plan.scope.frame?.id
  const [then, now] = frameId === undefined ? [] : [first.get(frameId), last.get(frameId)]
  const corner = (frame: BoardItem) => ({ x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 })
  const moved = then && now ? { x: corner(now).x - corner(then).x, y: corner(now).y - corner(then).y } : { x: 0, y: 0 }
  const ops: Op[] = []

  for (const op of [...(steps.frame ? [steps.frame] : []), ...steps.writes]) {
    const [before, after] = [first.get(op.itemId), last.get(op.itemId)]
    if (!before || !after) continue
    const was = facetsOf({ ...before, x: before.x + moved.x, y: before.y + moved.y }, op.to)
    const is = facetsOf(after, op.to)
    // What somebody else has written since is theirs.
    const isOurs = op.matter === 'frame' || shows(after, op.to, work.by)
    if (!isOurs || shows(after, was, { x: 0, y: 0 })) continue
    ops.push({ kind: 'write', itemId: op.itemId, matter: op.matter, from: is, to: was })
  }
  const into = (itemId: string, id = itemId) => {
    const home = first.get(itemId)?.frameId
    if (home) ops.push({ kind: 'attach', frameId: home, itemId: id })
  }
  for (const op of steps.parks) {
    const [before, after] = [first.get(op.itemId), last.get(op.itemId)]
    const place = work.parking.get(op.itemId)
    if (!before || !after || !place || after.frameId !== null || before.frameId === null) continue
    const to = { x: before.x + moved.x, y: before.y + moved.y }
    const from = { x: after.x, y: after.y }
    if (shows(after, place, { x: 0, y: 0 })) ops.push({ kind: 'write', itemId: op.itemId, matter: 'note', from, to })
    into(op.itemId)
  }
  for (const op of steps.attaches) {
    const after = last.get(op.itemId)
    if (after && after.frameId === op.frameId && first.get(op.itemId)?.frameId !== op.frameId)
      ops.push({ kind: 'detach', frameId: op.frameId, itemId: op.itemId })
  }
  for (const op of steps.detaches) if (last.get(op.itemId)?.frameId === null) into(op.itemId)
  const again = new Map<string, string>()
  for (const op of steps.discards) {
    const { item, look } = op
    const before = first.get(item.id)
    if (!before || last.has(item.id)) continue
    const { type, width, height, text } = item
    if (type !== 'frame' && type !== 'sticky_note' && type !== 'text' && type !== 'shape') continue
    const ref = `again-${item.id}`
    again.set(item.id, ref)
    const place = { x: before.x + moved.x, y: before.y + moved.y }
    ops.push({ kind: 'create', ref, item: { type, ...place, width, height, text, look } })
    into(item.id, ref)
  }
  for (const op of steps.creates) {
    const item = last.get(made.get(op.ref)?.id ?? '')
    if (!item || !drawn.has(item.id)) continue
    const matter = item.type === 'sticky_note' ? 'note' : 'part'
    ops.push({ kind: 'discard', matter, item, look: op.item.look })
  }
  const beneath = beneathAgain(work, again)
  if (frameId !== undefined && beneath.length > 0) ops.push({ kind: 'send-beneath', frameId, itemIds: beneath })
  const remembered = parseAnchor(work.remembered?.now)
  const before = parseAnchor(work.remembered?.before)
  const anchorId = plan.scope.anchor?.itemId
  if (anchorId !== undefined && before && remembered) {
    const { changing: _, ...record } = before
    const idOf = (id: string) => again.get(id) ?? id
    const stages: typeof record.stages = record.stages.map(([id, item, ...more]) => [id, idOf(item), ...more])
    const lanes: typeof record.lanes = record.lanes.map(([id, item, ...more]) => [id, idOf(item), ...more])
    ops.push({ kind: 'set-record', itemId: idOf(anchorId), record: { ...record, stages, lanes } })
  }
  if (ops.length === 0) return null
  return {
    way: 'change',
    ops,
    calls: 2 * ops.length + 10,
    summary: [{ code: 'undo-change', data: {} }],
    scope: {
      mapId: plan.scope.mapId,
      frame: now ? { id: now.id, left: corner(now).x, top: corner(now).y } : null,
      anchor: anchorId === undefined ? null : { itemId: anchorId, record: remembered },
      changes: invertChanges(plan.scope.changes),
      resumes: code,
    },
    misfits: [],
  }
}

/** The former order of layers, as far up as parts reach that are drawn again. */
function beneathAgain({ first, plan }: ChangeWork, again: ReadonlyMap<string, string>): string[] {
  const frameId = plan.scope.frame?.id
  const order = [...first.values()].filter((item) => item.frameId === frameId).sort((a, b) => a.layer - b.layer)
  const isPart = (item: BoardItem) => again.has(item.id) && item.type !== 'sticky_note'
  const top = order.findLastIndex(isPart)
  return order.slice(0, top + 1).map(({ id }) => again.get(id) ?? id)
}
