import {
  type Board,
  BoardError,
  cleanUp,
  connect,
  findUnfinished,
  finishMap,
  type Inserted,
  type InsertRequest,
  insertMap,
  type JourneyMap,
  readMaps,
} from '../src/api.ts'
import { createSimulator, type SimItem, type Simulator, type SimulatorOptions } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'

/** Whether the exhaustive variants run (`npm run test:long`) rather than a seeded sample of them. */
export const LONG = process.env.THROUGHLINE_LONG === '1'

/** All of them in long runs, else so many, evenly strewn. */
export function sample<T>(all: readonly T[], count: number, seed = 1): readonly T[] {
  if (LONG || all.length <= count) return all
  const random = randomFrom(seed)
  const step = all.length / count
  return Array.from({ length: count }, (_, index) => {
    const chosen = all[Math.min(all.length - 1, Math.floor((index + random()) * step))]
    if (chosen === undefined) throw new RangeError('nothing to sample from')
    return chosen
  })
}

/** Time that passes only while everybody waits: a minute of patience takes no time. */
export function virtualClock() {
  let now = Date.UTC(2026, 0, 5, 9)
  let busy = 0
  let pumping = false
  const timers: { at: number; resolve: () => void }[] = []
  const task = () => new Promise<void>((resolve) => setImmediate(resolve))
  const pump = async () => {
    pumping = true
    while (timers.length > 0) {
      let idle = 0
      while (idle < 3) {
        await task()
        idle = busy > 0 ? 0 : idle + 1
      }
      timers.sort((a, b) => a.at - b.at)
      const next = timers.shift()
      if (!next) break
      now = Math.max(now, next.at)
      next.resolve()
      // All that is due at the same moment comes together.
      while (timers[0] && timers[0].at <= now) timers.shift()?.resolve()
    }
    pumping = false
  }
  return {
    now: () => now,
    async wait(ms: number): Promise<void> {
      if (ms <= 0) {
        busy += 1
        await task()
        busy -= 1
        return
      }
      await new Promise<void>((resolve) => {
        timers.push({ at: now + ms, resolve })
        if (!pumping) void pump()
      })
    },
  }
}

export interface Scene {
  readonly sim: Simulator
  readonly board: Board
  readonly clock: ReturnType<typeof virtualClock>
  /** What people had on the board before, as it was. */
  readonly before: string
}

/** A board on which people already have things, some of them near where the map will lie. */
export function scene(options: SimulatorOptions = {}): Scene {
  const clock = virtualClock()
  const sim = createSimulator({ clock, ...options })
  const frame = sim.hands.addFrame('Our retro', { x: -900, y: 0 }, { width: 600, height: 400 })
  sim.hands.addSticky('what went well', { x: -900, y: 0 })
  const note = sim.hands.addSticky('do not touch <this> & "that"', { x: 100, y: 50 })
  sim.hands.tag(note, 'important')
  sim.hands.addText('a loose text', { x: 250, y: -120 })
  const other = sim.hands.addShape('box', { x: 400, y: 200 })
  sim.hands.connect(note, other)
  if (!sim.item(frame)) throw new Error('the scene has no frame')
  return { sim, board: connect(sim.board), clock, before: picture(sim) }
}

/** Everything on the board, byte for byte. */
export const picture = (sim: Simulator): string => JSON.stringify([sim.items(), sim.tags()])

export const storageOf = (sim: Simulator): readonly string[] => sim.snapshot().storage.map(([, key]) => key)

export const SMALL: InsertRequest = {
  template: 'cjm',
  stages: ['Find', 'Buy'],
  title: 'Small <map>',
  subject: 'Shoe & sole',
  actor: 'Ada',
  scenario: 'Buys "new" shoes',
}

export const SMALL_CEM: InsertRequest = {
  template: 'cem',
  stages: ['Discover', 'Use', 'Return'],
  title: 'Brand',
  subject: 'ACME',
}

/** Words in the notes too, so that what the app wrote is there to be mistaken for a person's. */
export const withNotes = (map: JourneyMap): InsertRequest => ({
  map: {
    ...map,
    notes: map.lanes.slice(0, 3).flatMap((lane, index) =>
      map.stages.map((stage) => ({
        id: `${lane.id}-${stage.id}`,
        stageId: stage.id,
        laneId: lane.id,
        text: `${lane.label} ${index} & <b>`,
        score: null,
        answer: 'note' as const,
        color: 'light_yellow',
        tags: [],
        createdBy: '',
        modifiedAt: '',
      })),
    ),
  },
})

/** A request as a plain map, drawn on a board of its own. */
export async function mapOf(request: InsertRequest): Promise<JourneyMap> {
  const { board, clock } = scene()
  return (await insertMap(board, request, { wait: clock.wait })).map
}

/** What is wrong with a board that should hold what it held before and the whole map, once; empty when nothing is. */
export async function wrongWithWhole(
  { sim, before }: Scene,
  { frameId, map }: Pick<Inserted, 'frameId'> & { map: JourneyMap | null },
  drawn: number,
): Promise<string[]> {
  const wrong: string[] = []
  const frame = sim.item(frameId)
  const own = sim.items().filter((item) => item.id === frameId || item.parentId === frameId)
  const others = sim.items().filter((item) => item.id !== frameId && item.parentId !== frameId)
  if (!frame) return ['the frame is gone']
  if (own.length !== drawn) wrong.push(`${own.length} of ${drawn} items are in the frame`)
  if (JSON.stringify([others, sim.tags()]) !== before) wrong.push(`other items differ: ${JSON.stringify(others)}`)
  if (frame.title?.includes('⏳')) wrong.push(`the frame is still called ${frame.title}`)
  if (storageOf(sim).length > 0) wrong.push(`records are left: ${storageOf(sim)}`)
  wrong.push(...wrongLayers(sim, frame))
  const readings = await readMaps(connect(sim.connect().miro.board))
  if (readings.length !== 1) wrong.push(`${readings.length} maps are read`)
  const read = JSON.stringify(sortNotes(readings[0]?.map))
  if (map && read !== JSON.stringify(sortNotes(map))) wrong.push(`the map reads ${read}, not ${JSON.stringify(map)}`)
  if (readings[0] && readings[0].unplaced.length > 0) wrong.push('notes are unplaced')
  return wrong
}

const sortNotes = (map: JourneyMap | undefined) =>
  map && {
    ...map,
    notes: map.notes.map(({ modifiedAt: _, ...note }) => note).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }

/** No band, header or label lies on a note. */
function wrongLayers(sim: Simulator, frame: SimItem): string[] {
  const children = (frame.childrenIds ?? []).flatMap((id) => sim.item(id) ?? [])
  const covers = (above: SimItem, below: SimItem) =>
    Math.abs(above.x - below.x) < (above.width + below.width) / 2 - 1 &&
    Math.abs(above.y - below.y) < (above.height + below.height) / 2 - 1
  return children.flatMap((note, index) =>
    note.type === 'sticky_note' && children.slice(index).some((item) => item.type === 'shape' && covers(item, note))
      ? ['a shape lies on a note']
      : [],
  )
}

export type Outcome = { readonly inserted: Inserted } | { readonly error: unknown }

export const outcomeOf = (work: Promise<Inserted>): Promise<Outcome> =>
  work.then(
    (inserted) => ({ inserted }),
    (error: unknown) => ({ error }),
  )

/**
 * What is wrong after an insert that met a fault: the board has to hold the whole map or nothing of it; empty when nothing is.
 * @param lasting whether the fault goes on until the next open
 */
export async function wrongAfter(scene: Scene, outcome: Outcome, drawn: number, lasting = false): Promise<string[]> {
  const { sim } = scene
  sim.faults.clear()
  if (lasting) await forgetRecords(sim)
  if ('inserted' in outcome) return wrongWithWhole(scene, outcome.inserted, drawn)
  const { error } = outcome
  if (!(error instanceof BoardError)) return [`not a BoardError: ${error}`]
  if (!/^[^.!?].*[.!?] .*[.!?]$/su.test(error.message))
    return [`says not what happened and what to do: ${error.message}`]
  if (error.left === 'nothing') {
    if (picture(sim) !== scene.before) return ['not as before']
    return storageOf(sim).length === 0 ? [] : [`records are left: ${storageOf(sim)}`]
  }
  if (error.left !== 'unfinished') return [`left is ${error.left}: ${error.message}`]
  return wrongWithUnfinished(scene, drawn)
}

/** Where Miro takes no calls for good, a record that nobody sees stays in the storage, since nothing can remove it. */
async function forgetRecords(sim: Simulator): Promise<void> {
  const marked = sim.items().flatMap((item) => /· #(\w{6})$/.exec(item.title ?? '')?.[1] ?? [])
  const orphans = storageOf(sim).filter((key) => !marked.some((code) => key.endsWith(code)))
  for (const key of orphans) await sim.connect().miro.board.storage.collection('throughline').remove(key)
}

/** The next open, when Miro answers again: the half map is found, and can be finished as well as cleaned up. */
export async function wrongWithUnfinished(scene: Scene, drawn: number): Promise<string[]> {
  const { sim, clock } = scene
  sim.faults.clear()
  await forgetRecords(sim)
  const board = connect(sim.connect().miro.board)
  const run = { wait: clock.wait }
  const found = await findUnfinished(board, run)
  const [unfinished] = found
  if (!unfinished) {
    if (picture(sim) === scene.before) return []
    const frame = sim.items().find((item) => item.type === 'frame' && item.title !== 'Our retro')
    return frame ? wrongWithWhole(scene, { frameId: frame.id, map: null }, drawn) : ['items without a frame are left']
  }
  if (found.length > 1) return [`${found.length} unfinished frames are found`]
  const state = sim.snapshot()
  const finished = await finishMap(board, unfinished, run)
  const wrong = finished ? await wrongWithWhole(scene, finished, drawn) : ['it could not be finished']
  sim.restore(state)
  const kept = await cleanUp(board, unfinished, run)
  if (kept > 0) wrong.push(`${kept} items were kept`)
  if (picture(sim) !== scene.before) wrong.push('clean-up leaves something')
  if (storageOf(sim).length > 0) wrong.push('clean-up leaves a record')
  return wrong
}

/** Until no call has been made for a minute. */
export async function untilStill({ sim, clock }: Scene): Promise<void> {
  for (let calls = -1; calls !== sim.calls.length; ) {
    calls = sim.calls.length
    await clock.wait(60_000)
  }
}
