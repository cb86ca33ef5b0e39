import type { BoardItem, NewItem } from '../board/item.ts'
import type { DrawnItem } from '../layout/drawing.ts'

/** Floats come back with noise, and Miro computes one side of notes and texts. dp */
const NEAR = 2

/** What of a drawing is on the board. */
export interface Reconciled {
  /** The item on the board for each drawn item, in the same order; null where it is missing. */
  readonly found: readonly (BoardItem | null)[]
  /** Items that were drawn twice: a create may act and still answer with an error. */
  readonly doubles: readonly BoardItem[]
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Whether an item still is what the app drew: same kind, words, colour and place, untagged, unconnected, unlinked. Only such an item may
 * be removed or reused; every other note is a person's.
 * @param shift how far the frame was moved since, dp
 */
export function isAsDrawn(item: BoardItem, drawn: NewItem, shift: { x: number; y: number } = { x: 0, y: 0 }): boolean {
  return (
    item.type === drawn.type &&
    Math.abs(item.x - drawn.x - shift.x) <= NEAR &&
    Math.abs(item.y - drawn.y - shift.y) <= NEAR &&
    Math.abs(item.width - drawn.width) <= NEAR &&
    (drawn.type === 'text' || Math.abs(item.height - drawn.height) <= NEAR) &&
    (drawn.type !== 'sticky_note' || item.color === drawn.look.fill) &&
    item.rotation === 0 &&
    item.tags.length === 0 &&
    item.linkedTo === '' &&
    item.connected !== true &&
    normal(item.text) === normal(drawn.text)
  )
}

/**
 * Finds the drawn items among those on the board: by id where the id is known (wherever people have moved it since), else by being
 * exactly what was drawn in exactly that place.
 */
export function reconcile(
  drawn: readonly DrawnItem[],
  known: readonly (string | null)[],
  items: readonly BoardItem[],
  shift: { x: number; y: number } = { x: 0, y: 0 },
): Reconciled {
  const byId = new Map(items.map((item) => [item.id, item]))
  const claimed = new Set(known.filter((id) => id !== null))
  const spare = new Map<string, BoardItem[]>()
  for (const item of items) {
    if (claimed.has(item.id)) continue
    const key = cellKey(item.x, item.y)
    const bucket = spare.get(key)
    if (bucket) bucket.push(item)
    else spare.set(key, [item])
  }
  const matches = (thing: DrawnItem): BoardItem[] =>
    cellKeysAround(thing.x + shift.x, thing.y + shift.y).flatMap((key) =>
      (spare.get(key) ?? []).filter((item) => !claimed.has(item.id) && isAsDrawn(item, thing, shift)),
    )
  const found = drawn.map((thing, index) => {
    const id = known[index]
    const own = id ? byId.get(id) : undefined
    if (own) return own
    const [match] = matches(thing)
    if (match) claimed.add(match.id)
    return match ?? null
  })
  return { found, doubles: drawn.flatMap((thing) => matches(thing)) }
}

const STEP = 2 * NEAR
const cellKey = (x: number, y: number): string => `${Math.floor(x / STEP)}:${Math.floor(y / STEP)}`

/** The keys under which an item within reach of the place can stand. */
const cellKeysAround = (x: number, y: number): string[] => [
  ...new Set([-NEAR, NEAR].flatMap((dx) => [-NEAR, NEAR].map((dy) => cellKey(x + dx, y + dy)))),
]
