import { contentOf } from '../model/diff.ts'
import { isSame } from '../model/is-same.ts'
import type { JourneyMap, Lane, Note, Stage } from '../model/journey-map.ts'
import type { Conflict } from './conflict.ts'
import { type MergeDesk, tell, type Versions } from './merge-desk.ts'
import { mergeOrder } from './merge-order.ts'

type Maps = Readonly<Record<'base' | 'mine' | 'theirs', JourneyMap>>
type Part = Stage | Lane

/** What stages and lanes differ in for merging them. */
interface PartKind<P extends Part> {
  readonly of: (map: JourneyMap) => readonly P[]
  readonly isIn: (note: Note, id: string) => boolean
  readonly removed: (id: string, versions: Versions<P>, notes: readonly Note[]) => Conflict
  /** One part that both sides have. */
  readonly merge: (desk: MergeDesk, versions: { base: P | undefined; mine: P; theirs: P }) => P
  readonly order: 'stage-order' | 'lane-order'
}

const STAGES: PartKind<Stage> = {
  of: (map) => map.stages,
  isIn: (note, id) => note.stageId === id,
  removed: (stageId, versions, notes) => ({
    kind: 'stage-removed',
    id: `stage-removed:${stageId}`,
    stageId,
    notes,
    ...tell(versions),
  }),
  merge: (desk, { base, mine, theirs }) => ({
    id: mine.id,
    name: desk.pick(base?.name, mine.name, theirs.name, (told) => ({
      kind: 'stage-name',
      id: `stage-name:${mine.id}`,
      stageId: mine.id,
      ...told,
    })),
  }),
  order: 'stage-order',
}

const LANES: PartKind<Lane> = {
  of: (map) => map.lanes,
  isIn: (note, id) => note.laneId === id,
  removed: (laneId, versions, notes) => ({
    kind: 'lane-removed',
    id: `lane-removed:${laneId}`,
    laneId,
    notes,
    ...tell(versions),
  }),
  merge: (desk, { base, mine, theirs }) => ({
    id: mine.id,
    label: desk.pick(base?.label, mine.label, theirs.label, (told) => ({
      kind: 'lane-label',
      id: `lane-label:${mine.id}`,
      laneId: mine.id,
      ...told,
    })),
    types: desk.pick(base?.types, mine.types, theirs.types, (told) => ({
      kind: 'lane-types',
      id: `lane-types:${mine.id}`,
      laneId: mine.id,
      ...told,
    })),
  }),
  order: 'lane-order',
}

type AlignedNotes = ReadonlyMap<string, Versions<Note>>

export const mergeStages = (desk: MergeDesk, maps: Maps, notes: AlignedNotes): Stage[] =>
  mergeParts(STAGES, desk, maps, notes)
export const mergeLanes = (desk: MergeDesk, maps: Maps, notes: AlignedNotes): Lane[] =>
  mergeParts(LANES, desk, maps, notes)

function mergeParts<P extends Part>(kind: PartKind<P>, desk: MergeDesk, maps: Maps, notes: AlignedNotes): P[] {
  const byId = (map: JourneyMap) => new Map(kind.of(map).map((part) => [part.id, part]))
  const [before, ours, others] = [byId(maps.base), byId(maps.mine), byId(maps.theirs)]
  const kept = new Map<string, P>()
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    const [base, mine, theirs] = [before.get(id), ours.get(id), others.get(id)]
    const only = mine ?? theirs
    if (mine && theirs) kept.set(id, kind.merge(desk, { base, mine, theirs }))
    else if (only && (!base || isKept(kind, desk, { base, mine, theirs }, notes))) kept.set(id, only)
  }
  const orderOf = (parts: ReadonlyMap<string, P>) => [...parts.keys()]
  const merged = mergeOrder(
    { base: orderOf(before), mine: orderOf(ours), theirs: orderOf(others) },
    new Set(kept.keys()),
    (id) => desk.decided(`${kind.order}:${id}`),
  )
  for (const { id, ...told } of merged.conflicts) {
    desk.conflicts.push({ kind: kind.order, id: `${kind.order}:${id}`, ...told })
  }
  return merged.order.flatMap((id) => kept.get(id) ?? [])
}

/** Whether a part that one side has removed stays: no, unless the other has changed it meanwhile, or what lies in it, and that is chosen. */
function isKept<P extends Part>(
  kind: PartKind<P>,
  desk: MergeDesk,
  versions: Versions<P>,
  notes: AlignedNotes,
): boolean {
  const has = versions.mine ? 'mine' : 'theirs'
  const lacks = versions.mine ? 'theirs' : 'mine'
  const part = versions[has]
  if (!part) return false
  const touched = !isSame(part, versions.base)
  const inIt = [...notes.values()].flatMap((note) => {
    const there = note[has]
    if (!there || !kind.isIn(there, part.id)) return []
    const isNews =
      !note.base || (note[lacks] ? !isSamePlace(there, note.base) : contentOf(there) !== contentOf(note.base))
    return isNews || !note[lacks] ? [{ note: there, isNews }] : []
  })
  if (!touched && !inIt.some(({ isNews }) => isNews)) return false
  return (
    desk.settle(
      kind.removed(
        part.id,
        versions,
        inIt.map(({ note }) => note),
      ),
    ) === has
  )
}

const isSamePlace = (a: Note, b: Note): boolean => a.stageId === b.stageId && a.laneId === b.laneId
