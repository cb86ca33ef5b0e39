import type { Board } from '../board/board.ts'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { type Calls, cancellable } from './calls.ts'
import { reconcile } from './reconcile.ts'
import type { Run } from './run.ts'

/** Rounds of drawing what is missing, and the waits between them, ms. */
const PAUSES = [300, 600, 1200, 2400]

/** With so many creates failed in one round the board is in trouble: look first what is there before asking for more. */
const MOST_FAILURES = 8

/** Errors after which going on makes no sense. */
export const FATAL: ReadonlySet<BoardErrorCode> = new Set(['permission', 'cancelled', 'rate-limit', 'refused'])

/** The items of one map in the making. Mutable on purpose: whatever happens, it knows what has been put on the board. */
export interface Sheet {
  readonly frame: BoardItem
  readonly layers: readonly (readonly DrawnItem[])[]
  /** Where the frame lies now, less where it lay when the layers were laid out. */
  readonly shift: { readonly x: number; readonly y: number }
  /** The item on the board for each drawn item. */
  readonly made: Map<DrawnItem, BoardItem>
}

/** Called as soon as all items of the lower layers are there, while the notes are still being drawn. */
type OnStructure = () => Promise<void>

/**
 * Draws what of the sheet is not on the board yet, layer by layer, so that notes lie on top: nothing is created before all of the layer
 * beneath is, and nothing is put into the frame before all of the layer beneath is, whichever of the two orders Miro goes by. Ends with
 * one look at the board, which finds what was created in spite of an error, what is missing and what is there twice; then goes round
 * again until all is there.
 * @returns the frame as it was last seen
 * @throws BoardError when it cannot be completed; `sheet.made` then holds all that is known to be on the board
 */
export async function complete(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  run: Run,
  onStructure: OnStructure,
): Promise<BoardItem> {
  const drawn = sheet.layers.flat()
  let frame = sheet.frame
  let trouble: unknown = null
  for (const ms of [...PAUSES, null]) {
    trouble = await drawRound(board, calls, sheet, frame, run, drawn.length, onStructure)
    if (trouble instanceof BoardError && FATAL.has(trouble.code)) break
    const seen = await look(board, calls, sheet, drawn)
    frame = seen.frame
    if (seen.complete) return frame
    if (ms === null) break
    await cancellable(run, ms)
  }
  throw trouble ?? new BoardError('unknown', 'Some items of the map did not appear on the board')
}

/** One round; never throws. Returns the first error that matters, null when there was none. */
async function drawRound(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  frame: BoardItem,
  run: Run,
  total: number,
  onStructure: OnStructure,
): Promise<unknown> {
  let failures = 0
  let trouble: unknown = null
  let attached = 0
  const fail = (error: unknown) => {
    failures += 1
    if (trouble === null || (error instanceof BoardError && FATAL.has(error.code))) trouble = error
  }
  const stopped = () => failures > MOST_FAILURES || (trouble instanceof BoardError && FATAL.has(trouble.code))

  const create = async (thing: DrawnItem): Promise<BoardItem | null> => {
    const existing = sheet.made.get(thing)
    if (existing) return existing
    if (stopped()) return null
    const { x, y } = sheet.shift
    try {
      const item = await calls.run(() => board.create({ ...thing, x: thing.x + x, y: thing.y + y }))
      sheet.made.set(thing, item)
      return item
    } catch (error) {
      fail(error)
      return null
    }
  }
  const attach = async (item: BoardItem | null): Promise<void> => {
    if (item && item.frameId !== frame.id && !stopped()) {
      try {
        await calls.run(() => board.attach(frame, item))
      } catch (error) {
        // It may have been captured by the frame when it was created, or put there in spite of the error: the look at the end tells.
        if (error instanceof BoardError && FATAL.has(error.code)) fail(error)
        else trouble ??= error
      }
    }
    attached += 1
    run.onProgress?.(attached, total)
  }

  let createdBeneath: Promise<unknown> = Promise.resolve()
  let attachedBeneath: Promise<unknown> = Promise.resolve()
  let structure: Promise<void> = Promise.resolve()
  for (const [depth, layer] of sheet.layers.entries()) {
    const [creatable, attachable] = [createdBeneath, attachedBeneath]
    if (depth === sheet.layers.length - 1) structure = creatable.then(() => (stopped() ? undefined : onStructure()))
    const creates = layer.map((thing) => creatable.then(() => create(thing)))
    createdBeneath = Promise.all(creates)
    attachedBeneath = Promise.all(creates.map(async (created) => attachable.then(async () => attach(await created))))
  }
  await attachedBeneath
  await structure
  return trouble
}

/** Looks at the whole board once and brings `sheet.made` up to what is really there. Removes what was drawn twice. */
async function look(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  drawn: readonly DrawnItem[],
): Promise<{ frame: BoardItem; complete: boolean }> {
  const items = await calls.repeat(() => board.items())
  const frame = items.find((item) => item.id === sheet.frame.id)
  if (!frame)
    throw new BoardError('gone', 'Somebody has removed the frame while the map was being drawn', {
      itemId: sheet.frame.id,
    })
  const known = drawn.map((thing) => sheet.made.get(thing)?.id ?? null)
  const { found, doubles } = reconcile(drawn, known, items, sheet.shift)
  let complete = true
  for (const [index, thing] of drawn.entries()) {
    const item = found[index]
    if (item) sheet.made.set(thing, item)
    else sheet.made.delete(thing)
    if (!item || isAstray(item, thing, frame, sheet)) complete = false
  }
  const removals = await Promise.allSettled(doubles.map((double) => calls.run(() => board.remove(double))))
  return { frame, complete: complete && removals.every((removal) => removal.status === 'fulfilled') }
}

/** Not in its frame, though it lies where it was drawn: a person who drags a note out of the frame moves it. */
const isAstray = (item: BoardItem, thing: DrawnItem, frame: BoardItem, sheet: Sheet): boolean =>
  item.frameId !== frame.id &&
  Math.hypot(item.x - thing.x - sheet.shift.x, item.y - thing.y - sheet.shift.y) < thing.width / 2
