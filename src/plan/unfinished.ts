import { z } from 'zod/mini'
import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { DrawnItem, LayoutWords } from '../layout/drawing.ts'
import { layout } from '../layout/layout.ts'
import type { JourneyMap, Locale } from '../model/journey-map.ts'
import { parseJourneyMap } from '../model/schema.ts'
import { openCalls } from './calls.ts'
import { finishSheet, type Inserted } from './finish.ts'
import { reconcile } from './reconcile.ts'
import { type Run, wait } from './run.ts'
import { type Entry, entriesOf, newSheet, type Place, type Sheet } from './sheet.ts'
import { takeBack } from './take-back.ts'
import { forget, markOf, recordKey, unmarkTitle } from './unfinished-mark.ts'

/** A frame that somebody began to draw and that was never finished. */
export interface Unfinished {
  readonly frameId: string
  readonly code: string
  /** The title the map was to get. */
  readonly title: string
  /** What was to be drawn; null when that is not known any more, so that it can only be cleaned up or kept as it is. */
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

/** Draws what is missing of it. Without a record of what was to be drawn, the frame is kept as it is and loses its mark. */
export async function finishMap(
  board: Board,
  unfinished: Unfinished,
  wordsOf: (locale: Locale) => LayoutWords,
  run: Run = {},
): Promise<Inserted | null> {
  const calls = openCalls(run)
  const { map, code } = unfinished
  const items = await calls.repeat(() => board.items())
  const frame = frameOf(unfinished, items)
  if (!map) {
    await calls.once(() => board.change(frame, { text: unmarkTitle(frame.text) }))
    return null
  }
  const { sheet, title } = sheetOf(unfinished, map, frame, items, wordsOf(map.locale))
  const { boardId } = await calls.repeat(() => board.info())
  return finishSheet(board, calls, sheet, { map, title, boardId, code, free: false }, run)
}

/**
 * Takes it off the board. Only what is exactly as the app draws it goes; what people wrote stays. Without a record of what was drawn only
 * items without any words go.
 * @returns how many items were kept
 */
export async function cleanUp(
  board: Board,
  unfinished: Unfinished,
  wordsOf: (locale: Locale) => LayoutWords,
  run: Run = {},
): Promise<number> {
  const { map, frameId, code, center } = unfinished
  const items = await openCalls(run).repeat(() => board.items())
  const frame = frameOf(unfinished, items)
  const own = map
    ? drawnBy(sheetOf(unfinished, map, frame, items, wordsOf(map.locale)))
    : items
        .filter((item) => item.frameId === frame.id && isBare(item))
        .map((item) => ({ id: item.id, drawn: asDrawn(item, frame) }))
  const taken = await takeBack(board, { frameId, centers: center ? [frame, center] : [frame], items: own }, run)
  await forget(board, code, run)
  return taken.kept.length
}

function frameOf(unfinished: Unfinished, items: readonly BoardItem[]): BoardItem {
  const frame = items.find((item) => item.id === unfinished.frameId)
  if (frame) return frame
  throw new BoardError('gone', 'The unfinished frame is no longer on the board', { itemId: unfinished.frameId })
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

const isBare = (item: BoardItem): boolean =>
  (item.type === 'shape' || item.type === 'sticky_note') &&
  item.text === '' &&
  item.tags.length === 0 &&
  item.linkedTo === '' &&
  !item.connected

const asDrawn = (item: BoardItem, frame: BoardItem): DrawnItem => ({
  role: 'band',
  type: item.type === 'shape' ? 'shape' : 'sticky_note',
  x: item.x - frame.x,
  y: item.y - frame.y,
  width: item.width,
  height: item.height,
  text: '',
  look: { fill: item.color },
})
