import { contentOf } from '../model/diff.ts'
import type { JourneyMap, Note } from '../model/journey-map.ts'
import type { Versions } from './merge-desk.ts'

/** Takes away pairs that say the same, each note once. */
function alike(from: readonly Note[], to: readonly Note[]): [Note, Note][] {
  const waiting = new Map<string, Note[]>()
  for (const note of from) {
    const same = waiting.get(contentOf(note))
    if (same) same.push(note)
    else waiting.set(contentOf(note), [note])
  }
  return to.flatMap((note): [Note, Note][] => {
    const found = waiting.get(contentOf(note))?.shift()
    return found ? [[found, note]] : []
  })
}

const byId = (notes: readonly Note[]): Map<string, Note> => new Map(notes.map((note) => [note.id, note]))

/** The notes of a side under the ids that they have in the base: a note whose id is new and that says what one of the base said is that one. */
function asInBase(base: ReadonlyMap<string, Note>, side: JourneyMap): Map<string, Note> {
  const own = byId(side.notes)
  const gone = [...base.values()].filter(({ id }) => !own.has(id))
  const fresh = side.notes.filter(({ id }) => !base.has(id))
  const oldIds = new Map(alike(gone, fresh).map(([old, note]) => [note.id, old.id]))
  return new Map(side.notes.map((note) => [oldIds.get(note.id) ?? note.id, note]))
}

/**
 * Which notes of three maps are the same: those with the same id, and then those that say the same in the same cell, because a note that is
 * drawn again has another id. Keys are ids in the base, or in one of the sides where the note is new.
 */
export function alignNotes({ base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', JourneyMap>>) {
  const before = byId(base.notes)
  const ours = asInBase(before, mine)
  const others = asInBase(before, theirs)
  const isNew = (id: string, side: ReadonlyMap<string, Note>) => !before.has(id) && !side.has(id)
  const added = (from: ReadonlyMap<string, Note>, side: ReadonlyMap<string, Note>) =>
    [...from].flatMap(([id, note]) => (isNew(id, side) ? [note] : []))
  // Both have added the same: that is one change.
  for (const [here, there] of alike(added(ours, others), added(others, ours))) {
    others.delete(there.id)
    others.set(here.id, there)
  }
  const keys = [...new Set([...before.keys(), ...ours.keys(), ...others.keys()])]
  return new Map(
    keys.map((id): [string, Versions<Note>] => [
      id,
      { base: before.get(id), mine: ours.get(id), theirs: others.get(id) },
    ]),
  )
}
