import type { Change, MapField, SetMap } from './change.ts'
import { isSame } from './is-same.ts'
import type { JourneyMap, Lane, Note } from './journey-map.ts'
import { reorder } from './reorder.ts'

/** All that may be set on a map, so that a new field cannot be forgotten. */
const FIELDS: Readonly<Record<MapField, true>> = {
  title: true,
  subject: true,
  actor: true,
  scenario: true,
  kind: true,
  locale: true,
  template: true,
  links: true,
  state: true,
  review: true,
}
export const MAP_FIELDS = Object.keys(FIELDS) as readonly MapField[]

/**
 * The changes that make one state of a map the other: as few as there are differences, in an order in which each can be applied.
 * Stages, lanes and notes are matched by id; a note without its match is taken for one of the same cell that says exactly the same. Not
 * compared are the map's own id, ids of notes, who wrote a note and when, and the order of notes in a cell: two maps are equal up to
 * these. Ids are expected to be unique within a map.
 */
export function diffMaps(from: JourneyMap, to: JourneyMap): Change[] {
  const stages = reorder(idsOf(from.stages), idsOf(to.stages))
  const lanes = reorder(idsOf(from.lanes), idsOf(to.lanes))
  const notes = noteChanges(from, to)
  const stageBefore = byId(from.stages)
  const laneBefore = byId(from.lanes)
  const stageAfter = byId(to.stages)
  const laneAfter = byId(to.lanes)
  return [
    ...MAP_FIELDS.flatMap((field) => fieldChange(field, from, to)),
    ...notes.removed,
    ...to.stages.flatMap(({ id, name }): Change[] => {
      const before = stageBefore.get(id)
      return before && before.name !== name ? [{ kind: 'rename-stage', stageId: id, from: before.name, to: name }] : []
    }),
    ...to.lanes.flatMap((lane): Change[] => {
      const before = laneBefore.get(lane.id)
      const [was, is] = [before && wordsOf(before), wordsOf(lane)]
      return was && !isSame(was, is) ? [{ kind: 'set-lane', laneId: lane.id, from: was, to: is }] : []
    }),
    ...stages.placed.flatMap((step): Change[] => {
      if (step.from !== null) return [{ kind: 'move-stage', stageId: step.id, from: step.from, to: step.to }]
      const stage = stageAfter.get(step.id)
      return stage ? [{ kind: 'add-stage', stage, at: step.to }] : []
    }),
    ...lanes.placed.flatMap((step): Change[] => {
      if (step.from !== null) return [{ kind: 'move-lane', laneId: step.id, from: step.from, to: step.to }]
      const lane = laneAfter.get(step.id)
      return lane ? [{ kind: 'add-lane', lane, at: step.to }] : []
    }),
    ...notes.changed,
    ...stages.removed.flatMap(({ id, at }): Change[] => {
      const stage = stageBefore.get(id)
      return stage ? [{ kind: 'remove-stage', stageId: id, from: stage, at }] : []
    }),
    ...lanes.removed.flatMap(({ id, at }): Change[] => {
      const lane = laneBefore.get(id)
      return lane ? [{ kind: 'remove-lane', laneId: id, from: lane, at }] : []
    }),
  ]
}

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map((part) => [part.id, part]))

const wordsOf = ({ label, types }: Lane): Pick<Lane, 'label' | 'types'> => ({ label, types })

function fieldChange(field: MapField, from: JourneyMap, to: JourneyMap): Change[] {
  if (isSame(from[field], to[field])) return []
  // The two sides are of the same field, which a union over fields cannot see.
  return [{ kind: 'set-map', field, from: from[field], to: to[field] } as SetMap]
}

function noteChanges(from: JourneyMap, to: JourneyMap): { readonly removed: Change[]; readonly changed: Change[] } {
  const [before, after] = [byId(from.notes), byId(to.notes)]
  const gone = new Map<string, Note[]>()
  for (const note of from.notes) {
    if (after.has(note.id)) continue
    const alike = gone.get(contentOf(note))
    if (alike) alike.push(note)
    else gone.set(contentOf(note), [note])
  }
  const changed: Change[] = []
  for (const note of to.notes) {
    const old = before.get(note.id)
    if (old) changed.push(...changesOf(old, note))
    else if (!gone.get(contentOf(note))?.pop()) changed.push({ kind: 'add-note', note })
  }
  const left = new Set([...gone.values()].flat())
  const removed = from.notes
    .filter((note) => left.has(note))
    .map((note): Change => ({ kind: 'remove-note', noteId: note.id, from: note }))
  return { removed, changed }
}

/** Everything of a note that counts, so that two that say the same in the same cell are the same. */
export const contentOf = (note: Note): string =>
  JSON.stringify([note.stageId, note.laneId, note.text, note.score, note.answer, note.color, note.tags])

function changesOf(from: Note, to: Note): Change[] {
  const noteId = from.id
  const [was, is] = [placeOf(from), placeOf(to)]
  const [marksBefore, marksAfter] = [marksOf(from), marksOf(to)]
  const changes: Change[] = []
  if (!isSame(was, is)) changes.push({ kind: 'move-note', noteId, from: was, to: is })
  if (from.text !== to.text) changes.push({ kind: 'retext-note', noteId, from: from.text, to: to.text })
  if (!isSame(from.score, to.score)) changes.push({ kind: 'score-note', noteId, from: from.score, to: to.score })
  if (!isSame(marksBefore, marksAfter)) changes.push({ kind: 'mark-note', noteId, from: marksBefore, to: marksAfter })
  return changes
}

const placeOf = ({ stageId, laneId }: Note) => ({ stageId, laneId })
const marksOf = ({ answer, color, tags }: Note) => ({ answer, color, tags })
