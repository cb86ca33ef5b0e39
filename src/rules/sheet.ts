import type { LaneType } from '../lanes/index.ts'
import type { JourneyMap, Lane, Note } from '../model/journey-map.ts'
import type { Wording } from './wording.ts'

/** A map to be checked, with what the reader could not place for certain. A `Reading` is one. */
export interface Subject {
  readonly map: JourneyMap
  readonly unplaced: readonly { readonly id: string; readonly text: string; readonly near?: Cell }[]
  /** Ids of notes that lie across a boundary. */
  readonly doubtful: readonly string[]
  /** Cells in which not even an empty note lies; nobody knows of any where it is left out. */
  readonly bare?: readonly Cell[]
  /** Ids of notes that were laid with the map, and into which people only write. */
  readonly laid?: readonly string[]
  /** Titles of tags, by the ids by which notes on a board name them. A note of no board names its tags by title. */
  readonly tagTitles?: ReadonlyMap<string, string>
}

interface Cell {
  readonly stageId: string
  readonly laneId: string
}

/** A note with what the rules want to know of it, found out once. */
export interface CellNote {
  readonly note: Note
  /** `nothing` is a placeholder or a blank; it may still carry a score. */
  readonly says: 'content' | 'none' | 'nothing'
  /** Titles of its tags; those that nobody knows are left out. */
  readonly tags: readonly string[]
  /** In a lane of several types: those its words, tags, face or score tell. */
  readonly told: readonly LaneType[]
  /** In a lane of several types: the one whose own colour it has. */
  readonly colored: LaneType | null
}

/** It says something, or is scored: a score is content by itself. */
export const isSaid = ({ note, says }: CellNote): boolean => says !== 'nothing' || note.score !== null

/** A subject with its notes by cell: made in one pass, so that no rule searches. */
export interface Sheet extends Subject {
  readonly doubtfulIds: ReadonlySet<string>
  readonly laidIds: ReadonlySet<string>
  /** Lanes of that type, those that have no other type first. */
  lanesOf(type: LaneType): readonly Lane[]
  cell(stageId: string, laneId: string): readonly CellNote[]
  /** Not even an empty note lies there. */
  isBare(stageId: string, laneId: string): boolean
  /** People tell the types of this lane apart by colour: the own colours of two of them are in use. */
  codesByColor(laneId: string): boolean
}

const NOTHING: readonly CellNote[] = []
const NO_TYPES: readonly LaneType[] = []
const NO_TITLES: ReadonlyMap<string, string> = new Map()
/** Miro's ids are long numbers, and nobody calls a tag so. */
const ITEM_ID = /^\d{12,}$/

/** Whether a lane asks for more than one kind of note. */
export const isMixed = (lane: Lane): boolean => new Set(lane.types).size > 1

/** Indexes a subject. Linear in the number of its notes. */
export function toSheet(given: Subject | JourneyMap, wording: Wording): Sheet {
  const subject: Subject = 'map' in given ? given : { map: given, unplaced: [], doubtful: [] }
  const { map } = subject
  const cells = new Map<string, Map<string, CellNote[]>>()
  const stages = new Set(map.stages.map((stage) => stage.id))
  const lanes = new Map<string, Lane | null>()
  for (const lane of map.lanes) lanes.set(lane.id, isMixed(lane) ? lane : null)
  const colors = new Map<string, Set<LaneType>>()
  for (const note of map.notes) {
    const mixed = lanes.get(note.laneId)
    if (mixed === undefined || !stages.has(note.stageId)) continue
    const tags = tagsOf(note, subject.tagTitles ?? NO_TITLES)
    const cellNote = mixed ? describeInMixed(note, tags, mixed, wording) : describe(note, tags, wording)
    if (cellNote.colored) addTo(colors, note.laneId, cellNote.colored)
    const row = cells.get(note.laneId) ?? new Map<string, CellNote[]>()
    const cell = row.get(note.stageId)
    if (cell) cell.push(cellNote)
    else cells.set(note.laneId, row.set(note.stageId, [cellNote]))
  }
  const byType = lanesByType(map.lanes)
  const bare = new Set(subject.bare?.map(({ stageId, laneId }) => JSON.stringify([stageId, laneId])))
  return {
    map,
    unplaced: subject.unplaced,
    doubtful: subject.doubtful,
    doubtfulIds: new Set(subject.doubtful),
    laidIds: new Set(subject.laid),
    lanesOf: (type) => byType.get(type) ?? [],
    cell: (stageId, laneId) => cells.get(laneId)?.get(stageId) ?? NOTHING,
    isBare: (stageId, laneId) => bare.has(JSON.stringify([stageId, laneId])),
    codesByColor: (laneId) => (colors.get(laneId)?.size ?? 0) > 1,
  }
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

const tagsOf = ({ tags }: Note, titles: ReadonlyMap<string, string>): readonly string[] =>
  tags.length === 0 ? tags : tags.flatMap((tag) => titles.get(tag) ?? (ITEM_ID.test(tag) ? [] : [tag]))

function describe(note: Note, tags: readonly string[], wording: Wording): CellNote {
  const says = note.answer === 'none' ? 'none' : wording.isContent(note.text) ? 'content' : 'nothing'
  return { note, says, tags, told: NO_TYPES, colored: null }
}

function describeInMixed(note: Note, tags: readonly string[], lane: Lane, wording: Wording): CellNote {
  const named = new Set([...wording.typesNamedBy(note.text), ...tags.flatMap((tag) => wording.typesCalled(tag))])
  const felt = note.score !== null || wording.isFeeling(note.text)
  const told = lane.types.filter((type) => named.has(type) || (felt && wording.kind(type)?.scale))
  const colored = [...new Set(lane.types)].filter((type) => wording.kind(type)?.color === note.color)
  return { ...describe(note, tags, wording), told, colored: colored.length === 1 ? (colored[0] ?? null) : null }
}

function lanesByType(lanes: readonly Lane[]): ReadonlyMap<LaneType, readonly Lane[]> {
  const byType = new Map<LaneType, Lane[]>()
  const inOrder = [...lanes.filter((lane) => !isMixed(lane)), ...lanes.filter(isMixed)]
  for (const lane of inOrder) {
    for (const type of new Set(lane.types)) {
      const list = byType.get(type)
      if (list) list.push(lane)
      else byType.set(type, [lane])
    }
  }
  return byType
}
