import { type Change, diffMaps, type JourneyMap, type Lane, type Note, type Reading } from '../src/api.ts'
import { hasScale, LANES, laneKind } from '../src/lanes/index.ts'
import { applyChanges } from '../src/model/apply-changes.ts'

export type Random = () => number

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new RangeError('There is nothing to pick from')
  return chosen
}

/** What somebody wants of a map: what it shall be afterwards. null where the map has nothing to do it to. */
type Wish = (map: JourneyMap, random: Random) => JourneyMap | null

/** Another order: what lies at `from` goes to `to`. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const left = list.filter((_, index) => index !== from)
  const part = list[from]
  if (part === undefined) throw new RangeError(`There is no place ${from}`)
  return [...left.slice(0, to), part, ...left.slice(to)]
}

const inserted = <T>(list: readonly T[], at: number, part: T): T[] => [...list.slice(0, at), part, ...list.slice(at)]

const newId = (random: Random): string => `new-${Math.floor(random() * 1e9).toString(36)}`

const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

const STAGE_NAMES = ['Unboxing', 'Complaint & return', 'Second visit', 'Renewal']

const TEXTS = ['From the import', 'Nobody answers', 'One line\nand another', '"Quoted" <words> & more', 'Ümlaute, 漢字']

/** A map needs some stages and lanes to be one. */
const FEWEST = { stages: 2, lanes: 3 } as const

const notesIn = ({ notes }: JourneyMap, where: Partial<Pick<Note, 'stageId' | 'laneId'>>): Note[] =>
  notes.filter(
    ({ stageId, laneId }) =>
      (where.stageId === undefined || where.stageId === stageId) &&
      (where.laneId === undefined || where.laneId === laneId),
  )

/** A kind of lane that the map has none of: its label is known to everybody. */
function newLane({ lanes }: JourneyMap, random: Random): Lane | null {
  const there = new Set(lanes.flatMap(({ types }) => types))
  const free = LANES.filter(({ id }) => !there.has(id) && id !== 'custom')
  if (free.length === 0) return null
  const kind = pick(random, free)
  return { id: newId(random), label: kind.label, types: [kind.id] }
}

const addStage =
  (at: (count: number) => number): Wish =>
  (map, random) => ({
    ...map,
    stages: inserted(map.stages, at(map.stages.length), { id: newId(random), name: pick(random, STAGE_NAMES) }),
  })

const addLane =
  (at: (count: number) => number): Wish =>
  (map, random) => {
    const lane = newLane(map, random)
    return lane && { ...map, lanes: inserted(map.lanes, at(map.lanes.length), lane) }
  }

const moveStage =
  (to: (count: number) => number, from: (count: number) => number): Wish =>
  (map) => ({ ...map, stages: moved(map.stages, from(map.stages.length), to(map.stages.length)) })

const moveLane =
  (to: (count: number) => number, from: (count: number) => number): Wish =>
  (map) => ({ ...map, lanes: moved(map.lanes, from(map.lanes.length), to(map.lanes.length)) })

const withoutStage = (map: JourneyMap, id: string): JourneyMap => ({
  ...map,
  stages: map.stages.filter((stage) => stage.id !== id),
  notes: map.notes.filter((note) => note.stageId !== id),
})

const withoutLane = (map: JourneyMap, id: string): JourneyMap => ({
  ...map,
  lanes: map.lanes.filter((lane) => lane.id !== id),
  notes: map.notes.filter((note) => note.laneId !== id),
})

const removeStage =
  (isFilled: boolean): Wish =>
  (map, random) => {
    const doomed = map.stages.filter(({ id }) => notesIn(map, { stageId: id }).length > 0 === isFilled)
    if (doomed.length === 0 || map.stages.length <= FEWEST.stages) return null
    return withoutStage(map, pick(random, doomed).id)
  }

const removeLane =
  (isFilled: boolean): Wish =>
  (map, random) => {
    const doomed = map.lanes.filter(({ id }) => notesIn(map, { laneId: id }).length > 0 === isFilled)
    if (doomed.length === 0 || map.lanes.length <= FEWEST.lanes) return null
    return withoutLane(map, pick(random, doomed).id)
  }

/** A lane that is known by its label alone, and by other words for it too. */
const plainLanes = ({ lanes }: JourneyMap): Lane[] =>
  lanes.filter(({ types: [type, ...more] }) => type && more.length === 0 && laneKind(type).synonyms.length > 0)

const someNote = ({ notes }: JourneyMap, random: Random): Note | null =>
  notes.length === 0 ? null : pick(random, notes)

const withNote = (map: JourneyMap, note: Note): JourneyMap => ({
  ...map,
  notes: map.notes.map((each) => (each.id === note.id ? note : each)),
})

/** What can be done to the structure of a map, and to its notes. */
export const WISHES = {
  'adds a stage first': addStage(() => 0),
  'adds a stage in the middle': addStage((count) => Math.floor(count / 2)),
  'adds a stage last': addStage((count) => count),
  'renames a stage': (map, random) => {
    const stage = pick(random, map.stages)
    return {
      ...map,
      stages: map.stages.map((each) => (each === stage ? { ...each, name: 'A <new> name & a longer one' } : each)),
    }
  },
  'moves the first stage to the end': moveStage(
    (count) => count - 1,
    () => 0,
  ),
  'moves the last stage one to the left': moveStage(
    (count) => count - 2,
    (count) => count - 1,
  ),
  'merges two stages': (map, random) => {
    if (map.stages.length <= FEWEST.stages) return null
    const at = whole(random, 0, map.stages.length - 2)
    const [kept, gone] = map.stages.slice(at)
    if (!kept || !gone) return null
    const notes = map.notes.map((note) => (note.stageId === gone.id ? { ...note, stageId: kept.id } : note))
    const stages = map.stages.filter((stage) => stage !== gone)
    return { ...map, stages: stages.map((each) => (each === kept ? { ...each, name: 'Both' } : each)), notes }
  },
  'splits a stage': (map, random) => {
    const filled = map.stages.filter(({ id }) => notesIn(map, { stageId: id }).length > 0)
    if (filled.length === 0) return null
    const stage = pick(random, filled)
    const half = { id: newId(random), name: 'The other half' }
    const notes = map.notes.map((note) =>
      note.stageId === stage.id && random() < 0.5 ? { ...note, stageId: half.id } : note,
    )
    return { ...map, stages: inserted(map.stages, map.stages.indexOf(stage) + 1, half), notes }
  },
  'removes an empty stage': removeStage(false),
  'removes a filled stage': removeStage(true),
  'adds a lane first': addLane(() => 0),
  'adds a lane in the middle': addLane((count) => Math.floor(count / 2)),
  'adds a lane last': addLane((count) => count),
  'renames a lane': (map, random) => {
    const plain = plainLanes(map)
    if (plain.length === 0) return null
    const lane = pick(random, plain)
    const [type] = lane.types
    const label = type && laneKind(type).synonyms[0]
    return label === undefined
      ? null
      : { ...map, lanes: map.lanes.map((each) => (each === lane ? { ...each, label } : each)) }
  },
  'moves the first lane to the end': moveLane(
    (count) => count - 1,
    () => 0,
  ),
  'moves the last lane one up': moveLane(
    (count) => count - 2,
    (count) => count - 1,
  ),
  'merges two lanes': (map, random) => {
    if (map.lanes.length <= FEWEST.lanes) return null
    const at = whole(random, 0, map.lanes.length - 2)
    const [kept, gone] = map.lanes.slice(at)
    if (!kept || !gone) return null
    const notes = map.notes.map((note) => (note.laneId === gone.id ? { ...note, laneId: kept.id } : note))
    return { ...map, lanes: map.lanes.filter((lane) => lane !== gone), notes }
  },
  'splits a lane': (map, random) => {
    const filled = map.lanes.filter(({ id }) => notesIn(map, { laneId: id }).length > 0)
    const half = newLane(map, random)
    if (filled.length === 0 || !half) return null
    const lane = pick(random, filled)
    const notes = map.notes.map((note) =>
      note.laneId === lane.id && random() < 0.5 ? { ...note, laneId: half.id } : note,
    )
    return { ...map, lanes: inserted(map.lanes, map.lanes.indexOf(lane) + 1, half), notes }
  },
  'removes an empty lane': removeLane(false),
  'removes a filled lane': removeLane(true),
  'changes the type of a lane': (map, random) => {
    const next = newLane(map, random)
    const lane = pick(random, map.lanes)
    if (!next) return null
    const { label, types } = next
    return { ...map, lanes: map.lanes.map((each) => (each === lane ? { ...each, label, types } : each)) }
  },
  'changes a lane of feelings to another type': (map) => {
    const lane = map.lanes.find(({ types }) => hasScale(types))
    if (!lane || map.lanes.some(({ types }) => types.includes('voice'))) return null
    const { label, id } = laneKind('voice')
    return { ...map, lanes: map.lanes.map((each) => (each === lane ? { ...each, label, types: [id] } : each)) }
  },
  'moves notes to other cells': (map, random) => {
    const notes = map.notes.map((note) =>
      random() < 0.3 ? { ...note, stageId: pick(random, map.stages).id, laneId: pick(random, map.lanes).id } : note,
    )
    return { ...map, notes }
  },
  'adds notes': (map, random) => {
    const notes = Array.from({ length: whole(random, 1, 6) }, (): Note => {
      const lane = pick(random, map.lanes)
      return {
        id: newId(random),
        stageId: pick(random, map.stages).id,
        laneId: lane.id,
        text: pick(random, TEXTS),
        score: hasScale(lane.types) && random() < 0.7 ? whole(random, -4, 4) / 2 + 0 : null,
        answer: 'note',
        color: colorOf(lane),
        tags: [],
        createdBy: '',
        modifiedAt: '',
      }
    })
    return { ...map, notes: [...map.notes, ...notes] }
  },
  'rewrites a note': (map, random) => {
    const note = someNote(map, random)
    return note && withNote(map, { ...note, text: `${pick(random, TEXTS)} again` })
  },
  'scores a note': (map, random) => {
    const scaled = new Set(map.lanes.flatMap(({ id, types }) => (hasScale(types) ? [id] : [])))
    // A score that stands in the words wins over the height.
    const notes = map.notes.filter(({ laneId, text }) => scaled.has(laneId) && !/\p{Emoji}|[()+-]/u.test(text))
    if (notes.length === 0) return null
    const note = pick(random, notes)
    return withNote(map, { ...note, score: note.score === 1.5 ? -1 : 1.5 })
  },
  'recolours a note and takes off its tags': (map, random) => {
    const sticky = map.notes.filter(({ color }) => STICKY.has(color))
    if (sticky.length === 0) return null
    const note = sticky.find(({ tags }) => tags.length > 0) ?? pick(random, sticky)
    return withNote(map, { ...note, color: note.color === 'violet' ? 'cyan' : 'violet', tags: [] })
  },
  'removes a note': (map, random) => {
    const note = someNote(map, random)
    return note && { ...map, notes: map.notes.filter((each) => each !== note) }
  },
  'gives it another title': (map) => ({ ...map, title: 'Another <title> & "quotes"' }),
} as const satisfies Record<string, Wish>

const STICKY: ReadonlySet<string> = new Set(['cyan', 'violet', ...LANES.map(({ color }) => color as string)])

const colorOf = ({ types }: Lane): string => laneKind(types[0] ?? 'custom').color

/** What can be done only to a map that the app remembers: nothing that people see tells of it. */
const REMEMBERED_WISHES: Readonly<Record<string, Wish>> = {
  'gives a lane a label that nobody knows': (map, random) => {
    const lane = pick(random, map.lanes)
    return { ...map, lanes: map.lanes.map((each) => (each === lane ? { ...each, label: 'Zzyzx' } : each)) }
  },
  'says who the map is about, and what is known of it': (map) => ({
    ...map,
    actor: 'Bea & "Bo"',
    scenario: 'Moves to <another> town',
    subject: 'Something else',
    state: { time: 'future', basis: 'research' },
    review: { owner: 'Bea', reviewOn: '2026-05-06', signedOff: null },
    template: map.template && { ...map.template, version: map.template.version + 1 },
  }),
}

const several =
  (most: number): Wish =>
  (map, random) => {
    let now = map
    const { 'gives it another title': _, ...wishes } = WISHES
    for (let count = whole(random, 2, most); count > 0; count -= 1)
      now = pick<Wish>(random, Object.values(wishes))(now, random) ?? now
    return now
  }

const waiting = (id: string, lane: Lane, stageId: string): Note => ({
  ...{ id, stageId, laneId: lane.id, text: '', score: null, answer: 'note', color: colorOf(lane), tags: [] },
  createdBy: '',
  modifiedAt: '',
})

const unscaled = ({ lanes }: JourneyMap): Lane[] => lanes.filter(({ types }) => !hasScale(types))

/** Notes without words are in no map: what becomes of them no other wish can tell. */
const WAITING_WISHES: Readonly<Record<string, Wish>> = {
  'lets an empty note wait in each bare cell': (map) => ({
    ...map,
    notes: [
      ...map.notes,
      ...unscaled(map).flatMap((lane) => map.stages.map(({ id }) => waiting(`waits-${lane.id}-${id}`, lane, id))),
    ],
  }),
  'moves notes out of a cell and lets an empty one wait there': (map, random) => {
    const [lane, stage, other] = [unscaled(map)[0], pick(random, map.stages), map.stages.at(-1)]
    if (!lane || !other || stage === other) return null
    const isThere = (note: Note) => note.laneId === lane.id && note.stageId === stage.id
    const notes = map.notes.map((note) => (isThere(note) ? { ...note, stageId: other.id } : note))
    return { ...map, notes: [...notes, waiting('waits', lane, stage.id)] }
  },
}

const ALL: Readonly<Record<string, Wish>> = { ...WISHES, ...WAITING_WISHES, 'does several of that at once': several(5) }

/** A note says how somebody feels only where that is asked for; one that comes from elsewhere has not said it yet. */
function settled(map: JourneyMap, before: JourneyMap): JourneyMap {
  const isScaled = (where: JourneyMap, laneId: string): boolean =>
    where.lanes.some(({ id, types }) => id === laneId && hasScale(types))
  const was = new Map(before.notes.map((note) => [note.id, note]))
  return {
    ...map,
    notes: map.notes.map((note) => {
      const old = was.get(note.id)
      const keeps = isScaled(map, note.laneId) && (!old || old.score !== note.score || isScaled(before, old.laneId))
      return keeps ? note : { ...note, score: null }
    }),
  }
}

/** What is asked of the app, and what the map shall read as afterwards. */
export interface Task {
  readonly changes: readonly Change[]
  readonly target: JourneyMap
}

export type OperationName = string

/** Makes the map another one. */
export function taskTo(map: JourneyMap, wanted: JourneyMap): Task {
  const target = settled(wanted, map)
  return { changes: diffMaps(map, target), target }
}

/** Names of what can be done to a map that was read so. */
export const operationNames = ({ record }: Pick<Reading, 'record'>): readonly OperationName[] => [
  ...Object.keys(ALL),
  ...(record === 'own' ? Object.keys(REMEMBERED_WISHES) : []),
]

/** On a map that people drew nobody asks for a score: a height is one only where others lie at other heights. */
const unscored = (map: JourneyMap, { notes }: JourneyMap): JourneyMap => {
  const scores = new Map(notes.map(({ id, score }) => [id, score]))
  return { ...map, notes: map.notes.map((note) => ({ ...note, score: scores.get(note.id) ?? null })) }
}

/** What an operation means for this map; null where there is nothing to do it to. */
export function taskFor(
  reading: Pick<Reading, 'map' | 'record' | 'placed' | 'anchor'>,
  name: OperationName,
  random: Random,
): Task | null {
  const wish = ALL[name] ?? REMEMBERED_WISHES[name]
  if (!wish) throw new Error(`Nobody knows how one ${name}`)
  if (name === 'gives it another title' && !reading.placed.some(({ role }) => role === 'title')) return null
  const wanted = wish(reading.map, random)
  if (!wanted) return null
  const isDrawn = reading.record === 'own' && reading.anchor?.adopted !== true
  const task = taskTo(reading.map, isDrawn ? wanted : unscored(wanted, reading.map))
  if (JSON.stringify(applyChanges(reading.map, task.changes).stages) !== JSON.stringify(task.target.stages))
    throw new Error('The difference does not lead to what is wanted')
  return task.changes.length === 0 ? null : task
}
