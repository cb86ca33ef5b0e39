import { fold } from '../model/fold.ts'
import type { JourneyMap, Lane, Stage } from '../model/journey-map.ts'
import { ALIKE_LANES, ALIKE_STAGES } from './bind-structure.ts'
import { pairNotes } from './pair-notes.ts'
import { freshIds, pairParts } from './pair-parts.ts'

/** A map from elsewhere, as the state that a map on the board could take. */
interface ImportedState {
  /** Under the ids of the map on the board, so that only what is different differs. */
  readonly map: JourneyMap
  /** Notes whose tags are not known on this board: they keep theirs, or get none. */
  readonly untagged: number
}

/**
 * Which map of the board one from elsewhere is: that of the same id, else the one with which it shares most, if that is half of their
 * stages and lanes at least; null when it is none of them.
 */
export function findMap<T extends { readonly map: JourneyMap }>(imported: JourneyMap, onBoard: readonly T[]): T | null {
  const same = onBoard.find(({ map }) => map.id === imported.id)
  if (same) return same
  const rated = onBoard.map((each) => ({ each, share: shareOf(imported, each.map) }))
  const best = rated.reduce((most, next) => (next.share > most.share ? next : most), {
    each: null as T | null,
    share: 0,
  })
  return best.share >= 0.5 ? best.each : null
}

/** How much of two maps is the same, by names of stages and lanes; a bit more when they have the same title, or template. */
function shareOf(a: JourneyMap, b: JourneyMap): number {
  const stages = shared(namesOf(a.stages), namesOf(b.stages))
  const lanes = shared(a.lanes.map(laneName), b.lanes.map(laneName))
  const title = fold(a.title) !== '' && fold(a.title) === fold(b.title) ? 0.2 : 0
  const template = a.template !== null && a.template.id === b.template?.id ? 0.05 : 0
  return (2 * stages + lanes) / 3 + title + template
}

const namesOf = (stages: readonly Stage[]): string[] => stages.map(({ name }) => fold(name))
const laneName = ({ label, types }: Lane): string => `${fold(label)} ${types.join()}`

function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b])
  const other = new Set(b)
  return all.size === 0 ? 0 : new Set(a.filter((name) => other.has(name))).size / all.size
}

/** Whether ids of the one map mean the same in the other: it is the same map, or the parts they share an id of are mostly called the same. */
function haveSameIds(imported: JourneyMap, now: JourneyMap): boolean {
  if (imported.id === now.id) return true
  const names = new Map<string, string>([
    ...now.stages.map(({ id, name }): [string, string] => [id, name]),
    ...now.lanes.map(({ id, label }): [string, string] => [id, label]),
  ])
  const parts = [...imported.stages, ...imported.lanes.map(({ id, label }) => ({ id, name: label }))]
  const known = parts.filter(({ id }) => names.has(id))
  const alike = known.filter(({ id, name }) => fold(names.get(id) ?? '') === fold(name))
  return known.length > 0 && 2 * alike.length >= parts.length
}

function wordsIn(key: 'stageId' | 'laneId', { notes }: JourneyMap): (id: string) => ReadonlySet<string> {
  const words = new Map<string, Set<string>>()
  for (const note of notes) {
    if (note.text.trim() === '') continue
    const known = words.get(note[key])
    if (known) known.add(fold(note.text))
    else words.set(note[key], new Set([fold(note.text)]))
  }
  return (id) => words.get(id) ?? new Set()
}

/**
 * A map from elsewhere under the ids of the map on the board. Stages and lanes are matched by id where the ids are ours, then by their
 * words and types, then by what stands in them and by their neighbours; notes by id, then by their words in the same cell, then by words that stand
 * once on either side. Who wrote a note and when stays as the board tells.
 */
export function asStateOf(now: JourneyMap, imported: JourneyMap): ImportedState {
  const ours = haveSameIds(imported, now)
  const inStages = { theirs: wordsIn('stageId', imported), own: wordsIn('stageId', now) }
  const inLanes = { theirs: wordsIn('laneId', imported), own: wordsIn('laneId', now) }
  const stages = pairParts(imported.stages, now.stages, ours, ALIKE_STAGES, inStages)
  const lanes = pairParts(imported.lanes, now.lanes, ours, ALIKE_LANES, inLanes)
  const stageOf = freshIds(imported.stages, now.stages, stages)
  const laneOf = freshIds(imported.lanes, now.lanes, lanes)
  const placed = imported.notes.map((note) => ({
    ...note,
    stageId: stageOf.get(note.stageId) ?? note.stageId,
    laneId: laneOf.get(note.laneId) ?? note.laneId,
  }))
  const pairs = pairNotes(placed, now.notes, ours)
  const noteOf = freshIds(placed, now.notes, new Map([...pairs].map(([id, note]) => [id, note.id])))
  const tags = new Set(now.notes.flatMap((note) => note.tags))
  let untagged = 0
  const notes = placed.map((note) => {
    const own = pairs.get(note.id)
    const known = note.tags.filter((tag) => tags.has(tag))
    const isForeign = known.length < note.tags.length
    if (isForeign) untagged += 1
    return {
      ...note,
      id: noteOf.get(note.id) ?? note.id,
      // Not every program that writes such files knows colours.
      color: note.color || (own?.color ?? ''),
      tags: isForeign ? (own?.tags ?? known) : note.tags,
      createdBy: own?.createdBy ?? '',
      modifiedAt: own?.modifiedAt ?? '',
    }
  })
  return {
    map: {
      ...imported,
      id: now.id,
      stages: imported.stages.map((stage) => ({ ...stage, id: stageOf.get(stage.id) ?? stage.id })),
      lanes: imported.lanes.map((lane) => ({ ...lane, id: laneOf.get(lane.id) ?? lane.id })),
      notes,
      links: imported.links.map((link) => ({ ...link, stageId: stageOf.get(link.stageId) ?? link.stageId })),
    },
    untagged,
  }
}
