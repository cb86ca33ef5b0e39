import { hasScale } from '../lanes/index.ts'
import { contentOf } from '../model/diff.ts'
import type { JourneyMap, Lane, Note, Stage } from '../model/journey-map.ts'
import type { Conflict } from './conflict.ts'
import { type MergeDesk, type Told, tell, type Versions } from './merge-desk.ts'

type Place = Pick<Note, 'stageId' | 'laneId'>
type Maps = Readonly<Record<'base' | 'mine' | 'theirs', JourneyMap>>

interface Grid {
  readonly stages: readonly Stage[]
  readonly lanes: readonly Lane[]
}

const placeOf = ({ stageId, laneId }: Note): Place => ({ stageId, laneId })

/** The notes of both sides in the stages and lanes that are left. A note of `mine` keeps its id, a new one has one that `mine` does not have. */
export function mergeNotes(
  desk: MergeDesk,
  maps: Maps,
  notes: ReadonlyMap<string, Versions<Note>>,
  grid: Grid,
): Note[] {
  const stages = new Set(grid.stages.map(({ id }) => id))
  const lanes = new Map(grid.lanes.map((lane) => [lane.id, lane]))
  const isThere = ({ stageId, laneId }: Place) => stages.has(stageId) && lanes.has(laneId)
  const removedBy = {
    mine: partsGone(maps.base, maps.mine),
    theirs: partsGone(maps.base, maps.theirs),
  }
  const taken = new Set(maps.mine.notes.map(({ id }) => id))

  /** A note that one side does not have. */
  function single(id: string, versions: Versions<Note>): Note | null {
    const has = versions.mine ? 'mine' : 'theirs'
    const lacks = versions.mine ? 'theirs' : 'mine'
    const note = versions[has]
    if (!note || !isThere(note)) return null
    if (!versions.base) return note
    // What went with its stage or lane comes back with it.
    if (removedBy[lacks](note)) return note
    if (contentOf(note) === contentOf(versions.base)) return null
    const conflict: Conflict = { kind: 'note-removed', id: `note-removed:${id}`, note, ...tell(versions) }
    return desk.settle(conflict) === has ? note : null
  }

  /** Where it lies when its stage or lane was given up: where the other side has it, as far as that is still there. */
  function placed(chosen: Place, other: Place): Place | null {
    if (isThere(chosen)) return chosen
    if (isThere(other)) return other
    const stageId = [chosen, other].find((place) => stages.has(place.stageId))?.stageId
    const laneId = [chosen, other].find((place) => lanes.has(place.laneId))?.laneId
    return stageId !== undefined && laneId !== undefined ? { stageId, laneId } : null
  }

  return [...notes].flatMap(([id, versions]): Note[] => {
    const { base, mine, theirs } = versions
    const merged = mine && theirs ? mergeNote(desk, id, { base, mine, theirs }) : single(id, versions)
    if (!merged) return []
    const [chosen, fallback] = [placeOf(merged), [theirs, mine].find((side) => side && !isAt(side, merged)) ?? merged]
    const place = placed(chosen, placeOf(fallback))
    if (!place) return []
    // A lane that has become one without a scale has no scores.
    const score = hasScale(lanes.get(place.laneId)?.types ?? []) ? merged.score : null
    return [{ ...merged, ...place, score, id: mine ? mine.id : freeId(merged.id, taken) }]
  })
}

const isAt = (note: Note, place: Place): boolean => note.stageId === place.stageId && note.laneId === place.laneId

/** Tells whether the stage or the lane of a note was there before and is no more. */
function partsGone(base: JourneyMap, side: JourneyMap): (note: Note) => boolean {
  const idsOf = ({ stages, lanes }: Grid) => ({
    stages: new Set(stages.map(({ id }) => id)),
    lanes: new Set(lanes.map(({ id }) => id)),
  })
  const [before, now] = [idsOf(base), idsOf(side)]
  return ({ stageId, laneId }) =>
    (before.stages.has(stageId) && !now.stages.has(stageId)) || (before.lanes.has(laneId) && !now.lanes.has(laneId))
}

function mergeNote(
  desk: MergeDesk,
  id: string,
  { base, mine, theirs }: { readonly base: Note | undefined; readonly mine: Note; readonly theirs: Note },
): Note {
  const about = <K extends string, V>(kind: K, told: Told<V>) => ({ kind, id: `${kind}:${id}`, note: mine, ...told })
  const [was, here, there] = [base && placeOf(base), placeOf(mine), placeOf(theirs)]
  return {
    ...mine,
    ...desk.pick(was, here, there, (told) => about('note-place', told)),
    text: desk.pick(base?.text, mine.text, theirs.text, (told) => about('note-text', told)),
    score: desk.pick(base?.score, mine.score, theirs.score, (told) => about('note-score', told)),
    answer: desk.pick(base?.answer, mine.answer, theirs.answer, (told) => about('note-answer', told)),
    color: desk.pick(base?.color, mine.color, theirs.color, (told) => about('note-color', told)),
    tags: desk.pick(base?.tags, mine.tags, theirs.tags, (told) => about('note-tags', told)),
  }
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}
