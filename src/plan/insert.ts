import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { DrawnItem, LayoutWords } from '../layout/drawing.ts'
import { layout } from '../layout/layout.ts'
import { type AnchorRecord, anchorRecord } from '../model/anchor.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { type Calls, cancellable, openCalls } from './calls.ts'
import { complete, FATAL, type Sheet } from './draw.ts'
import type { Plan } from './plan.ts'
import { rollBack } from './roll-back.ts'
import type { Run } from './run.ts'
import { markOf, markTitle, recordKey } from './unfinished-mark.ts'

export interface InsertOptions {
  readonly words: LayoutWords
  /** Six characters a-z, 0-9, new for every map: they tie the frame to its record while it is unfinished. */
  readonly code: string
  /** Where the middle of the frame shall lie; else a free place near what the user sees. */
  readonly center?: { readonly x: number; readonly y: number } | undefined
}

export interface Inserted {
  readonly frameId: string
  /** The map as it stands on the board: note ids are item ids. */
  readonly map: JourneyMap
  readonly undo: Plan
}

/** Board storage takes 64 KB a key. Source: Web SDK docs, storage. */
const MOST_STORED = 60_000

/** Waits between attempts at the calls that decide everything, ms. */
const PAUSES = [300, 600, 1200]

/**
 * Draws a map in a frame of its own and zooms to it. All or nothing: whatever call fails, or when it is cancelled, what was drawn is taken
 * back, except what people have written meanwhile. Should even that be impossible, the frame stays marked as unfinished.
 * @throws BoardError that says what happened, what is left on the board (`left`) and what to do
 */
export async function drawMap(board: Board, map: JourneyMap, options: InsertOptions, run: Run = {}): Promise<Inserted> {
  const calls = openCalls(run)
  const { code } = options
  const drawing = layout(map, options.words)
  let sheet: Sheet | null = null
  try {
    const [center, info] = await Promise.all([
      options.center ?? calls.repeat(() => board.findPlace(drawing.frame)),
      calls.repeat(() => board.info()),
      keepRecord(board, calls, code, map),
    ])
    const marked = { ...drawing.frame, ...center, text: markTitle(drawing.frame.text, code) }
    const frame = await createFrame(board, calls, run, marked, code)
    sheet = { frame, layers: drawing.layers, shift: center, made: new Map() }
    return await finishSheet(board, calls, sheet, { map, title: drawing.frame.text, boardId: info.boardId, code }, run)
  } catch (cause) {
    throw await rollBack(board, { sheet, layers: drawing.layers, code }, cause, run)
  }
}

/** What is needed to finish a drawing, besides the sheet. */
export interface Finishing {
  readonly map: JourneyMap
  /** The frame's title once it is done. */
  readonly title: string
  readonly boardId: string
  readonly code: string
}

/** Draws what is missing, writes who the map is, and takes the mark off the frame: only then the map is there. */
export async function finishSheet(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  what: Finishing,
  run: Run,
): Promise<Inserted> {
  let written = ''
  const writeAnchor = async () => {
    const found = anchorOf(sheet, what)
    if (!found || written === JSON.stringify(found.record)) return
    await calls.repeat(() => board.setMetadata(found.anchor, found.record))
    written = JSON.stringify(found.record)
  }
  // Beside the notes for speed; a failure shows again when it is written for certain.
  const frame = await complete(board, calls, sheet, run, () => writeAnchor().catch(() => undefined))
  await writeAnchor()
  await unmark(board, calls, frame, what, run)
  return inserted(sheet, frame, what)
}

async function unmark(board: Board, calls: Calls, frame: BoardItem, what: Finishing, run: Run): Promise<void> {
  const quietly = (call: Promise<unknown>) => call.catch(() => undefined)
  await Promise.all([
    setTitle(board, calls, frame, what.title, run),
    // A record without a frame to it harms nobody, and a view that did not move can be moved by hand.
    quietly(calls.run(() => board.setStored(recordKey(what.code), undefined))),
    quietly(calls.run(() => board.view.show([frame]))),
  ])
}

async function setTitle(board: Board, calls: Calls, frame: BoardItem, title: string, run: Run): Promise<void> {
  let current: BoardItem | undefined = frame
  for (const ms of [...PAUSES, null]) {
    if (!current)
      throw new BoardError('gone', 'Somebody has removed the frame while the map was being drawn', { itemId: frame.id })
    const target = current
    if (markOf(target.text) === null) return
    try {
      await calls.run(() => board.change(target, { text: title }))
      return
    } catch (error) {
      if (ms === null || (error instanceof BoardError && FATAL.has(error.code))) throw error
      await cancellable(run, ms)
      current = (await calls.repeat(() => board.items([frame.id])))[0]
    }
  }
}

async function createFrame(
  board: Board,
  calls: Calls,
  run: Run,
  frame: Parameters<Board['create']>[0],
  code: string,
): Promise<BoardItem> {
  for (const ms of [...PAUSES, null]) {
    try {
      return await calls.run(() => board.create(frame))
    } catch (error) {
      if (error instanceof BoardError && FATAL.has(error.code)) throw error
      // It may have acted all the same: two frames of one map would be worse than one call more.
      const there = (await calls.repeat(() => board.items())).find(
        (item) => item.type === 'frame' && markOf(item.text) === code,
      )
      if (there) return there
      if (ms === null) throw error
      await cancellable(run, ms)
    }
  }
  throw new BoardError('unknown', 'The frame could not be created')
}

/** The record to finish from, should the panel be closed in the middle. Going without is better than not drawing. */
async function keepRecord(board: Board, calls: Calls, code: string, map: JourneyMap): Promise<void> {
  const record = { version: 1, map }
  if (new TextEncoder().encode(JSON.stringify(record)).length > MOST_STORED) return
  try {
    await calls.repeat(() => board.setStored(recordKey(code), record))
  } catch (error) {
    if (error instanceof BoardError && FATAL.has(error.code)) throw error
  }
}

function anchorOf(sheet: Sheet, what: Finishing): { anchor: BoardItem; record: AnchorRecord } | null {
  const things = sheet.layers.flat()
  const title = things.find((thing) => thing.role === 'title')
  const anchor = title && sheet.made.get(title)
  if (!title || !anchor) return null
  const places = (role: DrawnItem['role'], id: 'stageId' | 'laneId', axis: 'x' | 'y') =>
    new Map(
      things.flatMap((thing) => {
        const item = sheet.made.get(thing)
        const key = thing[id]
        return thing.role === role && item && key !== undefined
          ? [[key, { itemId: item.id, offset: thing[axis] - title[axis] }] as const]
          : []
      }),
    )
  const at = { boardId: what.boardId, itemId: anchor.id }
  return { anchor, record: anchorRecord(what.map, at, places('stage', 'stageId', 'x'), places('lane', 'laneId', 'y')) }
}

function inserted(sheet: Sheet, frame: BoardItem, { map }: Finishing): Inserted {
  const itemOf = new Map<string, BoardItem>()
  const ops: Plan['ops'][number][] = []
  for (const [drawn, item] of sheet.made) {
    if (drawn.noteId !== undefined) itemOf.set(drawn.noteId, item)
    const { x, y } = sheet.shift
    ops.push({ kind: 'remove-drawn', itemId: item.id, drawn: { ...drawn, x: drawn.x + x, y: drawn.y + y } })
  }
  ops.push({ kind: 'remove-frame', frameId: frame.id, center: sheet.shift })
  const reads = 2 * Math.ceil(ops.length / 24) + 2
  return {
    frameId: frame.id,
    map: {
      ...map,
      notes: map.notes.map((note) => {
        const item = itemOf.get(note.id)
        return item
          ? { ...note, id: item.id, color: item.color, createdBy: item.createdBy, modifiedAt: item.modifiedAt }
          : note
      }),
    },
    undo: {
      ops,
      calls: ops.length + reads,
      summary: [{ code: 'undo-insert', data: { items: ops.length, title: map.title } }],
      whole: true,
    },
  }
}
