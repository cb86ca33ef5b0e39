import type { Change } from './change.ts'
import { isSame } from './is-same.ts'
import type { JourneyMap, Lane, Note, Stage } from './journey-map.ts'

/** A map on the way from one state to another. Only the lists are changed in place; what is in them never is. */
interface Draft {
  map: JourneyMap
  readonly stages: Stage[]
  readonly lanes: Lane[]
  readonly notes: Map<string, Note>
}

/**
 * The map after the changes, one after the other; the given map stays as it is. Added notes come last.
 * @throws RangeError that names the change, when one does not fit: what it speaks of is not there or not what its `from` says, a place is
 * out of range, an id is taken, or a stage or lane to be removed still has notes
 */
export function applyChanges(map: JourneyMap, changes: readonly Change[]): JourneyMap {
  const draft: Draft = {
    map,
    stages: [...map.stages],
    lanes: [...map.lanes],
    notes: new Map(map.notes.map((note) => [note.id, note])),
  }
  changes.forEach((change, index) => {
    const misfit = apply(draft, change)
    if (misfit !== null) throw new RangeError(`Change ${index + 1} (${nameOf(change)}) does not fit: ${misfit}`)
  })
  return { ...draft.map, stages: draft.stages, lanes: draft.lanes, notes: [...draft.notes.values()] }
}

function nameOf(change: Change): string {
  if ('stageId' in change) return `${change.kind} ${change.stageId}`
  if ('laneId' in change) return `${change.kind} ${change.laneId}`
  if ('noteId' in change) return `${change.kind} ${change.noteId}`
  if ('stage' in change) return `${change.kind} ${change.stage.id}`
  if ('lane' in change) return `${change.kind} ${change.lane.id}`
  return 'note' in change ? `${change.kind} ${change.note.id}` : `${change.kind} ${change.field}`
}

/** Why the change does not fit; null when it was applied. */
type Misfit = string | null

function apply(draft: Draft, change: Change): Misfit {
  const { stages, lanes } = draft
  switch (change.kind) {
    case 'set-map':
      if (!isSame(draft.map[change.field], change.from)) return isNot(draft.map[change.field], change.from)
      draft.map = { ...draft.map, [change.field]: change.to }
      return null
    case 'add-stage':
      return add(stages, change.stage, change.at)
    case 'add-lane':
      return add(lanes, change.lane, change.at)
    case 'move-stage':
      return move(stages, change.stageId, change.from, change.to)
    case 'move-lane':
      return move(lanes, change.laneId, change.from, change.to)
    case 'remove-stage':
      return hasNotes(draft, 'stageId', change.stageId) ?? remove(stages, change.stageId, change.at, change.from)
    case 'remove-lane':
      return hasNotes(draft, 'laneId', change.laneId) ?? remove(lanes, change.laneId, change.at, change.from)
    case 'rename-stage':
      return replace(stages, change.stageId, { name: change.from }, { name: change.to })
    case 'set-lane':
      return replace(lanes, change.laneId, change.from, change.to)
    case 'add-note':
      if (draft.notes.has(change.note.id)) return 'its id is taken'
      return hasNoPlace(draft, change.note) ?? set(draft, change.note)
    case 'remove-note': {
      const note = draft.notes.get(change.noteId)
      if (!note) return 'it is not there'
      if (!isSame(contentOf(note), contentOf(change.from))) return isNot(contentOf(note), contentOf(change.from))
      draft.notes.delete(change.noteId)
      return null
    }
    case 'move-note':
      return hasNoPlace(draft, change.to) ?? rewrite(draft, change.noteId, change.from, change.to)
    case 'retext-note':
      return rewrite(draft, change.noteId, { text: change.from }, { text: change.to })
    case 'score-note':
      return rewrite(draft, change.noteId, { score: change.from }, { score: change.to })
    case 'mark-note':
      return rewrite(draft, change.noteId, change.from, change.to)
  }
}

const isNot = (now: unknown, from: unknown): string =>
  `it is ${JSON.stringify(now)}, and the change was made for ${JSON.stringify(from)}`

/** All but who wrote it and when, which nothing is refused for. */
const contentOf = ({ createdBy: _by, modifiedAt: _at, ...content }: Note) => content

const isPlace = (at: number, most: number): boolean => Number.isInteger(at) && at >= 0 && at <= most

function add<T extends { readonly id: string }>(list: T[], part: T, at: number): Misfit {
  if (list.some(({ id }) => id === part.id)) return 'its id is taken'
  if (!isPlace(at, list.length)) return `there is no place ${at}`
  list.splice(at, 0, part)
  return null
}

function move<T extends { readonly id: string }>(list: T[], id: string, from: number, to: number): Misfit {
  const part = list[from]
  if (part?.id !== id) return `it is not in place ${from}`
  if (!isPlace(to, list.length - 1)) return `there is no place ${to}`
  list.splice(from, 1)
  list.splice(to, 0, part)
  return null
}

function remove<T extends { readonly id: string }>(list: T[], id: string, at: number, from: T): Misfit {
  const part = list[at]
  if (part?.id !== id) return `it is not in place ${at}`
  if (!isSame(part, from)) return isNot(part, from)
  list.splice(at, 1)
  return null
}

function hasNotes({ notes }: Draft, key: 'stageId' | 'laneId', id: string): Misfit {
  for (const note of notes.values()) if (note[key] === id) return `note ${note.id} is still in it`
  return null
}

function hasNoPlace({ stages, lanes }: Draft, { stageId, laneId }: Pick<Note, 'stageId' | 'laneId'>): Misfit {
  if (!stages.some(({ id }) => id === stageId)) return `there is no stage ${stageId}`
  return lanes.some(({ id }) => id === laneId) ? null : `there is no lane ${laneId}`
}

/** What of the part the change was made for and does not hold; null when all of it does. */
function differs<T extends object>(part: T, from: Partial<T>): Misfit {
  const now = Object.fromEntries(Object.keys(from).map((key) => [key, part[key as keyof T]]))
  return isSame(now, from) ? null : isNot(now, from)
}

function replace<T extends { readonly id: string }>(list: T[], id: string, from: Partial<T>, to: Partial<T>): Misfit {
  const at = list.findIndex((each) => each.id === id)
  const part = list[at]
  if (!part) return 'it is not there'
  const misfit = differs(part, from)
  if (misfit === null) list[at] = { ...part, ...to }
  return misfit
}

function rewrite(draft: Draft, id: string, from: Partial<Note>, to: Partial<Note>): Misfit {
  const note = draft.notes.get(id)
  if (!note) return 'it is not there'
  return differs(note, from) ?? set(draft, { ...note, ...to })
}

function set(draft: Draft, note: Note): null {
  draft.notes.set(note.id, note)
  return null
}
