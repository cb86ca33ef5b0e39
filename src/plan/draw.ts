import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem, NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { type Calls, cancellable, isFinal, PAUSES } from './calls.ts'
import { isAsDrawn, reconcile } from './reconcile.ts'
import type { Run } from './run.ts'
import { type Entry, type Place, type Sheet, seeFrame } from './sheet.ts'
import { removeAsDrawn } from './take-back.ts'

/** With so many creates failed in one round the board is in trouble: look first what is there before asking for more. */
const MOST_FAILURES = 8

/** The drawn item where it belongs on the board. */
export const placed = <T extends NewItem>(thing: T, center: Place): T => ({
  ...thing,
  x: thing.x + center.x,
  y: thing.y + center.y,
})

export const frameGone = (frame: BoardItem): BoardError =>
  new BoardError('gone', 'Somebody has removed the frame while the map was being drawn', { itemId: frame.id })

/**
 * Draws what of the sheet is not on the board yet, in rounds, each of which ends with one look at the board. The look finds what was
 * created in spite of an error, what is missing, what is there twice, and whether the frame was moved; rounds go on until all is there.
 * @param onStructure called as soon as all but the notes is created, while the notes are still being drawn
 * @returns all items of the board as they were last seen
 * @throws BoardError when it cannot be completed; `sheet.made` then holds all that is known to be on the board
 */
export async function complete(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  run: Run,
  onStructure: () => Promise<unknown>,
): Promise<readonly BoardItem[]> {
  const total = sheet.layers.flat().length
  let most = 0
  const progress = (attached: number) => {
    if (attached <= most) return
    most = attached
    run.onProgress?.(most, total)
  }
  let trouble: unknown = null
  for (const ms of [...PAUSES, null]) {
    trouble = await drawRound(board, calls, sheet, progress, onStructure)
    if (isFinal(trouble)) break
    const items = await calls.repeat(() => board.items())
    if (await settle(board, calls, sheet, items, run)) return items
    if (ms !== null) await cancellable(run, ms)
  }
  throw trouble ?? new BoardError('unknown', 'Some items of the map did not appear on the board')
}

/**
 * One round: nothing is created before what it covers, so that it lies on top, and nothing is put into the frame before what it covers
 * was, whichever of the two orders Miro goes by. All else is done at once. Never throws; returns the first error that matters.
 */
async function drawRound(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  progress: (attached: number) => void,
  onStructure: () => Promise<unknown>,
): Promise<unknown> {
  const { frame, layers, beneath, made } = sheet
  let failures = 0
  let attached = 0
  let trouble: unknown = null
  const note = (error: unknown) => {
    if (trouble === null || isFinal(error)) trouble = error
  }
  const stopped = () => failures > MOST_FAILURES || isFinal(trouble)

  const create = async (thing: DrawnItem): Promise<BoardItem | null> => {
    const existing = made.get(thing)
    if (existing || stopped()) return existing ?? null
    try {
      const item = await calls.run(() => board.create(placed(thing, frame)))
      made.set(thing, item)
      return item
    } catch (error) {
      failures += 1
      note(error)
      return null
    }
  }
  const attach = async (item: BoardItem | null): Promise<void> => {
    if (!item || stopped()) return
    try {
      if (item.frameId !== frame.id) await calls.run(() => board.attach(frame, item))
    } catch (error) {
      // The frame may have captured it when it was created, or taken it in spite of the error: the look tells.
      note(error)
    }
    attached += 1
    progress(attached)
  }

  const created = new Map<DrawnItem, Promise<BoardItem | null>>()
  const inFrame = new Map<DrawnItem, Promise<void>>()
  for (const thing of layers.flat()) {
    const covered = beneath.get(thing) ?? []
    const creatable = Promise.all(covered.map((other) => created.get(other)))
    const item = creatable.then((items) => (items.includes(null) ? null : create(thing)))
    created.set(thing, item)
    const attachable = Promise.all(covered.map((other) => inFrame.get(other)))
    inFrame.set(
      thing,
      attachable.then(async () => attach(await item)),
    )
  }
  const structure = Promise.all(layers.slice(0, -1).flatMap((layer) => layer.map((thing) => created.get(thing))))
  await structure.then((items) => !items.includes(null) && onStructure())
  await Promise.all(inFrame.values())
  return trouble
}

/** Brings the sheet up to what is on the board, and removes what is there twice or was left behind by a frame that moved. */
async function settle(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  items: readonly BoardItem[],
  run: Run,
): Promise<boolean> {
  const frame = items.find((item) => item.id === sheet.frame.id)
  if (!frame) throw frameGone(sheet.frame)
  seeFrame(sheet, frame)
  const { found, doubles } = reconcile(sheet, items)
  const left: Entry[] = []
  let complete = doubles.length === 0
  for (const thing of sheet.layers.flat()) {
    const item = found.get(thing)
    if (item) sheet.made.set(thing, item)
    else sheet.made.delete(thing)
    if (item && !isAsDrawn(item, thing, [frame]) && isAsDrawn(item, thing, sheet.centers))
      left.push({ id: item.id, drawn: thing })
    if (!item || isAstray(item, thing, frame)) complete = false
  }
  if (left.length + doubles.length > 0) {
    const drawn = { frameId: frame.id, centers: sheet.centers, items: [...left, ...doubles] }
    await removeAsDrawn(board, calls, drawn, run)
    for (const { drawn: thing } of left) sheet.made.delete(thing)
  }
  return complete && left.length === 0
}

/** Not in its frame, though it lies where it was drawn: a person who drags a note out of the frame moves it. */
const isAstray = (item: BoardItem, thing: DrawnItem, frame: BoardItem): boolean =>
  item.frameId !== frame.id && Math.hypot(item.x - thing.x - frame.x, item.y - thing.y - frame.y) < thing.width / 2
