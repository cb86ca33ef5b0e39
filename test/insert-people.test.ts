import { describe, expect, test } from 'vitest'
import { applyPlan, BoardError, cleanUp, connect, findUnfinished, finishMap, insertMap, readMaps } from '../src/api.ts'
import type { SimItem, Simulator } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'
import { randomFrom } from '../src/simulator/world.ts'
import {
  LONG,
  mapOf,
  outcomeOf,
  picture,
  type Scene,
  SMALL,
  scene,
  storageOf,
  untilStill,
  withNotes,
  wrongWithWhole,
} from './insert-kit.ts'

/** What people did while a map was drawn. */
interface Deeds {
  /** Items that people wrote on, moved, marked or added. */
  readonly touched: Set<string>
  /** Their notes as they were left: what has to be there in the end, unaltered. */
  readonly notes: Map<string, string>
  frameMoved: boolean
  frameRenamed: boolean
  structureChanged: boolean
}

interface Room {
  readonly sim: Simulator
  readonly random: () => number
  readonly frame: SimItem
  readonly deeds: Deeds
}

/** What makes a note what it is. Where it lies counts unless people moved the frame under it. */
function essence(item: SimItem, withPlace: boolean): string {
  const { type, content, style, shape, tagIds, width, rotation, x, y } = item
  const place = withPlace ? [Math.round(x), Math.round(y)] : []
  return JSON.stringify([type, content, style?.fillColor, shape, tagIds, Math.round(width), rotation, ...place])
}

const pick = <T>(random: () => number, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]

/** An item of that type in the map, or drawn for it and still loose, whose removal is not under way. */
function one({ sim, random, frame }: Room, type: string): SimItem | undefined {
  const doomed = new Set(sim.calls.flatMap((call) => (call.name === 'board.remove' ? [call.itemId] : [])))
  return pick(
    random,
    sim.items().filter((item) => item.type === type && item.parentId === frame.id && !doomed.has(item.id)),
  )
}

const within = (frame: SimItem, random: () => number) => ({
  x: frame.x + (random() - 0.5) * (frame.width - 400),
  y: frame.y + (random() - 0.5) * (frame.height - 400),
})

/** A deed returns the ids of the notes that are a person's by it. */
const DEEDS: Readonly<Record<string, (room: Room) => (string | undefined)[]>> = {
  'types into a note': (room) => {
    const note = one(room, 'sticky_note')
    if (note) room.sim.hands.type(note.id, `I <feel> "great" & ${Math.floor(room.random() * 99)}`)
    return [note?.id]
  },
  'moves a note': (room) => {
    const note = one(room, 'sticky_note')
    if (note) room.sim.hands.moveBy(note.id, { dx: 60 + room.random() * 80, dy: 30 })
    return [note?.id]
  },
  'drags a note out of the frame': (room) => {
    const note = one(room, 'sticky_note')
    if (note) room.sim.hands.dragOut(note.id)
    return [note?.id]
  },
  'recolours a note': (room) => {
    const note = one(room, 'sticky_note')
    if (note) room.sim.hands.recolor(note.id, 'red')
    return [note?.id]
  },
  'tags a note': (room) => {
    const note = one(room, 'sticky_note')
    if (note) room.sim.hands.tag(note.id, 'interview')
    return [note?.id]
  },
  'connects two notes': (room) => {
    const [a, b] = [one(room, 'sticky_note'), one(room, 'sticky_note')]
    if (!a || !b || a.id === b.id) return []
    room.deeds.touched.add(room.sim.hands.connect(a.id, b.id))
    return [a.id, b.id]
  },
  'adds a note': ({ sim, random, frame }) => [sim.hands.addSticky('mine', within(frame, random))],
  'adds a text': ({ sim, random, frame }) => [sim.hands.addText('also mine', within(frame, random))],
  'duplicates a note with words on it': (room) => {
    const note = one(room, 'sticky_note')
    if (!note) return []
    room.sim.hands.type(note.id, 'twice')
    return [note.id, ...room.sim.hands.duplicate(note.id)]
  },
  'drags a note of another frame into the map': ({ sim, frame }) => {
    const note = sim.items().find((item) => item.content?.includes('what went well'))
    if (note) sim.hands.dragIntoFrame(note.id, frame.id)
    return [note?.id]
  },
  'moves the frame': ({ sim, random, frame, deeds }) => {
    sim.hands.moveFrame(frame.id, { dx: Math.round((random() - 0.5) * 3000), dy: Math.round(random() * 40) })
    deeds.frameMoved = true
    return []
  },
  'deletes a header': (room) => {
    const shape = one(room, 'shape')
    if (shape) room.sim.hands.remove(shape.id)
    return []
  },
  'writes on a header': (room) => {
    const shape = one(room, 'shape')
    if (shape) room.sim.hands.type(shape.id, 'Renamed')
    room.deeds.structureChanged = true
    return [shape?.id]
  },
  'renames the frame': ({ sim, frame, deeds }) => {
    sim.hands.renameFrame(frame.id, 'Ours')
    deeds.frameRenamed = true
    return []
  },
  'deletes an empty note': (room) => {
    const note = one(room, 'sticky_note')
    if (note && note.content === '') room.sim.hands.remove(note.id)
    return []
  },
}

/** The frame the app is drawing in; null before it is there and when its removal is under way. */
function drawing(sim: Simulator): SimItem | null {
  const frame = sim.items().find((item) => item.type === 'frame' && item.title !== 'Our retro')
  const doomed = sim.calls.some((call) => call.name === 'board.remove' && call.itemId === frame?.id)
  return frame && !doomed ? frame : null
}

function act(sim: Simulator, name: string, random: () => number, deeds: Deeds): void {
  const frame = drawing(sim)
  const deed = DEEDS[name]
  if (!frame || !deed) return
  for (const id of deed({ sim, random, frame, deeds })) if (id !== undefined) deeds.touched.add(id)
  deeds.notes.clear()
  for (const id of deeds.touched) {
    const item = sim.item(id)
    if (item && item.type !== 'connector') deeds.notes.set(id, essence(item, !deeds.frameMoved))
  }
}

/** What is lost or altered of people's notes, and what lies about that nobody but the app put there. */
function wrongWithNotes({ sim, before }: Scene, deeds: Deeds, mapMayStay: boolean): string[] {
  const wrong: string[] = []
  for (const [id, was] of deeds.notes) {
    const item = sim.item(id)
    const is = item && essence(item, !deeds.frameMoved)
    if (is !== was) wrong.push(is ? `altered: ${was} is ${is}` : `lost: ${was}`)
  }
  if (mapMayStay) return wrong
  for (const item of sim.items()) {
    if (!before.includes(`"id":"${item.id}"`) && !deeds.touched.has(item.id))
      wrong.push(`left about: ${item.type} ${item.title ?? item.content ?? ''} at ${item.x} ${item.y}`)
  }
  return wrong
}

const ENDS: Readonly<Record<string, (scene: Scene, n: number) => AbortSignal | undefined>> = {
  'nothing fails': () => undefined,
  'it is cancelled': ({ sim }, n) => {
    const stop = new AbortController()
    sim.faults.interfere(n, () => stop.abort())
    return stop.signal
  },
  'a call acts and fails': ({ sim }, n) => void sim.faults.fail({ when: n, how: 'after' }),
  'thirty calls fail': ({ sim }, n) => void sim.faults.fail({ when: n, times: 30 }),
  'thirty calls act and fail': ({ sim }, n) => void sim.faults.fail({ when: n, times: 30, how: 'after' }),
  'all calls fail': ({ sim }, n) => void sim.faults.fail({ when: n, times: Number.POSITIVE_INFINITY }),
  'the rate limit is reached': ({ sim }, n) =>
    void sim.faults.fail({ when: n, times: 40, error: 'The API rate limit was exceeded.' }),
  'the panel is closed': ({ sim }, n) => void sim.faults.cutOff(n),
}

async function wrongWith(seed: number, request: Parameters<typeof insertMap>[1]): Promise<string[]> {
  const random = randomFrom(seed)
  const switches =
    random() < 0.3
      ? Object.fromEntries(switchNames.flatMap((name) => (random() < 0.3 ? [[name, SWITCHES[name].values[1]]] : [])))
      : {}
  const at = scene({ switches, seed })
  const { sim, clock } = at
  const deeds: Deeds = {
    touched: new Set(),
    notes: new Map(),
    frameMoved: false,
    frameRenamed: false,
    structureChanged: false,
  }
  const names: string[] = []
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const name = pick(random, Object.keys(DEEDS)) ?? ''
    const n = 5 + Math.floor(random() * 90)
    // Moved twice within the seconds of drawing a frame may leave an item beside it: where each was made is not remembered.
    if (name === 'moves the frame' && names.some((each) => each.startsWith(name))) continue
    names.push(`${name} at ${n}`)
    sim.faults.interfere(n, () => act(sim, name, random, deeds))
  }
  const [end, trouble] = pick(random, Object.entries(ENDS)) ?? ['', () => undefined]
  const n = 5 + Math.floor(random() * 80)
  const signal = trouble(at, n)
  const told = (wrong: readonly string[]) =>
    wrong.map((each) => `${seed}: ${names.join(', ')}, ${end} at ${n}: ${each}`)

  const work = insertMap(at.board, request, { wait: clock.wait, ...(typeof signal === 'object' && { signal }) })
  const outcome = end === 'the panel is closed' ? null : await outcomeOf(work)
  if (!outcome) {
    work.catch(() => undefined)
    await untilStill(at)
  }
  sim.faults.clear()
  if (outcome && 'inserted' in outcome)
    return told([...wrongWithNotes(at, deeds, true), ...(await wrongMap(at, outcome.inserted.frameId, deeds))])
  const error = outcome?.error
  if (outcome && !(error instanceof BoardError)) return told([`not a BoardError: ${error}`])
  if (error instanceof BoardError && error.left !== 'unfinished') {
    const kept =
      error.left === 'nothing' && deeds.touched.size === 0 && storageOf(sim).length > 0 ? ['a record is left'] : []
    return told([...kept, ...wrongWithNotes(at, deeds, false)])
  }
  return told(await wrongAfterOpening(at, deeds))
}

async function wrongAfterOpening(at: Scene, deeds: Deeds): Promise<string[]> {
  const { sim, clock } = at
  const board = connect(sim.connect().miro.board)
  const [unfinished] = await findUnfinished(board, { wait: clock.wait })
  // A frame that people gave another name is theirs: it is not offered, and nothing in it is touched.
  if (!unfinished) return wrongWithNotes(at, deeds, deeds.frameRenamed || drawing(sim) !== null)
  const state = sim.snapshot()
  await cleanUp(board, unfinished, { wait: clock.wait })
  const cleaned = wrongWithNotes(at, deeds, false)
  sim.restore(state)
  const finished = await finishMap(board, unfinished, { wait: clock.wait })
  const wrong = finished ? await wrongMap(at, finished.frameId, deeds) : ['it could not be finished']
  return [...cleaned, ...wrong, ...wrongWithNotes(at, deeds, true)]
}

/** A map of two stages and six lanes stands in the frame, with all notes people wrote in it. */
async function wrongMap({ sim }: Scene, frameId: string, deeds: Deeds): Promise<string[]> {
  const frame = sim.item(frameId)
  if (!frame) return []
  if (frame.title?.includes('⏳')) return ['it is still marked']
  const [reading] = await readMaps(connect(sim.connect().miro.board), { frameIds: [frameId] })
  if (!reading) return ['no map is read']
  if (deeds.structureChanged) return []
  const { stages, lanes } = reading.map
  return stages.length === 2 && lanes.length === 6 ? [] : [`${stages.length} stages, ${lanes.length} lanes are read`]
}

describe('while a map is drawn', () => {
  test.each([30, 40, 50, 60])('a band that somebody deletes (call %i) is drawn again, beneath the notes', async (n) => {
    const at = scene()
    const { sim } = at
    sim.faults.interfere(n, () => {
      const band = sim.items().find((item) => item.type === 'shape' && item.content === '' && item.height > 200)
      if (!band) throw new Error('no band is there yet')
      sim.hands.remove(band.id)
    })
    const inserted = await insertMap(at.board, SMALL, { wait: at.clock.wait })
    expect(await wrongWithWhole(at, inserted, 31)).toEqual([])
  })

  test.each([10, 20, 30, 40, 50, 60])(
    'the frame can be moved (call %i), and the map is whole where it lies then',
    async (n) => {
      const at = scene()
      const { sim } = at
      let moved = { x: 0, y: 0 }
      sim.faults.interfere(n, () => {
        const frame = drawing(sim)
        if (!frame) throw new Error('no frame is there yet')
        sim.hands.moveFrame(frame.id, { dx: 4500, dy: 60 })
        moved = { x: frame.x + 4500, y: frame.y + 60 }
      })
      const inserted = await insertMap(at.board, SMALL, { wait: at.clock.wait })
      expect(sim.item(inserted.frameId)).toMatchObject(moved)
      expect(await wrongWithWhole(at, inserted, 31)).toEqual([])
      await applyPlan(at.board, inserted.undo, { wait: at.clock.wait })
      expect(picture(sim)).toBe(at.before)
    },
  )
})

describe('whatever people do while a map is drawn, and whatever fails', () => {
  test.each([
    ['an empty map', async () => SMALL],
    ['a map with notes', async () => withNotes(await mapOf(SMALL))],
  ])(
    'no note of theirs is lost or altered, and nothing but their notes stays: %s',
    async (_, requested) => {
      const request = await requested()
      const wrong: string[] = []
      for (let seed = 1; seed <= (LONG ? 1500 : 120); seed++) wrong.push(...(await wrongWith(seed, request)))
      expect(wrong, wrong.join('\n')).toEqual([])
    },
    300_000,
  )
})
