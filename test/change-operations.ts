import type { JourneyMap, Note } from '../src/api.ts'
import en from '../src/i18n/en.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import { hasScale, laneKind } from '../src/lanes/index.ts'
import { draftMap, exampleStages, fillWithExample } from '../src/templates/draft.ts'
import type { Template } from '../src/templates/template.ts'

const words = structureWords(en)

/** A template with its example, and a few cells that hold more than one note. */
export function filled(template: Template): JourneyMap {
  let next = 0
  const newId = () => `id${next++}`
  const kit = { locale: 'en' as const, labelOf: (type: keyof typeof words.lanes) => words.lanes[type].label, newId }
  const fields = { title: 'A map', subject: 'Shoe', actor: 'Ada', scenario: 'Buys shoes' }
  const map = fillWithExample(draftMap(template, exampleStages(template), fields, kit), template, newId)
  const more = map.lanes.flatMap((lane, index) => {
    const stage = map.stages[index % map.stages.length]
    if (!stage) return []
    return [1, 2].map((number) =>
      noteIn(lane.id, stage.id, `thing ${index} said ${number}`, `more${index}-${number}`, map),
    )
  })
  return {
    ...map,
    notes: [...map.notes, ...more].map((note) => ({ ...note, color: colorIn(map, note.laneId), tags: [] })),
  }
}

const colorIn = (map: JourneyMap, laneId: string) =>
  laneKind(map.lanes.find(({ id }) => id === laneId)?.types[0] ?? 'custom').color

const noteIn = (laneId: string, stageId: string, text: string, id: string, map: JourneyMap): Note => ({
  ...{ id, laneId, stageId, text },
  score: hasScale(map.lanes.find((lane) => lane.id === laneId)?.types ?? []) ? 1 : null,
  answer: 'note',
  color: colorIn(map, laneId),
  tags: [],
  createdBy: '',
  modifiedAt: '',
})

const at = <T>(list: readonly T[], index: number): T => {
  const found = list.at(index)
  if (found === undefined) throw new Error('There is none')
  return found
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, each) => each !== index)
const inserted = <T>(list: readonly T[], index: number, item: T): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
]
const moved = <T>(list: readonly T[], from: number, to: number): T[] =>
  inserted(without(list, from), to, at(list, from))

export const NEW_STAGE = { id: 'new-stage', name: 'Something new' }
export const NEW_LANE = { id: 'new-lane', label: 'Ideas of ours', types: ['opportunities' as const] }
export const NEW_FEELINGS = { id: 'new-feelings', label: 'Emotions', types: ['emotions' as const] }

const scaleLane = (map: JourneyMap) => map.lanes.find(({ types }) => hasScale(types))
const plainLane = (map: JourneyMap) =>
  at(
    map.lanes.filter(({ types }) => !hasScale(types)),
    0,
  )
const firstIn = (map: JourneyMap, laneId: string) =>
  at(
    map.notes.filter((note) => note.laneId === laneId),
    0,
  )
const withNote = (map: JourneyMap, id: string, change: Partial<Note>): JourneyMap => ({
  ...map,
  notes: map.notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
})
const inLanes = (map: JourneyMap): JourneyMap => ({
  ...map,
  notes: map.notes.filter(
    (note) => map.stages.some(({ id }) => id === note.stageId) && map.lanes.some(({ id }) => id === note.laneId),
  ),
})

const waitingIn = (map: JourneyMap, laneId: string, stageId: string): Note => ({
  ...noteIn(laneId, stageId, '', `waits-${laneId}-${stageId}`, map),
  score: null,
})

/** What lies in the second stage of a lane goes to the last one; an empty note waits for something else. */
function emptied(map: JourneyMap, laneId: string): JourneyMap {
  const [from, to] = [at(map.stages, 1).id, at(map.stages, -1).id]
  const isThere = (note: Note) => note.laneId === laneId && note.stageId === from
  return {
    ...map,
    notes: [
      ...map.notes.map((note) => (isThere(note) ? { ...note, stageId: to } : note)),
      waitingIn(map, laneId, from),
    ],
  }
}

/** Everything that a person may do to a map, as the map that comes of it. */
export const OPERATIONS: Readonly<Record<string, (map: JourneyMap) => JourneyMap>> = {
  'add a stage first': (map) => ({ ...map, stages: inserted(map.stages, 0, NEW_STAGE) }),
  'add a stage in the middle': (map) => ({ ...map, stages: inserted(map.stages, 2, NEW_STAGE) }),
  'add a stage last': (map) => ({ ...map, stages: [...map.stages, NEW_STAGE] }),
  'rename a stage': (map) => ({
    ...map,
    stages: map.stages.map((stage, index) =>
      index === 1 ? { ...stage, name: 'Quite another, much longer name' } : stage,
    ),
  }),
  'move the first stage to the end': (map) => ({ ...map, stages: moved(map.stages, 0, map.stages.length - 1) }),
  'move the last stage to the front': (map) => ({ ...map, stages: moved(map.stages, map.stages.length - 1, 0) }),
  'remove the first stage': (map) => inLanes({ ...map, stages: without(map.stages, 0) }),
  'remove a stage in the middle': (map) => inLanes({ ...map, stages: without(map.stages, 1) }),
  'remove the last stage': (map) => inLanes({ ...map, stages: map.stages.slice(0, -1) }),
  'merge two stages': (map) => ({
    ...map,
    stages: without(map.stages, 1),
    notes: map.notes.map((note) =>
      note.stageId === at(map.stages, 1).id ? { ...note, stageId: at(map.stages, 0).id } : note,
    ),
  }),
  'split a stage': (map) => ({
    ...map,
    stages: inserted(map.stages, 1, NEW_STAGE),
    notes: map.notes.map((note, index) =>
      note.stageId === at(map.stages, 0).id && index % 2 === 0 ? { ...note, stageId: NEW_STAGE.id } : note,
    ),
  }),
  'add a lane first': (map) => ({ ...map, lanes: inserted(map.lanes, 0, NEW_LANE) }),
  'add a lane in the middle': (map) => ({ ...map, lanes: inserted(map.lanes, 2, NEW_LANE) }),
  'add a lane with a scale last': (map) => ({ ...map, lanes: [...map.lanes, NEW_FEELINGS] }),
  'rename a lane': (map) => ({
    ...map,
    lanes: map.lanes.map((lane, index) => (index === 1 ? { ...lane, label: 'What is done' } : lane)),
  }),
  'move the first lane to the end': (map) => ({ ...map, lanes: moved(map.lanes, 0, map.lanes.length - 1) }),
  'move the last lane to the front': (map) => ({ ...map, lanes: moved(map.lanes, map.lanes.length - 1, 0) }),
  'remove the first lane': (map) => inLanes({ ...map, lanes: without(map.lanes, 0) }),
  'remove the last lane': (map) => inLanes({ ...map, lanes: map.lanes.slice(0, -1) }),
  'merge two lanes': (map) => {
    const [one, other] = map.lanes.filter(({ types }) => !hasScale(types))
    if (!one || !other) throw new Error('There are no two lanes')
    return {
      ...map,
      lanes: map.lanes.filter((lane) => lane !== other),
      notes: map.notes.map((note) => (note.laneId === other.id ? { ...note, laneId: one.id } : note)),
    }
  },
  'split a lane': (map) => ({
    ...map,
    lanes: [...map.lanes, NEW_LANE],
    notes: map.notes.map((note, index) =>
      note.laneId === plainLane(map).id && index % 2 === 0 ? { ...note, laneId: NEW_LANE.id } : note,
    ),
  }),
  'make a lane one of another type': (map) => ({
    ...map,
    lanes: map.lanes.map((lane) =>
      lane === plainLane(map) ? { ...lane, label: 'Metrics', types: ['metrics' as const] } : lane,
    ),
  }),
  'make a lane one with a scale': (map) => ({
    ...map,
    lanes: map.lanes.map((lane) =>
      lane === plainLane(map) ? { ...lane, label: 'Mood', types: ['emotions' as const] } : lane,
    ),
  }),
  'make a lane with a scale one without': (map) => ({
    ...map,
    lanes: map.lanes.map((lane) =>
      lane === scaleLane(map) ? { ...lane, label: 'Metrics', types: ['metrics' as const] } : lane,
    ),
    notes: map.notes.map((note) => (note.laneId === scaleLane(map)?.id ? { ...note, score: null } : note)),
  }),
  'add notes to a lane until it grows': (map) => ({
    ...map,
    notes: [
      ...map.notes,
      ...Array.from({ length: 7 }, (_, index) =>
        noteIn(plainLane(map).id, at(map.stages, 1).id, `new ${index}`, `new${index}`, map),
      ),
    ],
  }),
  'add notes with and without words for a mood': (map) => {
    const lane = scaleLane(map)
    if (!lane) return map
    const add = (index: number, score: number | null) => ({
      ...noteIn(lane.id, at(map.stages, index).id, `felt ${index} ${score}`, `felt${index}${score}`, map),
      score,
    })
    return { ...map, notes: [...map.notes, add(0, 2), add(0, null), add(1, 0), add(1, -2), add(2, null), add(2, 0.5)] }
  },
  'move a note to another stage': (map) =>
    withNote(map, firstIn(map, plainLane(map).id).id, { stageId: at(map.stages, -1).id }),
  'move a note into a lane with a scale': (map) => {
    const lane = scaleLane(map)
    return lane ? withNote(map, firstIn(map, plainLane(map).id).id, { laneId: lane.id, score: null }) : map
  },
  'move a note out of a lane with a scale': (map) => {
    const lane = scaleLane(map)
    return lane ? withNote(map, firstIn(map, lane.id).id, { laneId: plainLane(map).id, score: null }) : map
  },
  'move the notes out of a cell, and let an empty one wait in it': (map) => emptied(map, plainLane(map).id),
  'move the feelings out of a stage, and let an empty note wait for others': (map) => {
    const lane = scaleLane(map)
    return lane ? emptied(map, lane.id) : map
  },
  'let an empty note wait in each cell': (map) => ({
    ...map,
    notes: [...map.notes, ...map.lanes.flatMap((lane) => map.stages.map(({ id }) => waitingIn(map, lane.id, id)))],
  }),
  'score a note': (map) => {
    const lane = scaleLane(map)
    return lane ? withNote(map, `more${map.lanes.indexOf(lane)}-1`, { score: -1.5 }) : map
  },
  'take a score back': (map) => {
    const lane = scaleLane(map)
    return lane ? withNote(map, `more${map.lanes.indexOf(lane)}-1`, { score: null }) : map
  },
  'write a note anew': (map) => withNote(map, at(map.notes, 0).id, { text: 'in other words' }),
  'colour and tag a note': (map) => withNote(map, at(map.notes, 0).id, { color: 'red', tags: ['web', 'shop'] }),
  'remove a note': (map) => ({ ...map, notes: map.notes.slice(1) }),
  'say in the title what it is': (map) => ({
    ...map,
    title: 'Another map',
    subject: 'Boot',
    actor: 'Bob',
    scenario: 'Repairs them',
  }),
  'say it in many words': (map) => ({ ...map, scenario: 'Buys shoes '.repeat(40).trim() }),
  'make it a map of another kind': (map) => ({ ...map, kind: map.kind === 'cem' ? 'cjm' : 'cem' }),
  'note what it comes from and where it leads': (map) => ({
    ...map,
    template: { id: 'mine', version: 3 },
    state: { time: 'future', basis: 'research' },
    links: [
      { stageId: at(map.stages, 0).id, boardId: 'other', frameId: 'f', mapId: 'm', toStageId: null, loopedAt: null },
    ],
    review: { owner: 'Ada', reviewOn: null, signedOff: null },
  }),
}
