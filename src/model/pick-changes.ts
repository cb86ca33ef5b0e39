import type { Change } from './change.ts'
import { type ChangeGroup, groupChanges, withNeeds } from './change-groups.ts'
import { diffMaps } from './diff.ts'
import type { JourneyMap, Note } from './journey-map.ts'
import { happens, laneGroup, noteEdits, stageGroup } from './note-edits.ts'

/**
 * The changes that make of one state of a map what the picked groups of its difference to another make of it; what they cannot be without
 * comes along. They fit the first state by themselves, whatever was picked, and all groups make the whole difference.
 */
export function pickChanges(from: JourneyMap, to: JourneyMap, picked: Iterable<string>): Change[] {
  return diffMaps(from, pickedMap(from, to, groupChanges(from, to), picked))
}

function pickedMap(
  from: JourneyMap,
  to: JourneyMap,
  groups: readonly ChangeGroup[],
  chosen: Iterable<string>,
): JourneyMap {
  const picked = withNeeds(groups, chosen)
  const fields = groups
    .filter(({ id }) => picked.has(id))
    .flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'set-map' ? [change] : [])))
  return {
    ...from,
    ...Object.fromEntries(fields.map(({ field }) => [field, to[field]])),
    stages: pickedParts(from.stages, to.stages, stageGroup, picked, picked.has('stage-order')),
    lanes: pickedParts(from.lanes, to.lanes, laneGroup, picked, picked.has('lane-order')),
    notes: pickedNotes(from, to, picked),
  }
}

interface Part {
  readonly id: string
}

/** Stages, or lanes: those that stay or come, in the order of before unless the new one was picked, under their picked names. */
function pickedParts<T extends Part>(
  from: readonly T[],
  to: readonly T[],
  groupOf: (id: string) => string,
  picked: ReadonlySet<string>,
  isReordered: boolean,
): T[] {
  const before = new Map(from.map((part) => [part.id, part]))
  const after = new Map(to.map((part) => [part.id, part]))
  const kept = from.filter(({ id }) => after.has(id) || !picked.has(groupOf(id)))
  const come = to.filter(({ id }) => before.has(id) || picked.has(groupOf(id)))
  const order = isReordered ? interleave(come, kept, from) : interleave(kept, come, to)
  return order.map((part) => {
    const is = picked.has(groupOf(part.id)) ? after.get(part.id) : before.get(part.id)
    return is ?? part
  })
}

/** The parts in the order in which they stand; those of the others that are not among them each follow whom they follow in their own order. */
function interleave<T extends Part>(parts: readonly T[], others: readonly T[], order: readonly T[]): T[] {
  const list = [...parts]
  const missing = new Set(others.map(({ id }) => id))
  for (const { id } of parts) missing.delete(id)
  order.forEach((part, index) => {
    if (!missing.has(part.id)) return
    const there = new Map(list.map(({ id }, at) => [id, at]))
    const before = order.slice(0, index).findLast(({ id }) => there.has(id))
    list.splice(before ? (there.get(before.id) ?? -1) + 1 : 0, 0, part)
  })
  return list
}

function pickedNotes(from: JourneyMap, to: JourneyMap, picked: ReadonlySet<string>): Note[] {
  const edits = new Map(noteEdits(from, to, diffMaps(from, to)).map((edit) => [edit.noteId, edit]))
  const kept = from.notes.flatMap((note): Note[] => {
    const edit = edits.get(note.id)
    if (!edit || !happens(edit, picked)) return [note]
    return edit.to ? [edit.to] : []
  })
  const come = [...edits.values()].flatMap((edit) => (!edit.from && edit.to && happens(edit, picked) ? [edit.to] : []))
  return [...kept, ...come]
}
