import type { BoardItem } from '../../board/item.ts'
import { parseAnchor } from '../../model/anchor.ts'
import { invertChanges } from '../../model/invert-changes.ts'
import { isSame } from '../../model/is-same.ts'
import type { ChangePlan, Op } from '../plan.ts'
import type { Place } from '../sheet.ts'
import { type ChangeWork, cornerOf, idNow } from './carry/change-work.ts'
import { facetsOf, isBetween, shows } from './carry/facets.ts'
import { isDrawable, type Side, unmade } from './carry/undo-steps.ts'

/**
 * What takes back as much of a change as this run has done: what it wrote is written back, what it drew goes, what it removed is drawn
 * again, and what it took out of the map comes back. null when that is nothing.
 * @param code of the change while it has not come to its end
 */
export function undoOfChange(work: ChangeWork, code: string | null): ChangePlan | null {
  const { plan, first, last, aside } = work
  const now = last.get(plan.scope.frame?.id ?? '')
  const then = first.get(plan.scope.frame?.id ?? '')
  const side: Side = {
    work,
    moved: then && now ? between(cornerOf(then), cornerOf(now)) : { x: 0, y: 0 },
    again: new Map(),
  }
  const steps = [...rewritten(side), ...brought(side), ...redrawnAgain(side), ...unmade(work)]
  if (steps.length === 0 && !isRemembered(work)) return null
  const ops = [...steps, ...beneathAgain(side), ...recordBefore(side)]
  const corner = now && cornerOf(now)
  const itemId = plan.scope.anchor?.itemId
  return {
    way: 'change',
    ops,
    // One fetch a chunk, and what a lease and its end take.
    calls: ops.length + Math.ceil(ops.length / 12) + 12,
    summary: [{ code: 'undo-change', data: {} }],
    scope: {
      mapId: plan.scope.mapId,
      frame:
        now && corner
          ? { id: now.id, left: corner.x, top: corner.y, ...(aside && { back: { x: -aside.x, y: -aside.y } }) }
          : null,
      // Where it is not known what the title remembers now, that is no reason to refuse.
      anchor:
        itemId !== undefined && work.remembered?.isSure ? { itemId, record: parseAnchor(work.remembered.now) } : null,
      changes: invertChanges(plan.scope.changes),
      resumes: code,
      ...(plan.scope.ground && { ground: plan.scope.ground }),
    },
    misfits: [],
  }
}

const between = (from: Place, to: Place): Place => ({ x: to.x - from.x, y: to.y - from.y })

const HERE: Place = { x: 0, y: 0 }

/** An item as it was, where it would lie now that its frame has been moved. */
const before = ({ work, moved }: Side, id: string): BoardItem | undefined => {
  const item = work.first.get(id)
  return item && { ...item, x: item.x + moved.x, y: item.y + moved.y }
}

function rewritten(side: Side): Op[] {
  const { work } = side
  const { frame, writes } = work.steps
  return [...(frame ? [frame] : []), ...writes].flatMap((op): Op[] => {
    const itemId = idNow(work, op.itemId)
    const [was, is] = [before(side, op.itemId), work.last.get(itemId)]
    // What somebody else has written since is theirs; a part may have taken its place and no other size.
    if (!was || !is || (op.matter !== 'frame' && !isBetween(is, op, work.by))) return []
    const to = facetsOf(was, op.to)
    if (shows(is, to, HERE)) return []
    return [{ kind: 'write', itemId, matter: op.matter, from: facetsOf(is, op.to), to }]
  })
}

/** What was taken out of the map or of its frame comes back, and what was put in goes out again. */
function brought(side: Side): Op[] {
  const { work } = side
  const { parks, attaches, detaches, discards } = work.steps
  const parked = [...parks.map(({ itemId }) => itemId), ...discards.map(({ item }) => item.id)]
  const back = (itemId: string): Op[] => {
    const [was, is] = [before(side, itemId), work.last.get(itemId)]
    if (!was?.frameId || !is || is.frameId !== null) return []
    return [{ kind: 'attach', frameId: was.frameId, itemId }]
  }
  return [
    ...parked.flatMap((itemId): Op[] => {
      const [was, is, place] = [before(side, itemId), work.last.get(itemId), work.parking.get(itemId)]
      if (!was || !is || !place) return []
      const isThere = shows(is, place, HERE)
      const to = { x: was.x, y: was.y }
      const move: Op = { kind: 'write', itemId, matter: 'note', from: { x: is.x, y: is.y }, to }
      return [...(isThere ? [move] : []), ...back(itemId)]
    }),
    ...detaches.flatMap(({ itemId }) => back(itemId)),
    ...attaches.flatMap(({ itemId, frameId }): Op[] => {
      const [was, is] = [work.first.get(itemId), work.last.get(itemId)]
      return was && was.frameId !== frameId && is?.frameId === frameId ? [{ kind: 'detach', frameId, itemId }] : []
    }),
  ]
}

/** What was removed is drawn again. */
function redrawnAgain(side: Side): Op[] {
  const { work, again } = side
  return work.steps.discards.flatMap(({ item: { id }, look }): Op[] => {
    const was = before(side, id)
    if (!was || work.last.has(id) || !isDrawable(was.type)) return []
    const ref = `again-${id}`
    again.set(id, ref)
    const { type, x, y, width, height, text, tags, frameId } = was
    const item = { type, x, y, width, height, text, look, ...(tags.length > 0 && { tags }) }
    return [
      { kind: 'create', ref, item },
      ...(frameId === null ? [] : [{ kind: 'attach' as const, frameId, itemId: ref }]),
    ]
  })
}

/** The former order of layers, as far up as parts reach, where anything comes into the frame again: that may come to lie beneath them. */
function beneathAgain({ work, again }: Side): Op[] {
  const frameId = work.plan.scope.frame?.id
  if (frameId === undefined) return []
  const order = [...work.first.values()].filter((item) => item.frameId === frameId).sort((a, b) => a.layer - b.layer)
  const isBack = (id: string) => again.has(id) || work.last.get(idNow(work, id))?.frameId !== frameId
  const top = order.some(({ id }) => isBack(id)) ? order.findLastIndex(({ type }) => type !== 'sticky_note') : -1
  const itemIds = order.slice(0, top + 1).map(({ id }) => again.get(id) ?? idNow(work, id))
  return itemIds.length > 0 ? [{ kind: 'send-beneath', frameId, itemIds }] : []
}

const isRemembered = ({ steps, remembered, done }: ChangeWork): boolean =>
  remembered !== null && steps.records.some((op) => done.has(op)) && !isSame(remembered.before, remembered.now)

function recordBefore({ work, again }: Side): Op[] {
  const itemId = work.plan.scope.anchor?.itemId
  const was = parseAnchor(work.remembered?.before)
  if (itemId === undefined || !was) return []
  const { changing: _, ...record } = was
  const idOf = (id: string) => again.get(id) ?? idNow(work, id)
  const stages = record.stages.map(([id, item, ...more]): (typeof record.stages)[number] => [id, idOf(item), ...more])
  const lanes = record.lanes.map(([id, item, ...more]): (typeof record.lanes)[number] => [id, idOf(item), ...more])
  return [{ kind: 'set-record', itemId: idOf(itemId), record: { ...record, stages, lanes } }]
}
