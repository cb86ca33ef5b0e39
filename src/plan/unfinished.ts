import { z } from 'zod/mini'
import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { LayoutWords } from '../layout/drawing.ts'
import { layout } from '../layout/layout.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { parseJourneyMap } from '../model/schema.ts'
import { openCalls } from './calls.ts'
import { finishSheet, type Inserted } from './finish.ts'
import { reconcile } from './reconcile.ts'
import { type Run, wait } from './run.ts'
import { type Entry, entriesOf, newSheet, type Place, type Sheet } from './sheet.ts'
import { takeBack } from './take-back.ts'
import { forget, markedFrame, markOf, recordKey, unmarkTitle } from './unfinished-mark.ts'

/** A frame that somebody began to draw and that was never finished. */
export interface Unfinished {
  readonly frameId: string
  readonly code: string
  /** The title the map was to get. */
  readonly title: string
  /** What was to be drawn; null when that is not known any more, so that it can only be kept as it is. */
  readonly map: JourneyMap | null
  /** Where the centre of the frame was when drawing began; null when that is not known any more. */
  readonly center: Place | null
}

/** Longer than any pause in drawing but the one for the rate limit, ms. */
const STILLNESS = 2500

const Point = z.object({ x: z.number(), y: z.number() })
const Stored = z.object({ version: z.literal(1), map: z.unknown(), center: z.nullable(Point) })

/**
 * Frames on the board that were begun and not finished: the panel was closed, or taking back failed. Where there are some, looks twice, so
 * that a map which a colleague is drawing right now is not among them.
 */
export async function findUnfinished(board: Board, run: Run = {}): Promise<Unfinished[]> {
  const calls = openCalls(run)
  const before = await calls.repeat(() => board.items())
  if (!before.some(isMarked)) return []
  await wait(run, STILLNESS)
  const now = await calls.repeat(() => board.items())
  const still = now.filter((frame) => isMarked(frame) && traceOf(frame, before) === traceOf(frame, now))
  return Promise.all(
    still.map(async (frame) => {
      const code = markOf(frame.text) ?? ''
      const record = Stored.safeParse(await calls.repeat(() => board.getStored(recordKey(code))))
      const map = record.success ? parseJourneyMap(record.data.map) : null
      return { frameId: frame.id, code, title: unmarkTitle(frame.text), map, center: record.data?.center ?? null }
    }),
  )
}

const isMarked = (item: BoardItem): boolean => item.type === 'frame' && markOf(item.text) !== null

/** What changes while a frame is being drawn. */
const traceOf = (frame: BoardItem, items: readonly BoardItem[]): string =>
  items
    .filter((item) => item.id === frame.id || item.frameId === frame.id)
    .map((item) => `${item.id}@${item.modifiedAt}`)
    .join()

/**
 * Draws what is missing of it. Without a record of what was to be drawn, the frame is kept as it is and loses its mark.
 * @throws BoardError `gone` when the frame is, or when somebody else has settled it meanwhile
 */
export async function finishMap(
  board: Board,
  unfinished: Unfinished,
  words: LayoutWords,
  run: Run = {},
): Promise<Inserted | null> {
  const calls = openCalls(run)
  const { map, code } = unfinished
  const items = await calls.repeat(() => board.items())
  const frame = markedFrame(items, unfinished.frameId, code)
  if (!map) {
    await calls.once(() => board.change(frame, { text: unmarkTitle(frame.text) }))
    return null
  }
  const { sheet, title } = sheetOf(unfinished, map, frame, items, words)
  const { boardId } = await calls.repeat(() => board.info())
  return finishSheet(board, calls, sheet, { map, title, boardId, code, free: false }, run)
}

/**
 * Takes it off the board. Only what is exactly as the app draws it goes; what people wrote stays.
 * @returns how many items were kept
 * @throws BoardError `gone` like `finishMap`; `refused` when nobody knows any more what was drawn, and so what is whose
 */
export async function cleanUp(
  board: Board,
  unfinished: Unfinished,
  words: LayoutWords,
  run: Run = {},
): Promise<number> {
  const { map, frameId, code, center } = unfinished
  if (!map) {
    const advice =
      'Nobody knows any more which of its items the app drew. Keep the frame as it is, or delete it by hand'
    throw new BoardError('refused', advice, { itemId: frameId })
  }
  const items = await openCalls(run).repeat(() => board.items())
  const frame = markedFrame(items, frameId, code)
  const own = drawnBy(sheetOf(unfinished, map, frame, items, words))
  const taken = await takeBack(board, { frameId, code, centers: center ? [frame, center] : [frame], items: own }, run)
  await forget(board, code, run)
  return taken.kept.length
}

function sheetOf(
  { center }: Unfinished,
  map: JourneyMap,
  frame: BoardItem,
  items: readonly BoardItem[],
  words: LayoutWords,
): { sheet: Sheet; title: string; doubles: readonly Entry[] } {
  const drawing = layout(map, words)
  const sheet = newSheet(frame, drawing.layers)
  if (center) sheet.centers.push(center)
  const { found, doubles } = reconcile(sheet, items)
  for (const [thing, item] of found) sheet.made.set(thing, item)
  return { sheet, title: drawing.frame.text, doubles }
}

const drawnBy = ({ sheet, doubles }: { sheet: Sheet; doubles: readonly Entry[] }): Entry[] => [
  ...entriesOf(sheet),
  ...doubles,
]
