import type { JourneyMap, Lane, Note } from '../../../model/journey-map.ts'

/** Stages and lanes are edited alike. */
export type Axis = 'stage' | 'lane'

/** A stage or a lane as it is listed. */
export interface Part {
  readonly id: string
  readonly name: string
}

export const partsOf = (map: JourneyMap, axis: Axis): readonly Part[] =>
  axis === 'stage' ? map.stages : map.lanes.map(({ id, label }) => ({ id, name: label }))

const keyOf = (axis: Axis): 'stageId' | 'laneId' => (axis === 'stage' ? 'stageId' : 'laneId')

export const notesIn = ({ notes }: JourneyMap, axis: Axis, id: string): readonly Note[] =>
  notes.filter((note) => note[keyOf(axis)] === id)

/** The map with its stages, or its lanes, put otherwise. */
function arrange(
  map: JourneyMap,
  axis: Axis,
  edit: <T extends { readonly id: string }>(parts: readonly T[]) => readonly T[],
): JourneyMap {
  return axis === 'stage' ? { ...map, stages: edit(map.stages) } : { ...map, lanes: edit(map.lanes) }
}

export const addStage = (map: JourneyMap, at: number, id: string, name = ''): JourneyMap => ({
  ...map,
  stages: map.stages.toSpliced(at, 0, { id, name }),
})

export const addLane = (map: JourneyMap, at: number, lane: Lane): JourneyMap => ({
  ...map,
  lanes: map.lanes.toSpliced(at, 0, lane),
})

export const rename = (map: JourneyMap, axis: Axis, id: string, name: string): JourneyMap =>
  axis === 'stage'
    ? { ...map, stages: map.stages.map((stage) => (stage.id === id ? { ...stage, name } : stage)) }
    : setLane(map, id, { label: name })

export const setLane = (map: JourneyMap, id: string, to: Partial<Pick<Lane, 'label' | 'types'>>): JourneyMap => ({
  ...map,
  lanes: map.lanes.map((lane) => (lane.id === id ? { ...lane, ...to } : lane)),
})

/** Moves one by one place; at either end nothing happens. */
export function move(map: JourneyMap, axis: Axis, id: string, by: -1 | 1): JourneyMap {
  const from = partsOf(map, axis).findIndex((part) => part.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= partsOf(map, axis).length) return map
  return arrange(map, axis, (parts) => parts.toSpliced(from, 1).toSpliced(to, 0, ...parts.slice(from, from + 1)))
}

/** Takes one out; its notes leave the map with it, and links to other maps that hang on a stage go. */
export const remove = (map: JourneyMap, axis: Axis, id: string): JourneyMap => ({
  ...arrange(map, axis, (parts) => parts.filter((part) => part.id !== id)),
  notes: map.notes.filter((note) => note[keyOf(axis)] !== id),
  ...(axis === 'stage' ? { links: map.links.filter(({ stageId }) => stageId !== id) } : {}),
})

/** Gives all notes of the one after it to a stage or lane, which then stands for both. */
export function mergeWithNext(map: JourneyMap, axis: Axis, id: string, name: string): JourneyMap {
  const parts = partsOf(map, axis)
  const next = parts[parts.findIndex((part) => part.id === id) + 1]
  if (!next) return map
  const key = keyOf(axis)
  const types = new Set(map.lanes.flatMap((lane) => (lane.id === id || lane.id === next.id ? lane.types : [])))
  const named = rename(map, axis, id, name)
  const both = axis === 'lane' ? setLane(named, id, { types: [...types] }) : named
  return {
    ...arrange(both, axis, (all) => all.filter((part) => part.id !== next.id)),
    notes: map.notes.map((note) => (note[key] === next.id ? { ...note, [key]: id } : note)),
    ...(axis === 'stage'
      ? { links: map.links.map((link) => (link.stageId === next.id ? { ...link, stageId: id } : link)) }
      : {}),
  }
}

/** Puts a new one after a stage or lane, and these notes into it. */
export function split(
  map: JourneyMap,
  axis: Axis,
  id: string,
  into: { readonly id: string; readonly name: string; readonly noteIds: ReadonlySet<string> },
): JourneyMap {
  const at = partsOf(map, axis).findIndex((part) => part.id === id) + 1
  if (at === 0) return map
  const lane = map.lanes[at - 1]
  const wider =
    axis === 'stage'
      ? addStage(map, at, into.id, into.name)
      : lane
        ? addLane(map, at, { ...lane, id: into.id, label: into.name })
        : map
  return {
    ...wider,
    notes: map.notes.map((note) => (into.noteIds.has(note.id) ? { ...note, [keyOf(axis)]: into.id } : note)),
  }
}

/** Takes back that one was removed or merged: it is where it was among those that are still there, with the notes it had. */
export function restore(base: JourneyMap, map: JourneyMap, axis: Axis, id: string): JourneyMap {
  const before = partsOf(base, axis)
  const index = before.findIndex((part) => part.id === id)
  if (index < 0 || partsOf(map, axis).some((part) => part.id === id)) return map
  const there = new Map(partsOf(map, axis).map((part, at) => [part.id, at]))
  const neighbour = before.slice(0, index).findLast((part) => there.has(part.id))
  const at = neighbour ? (there.get(neighbour.id) ?? 0) + 1 : 0
  const stage = axis === 'stage' ? base.stages[index] : undefined
  const lane = axis === 'lane' ? base.lanes[index] : undefined
  const wider: JourneyMap = {
    ...map,
    ...(stage && { stages: map.stages.toSpliced(at, 0, stage) }),
    ...(lane && { lanes: map.lanes.toSpliced(at, 0, lane) }),
  }
  return withNotesOf(base, wider, axis, id)
}

function withNotesOf(base: JourneyMap, map: JourneyMap, axis: Axis, id: string): JourneyMap {
  const own = new Map(notesIn(base, axis, id).map((note) => [note.id, note]))
  const stages = new Set(map.stages.map((stage) => stage.id))
  const lanes = new Set(map.lanes.map((lane) => lane.id))
  const known = new Set(map.notes.map((note) => note.id))
  const fits = (note: Note) => stages.has(note.stageId) && lanes.has(note.laneId)
  const links = base.links.filter((link) => axis === 'stage' && link.stageId === id)
  const isBack = (link: JourneyMap['links'][number]) => links.some((each) => each.mapId === link.mapId)
  return {
    ...map,
    notes: [
      ...map.notes.map((note) => {
        const before = own.get(note.id)
        return before ? { ...note, [keyOf(axis)]: id } : note
      }),
      ...[...own.values()].filter((note) => !known.has(note.id) && fits(note)),
    ],
    links: links.length > 0 ? [...map.links.filter((link) => !isBack(link)), ...links] : map.links,
  }
}
