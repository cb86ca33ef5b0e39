import { CATCH_ALL, type LaneType, laneKind } from '../../../lanes/index.ts'
import { TINTS } from '../../../layout/look.ts'
import type { Change, SetMap } from '../../../model/change.ts'
import { printOfAdding } from '../../../model/change-print.ts'
import { isSame } from '../../../model/is-same.ts'
import type { JourneyMap, Lane, Note, Stage } from '../../../model/journey-map.ts'
import { oneLine } from '../../../model/one-line.ts'
import type { Misfit } from '../../plan.ts'
import { isDrawnByApp } from '../draft/sight.ts'
import type { Subject } from '../subject.ts'
import { settle } from './goals.ts'
import { type CellAt, targetNotes } from './target-notes.ts'
import { type Gone, type PartKind, type PartStep, targetParts } from './target-parts.ts'

/** The map that changes make of a map as it was read, and under which ids its parts were read. New ones have none there. */
export interface Target {
  readonly map: JourneyMap
  readonly stages: ReadonlyMap<string, string>
  readonly lanes: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, string>
  /** Cells in which an empty note shall wait for words if nothing else lies there. */
  readonly awaited: readonly CellAt[]
  /** Notes that shall lie wholly in the cell that they belong to. */
  readonly straightened: ReadonlySet<string>
  /** What lanes were before, whose types change; they may have the new ones already. */
  readonly typesBefore: ReadonlyMap<string, readonly LaneType[]>
  /** Stages and lanes of which these changes have drawn a part. */
  readonly begun: ReadonlySet<string>
  readonly goneStages: readonly Gone[]
  readonly goneLanes: readonly Gone[]
  readonly misfits: readonly Misfit[]
}

type LaneWords = Pick<Lane, 'label' | 'types'>

const STAGES: PartKind<Stage, string> = {
  wordsOf: ({ name }) => oneLine(name),
  withWords: (stage, name) => ({ ...stage, name }),
  saysSame: ({ name }, words) => oneLine(name) === words,
}

const LANES: PartKind<Lane, LaneWords> = {
  wordsOf: ({ label, types }) => ({ label: oneLine(label), types }),
  withWords: (lane, words) => ({ ...lane, ...words }),
  // A band may be drawn before its label.
  saysSame: ({ label }, words) => label === '' || oneLine(label) === words.label,
}

/**
 * What the changes make of the map, told by where they lead rather than step by step: what holds already is left alone, what fits no more
 * is told.
 * @param stated the score that stands in a note's text; null when none does
 */
export function targetOf(
  subject: Subject,
  changes: readonly Change[],
  stated: (text: string) => number | null,
): Target {
  const { map, anchor, unfinished } = subject
  const drawn = isDrawnByApp(subject)
  const told = drawn ? new Set<string>() : lanesByHeight(subject, stated)
  const isKnown = (parts: readonly (readonly [id: string, ...rest: unknown[]])[] | undefined, id: string) =>
    parts?.some((part) => part[0] === id) ?? false
  const stages = targetParts(STAGES, map.stages, (id) => !isKnown(anchor?.stages, id), changes.flatMap(stageStep))
  const lanes = targetParts(LANES, map.lanes, (id) => !isKnown(anchor?.lanes, id), changes.flatMap(laneStep))
  const stageIds = new Map([...stages.readAs].map(([id, readId]) => [readId, id]))
  const laneIds = new Map([...lanes.readAs].map(([id, readId]) => [readId, id]))
  const notes = targetNotes(
    {
      notes: map.notes.map((note) => ({
        ...note,
        stageId: stageIds.get(note.stageId) ?? note.stageId,
        laneId: laneIds.get(note.laneId) ?? note.laneId,
      })),
      hasStage: (id) => stages.parts.some((stage) => stage.id === id),
      lanes: new Map(lanes.parts.map((lane) => [lane.id, lane])),
      isDone: isDone(subject, changes),
      isOnItsWay: (id) => unfinished?.moves.has(id) ?? false,
      stated,
      drawn,
      tellsByHeight: (laneId) => drawn || told.has(lanes.readAs.get(laneId) ?? ''),
      colorOf: (color, { types }) => (color === '' ? laneKind(types[0] ?? CATCH_ALL).color : color),
    },
    changes.map(inColours),
  )
  const misfits = [...stages.misfits, ...lanes.misfits, ...notes.misfits]
  let fields = map
  for (const field of new Set(changes.flatMap((change) => (change.kind === 'set-map' ? [change.field] : [])))) {
    const steps = changes.flatMap((change) => (change.kind === 'set-map' && change.field === field ? [change] : []))
    const { value, misfit } = settle<unknown, SetMap>(map[field], {
      steps: steps.map((change) => ({ change, from: inLine(change.from), to: inLine(change.to) })),
    })
    if (misfit) misfits.push({ change: misfit, why: 'differs' })
    // The value is one of those of its own field, which a union over fields cannot see.
    else if (!isSame(value, map[field])) fields = { ...fields, [field]: value }
  }
  return {
    map: { ...fields, stages: stages.parts, lanes: lanes.parts, notes: notes.notes },
    stages: stages.readAs,
    lanes: lanes.readAs,
    notes: notes.readAs,
    awaited: notes.awaited,
    straightened: straightened(changes),
    typesBefore: typesBefore(changes),
    begun: new Set([...stages.begun, ...lanes.begun]),
    goneStages: stages.gone,
    goneLanes: lanes.gone,
    misfits,
  }
}

/** Lanes of a map that people drew in which heights tell scores: where they do, some note has one that its words do not say. */
const lanesByHeight = ({ map, grid }: Subject, stated: (text: string) => number | null): ReadonlySet<string> =>
  new Set(
    map.notes.flatMap(({ laneId, score, text }) =>
      grid?.upright === true && score !== null && stated(text) === null ? [laneId] : [],
    ),
  )

/** A note that is moved to where it belongs already shall lie there wholly. */
const straightened = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) => (change.kind === 'move-note' && isSame(change.from, change.to) ? [change.noteId] : [])),
  )

function typesBefore(changes: readonly Change[]): ReadonlyMap<string, readonly LaneType[]> {
  const before = new Map<string, readonly LaneType[]>()
  for (const change of changes)
    if (change.kind === 'set-lane' && !before.has(change.laneId) && !isSame(change.from.types, change.to.types))
      before.set(change.laneId, change.from.types)
  return before
}

/** Titles are drawn in one line. */
const inLine = (value: unknown): unknown => (typeof value === 'string' ? oneLine(value) : value)

/** Sticky notes take Miro's colour names only; any other stands for the lane's own colour. */
function inColours(change: Change): Change {
  const plain = (color: string) => (color in TINTS ? color : '')
  if (change.kind === 'add-note')
    return { ...change, note: { ...change.note, color: plain(change.note.color) } satisfies Note }
  if (change.kind === 'mark-note' && change.from.color !== change.to.color)
    return { ...change, to: { ...change.to, color: plain(change.to.color) } }
  return change
}

function stageStep(change: Change): PartStep<Stage, string>[] {
  switch (change.kind) {
    case 'add-stage':
      return [
        {
          kind: 'add',
          change,
          id: change.stage.id,
          part: { ...change.stage, name: oneLine(change.stage.name) },
          at: change.at,
        },
      ]
    case 'rename-stage':
      return [{ kind: 'set', change, id: change.stageId, from: oneLine(change.from), to: oneLine(change.to) }]
    case 'move-stage':
      return [{ kind: 'move', change, id: change.stageId, from: change.from, to: change.to }]
    case 'remove-stage':
      return [{ kind: 'remove', change, id: change.stageId, from: change.from, at: change.at }]
    default:
      return []
  }
}

function laneStep(change: Change): PartStep<Lane, LaneWords>[] {
  switch (change.kind) {
    case 'add-lane':
      return [
        {
          kind: 'add',
          change,
          id: change.lane.id,
          part: { ...change.lane, label: oneLine(change.lane.label) },
          at: change.at,
        },
      ]
    case 'set-lane':
      return [
        {
          kind: 'set',
          change,
          id: change.laneId,
          from: { ...change.from, label: oneLine(change.from.label) },
          to: { ...change.to, label: oneLine(change.to.label) },
        },
      ]
    case 'move-lane':
      return [{ kind: 'move', change, id: change.laneId, from: change.from, to: change.to }]
    case 'remove-lane':
      return [{ kind: 'remove', change, id: change.laneId, from: change.from, at: change.at }]
    default:
      return []
  }
}

/**
 * Whether notes that say what is to be added may be what these very changes have added. The title tells; where it remembers nothing, a note
 * that says the same is taken for that.
 */
function isDone({ anchor, unfinished }: Subject, changes: readonly Change[]): boolean {
  if (!anchor || (unfinished && isSame(unfinished.changes, changes))) return true
  const print = printOfAdding(changes)
  return print !== null && anchor.added === print
}
