import type { Board } from '../board/board.ts'
import type { BoardItem, NewItem } from '../board/item.ts'
import type { LayoutWords } from '../layout/drawing.ts'
import { layout } from '../layout/layout.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { jsonBytes } from '../model/json-bytes.ts'
import { oneLine } from '../model/one-line.ts'
import { type Calls, cancellable, isCode, isFinal, openCalls, throwFirst } from './calls.ts'
import { placed } from './draw.ts'
import { finishSheet, type Inserted } from './finish.ts'
import { rollBack } from './roll-back.ts'
import type { Run } from './run.ts'
import { newSheet, type Place, type Sheet } from './sheet.ts'
import { type DrawingRecord, markOf, markTitle, recordKey } from './unfinished-mark.ts'

export interface InsertOptions {
  readonly words: LayoutWords
  /** Six characters a-z, 0-9, new for every map: they tie the frame to its record while it is unfinished. */
  readonly code: string
  /** Where the middle of the frame shall lie; else a free place near what the user sees. */
  readonly center?: Place | undefined
}

/** Board storage takes 64 KB a key. Source: Web SDK docs, storage. */
const MOST_STORED = 60_000

/** Waits between attempts to create the frame, ms. */
const PAUSES = [300, 600, 1200]

/**
 * Draws a map in a frame of its own and zooms to it. All or nothing: whatever call fails, or when it is cancelled, what was drawn is taken
 * back, except what people have written meanwhile. Should even that be impossible, the frame stays marked as unfinished.
 * @throws BoardError that says what happened, what is left on the board (`left`) and what to do
 */
export async function drawMap(
  board: Board,
  given: JourneyMap,
  options: InsertOptions,
  run: Run = {},
): Promise<Inserted> {
  const calls = openCalls(run)
  const map = inLines(given)
  const { code, words, center } = options
  const { frame: plain, layers } = layout(map, words)
  let frameAsked = false
  let sheet: Sheet | null = null
  try {
    const [place, info] = await settled(
      center ?? calls.repeat(() => board.findPlace(plain)),
      calls.repeat(() => board.info()),
      keepRecord(board, calls, code, map, center),
    )
    frameAsked = true
    const marked = { ...placed(plain, place), text: markTitle(plain.text, code) }
    const asked = createFrame(board, calls, run, marked, code).then((frame) => {
      sheet = newSheet(frame, layers)
      return sheet
    })
    // Again, now that the place is known: people may move the frame while items for it still lie loose where it was.
    const [drawn] = await settled(asked, center ? null : keepRecord(board, calls, code, map, place))
    const what = { map, title: plain.text, boardId: info.boardId, code, free: center === undefined }
    return await finishSheet(board, calls, drawn, what, run)
  } catch (cause) {
    throw await rollBack(board, { sheet, frameAsked, layers, title: plain.text, code }, cause, run)
  }
}

/** Like Promise.all, but waits for all of them: what acts after a failure would never be taken back. */
async function settled<T extends readonly unknown[]>(...work: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  throwFirst(await Promise.allSettled(work))
  return Promise.all(work)
}

/** The map as a board can hold it: names are one line each. */
const inLines = (map: JourneyMap): JourneyMap => ({
  ...map,
  title: oneLine(map.title),
  subject: oneLine(map.subject),
  actor: oneLine(map.actor),
  scenario: oneLine(map.scenario),
  stages: map.stages.map((stage) => ({ ...stage, name: oneLine(stage.name) })),
  lanes: map.lanes.map((lane) => ({ ...lane, label: oneLine(lane.label) })),
})

async function createFrame(board: Board, calls: Calls, run: Run, frame: NewItem, code: string): Promise<BoardItem> {
  for (const ms of PAUSES) {
    try {
      return await calls.run(() => board.create(frame))
    } catch (error) {
      if (isFinal(error)) throw error
      // It may have acted all the same: two frames of one map would be worse than one call more.
      const items = await calls.repeat(() => board.items())
      const there = items.find((item) => item.type === 'frame' && markOf(item.text) === code)
      if (there) return there
      await cancellable(run, ms)
    }
  }
  return calls.run(() => board.create(frame))
}

/** The record to finish from, should the panel be closed in the middle. Going without is better than not drawing. */
async function keepRecord(
  board: Board,
  calls: Calls,
  code: string,
  map: JourneyMap,
  center: Place | undefined,
): Promise<void> {
  const record: DrawingRecord = { version: 1, map, center: center ? { x: center.x, y: center.y } : null }
  if (jsonBytes(record) > MOST_STORED) return
  try {
    await calls.repeat(() => board.setStored(recordKey(code), record))
  } catch (error) {
    if (!isCode(error, 'unknown')) throw error
  }
}
