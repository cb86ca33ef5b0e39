import type { Reading } from '../read/reading.ts'

const keyOf = ({ item, role }: Reading['placed'][number]) => `${role} ${item.id}`

/**
 * Whether a map is read at least as well as before, on a board to which something was added: every part and every note has its place still,
 * every lane asks for what it asked for, every note says the same, and nothing has come in that was not known as the map's. Its title may be another one.
 */
export function isReadAlike(before: Reading, after: Reading): boolean {
  const is = new Map(after.placed.map((placed) => [keyOf(placed), placed]))
  const was = before.placed.filter(({ role }) => role !== 'title')
  const types = new Map(after.map.lanes.map((lane) => [lane.id, lane.types.join()]))
  const scores = new Map(after.map.notes.map((note) => [note.id, note.score]))
  const known = new Set([...before.placed.map(({ item }) => item.id), ...before.unplaced.map(({ id }) => id)])
  return (
    was.every((placed) => {
      const now = is.get(keyOf(placed))
      return now !== undefined && now.stageId === placed.stageId && now.laneId === placed.laneId
    }) &&
    before.map.lanes.every((lane) => types.get(lane.id) === lane.types.join()) &&
    before.map.notes.every((note) => scores.get(note.id) === note.score) &&
    after.placed.every(({ item, role }) => role === 'title' || known.has(item.id)) &&
    after.unplaced.every(({ id }) => known.has(id))
  )
}
