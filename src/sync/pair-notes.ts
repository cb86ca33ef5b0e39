import type { Note } from '../model/journey-map.ts'

const words = (note: Note): string => note.text.replace(/\s+/g, ' ').trim()
const cell = ({ stageId, laneId }: Note): readonly string[] => [stageId, laneId]

/** What makes two notes the same, the surest first. */
const KEYS: readonly ((note: Note) => string | null)[] = [
  (note) => JSON.stringify([cell(note), words(note), note.score, note.answer, [...note.tags].sort()]),
  (note) => JSON.stringify([cell(note), words(note)]),
]

/**
 * Which notes of another map, in cells of this one, are those of this one; by their ids.
 * @param ours whether the same id means the same note
 */
export function pairNotes(theirs: readonly Note[], own: readonly Note[], ours: boolean): ReadonlyMap<string, Note> {
  const pairs = new Map<string, Note>()
  const free = new Map(own.map((note) => [note.id, note]))
  const pair = (note: Note, found: Note | undefined): void => {
    if (!found) return
    pairs.set(note.id, found)
    free.delete(found.id)
  }
  if (ours) for (const note of theirs) pair(note, free.get(note.id))
  const waiting = () => theirs.filter(({ id }) => !pairs.has(id))
  for (const keyOf of KEYS) {
    const found = byKey([...free.values()], keyOf)
    for (const note of waiting()) pair(note, found.get(keyOf(note) ?? '')?.shift())
  }
  // A note that was moved: nobody else says the same.
  const [here, there] = [byKey([...free.values()], wordsOnly), byKey(waiting(), wordsOnly)]
  for (const [key, [note, ...more]] of there) {
    const [found, ...others] = here.get(key) ?? []
    if (note && more.length === 0 && others.length === 0) pair(note, found)
  }
  return pairs
}

const wordsOnly = (note: Note): string | null => words(note) || null

function byKey(notes: readonly Note[], keyOf: (note: Note) => string | null): Map<string, Note[]> {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const key = keyOf(note)
    if (key === null) continue
    const known = groups.get(key)
    if (known) known.push(note)
    else groups.set(key, [note])
  }
  return groups
}
