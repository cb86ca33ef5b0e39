import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import { extentOf, isOver, isWithin } from './adoptee.ts'
import { type Calls, cancellable, isCode, isFinal, openCalls, PAUSES } from './calls.ts'
import type { Attach, Create, Plan, SetRecord } from './plan.ts'
import { isAsDrawn, oldestOf } from './reconcile.ts'
import { type Run, uncancelled } from './run.ts'
import type { Kept } from './take-back.ts'

/** A board that does not show after so many rounds what was done on it never will. */
const MOST_ROUNDS = 12

/** A plan under way. Mutable on purpose: whatever happens, it knows what was done. */
export interface Work {
  readonly plan: Plan
  /** What is on the board of what the plan draws, by its name in the plan. */
  readonly made: Map<string, BoardItem>
  /** Ids of what this very run has drawn. */
  readonly drawn: Set<string>
  /** The board as it was first seen, and as it was last. */
  first: ReadonlyMap<string, BoardItem>
  last: ReadonlyMap<string, BoardItem>
  readonly skipped: Map<string, Kept>
  /** What the title remembered before; null while nothing was written. */
  before: { readonly value: unknown } | null
  isRemembered: boolean
}

const NOWHERE = [{ x: 0, y: 0 }]
const wayOf = (plan: Plan) => ({
  creates: plan.ops.filter((op): op is Create => op.kind === 'create'),
  attaches: plan.ops.filter((op): op is Attach => op.kind === 'attach'),
  records: plan.ops.filter((op): op is SetRecord => op.kind === 'set-record'),
})

/**
 * Adds to the board what a plan asks for, in rounds, each of which begins with one look at the board: it tells what is there already, after
 * an earlier attempt too, and what a call did that failed. Nothing that is there is moved, altered or removed.
 * @throws BoardError when it cannot be completed; the work then tells how far it came
 */
export async function carryOut(board: Board, work: Work, run: Run): Promise<void> {
  const calls = openCalls(run)
  const { ops } = work.plan
  let failures = 0
  for (let round = 0; ; round++) {
    await look(board, calls, work)
    run.onProgress?.(Math.min(doneOf(work), ops.length), ops.length)
    if (isComplete(work)) break
    if (round === MOST_ROUNDS) throw new BoardError('unknown', 'What was drawn did not appear on the board')
    const trouble = await doRound(board, calls, work, run)
    if (trouble === null) continue
    const pause = PAUSES[failures++]
    if (isFinal(trouble) || pause === undefined) throw trouble
    await cancellable(run, pause)
  }
  for (const op of wayOf(work.plan).records) await remember(board, calls, work, op)
  run.onProgress?.(ops.length, ops.length)
}

export const newWork = (plan: Plan): Work => ({
  plan,
  made: new Map(),
  drawn: new Set(),
  first: new Map(),
  last: new Map(),
  skipped: new Map(),
  before: null,
  isRemembered: false,
})

/** One more look after a failure, so that what was done and not answered can be taken back. Never throws. */
export async function lookBack(board: Board, work: Work, run: Run): Promise<void> {
  const calls = openCalls(uncancelled(run))
  await look(board, calls, work).catch(() => undefined)
}

const itemOf = ({ made, last }: Work, id: string): BoardItem | undefined => made.get(id) ?? last.get(id)

/** How many steps the board shows to be done. */
export function doneOf(work: Work): number {
  const { creates, attaches } = wayOf(work.plan)
  const there = creates.filter((op) => work.made.has(op.ref)).length
  return there + attaches.filter((op) => isIn(work, op)).length + (work.isRemembered ? 1 : 0)
}

const isIn = (work: Work, { itemId, frameId }: Attach): boolean => {
  const parent = itemOf(work, itemId)?.frameId ?? null
  return parent !== null && parent === itemOf(work, frameId)?.id
}

const isComplete = (work: Work): boolean => {
  const { creates, attaches } = wayOf(work.plan)
  return (
    creates.every((op) => work.made.has(op.ref)) &&
    attaches.every((op) => work.skipped.has(op.itemId) || isIn(work, op))
  )
}

/** Sees what is there of what is to be drawn. Of two that are alike the older one counts: two people may do the same at once. */
async function look(board: Board, calls: Calls, work: Work): Promise<void> {
  const items = await calls.repeat(() => board.items())
  work.last = new Map(items.map((item) => [item.id, item]))
  if (work.first.size === 0) work.first = work.last
  for (const { ref, item: thing } of wayOf(work.plan).creates) {
    const known = work.made.get(ref)
    const alike = items.filter((item) => isAsDrawn(item, thing, NOWHERE))
    const found = oldestOf(alike) ?? (known && work.last.get(known.id))
    if (found) work.made.set(ref, found)
    else if (known) throw new BoardError('gone', `Somebody has removed the ${thing.type} again`, { itemId: known.id })
    for (const item of alike) {
      const isEmpty = !items.some((child) => child.frameId === item.id)
      if (item !== found && work.drawn.has(item.id) && isEmpty) await calls.once(() => board.remove(item))
    }
  }
}

/** Never throws; returns the first error that matters. */
async function doRound(board: Board, calls: Calls, work: Work, run: Run): Promise<unknown> {
  const { creates, attaches } = wayOf(work.plan)
  let trouble: unknown = null
  const note = (error: unknown) => {
    if (trouble === null || isFinal(error)) trouble = error
  }
  try {
    assertLoose(work, attaches)
  } catch (error) {
    return error
  }
  const missing = creates.filter((op) => !work.made.has(op.ref))
  // Nothing is put into a frame before a look has shown that it is the only one.
  const [frame] = missing.filter((op) => op.item.type === 'frame')
  const create = async (op: Create) => {
    try {
      const item = await calls.run(() => board.create(op.item))
      work.drawn.add(item.id)
      work.made.set(op.ref, item)
    } catch (error) {
      note(error)
    }
  }
  if (frame) {
    await create(frame)
    return trouble
  }
  let done = doneOf(work)
  const results = new Map<Attach, Promise<boolean>>()
  for (const op of attaches) {
    const item = itemOf(work, op.itemId)
    const beneath = [...results].filter(([other]) => lieOver(item, itemOf(work, other.itemId)))
    const ready = Promise.all(beneath.map(([, result]) => result))
    results.set(
      op,
      ready.then(async (below) => {
        if (isFinal(trouble) || below.includes(false)) return false
        try {
          if (await attach(board, calls, work, op)) run.onProgress?.(++done, work.plan.ops.length)
          return true
        } catch (error) {
          note(error)
          return false
        }
      }),
    )
  }
  await Promise.all([...results.values(), ...missing.map(create)])
  return trouble
}

const lieOver = (item: BoardItem | undefined, other: BoardItem | undefined): boolean =>
  item !== undefined && other !== undefined && isOver(extentOf(item), extentOf(other))

/** Another frame around the same map would be one too many. */
function assertLoose(work: Work, attaches: readonly Attach[]): void {
  const frameId = attaches[0]?.frameId
  if (frameId === undefined || work.made.has(frameId) || work.last.has(frameId)) return
  const items = attaches.flatMap((op) => work.last.get(op.itemId) ?? [])
  const isRef = wayOf(work.plan).creates.some((op) => op.ref === frameId)
  if (isRef && items.some((item) => item.frameId === null)) return
  throw new BoardError(
    'gone',
    isRef
      ? 'Somebody has put the map into another frame meanwhile, or removed it'
      : 'Somebody has removed the frame of the map',
    { itemId: frameId },
  )
}

/** Says whether there was anything to do. What people have taken elsewhere is passed over. */
async function attach(board: Board, calls: Calls, work: Work, op: Attach): Promise<boolean> {
  const [frame, item] = [itemOf(work, op.frameId), itemOf(work, op.itemId)]
  const isRef = wayOf(work.plan).creates.some(({ ref }) => ref === op.itemId)
  const skip = (why: string) => {
    work.skipped.set(op.itemId, { itemId: item?.id ?? op.itemId, why })
    return false
  }
  if (!frame || (isRef && !item)) return false
  if (!item) return skip('somebody has removed it since')
  if (item.frameId === frame.id) return false
  if (item.frameId !== null) return skip('somebody has put it into another frame')
  if (!isWithin(extentOf(item), extentOf(frame))) return skip('it does not lie in the frame any more')
  try {
    await calls.run(() => board.attach(frame, item))
    return true
  } catch (error) {
    if (!isCode(error, 'refused', 'outside')) throw error
    return skip('Miro does not let it be part of the frame')
  }
}

async function remember(board: Board, calls: Calls, work: Work, op: SetRecord): Promise<void> {
  const anchor = itemOf(work, op.itemId)
  if (!anchor) throw new BoardError('gone', 'Somebody has removed the title of the map', { itemId: op.itemId })
  const before = await calls.repeat(() => board.getMetadata(anchor))
  const known = parseAnchor(before)
  const record = { ...op.record, itemId: anchor.id, ...(known?.adopted ? { adopted: true } : {}) }
  // Somebody else was quicker: the map is adopted, and has their name for it.
  const isOthers = known?.itemId === anchor.id && known.boardId === record.boardId
  if (!isOthers) {
    work.before = { value: before }
    await calls.repeat(() => board.setMetadata(anchor, record))
  }
  work.isRemembered = true
}
