import type { Change } from './change.ts'
import type { JourneyMap, Note } from './journey-map.ts'

export const stageGroup = (stageId: string): string => `stage:${stageId}`
export const laneGroup = (laneId: string): string => `lane:${laneId}`
export const notesGroup = (stageId: string): string => `notes:${stageId}`

/** All that happens to one note between two states of a map. */
export interface NoteEdit {
  readonly noteId: string
  readonly changes: readonly Change[]
  /** null when it is new, or gone. */
  readonly from: Note | null
  readonly to: Note | null
  /** The stage it is in at the end, or was in. */
  readonly stageId: string
  /** Ids of the groups of the stage and the lane which go and in which it was. */
  readonly leaves: readonly string[]
  /** Ids of the groups of the stage and the lane which come and in which it will be. */
  readonly enters: readonly string[]
}

/** What a difference does to notes, note by note. */
export function noteEdits(from: JourneyMap, to: JourneyMap, diff: readonly Change[]): NoteEdit[] {
  const byNote = new Map<string, Change[]>()
  for (const change of diff) {
    const id = 'noteId' in change ? change.noteId : change.kind === 'add-note' ? change.note.id : null
    if (id === null) continue
    const known = byNote.get(id)
    if (known) known.push(change)
    else byNote.set(id, [change])
  }
  const [before, after] = [from, to].map(({ notes }) => new Map(notes.map((note) => [note.id, note])))
  const gone = partsOnlyIn(from, to)
  const come = partsOnlyIn(to, from)
  return [...byNote].flatMap(([noteId, changes]): NoteEdit[] => {
    const [was, is] = [before?.get(noteId) ?? null, after?.get(noteId) ?? null]
    const any = is ?? was
    if (!any) return []
    const edit = { noteId, changes, from: was, to: is, stageId: any.stageId }
    return [{ ...edit, leaves: partsOf(was, gone), enters: partsOf(is, come) }]
  })
}

interface PartsOf {
  readonly stages: ReadonlySet<string>
  readonly lanes: ReadonlySet<string>
}

function partsOnlyIn(map: JourneyMap, other: JourneyMap): PartsOf {
  const only = (key: 'stages' | 'lanes'): ReadonlySet<string> => {
    const known = new Set<string>(other[key].map(({ id }) => id))
    return new Set(map[key].flatMap(({ id }) => (known.has(id) ? [] : [id])))
  }
  return { stages: only('stages'), lanes: only('lanes') }
}

const partsOf = (note: Note | null, { stages, lanes }: PartsOf): string[] => [
  ...(note && stages.has(note.stageId) ? [stageGroup(note.stageId)] : []),
  ...(note && lanes.has(note.laneId) ? [laneGroup(note.laneId)] : []),
]

/** The group it is told in: that of the part that goes, else of the one that comes, else of the notes of its stage. */
export const homeOf = ({ leaves, enters, stageId }: NoteEdit): string => leaves[0] ?? enters[0] ?? notesGroup(stageId)

/** Whether it happens when only these groups are picked. A note leaves a part that goes only when all that it goes to is there. */
export function happens(edit: NoteEdit, picked: ReadonlySet<string>): boolean {
  const { leaves, enters } = edit
  if (leaves.length === 0 && enters.length === 0) return picked.has(homeOf(edit))
  return enters.every((id) => picked.has(id)) && (leaves.length === 0 || leaves.some((id) => picked.has(id)))
}
