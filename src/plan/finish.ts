import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { type AnchorRecord, anchorRecord } from '../model/anchor.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { type Calls, cancellable, IN_FLIGHT, isCode, isFinal, openCalls } from './calls.ts'
import { complete, frameGone } from './draw.ts'
import type { Plan } from './plan.ts'
import { isOlder } from './reconcile.ts'
import { type Run, uncancelled } from './run.ts'
import { entriesOf, overlap, type Sheet, seeFrame } from './sheet.ts'
import { forget, markOf } from './unfinished-mark.ts'

export interface Inserted {
  readonly frameId: string
  /** The map as it stands on the board: note ids are item ids. */
  readonly map: JourneyMap
  readonly undo: Plan
}

/** What is needed to finish a drawing, besides the sheet. */
export interface Finishing {
  readonly map: JourneyMap
  /** The frame's title once it is done. */
  readonly title: string
  readonly boardId: string
  readonly code: string
  /** Whether the app chose the place of the frame, so that it may choose another. */
  readonly free: boolean
}

/** Waits between attempts at the one call that makes the map a map, ms. */
const PAUSES = [300, 600, 1200]

/** Draws what is missing, writes who the map is, and takes the mark off the frame: only then the map is there. */
export async function finishSheet(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  what: Finishing,
  run: Run,
): Promise<Inserted> {
  let written = ''
  /** Says whether it had anything to write. */
  const writeAnchor = async (): Promise<boolean> => {
    const found = anchorOf(sheet, what)
    const record = JSON.stringify(found?.record)
    if (!found || written === record) return false
    try {
      await calls.repeat(() => board.setMetadata(found.anchor, found.record))
    } catch (error) {
      // A board that takes no metadata on texts at all gets a map without: words and geometry are enough to read it.
      if (!isCode(error, 'refused')) throw error
    }
    written = record
    return true
  }
  // Beside the notes for speed; a failure shows again when it is written for certain.
  let items = await complete(board, calls, sheet, run, () => writeAnchor().catch(() => undefined))
  if (await writeAnchor()) items = await lookAgain(board, calls, sheet)
  await commit(board, calls, sheet, what, items, run)
  // A view that did not move can be moved by hand.
  const show = calls.run(() => board.view.show([sheet.frame])).catch(() => undefined)
  await Promise.all([forget(board, what.code, run), show])
  return inserted(sheet, what)
}

async function lookAgain(board: Board, calls: Calls, sheet: Sheet): Promise<readonly BoardItem[]> {
  const items = await calls.repeat(() => board.items())
  const frame = items.find((item) => item.id === sheet.frame.id)
  if (!frame) throw frameGone(sheet.frame)
  seeFrame(sheet, frame)
  return items
}

/**
 * Takes the mark off the frame, and with the same call moves it aside if it lies on another map, and puts its layers in order if people
 * or retries have mixed them up. The frame has just been read: writing it back overwrites only what changed in that one round trip.
 */
async function commit(
  board: Board,
  calls: Calls,
  sheet: Sheet,
  what: Finishing,
  items: readonly BoardItem[],
  run: Run,
): Promise<void> {
  const patient = openCalls(uncancelled(run))
  let seen = items
  for (const ms of [...PAUSES, null]) {
    const { frame } = sheet
    if (markOf(frame.text) !== what.code) return // done, or a person has given the frame a name
    // Without another place it stays where it is: two maps on each other can be moved by hand.
    const place =
      what.free && isInTheWay(frame, seen) ? await calls.repeat(() => board.findPlace(frame)).catch(() => null) : null
    try {
      const order = orderOf(sheet, seen)
      await calls.once(() => board.change(frame, { text: what.title, ...place, ...(order && { children: order }) }))
      if (place) seeFrame(sheet, { ...frame, ...place })
      return
    } catch (error) {
      if (isCode(error, 'cancelled')) throw error
      // It may have acted. Nothing must be taken back before that is known, not even when the person has cancelled meanwhile.
      seen = await lookAgain(board, patient, sheet)
      if (markOf(sheet.frame.text) !== what.code) return
      if (ms === null || (isFinal(error) && !isCode(error, 'rate-limit'))) throw error
      await cancellable(run, ms)
    }
  }
}

/** Whether the frame lies on an older one: two people may ask for a free place at the same moment. */
const isInTheWay = (frame: BoardItem, items: readonly BoardItem[]): boolean =>
  items.some((other) => other.type === 'frame' && isOlder(other, frame) && overlap(other, frame))

/**
 * Ids of all children from bottom to top, people's own among the notes, if something of the drawing lies on what it should lie beneath:
 * that happens when it was drawn again. Null when the order is right.
 */
function orderOf({ frame, layers, beneath, made }: Sheet, items: readonly BoardItem[]): string[] | null {
  const children = items.filter((item) => item.frameId === frame.id)
  const rank = new Map(children.map((item) => [item.id, item.layer]))
  const rankOf = (thing: DrawnItem) => rank.get(made.get(thing)?.id ?? '')
  const isRight = [...beneath].every(([thing, covered]) => {
    const own = rankOf(thing) ?? Number.POSITIVE_INFINITY
    return covered.every((other) => (rankOf(other) ?? Number.NEGATIVE_INFINITY) <= own)
  })
  if (isRight) return null
  const depths = new Map(layers.flatMap((layer, depth) => layer.map((thing) => [made.get(thing)?.id, depth] as const)))
  const depth = (item: BoardItem) => depths.get(item.id) ?? layers.length - 1
  return children.sort((a, b) => depth(a) - depth(b) || a.layer - b.layer).map((item) => item.id)
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
  try {
    return {
      anchor,
      record: anchorRecord(what.map, at, places('stage', 'stageId', 'x'), places('lane', 'laneId', 'y')),
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw new BoardError('refused', cause.message, { cause })
    throw cause
  }
}

function inserted(sheet: Sheet, { map, title }: Finishing): Inserted {
  const { frame } = sheet
  const center = { x: frame.x, y: frame.y }
  const itemOf = new Map([...sheet.made].map(([drawn, item]) => [drawn.noteId, item]))
  const ops: Plan['ops'] = [
    ...entriesOf(sheet).map(({ id, drawn }) => ({ kind: 'remove-drawn' as const, itemId: id, drawn })),
    { kind: 'remove-frame', frameId: frame.id, center, title },
  ]
  return {
    frameId: frame.id,
    map: {
      ...map,
      notes: map.notes.map((note) => {
        const item = itemOf.get(note.id)
        if (!item) return note
        const { id, text, color, tags, createdBy, modifiedAt } = item
        return { ...note, id, text, color, tags, createdBy, modifiedAt }
      }),
    },
    undo: {
      ops,
      // One look at all, one a chunk of 24, and one before the frame goes.
      calls: ops.length + Math.ceil((ops.length - 1) / IN_FLIGHT) + 2,
      summary: [{ code: 'undo-insert', data: { items: ops.length, title: map.title } }],
      way: 'take-back',
    },
  }
}
