import type { BoardItem } from '../../../board/item.ts'
import { isSame } from '../../../model/is-same.ts'
import { IN_FLIGHT } from '../../calls.ts'
import type { Facets, Matter, Op, Write } from '../../plan.ts'
import type { Place } from '../../sheet.ts'
import { groundOver } from './covered-notes.ts'
import type { Draft, Words } from './draft.ts'
import { matterOf, newOnBoard, onBoard, type Rect, type Seen, type Sight } from './sight.ts'

/** Off by less than this an item is where it shall be, dp. */
const NEAR = 0.5

/** What differs between an item as it is and as it shall be; null when nothing does. */
export function writeOf(item: BoardItem, matter: Matter, rect: Rect | null, words: Words = {}): Write | null {
  const goal: Partial<Facets> = { ...rect, ...words }
  const keys = (['x', 'y', 'width', 'height', 'text', 'color', 'tags'] as const).filter((key) => {
    const [is, shall] = [item[key], goal[key]]
    // Miro computes how high a text is.
    if (shall === undefined || (key === 'height' && item.type === 'text')) return false
    return typeof is === 'number' && typeof shall === 'number' ? Math.abs(is - shall) > NEAR : !isSame(is, shall)
  })
  if (keys.length === 0) return null
  const pick = (from: Partial<Facets>) => Object.fromEntries(keys.map((key) => [key, from[key]]))
  return { kind: 'write', itemId: item.id, matter, from: pick(item), to: pick(goal) }
}

const placeOf = ({ x, y }: Rect): Place => ({ x, y })

/** The steps that turn the map as it lies into the draft, the frame and what is remembered aside. Structure comes first, notes last. */
export function stepsOf(draft: Draft, sight: Sight, frame: BoardItem | null, isUnfinished = false): Op[] {
  const gone = new Set([...draft.discarded.map(({ seen }) => seen), ...draft.parked].map(({ item }) => item.id))
  const isGone = (id: string) => gone.has(id)
  const seenOnce = new Map<string, Seen>()
  for (const seen of sight.items) if (!seenOnce.has(seen.item.id)) seenOnce.set(seen.item.id, seen)
  const writes = [...seenOnce.values()].flatMap((seen): Write[] => {
    const rect = draft.rects.get(seen.item.id)
    const view = { ...sight, unit: sight.unit }
    const write = gone.has(seen.item.id)
      ? null
      : writeOf(seen.item, matterOf(seen.role), rect ? onBoard(rect, view) : null, draft.words.get(seen.item.id))
    const until = draft.until.get(seen.item.id)
    return write ? [until ? { ...write, until: placeOf(onBoard(until, view)) } : write] : []
  })
  const creates = draft.added.map(({ ref, item }): Op => ({ kind: 'create', ref, item: newOnBoard(item, sight) }))
  // A change that was broken off leaves things over the frame that were to come into it.
  const left = isUnfinished
    ? sight.items.filter(({ role, item }) => role !== 'other' && role !== 'flag' && item.frameId === null)
    : []
  const loose = new Set([
    ...draft.added.map(({ ref }) => ref),
    ...draft.taken.flatMap(({ itemId, frameId }) => (frameId === frame?.id ? [] : [itemId])),
    ...left.flatMap(({ item }) => (isGone(item.id) ? [] : [item.id])),
  ])
  const attaches = frame ? [...loose].map((itemId): Op => ({ kind: 'attach', frameId: frame.id, itemId })) : []
  const parks = draft.parked.map(({ item }): Op => ({ kind: 'park', itemId: item.id, from: { x: item.x, y: item.y } }))
  const discards = draft.discarded.map(
    ({ seen, look }): Op => ({
      kind: 'discard',
      matter: seen.role === 'note' ? 'note' : 'part',
      item: seen.item,
      look,
    }),
  )
  // What lies beneath already stays there; what a change was broken off with may not have come there.
  const isNew = isUnfinished || draft.added.some(({ ref }) => draft.beneath.includes(ref))
  const laid = (isNew ? draft.beneath : []).map((id) => draft.taken.find(({ ref }) => ref === id)?.itemId ?? id)
  const beneath = [...new Set([...laid, ...groundOver(draft, sight, isUnfinished)])].filter((id) => !isGone(id))
  const isPart = ({ matter }: Write) => matter === 'part'
  return [
    ...writes.filter(isPart),
    ...creates,
    ...attaches,
    ...parks,
    ...writes.filter((write) => !isPart(write)),
    ...discards,
    ...(frame && beneath.length > 0 ? [{ kind: 'send-beneath' as const, frameId: frame.id, itemIds: beneath }] : []),
  ]
}

/** How many calls each kind of step costs by itself. */
const COST: Readonly<Partial<Record<Op['kind'], number>>> = {
  write: 1,
  create: 1,
  attach: 1,
  detach: 1,
  discard: 1,
  park: 2,
  'send-beneath': 2,
  'set-record': 1,
}

/** Two looks at the board; what its title remembers is read; the lease is taken, read back and given up; the record marks what goes on. */
const AROUND = { looks: 2, memory: 1, lease: 4, mark: 1 }

/** How many calls a plan with these steps costs when nothing fails. */
export function callsOf(ops: readonly Op[]): number {
  if (ops.length === 0) return 0
  const own = ops.reduce((sum, { kind }) => sum + (COST[kind] ?? 0), 0)
  const fetched = ops.filter(({ kind }) => kind === 'write' || kind === 'park' || kind === 'discard').length
  return own + Math.ceil(fetched / IN_FLIGHT) + AROUND.looks + AROUND.memory + AROUND.lease + AROUND.mark
}
