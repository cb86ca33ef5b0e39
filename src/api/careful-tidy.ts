import type { BoardItem } from '../board/item.ts'
import { type Lies, type TidyLimits, tidied } from '../plan/change/tidy/tidy.ts'
import { readItems } from '../read/read-items.ts'
import type { Reading } from '../read/reading.ts'

/** So often tidying is tried with less; then it is left. */
const TRIES = 5

/**
 * How far a map may be tidied without being read otherwise than before. Where people drew it, its cells are told by where words and notes
 * stand, and whether heights tell feelings by how much they differ from others: what is tidy may say something else there. So it is read
 * as it would be, and what would not be read as before, or would not be tidy by then, is left as it lies. Pure.
 */
export function tidyLimits(reading: Reading): Required<TidyLimits> {
  const items = itemsOf(reading)
  const before = again(reading, items)
  const leave = new Set<string>()
  let grow = true
  for (let tries = 0; tries < TRIES; tries++) {
    const places = tidied(reading, { leave, grow })
    if (places.size === 0) break
    const after = again(reading, movedTo(items, places))
    const others = before && (after ? readOtherwise(before, after) : null)
    const restless = after && others?.length === 0 ? [...tidied(after, { leave, grow }).keys()] : []
    if (others?.length === 0 && restless.length === 0) return { leave, grow }
    if (tries > 0 || others === null) grow = false
    for (const id of [...(others ?? []), ...restless]) leave.add(id)
  }
  for (const { item } of reading.placed) leave.add(item.id)
  return { leave, grow: false }
}

/** A map's items with the frame they lie in, where a change that was begun is to take them. */
function itemsOf({ placed, others, frame, unfinished }: Reading): BoardItem[] {
  const items = new Map(
    [...(frame ? [frame] : []), ...placed.map(({ item }) => item), ...others].map((item) => [item.id, item]),
  )
  return [...items.values()].map((item) => {
    const move = unfinished?.moves.get(item.id)
    return move ? { ...item, ...move.size, ...move.to } : item
  })
}

const movedTo = (items: readonly BoardItem[], places: ReadonlyMap<string, Lies>): BoardItem[] =>
  items.map((item) => ({ ...item, ...places.get(item.id) }))

/** The same map, read by itself. */
function again({ map, placed, anchor, frameId }: Reading, items: readonly BoardItem[]): Reading | null {
  const title = placed.find(({ role }) => role === 'title')?.item.id
  const metadata = new Map(title !== undefined && anchor ? [[title, anchor]] : [])
  const readings = readItems(items, { metadata, chosen: true })
  const mostOf = (reading: Reading) => (reading.frameId === frameId ? 1 : 0) + (reading.map.id === map.id ? 1 : 0)
  return readings.reduce<Reading | null>((best, each) => (best && mostOf(best) >= mostOf(each) ? best : each), null)
}

/** What has no words of its own may be taken for another kind of background, as long as the cells are the same. */
const isTold = (role: string): boolean => role !== 'note' && role !== 'band'

/** Notes that would be read otherwise; null when the map itself would be. */
function readOtherwise(before: Reading, after: Reading): readonly string[] | null {
  const skeleton = ({ map, placed }: Reading) =>
    JSON.stringify([
      map.stages,
      map.lanes,
      placed.flatMap(({ item, role }) => (isTold(role) ? [`${role} ${item.id}`] : [])).sort(),
    ])
  if (skeleton(before) !== skeleton(after)) return null
  const said = (reading: Reading) => {
    const doubtful = new Set(reading.doubtful)
    const scores = new Map(reading.map.notes.map((note, index) => [note.id, { score: note.score, index }]))
    return new Map(
      reading.placed.flatMap(({ item, role, stageId, laneId }) => {
        if (role !== 'note') return []
        const { score = null } = scores.get(item.id) ?? {}
        return [
          [item.id, { said: JSON.stringify([stageId, laneId, score]), isDoubtful: doubtful.has(item.id) }] as const,
        ]
      }),
    )
  }
  const now = said(after)
  const moved = [...said(before)].flatMap(([id, was]) => {
    const is = now.get(id)
    return is?.said === was.said && (was.isDoubtful || !is.isDoubtful) ? [] : [id]
  })
  const known = new Set([...before.unplaced.map(({ id }) => id)])
  const lost = after.unplaced.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  return [...moved, ...lost, ...outOfOrder(before, after)]
}

/** Notes of cells that would be read in another order. */
function outOfOrder({ map: { notes: before } }: Reading, { map: { notes: after } }: Reading): string[] {
  return before.flatMap(({ id }, index) => (after[index]?.id === id ? [] : [id]))
}
