import type { BoardItem, NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { isSame } from '../model/is-same.ts'
import { oneLine } from '../model/one-line.ts'
import type { Entry, Place, Sheet } from './sheet.ts'

/** Floats come back with noise, and Miro computes one side of notes and texts. dp */
const NEAR = 2

/** What of a drawing is on the board. */
export interface Reconciled {
  /** The item on the board for each drawn item that is there. */
  readonly found: ReadonlyMap<DrawnItem, BoardItem>
  /** Items that were drawn twice: a create may act and still answer with an error, and two people may finish the same map. */
  readonly doubles: readonly Entry[]
}

const liesAt = (item: BoardItem, drawn: NewItem, center: Place): boolean =>
  Math.abs(item.x - drawn.x - center.x) <= NEAR && Math.abs(item.y - drawn.y - center.y) <= NEAR

/**
 * Whether an item still is what the app drew: same kind, words, colour, place and tags, unconnected, unlinked. Only such an item may
 * be removed; every other one is a person's.
 * @param centers where the centre of the frame is, or was when the item was drawn
 */
export const isAsDrawn = (item: BoardItem, drawn: NewItem, centers: readonly Place[]): boolean =>
  item.type === drawn.type &&
  centers.some((center) => liesAt(item, drawn, center)) &&
  Math.abs(item.width - drawn.width) <= NEAR &&
  (drawn.type === 'text' || Math.abs(item.height - drawn.height) <= NEAR) &&
  (drawn.type !== 'sticky_note' || item.color === drawn.look.fill) &&
  item.rotation === 0 &&
  isSame(item.tags, drawn.tags ?? []) &&
  item.linkedTo === '' &&
  item.connected !== true &&
  oneLine(item.text) === oneLine(drawn.text)

/** Ids are decimal numbers, too long for a Number, and rise with time. */
export const isOlder = (a: BoardItem, b: BoardItem): boolean =>
  a.id.length === b.id.length ? a.id < b.id : a.id.length < b.id.length

/** Two people may draw the same at once: the older one counts. */
export const oldestOf = (items: readonly BoardItem[]): BoardItem | undefined =>
  items.reduce<BoardItem | undefined>((best, item) => (best && isOlder(best, item) ? best : item), undefined)

/**
 * Finds the items of a drawing among those on the board: by id where the id is known, wherever people have moved it since; else what was
 * drawn in that place, then what people have made of it there, then the same words elsewhere in the frame. Of doubles the oldest stays,
 * so that two people who finish one map agree.
 */
export function reconcile(sheet: Sheet, items: readonly BoardItem[]): Reconciled {
  const { frame, centers } = sheet
  const byId = new Map(items.map((item) => [item.id, item]))
  const known = new Set([...sheet.made.values()].map((item) => item.id))
  const makers = new Set([frame, ...sheet.made.values()].map((item) => item.createdBy))
  // A map that somebody draws in the same place at the same time is another frame's, or another person's.
  const spare = new Set(
    items.filter(
      (item) =>
        !known.has(item.id) &&
        (item.frameId === frame.id ||
          (item.frameId === null && makers.has(item.createdBy) && item.createdAt >= frame.createdAt)),
    ),
  )
  const drawn = sheet.layers.flat()
  const found = new Map<DrawnItem, BoardItem>()
  for (const thing of drawn) {
    const item = byId.get(sheet.made.get(thing)?.id ?? '')
    if (item) found.set(thing, item)
  }
  const claim = (isIt: (item: BoardItem, thing: DrawnItem) => boolean) => {
    for (const thing of drawn) {
      if (found.has(thing)) continue
      const item = [...spare].find((each) => each.type === thing.type && isIt(each, thing))
      if (!item) continue
      spare.delete(item)
      found.set(thing, item)
    }
  }
  claim((item, thing) => isAsDrawn(item, thing, centers))
  claim((item, thing) => centers.some((center) => liesAt(item, thing, center)))
  claim((item, thing) => thing.text !== '' && item.frameId === frame.id && oneLine(item.text) === oneLine(thing.text))

  const doubles: Entry[] = []
  for (const [thing, item] of found) {
    let oldest = item
    for (const other of spare) {
      if (!isAsDrawn(other, thing, centers)) continue
      spare.delete(other)
      const replaces = isOlder(other, oldest) && isAsDrawn(oldest, thing, centers)
      doubles.push({ id: replaces ? oldest.id : other.id, drawn: thing })
      if (replaces) oldest = other
    }
    found.set(thing, oldest)
  }
  return { found, doubles }
}
