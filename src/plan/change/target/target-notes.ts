import { hasScale } from '../../../lanes/index.ts'
import type { Change } from '../../../model/change.ts'
import { isSame } from '../../../model/is-same.ts'
import type { Lane, Note } from '../../../model/journey-map.ts'
import { isWaiting } from '../../../model/waiting-note.ts'
import type { Misfit } from '../../plan.ts'
import { settle } from './goals.ts'

/** What is known of the map that notes shall come to lie in. */
interface Ground {
  /** The app drew the map, rather than people. */
  readonly drawn: boolean
  /** What these changes add may be there already. */
  readonly isDone: boolean
  readonly notes: readonly Note[]
  readonly hasStage: (id: string) => boolean
  readonly lanes: ReadonlyMap<string, Lane>
  /** A change that was begun moves it: where it is read is no person's word. */
  readonly isOnItsWay: (noteId: string) => boolean
  /** The score that stands in a text; it wins over the height at which a note lies. */
  readonly stated: (text: string) => number | null
  /** Whether the height at which a note lies in this lane tells its score. */
  readonly tellsByHeight: (laneId: string) => boolean
  /** The colour that a note gets which asks for none that Miro has. */
  readonly colorOf: (color: string, lane: Lane) => string
}

/** A cell of the map as it shall be. */
export interface CellAt {
  readonly stageId: string
  readonly laneId: string
}

export interface TargetNotes {
  readonly notes: readonly Note[]
  /** Cells in which an empty note shall wait for words if nothing else lies there. */
  readonly awaited: readonly CellAt[]
  /** Under which id each of them was read; those that are not there yet have none. */
  readonly readAs: ReadonlyMap<string, string>
  readonly misfits: readonly Misfit[]
}

type NoteChange = Extract<Change, { noteId: string }>
type FacetChange = Exclude<NoteChange, { kind: 'remove-note' }>
type AddNote = Extract<Change, { kind: 'add-note' }>

/** The notes that the changes make of those that are there. Those of stages and lanes that go, go with them. */
export function targetNotes(ground: Ground, changes: readonly Change[]): TargetNotes {
  const misfits: Misfit[] = []
  const awaited: CellAt[] = []
  const notes = new Map(ground.notes.map((note) => [note.id, note]))
  const readAs = new Map(ground.notes.map(({ id }) => [id, id]))
  const byNote = changesByNote(changes)
  addNotes(ground, changes, { notes, readAs, misfits, awaited, taken: new Set(byNote.keys()) })
  for (const [id, own] of byNote) {
    const note = notes.get(id)
    const removal = own.find((change) => change.kind === 'remove-note')
    if (!note) {
      if (!removal) misfits.push(...own.map((change) => ({ change, why: 'missing' as const })))
      continue
    }
    if (removal?.kind === 'remove-note') {
      const texts = own.flatMap((change) => (change.kind === 'retext-note' ? [change.from, change.to] : []))
      if ([removal.from.text, ...texts].includes(note.text)) drop(notes, readAs, id)
      else misfits.push({ change: removal, why: 'differs' })
    } else notes.set(id, changed(note, own, ground, misfits))
  }
  for (const [id, note] of notes) {
    const lane = ground.lanes.get(note.laneId)
    if (!lane || !ground.hasStage(note.stageId)) drop(notes, readAs, id)
    else notes.set(id, { ...note, score: hasScale(lane.types) ? (ground.stated(note.text) ?? note.score) : null })
  }
  return { notes: [...notes.values()], awaited, readAs, misfits }
}

function drop(notes: Map<string, Note>, readAs: Map<string, string>, id: string): void {
  notes.delete(id)
  readAs.delete(id)
}

function changesByNote(changes: readonly Change[]): ReadonlyMap<string, readonly NoteChange[]> {
  const byNote = new Map<string, NoteChange[]>()
  for (const change of changes) {
    if (!('noteId' in change)) continue
    const own = byNote.get(change.noteId)
    if (own) own.push(change)
    else byNote.set(change.noteId, [change])
  }
  return byNote
}

function changed(note: Note, own: readonly NoteChange[], ground: Ground, misfits: Misfit[]): Note {
  const goal = <T>(now: T, pick: (change: FacetChange) => { from: T; to: T } | null): T => {
    const steps = own.flatMap((change) => {
      const sides = change.kind === 'remove-note' ? null : pick(change)
      return sides ? [{ change, ...sides }] : []
    })
    const { value, misfit } = settle(now, { steps })
    const last = steps.at(-1)
    if (misfit && last && isMoved && misfit.kind !== 'retext-note' && misfit.kind !== 'mark-note') return last.to
    if (misfit) misfits.push({ change: misfit, why: 'differs' })
    return value
  }
  const isMoved = ground.isOnItsWay(note.id)
  const place = goal({ stageId: note.stageId, laneId: note.laneId }, (change) =>
    change.kind === 'move-note' ? change : null,
  )
  const text = goal(note.text, (change) => (change.kind === 'retext-note' ? change : null))
  const tags = goal(note.tags, (change) =>
    change.kind === 'mark-note' ? { from: change.from.tags, to: change.to.tags } : null,
  )
  const lane = ground.lanes.get(place.laneId)
  const hasPlace = lane !== undefined && ground.hasStage(place.stageId)
  const moved = own.findLast((change) => change.kind === 'move-note')
  if (!hasPlace && moved) misfits.push({ change: moved, why: 'missing' })
  const at = hasPlace || !moved ? place : { stageId: note.stageId, laneId: note.laneId }
  const inLane = (color: string) => (lane ? ground.colorOf(color, lane) : color)
  const color = goal(note.color, (change) => {
    if (change.kind !== 'mark-note' || change.from.color === change.to.color) return null
    return { from: change.from.color, to: inLane(change.to.color) }
  })
  const scored = own.findLast((change) => change.kind === 'score-note')
  const isScaled = lane !== undefined && hasScale(lane.types)
  const isMute =
    isScaled && scored?.kind === 'score-note' && !isSame(scored.to, note.score) && !ground.tellsByHeight(lane.id)
  if (isMute && scored) misfits.push({ change: scored, why: 'no-place' })
  const score = isMute
    ? note.score
    : isScaled
      ? goal(note.score, (change) => (change.kind === 'score-note' ? change : null))
      : null
  // What a text says cannot be unsaid by moving the note.
  const said = ground.stated(text)
  if (scored?.kind === 'score-note' && isScaled && !isMute && said !== null && said !== scored.to)
    misfits.push({ change: scored, why: 'differs' })
  return { ...note, ...at, text, color, tags, score }
}

interface Adding {
  readonly notes: Map<string, Note>
  readonly readAs: Map<string, string>
  readonly misfits: Misfit[]
  readonly awaited: CellAt[]
  /** Notes that other changes are about are none that was added. */
  readonly taken: Set<string>
}

function addNotes(
  ground: Ground,
  changes: readonly Change[],
  { notes, readAs, misfits, awaited, taken }: Adding,
): void {
  for (const change of changes) {
    if (change.kind !== 'add-note' || notes.has(change.note.id)) continue
    const lane = ground.lanes.get(change.note.laneId)
    if (!lane || !ground.hasStage(change.note.stageId)) {
      misfits.push({ change, why: 'missing' })
      continue
    }
    if (isWaiting(change.note)) {
      // Where the height alone of a note says how somebody feels, no empty one can wait.
      if (hasScale(lane.types) && !ground.drawn) misfits.push({ change, why: 'no-place' })
      else awaited.push({ stageId: change.note.stageId, laneId: lane.id })
      continue
    }
    const note = added(change, lane, ground)
    const isFree = ({ id }: Note) => ground.isDone && !taken.has(id)
    const same = ground.notes.find((each) => isFree(each) && isSameNote(each, note))
    const alike = same || ground.drawn ? undefined : ground.notes.find((each) => isFree(each) && saysSame(each, note))
    const there = same ?? alike
    if (there) {
      taken.add(there.id)
      drop(notes, readAs, there.id)
      readAs.set(note.id, there.id)
    }
    const { createdBy, modifiedAt } = there ?? NOBODY
    const next = alike ? { ...alike, id: note.id } : { ...note, createdBy, modifiedAt }
    notes.set(note.id, next)
    const isMute = hasScale(lane.types) && change.note.score !== null && ground.stated(note.text) === null
    if (isMute && !isSame(next.score, change.note.score)) misfits.push({ change, why: 'no-place' })
  }
}

const NOBODY = { createdBy: '', modifiedAt: '' }

const added = ({ note }: AddNote, lane: Lane, ground: Ground): Note => ({
  ...note,
  color: ground.colorOf(note.color, lane),
  score: hasScale(lane.types)
    ? (ground.stated(note.text) ?? (ground.tellsByHeight(lane.id) ? note.score : null))
    : null,
})

/** The same in the same place, whoever wrote it. */
const isSameNote = (there: Note, note: Note): boolean =>
  there.stageId === note.stageId &&
  there.laneId === note.laneId &&
  there.text === note.text &&
  there.color === note.color &&
  isSame(there.score, note.score) &&
  isSame(there.tags, note.tags)

/** On a map that people drew a note is told by its words alone: colours there mean what they like, and heights may mean nothing. */
const saysSame = (there: Note, note: Note): boolean =>
  there.stageId === note.stageId && there.laneId === note.laneId && there.text.trim() === note.text.trim()
