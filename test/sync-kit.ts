import {
  type Applied,
  adoptMap,
  applyPlan,
  type Board,
  BoardError,
  type Change,
  connect,
  insertMap,
  type JourneyMap,
  type Plan,
  planChanges,
  type Reading,
  type Run,
  readMaps,
} from '../src/api.ts'
import { hasScale } from '../src/lanes/index.ts'
import {
  createSimulator,
  type SimItem,
  type Simulator,
  type SimulatorOptions,
  type SimulatorState,
  type Switches,
} from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { type ByHand, drawByHand } from './adopt-kit.ts'
import { drawBoard } from './boards/board.ts'
import type { Piece } from './boards/piece.ts'
import { STYLES } from './boards/styles.ts'
import { virtualClock } from './insert-kit.ts'
import { asItCounts, asItIsRead } from './map-arbitrary.ts'
import { pick, type Random, type Task } from './sync-operations.ts'

/** A board with one map on it that people have worked in. */
export interface FilledBoard {
  readonly name: string
  readonly state: SimulatorState
  readonly switches: Partial<Switches>
  /** Ids of everything that is people's: what they wrote, moved, marked or added. */
  readonly theirs: ReadonlySet<string>
  /** An item of the map, to tell it from what else may be read on the board. */
  readonly mapItem: string
  /** Whether the app has drawn the map, so that all its parts are there. */
  readonly byApp: boolean
  /** What is wrong with how it looks from the beginning: people put things over things. */
  readonly flaws: ReadonlySet<string>
}

export const PEOPLE = [
  { id: '3458764500000000001', name: 'Ada' },
  { id: '3458764500000000002', name: 'Bo' },
  { id: '3458764500000000003', name: 'Cy' },
] as const

const WORDS = [
  'We wait too long',
  'Nobody told me',
  'a < b & "c" > \'d\'',
  'Line one\nline two',
  'Schöne Grüße, 漢字',
  'Where is my parcel?',
  'The price was fine',
]

/** Fills a map that the app has drawn, as people do. Some stage and some lane stay empty, so do some cells. */
function fill(sim: Simulator, reading: Reading, random: Random): Set<string> {
  const { map, placed, grid, frame } = reading
  if (!grid || !frame) throw new Error('A map that was drawn has a grid and a frame')
  const theirs = new Set<string>()
  const own = (id: string): string => {
    theirs.add(id)
    return id
  }
  const hands = () => sim.hands.as(pick(random, PEOPLE))
  const emptyStage = map.stages[1]?.id
  const plain = map.lanes.flatMap((lane, row) => (hasScale(lane.types) ? [] : [{ id: lane.id, row }]))
  const emptyLane = pick(random, plain).id
  const written: string[] = []
  for (const [row, lane] of map.lanes.entries())
    for (const [column, stage] of map.stages.entries()) {
      const [across, down] = [grid.columns[column], grid.rows[row]]
      const drawn = placed.find(
        ({ role, stageId, laneId }) => role === 'note' && stageId === stage.id && laneId === lane.id,
      )
      if (!across || !down || !drawn || stage.id === emptyStage || lane.id === emptyLane || random() < 0.2) continue
      const anywhere = () => ({
        x: across.from + 80 + random() * (across.to - across.from - 160),
        y: down.from + 90 + random() * (down.to - down.from - 180),
      })
      const says = () => pick(random, WORDS)
      const how = random()
      if (how < 0.85) {
        hands().type(drawn.item.id, says())
        written.push(own(drawn.item.id))
      } else if (how < 0.92) hands().remove(drawn.item.id)
      const more = how > 0.75 ? 3 + Math.floor(random() * 3) : how > 0.5 ? 1 : 0
      for (let count = 0; count < more; count += 1) {
        const kind = random()
        const id =
          kind < 0.7
            ? hands().addSticky(says(), anywhere(), { width: pick(random, [128, 128, 100, 150]) })
            : kind < 0.8
              ? hands().addText(says(), anywhere(), { width: 120 })
              : kind < 0.9
                ? hands().addShape(says(), anywhere(), { width: 110, height: 80, style: { fillColor: '#ffd02f' } })
                : hands().addCard(says(), anywhere(), { width: 180 })
        written.push(own(id))
      }
    }
  const some = () => pick(random, written)
  for (let count = 0; count < 3; count += 1) {
    const [from, to] = [some(), some()]
    if (from !== to) theirs.add(hands().connect(from, to))
    hands().tag(some(), pick(random, ['interview', 'survey', 'urgent & new']))
    const sticky = some()
    if (sim.item(sticky)?.type === 'sticky_note') hands().recolor(sticky, pick(random, ['red', 'violet', 'cyan']))
  }
  const untouched = placed.filter(({ role, item }) => role === 'note' && !theirs.has(item.id))
  // Marked, but without a word: a person's all the same.
  const marked = untouched[Math.floor(random() * untouched.length)]
  if (marked) hands().recolor(own(marked.item.id), 'black')
  const border = grid.columns.at(-1)?.from ?? 0
  const row =
    grid.rows[
      pick(
        random,
        plain.filter(({ id }) => id !== emptyLane),
      ).row
    ]
  if (row) {
    const aside = border + (random() < 0.5 ? -1 : 1) * (4 + random() * 20)
    own(hands().addSticky('across the border', { x: aside, y: (row.from + row.to) / 2 }, { width: 128 }))
  }
  const [right, top] = [frame.x + frame.width / 2, frame.y - frame.height / 2]
  own(hands().addSticky('in the margin', { x: right - 80, y: top + 90 }, { width: 100 }))
  own(
    hands().add({
      type: 'image',
      x: right - 260,
      y: top + 80,
      width: 120,
      height: 90,
      title: 'us',
      url: 'https://a.b/c',
    }),
  )
  const left = frame.x - frame.width / 2
  const loose = own(hands().addSticky('a loose note', { x: left - 300, y: top + 300 }))
  theirs.add(hands().connect(loose, some()))
  return theirs
}

const TEMPLATE_STAGES = ['Find', 'Compare', 'Buy', 'Use']

/** The map of a template, drawn by the app and filled by people. */
export async function filledTemplate(
  template: string,
  seed: number,
  switches: Partial<Switches> = {},
  stages = TEMPLATE_STAGES,
): Promise<FilledBoard> {
  const clock = virtualClock()
  const sim = createSimulator({ clock, switches, seed })
  const retro = sim.hands.addFrame('Our retro', { x: -6000, y: 0 }, { width: 600, height: 400 })
  sim.hands.addSticky('what went well', { x: -6000, y: 0 })
  const board = connect(sim.board)
  const about = { title: 'How <it> goes', subject: 'Shoe & sole', actor: 'Ada', scenario: 'Buys "new" shoes' }
  const request = { template, stages, ...about, center: { x: 0, y: 0 } }
  const { frameId } = await insertMap(board, request, { wait: clock.wait })
  const [reading] = await readMaps(board, { frameIds: [frameId] })
  if (!reading) throw new Error(`${template} was not drawn`)
  const theirs = fill(sim, reading, randomFrom(seed * 7919 + 1))
  for (const item of sim.items()) if (item.id === retro || item.parentId === retro) theirs.add(item.id)
  await sim.settled()
  const title = reading.placed.find(({ role }) => role === 'title')
  if (!title) throw new Error(`${template} has no title`)
  const own = { switches, theirs, mapItem: title.item.id, byApp: true }
  return withFlaws({ ...own, name: `${template} filled by seed ${seed}`, state: sim.snapshot(), flaws: new Set() })
}

async function withFlaws(filled: FilledBoard): Promise<FilledBoard> {
  const desk = openBoard(filled)
  return { ...filled, flaws: new Set(wrongLook(desk, await readMap(desk))) }
}

/** A board that was drawn without the app: all on it is people's. */
async function byHand(name: string, draw: (sim: Simulator) => string, isAdopted: boolean): Promise<FilledBoard> {
  const clock = virtualClock()
  const sim = createSimulator({ clock })
  const mapItem = draw(sim)
  await sim.settled()
  const board = connect(sim.board)
  const [found] = await readMaps(board)
  if (found && isAdopted) await adoptMap(board, found, {}, { wait: clock.wait })
  const [reading] = await readMaps(board)
  if (!reading || (reading.record === 'own') !== isAdopted) throw new Error(`No such map is read on ${name}`)
  const parts = new Set(reading.placed.flatMap(({ role, item }) => (role === 'note' ? [] : [item.id])))
  // Lines, cells of a table and backgrounds follow what they are drawn for.
  const hasWords = ({ type, content, title }: SimItem) =>
    type === 'sticky_note' || (content ?? title ?? '').replace(/<[^>]*>/g, '').trim() !== ''
  const notes = sim.items().filter((item) => !parts.has(item.id) && item.id !== reading.frameId && hasWords(item))
  const theirs = new Set(notes.map(({ id }) => id))
  return withFlaws({ name, state: sim.snapshot(), switches: {}, theirs, mapItem, byApp: false, flaws: new Set() })
}

/** @param isAdopted whether the app has been told to remember it */
export const handDrawn = (name: string, how: ByHand, isAdopted = false): Promise<FilledBoard> =>
  byHand(
    `${isAdopted ? 'an adopted map' : 'a map by hand'}, ${name}`,
    (sim) => {
      const ids = drawByHand(sim, how)
      const [first] = ids
      if (first === undefined) throw new Error('Nothing was drawn')
      return first
    },
    isAdopted,
  )

/** Puts what was drawn on a board; connectors are left out. Returns the id on the board of each piece. */
export function drawPieces(sim: Simulator, pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  // Frames take in what lies on them when they are drawn.
  for (const piece of [
    ...pieces.filter(({ type }) => type !== 'frame'),
    ...pieces.filter(({ type }) => type === 'frame'),
  ]) {
    const { x, y, width, height, rotation, type } = piece
    if (type === 'connector') continue
    const words = type === 'frame' || type === 'card' ? { title: piece.text } : { content: asHtml(piece.text) }
    const style: Record<string, string> = { [type === 'card' ? 'cardTheme' : 'fillColor']: piece.color }
    const form = type === 'shape' || type === 'sticky_note' ? { shape: piece.form } : {}
    const wordless = type === 'image' || type === 'stroke'
    ids.set(
      piece.id,
      sim.hands.add({
        type,
        x,
        y,
        // Miro refuses a text that is narrower than a letter.
        width: type === 'text' ? Math.max(width, 24) : width,
        height,
        rotation,
        ...(wordless ? {} : { ...words, ...(piece.color ? { style } : {}) }),
        ...form,
      }),
    )
  }
  return ids
}

/** One of the boards that are drawn to be read, on which nothing is in disorder. */
export function drawnBoard(style: string, seed: number, isAdopted = false): Promise<FilledBoard> {
  const number = STYLES.findIndex(({ name }) => name === style)
  const { pieces, maps } = drawBoard(number, seed)
  return byHand(
    `a board of the style ${style}, seed ${seed}`,
    (sim) => {
      const ids = drawPieces(sim, pieces)
      const header = ids.get(maps[0]?.headers[0] ?? '')
      if (header === undefined) throw new Error(`${style} has no header`)
      return header
    },
    isAdopted,
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

const asHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)}</p>`)
    .join('')

/** A filled board that is open in somebody's panel. */
export interface Desk {
  readonly sim: Simulator
  readonly board: Board
  readonly clock: ReturnType<typeof virtualClock>
  readonly filled: FilledBoard
}

export function openBoard(filled: FilledBoard, options: SimulatorOptions = {}): Desk {
  const clock = virtualClock()
  const sim = createSimulator({ clock, switches: filled.switches, ...options, state: filled.state })
  return { sim, board: connect(sim.board), clock, filled }
}

export const runOf = ({ clock }: Pick<Desk, 'clock'>, signal?: AbortSignal): Run & { readonly now: () => number } => ({
  wait: clock.wait,
  now: clock.now,
  ...(signal && { signal }),
})

/** A panel that is opened on the same board by somebody else, or later. */
export const anotherPanel = (desk: Desk, user: { id: string; name: string } = PEOPLE[0]): Desk => ({
  ...desk,
  board: connect(desk.sim.connect({ user }).miro.board),
})

/** The map, as it is read now. */
export async function readMap({ board, filled }: Desk): Promise<Reading> {
  const readings = await readMaps(board)
  const own = readings.filter(({ placed }) => placed.some(({ item }) => item.id === filled.mapItem))
  const [reading] = own
  if (!reading || own.length > 1 || readings.length > 1) {
    const told = readings.map(({ map, confidence }) => `"${map.title}" (${confidence})`)
    throw new Error(`${readings.length} maps are read, not one: ${told.join(', ')}`)
  }
  return reading
}

/** A note that people wrote, and what must not be lost of it. */
export interface PeoplesNote {
  readonly says: string
  readonly frameId: string | null
}

/** What everything that is people's says, how it looks, and what hangs on it, by item id. */
export function peopleNotes(sim: Simulator, theirs: ReadonlySet<string>): ReadonlyMap<string, PeoplesNote> {
  const tags = new Map(sim.tags().map(({ id, title }) => [id, title]))
  const items = sim.items().filter(({ id }) => theirs.has(id))
  const lines = new Map<string, string[]>()
  for (const { id, type, start, end } of sim.items()) {
    if (type !== 'connector') continue
    for (const at of [start?.item, end?.item])
      if (at !== undefined) lines.set(at, [...(lines.get(at) ?? []), `${id} ${start?.item} ${end?.item}`])
  }
  return new Map(
    items.map((item) => [
      item.id,
      {
        frameId: item.parentId,
        says: JSON.stringify({
          type: item.type,
          words: item.content ?? item.title ?? '',
          color: item.style?.fillColor ?? item.style?.cardTheme ?? '',
          tags: (item.tagIds ?? []).map((tag) => tags.get(tag)).sort(),
          form: item.shape ?? '',
          size: item.type === 'connector' ? 0 : [Math.round(item.width), Math.round(item.height)],
          rotation: item.rotation,
          lines: (lines.get(item.id) ?? []).sort(),
          ends: [item.start?.item ?? '', item.end?.item ?? ''],
        }),
      },
    ]),
  )
}

/** What of people's notes is gone or altered, unless the change itself says so. */
export function lostNotes(
  before: ReadonlyMap<string, PeoplesNote>,
  after: ReadonlyMap<string, PeoplesNote>,
  altered: ReadonlySet<string> = new Set(),
): string[] {
  return [...before].flatMap(([id, note]) => {
    const now = after.get(id)
    if (!now) return [`a note is gone: ${note.says}`]
    return altered.has(id) || now.says === note.says ? [] : [`${note.says} became ${now.says}`]
  })
}

/** Ids of notes that the changes themselves write on or mark. */
export const alteredBy = ({ changes }: Pick<Task, 'changes'>): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) => (change.kind === 'retext-note' || change.kind === 'mark-note' ? [change.noteId] : [])),
  )

/** Ids of notes that the changes take out of the map. */
export const takenOutBy = ({ changes }: Pick<Task, 'changes'>): ReadonlySet<string> =>
  new Set(changes.flatMap((change) => (change.kind === 'remove-note' ? [change.noteId] : [])))

/** How many keys of the app's storage are about a change that is under way. */
const leftInStorage = (sim: Simulator): string[] =>
  sim.snapshot().storage.flatMap(([, key]) => (key.startsWith('changing:') ? [`${key} is left in the storage`] : []))

const leftInMetadata = (sim: Simulator): string[] =>
  sim
    .items()
    .flatMap(({ metadata }) => (JSON.stringify(metadata).includes('"changing"') ? ['the title says changing'] : []))

const overlap = (a: SimItem, b: SimItem, slack = 2): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - slack && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - slack

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

/** What has become wrong with how the map lies on the board, whatever is in it. */
export const wrongLook = (desk: Desk, reading: Reading): string[] =>
  flawsOf(desk, reading).filter((flaw) => !desk.filled.flaws.has(flaw))

function flawsOf({ sim, filled }: Desk, reading: Reading): string[] {
  const wrong: string[] = []
  const rank = new Map(sim.items().map(({ id }, index) => [id, index]))
  const itemOf = (id: string): SimItem => {
    const item = sim.item(id)
    if (!item) throw new Error(`${id} was read and is not there`)
    return item
  }
  const ofRole = (...roles: string[]) =>
    reading.placed.filter(({ role }) => roles.includes(role)).map(({ item }) => itemOf(item.id))
  const isBefore = (a: SimItem, b: SimItem) => (rank.get(a.id) ?? 0) < (rank.get(b.id) ?? 0)
  for (const part of ofRole('stage', 'lane', 'band', 'scale'))
    for (const note of ofRole('note'))
      if (isBefore(note, part) && overlap(note, part))
        wrong.push(`${part.type} ${text(part)} lies on note ${text(note)}`)
  for (const role of ['stage', 'lane', 'band'])
    for (const [a, b] of pairs(ofRole(role)))
      if (overlap(a, b)) wrong.push(`two parts (${role}) overlap: ${text(a)}, ${text(b)}`)
  if (filled.byApp) {
    const { stages, lanes } = reading.map
    const scaled = lanes.filter(({ types }) => hasScale(types)).length
    const counts = { title: 1, stage: stages.length, lane: lanes.length, band: lanes.length, scale: 3 * scaled }
    for (const [role, count] of Object.entries(counts)) {
      const there = ofRole(role).length
      if (there !== count) wrong.push(`there are ${there} parts (${role}), not ${count}`)
    }
    const strays = reading.others.filter(({ id }) => !filled.theirs.has(id))
    for (const { type, text: words } of strays) wrong.push(`a ${type} "${words}" that the app drew has no place`)
    for (const note of reading.unplaced)
      if (!filled.theirs.has(note.id)) wrong.push(`the app's own "${note.text}" has no place`)
    wrong.push(...doubledWaits(reading, filled))
  }
  const frame = reading.frameId === null ? undefined : sim.item(reading.frameId)
  if (!frame) return wrong
  for (const item of sim.items()) {
    if (item.parentId !== frame.id || item.type === 'connector') continue
    const out =
      Math.abs(item.x - frame.x) > (frame.width - item.width) / 2 + 1 ||
      Math.abs(item.y - frame.y) > (frame.height - item.height) / 2 + 1
    if (out) wrong.push(`${item.type} ${text(item)} sticks out of its frame`)
  }
  return wrong
}

/** More than one empty note of the app's that waits for words in a cell, or none in a cell without any note. */
function doubledWaits({ map, placed }: Reading, { theirs }: FilledBoard): string[] {
  return map.lanes.flatMap((lane) =>
    map.stages.flatMap((stage) => {
      const here = placed.filter(
        ({ role, stageId, laneId }) => role === 'note' && stageId === stage.id && laneId === lane.id,
      )
      const waiting = here.filter(({ item }) => item.text === '' && !theirs.has(item.id))
      return waiting.length > 1 ? [`${waiting.length} notes wait for words at ${lane.label} / ${stage.name}`] : []
    }),
  )
}

const text = (item: SimItem): string =>
  `"${(item.content ?? item.title ?? '').replace(/<[^>]*>/g, ' ').trim()}" ${item.id}`

/** What counts of a map, whoever gave its parts their ids. */
export function counted(map: JourneyMap, byPlace: boolean) {
  if (!byPlace) return asItCounts(map)
  const stage = new Map(map.stages.map(({ id }, index) => [id, `stage ${index}`]))
  const lane = new Map(map.lanes.map(({ id }, index) => [id, `lane ${index}`]))
  const named = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? id
  return asItCounts({
    ...map,
    id: '',
    stages: map.stages.map((each) => ({ ...each, id: named(stage, each.id) })),
    lanes: map.lanes.map((each) => ({ ...each, id: named(lane, each.id) })),
    notes: map.notes.map((note) => ({
      ...note,
      stageId: named(stage, note.stageId),
      laneId: named(lane, note.laneId),
    })),
  })
}

/** In which way a map is not what it should be. */
export function wrongMap(reading: Reading, target: JourneyMap, { byApp }: FilledBoard): string[] {
  // On a map that people drew a height is a score only where others lie at other heights.
  const said = (map: JourneyMap): JourneyMap =>
    byApp ? map : { ...map, notes: map.notes.map((note) => ({ ...note, score: null })) }
  const [is, should] = [counted(said(reading.map), !byApp), counted(said(asItIsRead(target)), !byApp)]
  // What nobody remembers is told by what stands in the map: it may be another kind with other lanes.
  const keys = Object.keys(should).filter((key) => byApp || !['kind', 'locale', 'template'].includes(key))
  return keys.flatMap((key) => {
    const [now, wanted] = [is[key as keyof typeof is], should[key as keyof typeof should]]
    if (JSON.stringify(now) === JSON.stringify(wanted)) return []
    if (!Array.isArray(now) || !Array.isArray(wanted))
      return [`${key} is ${JSON.stringify(now)}, not ${JSON.stringify(wanted)}`]
    const [a, b] = [now.map((each) => JSON.stringify(each)), wanted.map((each) => JSON.stringify(each))]
    const extra = a.filter((each) => !b.includes(each))
    const missing = b.filter((each) => !a.includes(each))
    if (extra.length === 0 && missing.length === 0 && a.length === b.length)
      return [`${key} stand in another order: ${a}, not ${b}`]
    return [`${key}: has ${extra.join(' ') || 'nothing'} instead of ${missing.join(' ') || 'nothing'}`]
  })
}

/** Ids that the plan takes out of the frame. */
export const parkedBy = (plan: Plan): string[] => plan.ops.flatMap((op) => (op.kind === 'park' ? [op.itemId] : []))

/** What was in the frame before and is not in it now, though nobody was asked to take it out. */
export function leftFrame(
  before: ReadonlyMap<string, PeoplesNote>,
  after: ReadonlyMap<string, PeoplesNote>,
  parked: ReadonlySet<string>,
): string[] {
  return [...before].flatMap(([id, { frameId, says }]) =>
    frameId !== null && after.get(id)?.frameId !== frameId && !parked.has(id) ? [`has left its frame: ${says}`] : [],
  )
}

/** Parked notes that lie in their frame, far from it, or on something else. */
export function badlyParked({ sim }: Desk, frameId: string | null, parked: ReadonlySet<string>): string[] {
  const frame = frameId === null ? undefined : sim.item(frameId)
  if (!frame) return []
  const notes = [...parked].flatMap((id) => sim.item(id) ?? [])
  return notes.flatMap((note) => {
    if (note.type === 'connector') return []
    if (note.parentId !== null || overlap(note, frame)) return [`${text(note)} is parked in the frame`]
    const away = Math.max(
      Math.abs(note.x - frame.x) - (frame.width + note.width) / 2,
      Math.abs(note.y - frame.y) - (frame.height + note.height) / 2,
    )
    if (away > 3000) return [`${text(note)} is parked ${Math.round(away)} dp away`]
    const under = sim
      .items()
      .filter(
        (item) => item.id !== note.id && item.parentId === null && item.type !== 'connector' && overlap(item, note),
      )
      .filter((item) => !parked.has(item.id))
    return under.map((item) => `${text(note)} is parked on ${text(item)}`)
  })
}

export const isBoardError = (error: unknown): error is BoardError => error instanceof BoardError

/** How an app says what went wrong: in a sentence at least. */
export const wrongWords = (error: BoardError | null): string[] =>
  error === null || (isBoardError(error) && /\S+ \S+ \S+/.test(error.message)) ? [] : [`no sentence: ${error}`]

/** Longer than somebody who is gone keeps others from the map. */
export const LEASE_IS_OVER = 100_000

interface Ended {
  readonly wrong: readonly string[]
  readonly reading: Reading | null
  readonly parked: ReadonlySet<string>
}

/**
 * Whatever was begun is brought to its end by those who open the board next: the same changes are planned again until nothing is left to
 * do.
 * @param most how many runs that may take
 */
export async function bringToEnd(
  desk: Desk,
  { changes, target }: Task,
  most = 2,
  ask: (reading: Reading) => Plan = (reading) => planChanges(reading, changes),
): Promise<Ended> {
  const { sim, clock } = desk
  sim.faults.clear()
  const wrong: string[] = []
  const parked = new Set<string>()
  let waited = false
  for (let run = 0; ; ) {
    const next = anotherPanel(desk)
    const reading = await readMap(next)
    const plan = ask(reading)
    if (plan.ops.length === 0) {
      wrong.push(...wrongMap(reading, target, desk.filled), ...wrongLook(desk, reading))
      wrong.push(...leftInMetadata(sim), ...(await wrongWithLeftKeys(desk, reading)))
      if (plan.way === 'change' && plan.misfits.length > 0) wrong.push(`misfits: ${JSON.stringify(plan.misfits)}`)
      return { wrong, reading, parked }
    }
    if (run === most) {
      const left = plan.ops.slice(0, 3).map((op) => JSON.stringify(op).slice(0, 300))
      return {
        wrong: [
          `${plan.ops.length} steps are left after ${most} runs: ${left}`,
          ...wrongMap(reading, target, desk.filled),
        ],
        reading,
        parked,
      }
    }
    for (const id of parkedBy(plan)) parked.add(id)
    const applied = await applyPlan(next.board, plan, runOf(next))
    if (applied.error && isLeased(applied) && !waited) {
      waited = true
      await clock.wait(LEASE_IS_OVER)
      continue
    }
    run += 1
    if (applied.error && !isRefused(applied))
      return { wrong: [`nothing is wrong any more, but: ${applied.error}`], reading, parked }
    for (const { itemId, why } of applied.skipped) wrong.push(`${itemId} was skipped: ${why}`)
  }
}

/**
 * Who is gone right before the board is to forget what was begun leaves that behind, and nobody looks for it on a map that is at rest. It
 * must not matter to whoever changes the map next, and then it goes.
 */
async function wrongWithLeftKeys(desk: Desk, reading: Reading): Promise<string[]> {
  const { sim, clock } = desk
  if (leftInStorage(sim).length === 0) return []
  await clock.wait(LEASE_IS_OVER)
  const [stage] = reading.map.stages
  if (!stage) return ['a map without stages is left']
  const next = anotherPanel(desk)
  const changes: Change[] = [{ kind: 'rename-stage', stageId: stage.id, from: stage.name, to: 'Renamed next' }]
  const applied = await applyPlan(next.board, planChanges(reading, changes), runOf(next))
  if (applied.error) return [`what is left in the storage keeps others from the map: ${applied.error}`]
  return leftInStorage(sim)
}

const isRefused = ({ error }: Applied): boolean => error?.code === 'refused'

/** Somebody else is said to be at it. */
export const isLeased = (applied: Applied): boolean =>
  isRefused(applied) && applied.done === 0 && /right now/.test(applied.error?.message ?? '')
