import { describe, expect, test } from 'vitest'
import { type Applied, applyPlan, connect, type Plan, planChanges, type Reading } from '../src/api.ts'
import type { Call, SimItem, Simulator } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { LONG } from './insert-kit.ts'
import {
  alteredBy,
  bringToEnd,
  type Desk,
  type FilledBoard,
  filledTemplate,
  LEASE_IS_OVER,
  leftFrame,
  lostNotes,
  openBoard,
  PEOPLE,
  type PeoplesNote,
  parkedBy,
  peopleNotes,
  readMap,
  runOf,
  takenOutBy,
  wrongLook,
  wrongWords,
} from './sync-kit.ts'
import { operationNames, pick, type Random, type Task, taskFor } from './sync-operations.ts'

const SEED = Number(process.env.THROUGHLINE_SEED ?? 20_261_123)
/** ms */
const PATIENCE = LONG ? 7_200_000 : 180_000

const kept = new Map<string, Promise<FilledBoard>>()
function someBoard(random: Random): Promise<FilledBoard> {
  const template = pick(random, TEMPLATES).id
  const seed = 1 + Math.floor(random() * 4)
  const key = `${template} ${seed}`
  const board = kept.get(key) ?? filledTemplate(template, seed)
  kept.set(key, board)
  return board
}

/** How long calls take: all alike, anything from 1 to 400 ms, or now and then very long. */
const LATENCIES: Readonly<Record<string, (random: Random) => number | (() => number)>> = {
  'no call takes any time': () => 0,
  'all take 60 ms': () => 60,
  'calls take from 1 to 400 ms': (random) => () => 1 + Math.floor(random() * 400),
  'some calls take 30 s': (random) => () => (random() < 0.01 ? 30_000 : 20 + Math.floor(random() * 60)),
}

interface Panel {
  readonly desk: Desk
  readonly name: string
  readonly task: Task
  readonly plan: Plan
}

async function panelOf(
  desk: Desk,
  who: (typeof PEOPLE)[number],
  random: Random,
  isWanted: (name: string) => boolean = () => true,
): Promise<Panel> {
  const own = { ...desk, board: connect(desk.sim.connect({ user: who }).miro.board) }
  const reading = await readMap(own)
  const names = operationNames(reading).filter(isWanted)
  for (;;) {
    const name = pick(random, names)
    const task = taskFor(reading, name, random)
    if (task) return { desk: own, name, task, plan: planChanges(reading, task.changes) }
  }
}

interface Meeting {
  readonly told: string
  readonly wrong: readonly string[]
  readonly finished: number
  readonly refused: number
}

/** Two people press the button at nearly the same moment. */
async function meeting(seed: number): Promise<Meeting> {
  const random = randomFrom(SEED + seed * 7919)
  const filled = await someBoard(random)
  const latencyName = pick(random, Object.keys(LATENCIES))
  const latency = LATENCIES[latencyName]?.(random) ?? 0
  const desk = openBoard(filled, { seed, latency })
  const { sim, clock } = desk
  const [bo, cy] = [PEOPLE[1], PEOPLE[2]]
  const panels = [await panelOf(desk, bo, random), await panelOf(desk, cy, random)]
  const before = peopleNotes(sim, filled.theirs)
  const start = async (panel: Panel, delay: number): Promise<Applied> => {
    await clock.wait(delay)
    return applyPlan(panel.desk.board, panel.plan, runOf(panel.desk))
  }
  const delays = [0, Math.floor(random() * pick(random, [1, 50, 500, 5000]))]
  const results = await Promise.all(panels.map((panel, index) => start(panel, delays[index] ?? 0)))
  const wrong: string[] = []
  const altered = new Set(panels.flatMap(({ task }) => [...alteredBy(task)]))
  const parked = new Set(panels.flatMap(({ task, plan }) => [...takenOutBy(task), ...parkedBy(plan)]))
  const finished = results.filter(({ error }) => error === null).length
  if (finished === 0) wrong.push(`nobody finishes: ${results.map(({ error }) => error?.message).join(' | ')}`)
  for (const { error } of results) {
    wrong.push(...wrongWords(error))
    if (error && error.code !== 'refused') wrong.push(`${error}`)
  }
  wrong.push(...lostNotes(before, peopleNotes(sim, filled.theirs), altered))
  const now = await readMap(desk)
  if (!now.unfinished) wrong.push(...wrongLook(desk, now).map((each) => `at first, ${each}`))
  // Afterwards each does it again, one after the other.
  for (const { task, name } of panels) {
    const target = (reading: Reading): Task => ({ changes: task.changes, target: reading.map })
    const ended = await bringToEndAnyhow(desk, target(await readMap(desk)))
    for (const id of ended.parked) parked.add(id)
    wrong.push(...ended.wrong.map((each) => `one ${name} again: ${each}`))
  }
  const after = peopleNotes(sim, filled.theirs)
  wrong.push(...lostNotes(before, after, altered), ...leftFrame(before, after, parked))
  const told = `seed ${seed}: ${filled.name}, ${latencyName}, after ${delays[1]} ms, one ${panels.map(({ name }) => name).join(', the other ')}`
  return { told, wrong: [...new Set(wrong)].map((each) => `${told}: ${each}`), finished, refused: 2 - finished }
}

/** Until the changes hold, or fit no more; what the map is then is for them to say. */
async function bringToEndAnyhow(desk: Desk, task: Task): Promise<Awaited<ReturnType<typeof bringToEnd>>> {
  const ended = await bringToEnd(desk, task, 3)
  return {
    ...ended,
    wrong: ended.wrong.filter(
      (each) => !/^(stages|lanes|notes|title|misfits|subject|actor|scenario|state|review|template)\b/.test(each),
    ),
  }
}

describe('two people who change the same map at the same moment', { timeout: PATIENCE }, () => {
  test('lose no note and draw nothing twice; one of them finishes, and the other does or is told why not', async () => {
    const wrong: string[] = []
    let [finished, refused] = [0, 0]
    const runs = LONG ? 500 : 25
    for (let seed = 1; seed <= runs; seed += 1) {
      try {
        const met = await meeting(seed)
        wrong.push(...met.wrong)
        finished += met.finished
        refused += met.refused
      } catch (error) {
        wrong.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`)
      }
    }
    expect(wrong, wrong.join('\n')).toEqual([])
    expect(finished).toBeGreaterThanOrEqual(runs)
    // They do meet: were they never at it together, nobody would be refused.
    expect(refused).toBeGreaterThan(runs / 10)
  })
})

/** What people did to a note while a change was under way. */
interface Deed {
  /** How many calls had been made by then. */
  readonly nth: number
  readonly id: string
  readonly what: string
  /** Where it lay then. */
  readonly at: string
}

const placeOf = (sim: Simulator, id: string): string => {
  const { x = 0, y = 0 } = sim.item(id) ?? {}
  return `${Math.round(x)}, ${Math.round(y)}`
}

/** Whether an item hangs out of the frame that it is a child of. */
function sticksOut(sim: Simulator, id: string): boolean {
  const item = sim.item(id)
  const frame = item?.parentId ? sim.item(item.parentId) : null
  if (!item || !frame) return false
  const isOver = (apart: number, length = 0, whole = 0) => Math.abs(apart) + length / 2 > whole / 2
  return isOver(item.x - frame.x, item.width, frame.width) || isOver(item.y - frame.y, item.height, frame.height)
}

type Hand = (sim: Simulator, note: SimItem, random: Random) => string

const HANDS: Readonly<Record<string, Hand>> = {
  'writes on a note': (sim, note) => {
    sim.hands.as(PEOPLE[2]).type(note.id, 'Typed <meanwhile>')
    return note.id
  },
  'drags a note': (sim, note, random) => {
    sim.hands.as(PEOPLE[2]).moveBy(note.id, { dx: (random() - 0.5) * 400, dy: (random() - 0.5) * 200 })
    return note.id
  },
  'marks a note': (sim, note) => {
    sim.hands.as(PEOPLE[2]).recolor(note.id, 'dark_blue')
    return note.id
  },
  'tags a note': (sim, note) => {
    sim.hands.as(PEOPLE[2]).tag(note.id, 'meanwhile')
    return note.id
  },
  'adds a note': (sim, note) =>
    sim.hands.as(PEOPLE[2]).addSticky('Added meanwhile', { x: note.x + 10, y: note.y + 10 }, { width: 90 }),
}

/** So many calls may be on their way when somebody does something. */
const ON_THE_WAY = 24

/**
 * Miro takes whole items: what somebody does between the look at an item and the arrival of what is written from it is overwritten, or
 * goes with the empty note that is taken away, and nothing can help that.
 */
const isInRoundTrip = (calls: readonly Call[], { id, nth }: Deed): boolean =>
  calls.some((write, index) => {
    if (write.itemId !== id || !['item.sync', 'board.remove'].includes(write.name) || write.nth <= nth - ON_THE_WAY)
      return false
    const looks = calls.slice(0, index).filter(({ name, client }) => name === 'board.get' && client === write.client)
    const look = looks.at(-1)
    return look !== undefined && look.nth <= nth
  })

describe('people who work in a map while it is being changed', { timeout: PATIENCE }, () => {
  test('lose nothing of what they do; what was passed over is told, and done when one does it again', async () => {
    const wrong: string[] = []
    let [deeds, excused] = [0, 0]
    const runs = LONG ? 1500 : 60
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = randomFrom(SEED + seed * 104_729)
      const filled = await someBoard(random)
      const desk = openBoard(filled, { seed, latency: pick(random, [0, 0, 40]) })
      const { sim } = desk
      const reading = await readMap(desk)
      const name = pick(random, operationNames(reading))
      const task = taskFor(reading, name, random)
      if (!task) continue
      const plan = planChanges(reading, task.changes)
      const handName = pick(random, Object.keys(HANDS))
      const hand = HANDS[handName]
      const theirs = new Set(filled.theirs)
      const before = peopleNotes(sim, filled.theirs)
      const done: Deed[] = []
      const count = 1 + Math.floor(random() * 3)
      for (let each = 0; each < count; each += 1) {
        const n = 1 + Math.floor(random() * (plan.calls + 5))
        sim.faults.interfere(n, () => {
          const notes = sim
            .items()
            .filter(({ type, parentId }) => type === 'sticky_note' && parentId === reading.frameId)
          if (!hand || notes.length === 0) return
          const id = hand(sim, pick(random, notes), random)
          theirs.add(id)
          done.push({ nth: sim.calls.at(-1)?.nth ?? 0, id, what: handName, at: placeOf(sim, id) })
        })
      }
      const told = (each: string) => `seed ${seed}: ${filled.name}, one ${name} while somebody ${handName}: ${each}`
      const applied = await applyPlan(desk.board, plan, runOf(desk))
      sim.faults.clear()
      wrong.push(...wrongWords(applied.error).map(told))
      if (applied.error && applied.error.code !== 'refused') wrong.push(told(String(applied.error)))
      const excusedIds = new Set(done.filter((deed) => isInRoundTrip(sim.calls, deed)).map(({ id }) => id))
      deeds += done.length
      const touched = new Set(done.map(({ id }) => id))
      const altered = new Set([...alteredBy(task), ...touched])
      wrong.push(...lostNotes(before, peopleNotes(sim, filled.theirs), altered).map(told))
      const lost = lostDeeds(sim, done, excusedIds, alteredBy(task))
      excused += lostDeeds(sim, done, new Set(), alteredBy(task)).length - lost.length
      wrong.push(...lost.map(told))
      const between: ReadonlyMap<string, PeoplesNote> = peopleNotes(sim, theirs)
      const ended = await bringToEndAnyhow({ ...desk, filled: { ...filled, theirs } }, { ...task })
      // Who drags a note may drag it to where a label is being drawn, or half out of the frame: then Miro makes that no smaller.
      const left = ended.wrong.filter(
        (each) =>
          !(/sticks out|lies on note/.test(each) && done.some(({ id }) => each.includes(id))) &&
          !(/steps are left.*"matter":"frame"/.test(each) && done.some(({ id }) => sticksOut(sim, id))),
      )
      wrong.push(...left.map((each) => told(`in the end: ${each}`)))
      wrong.push(...lostNotes(between, peopleNotes(sim, theirs), alteredBy(task)).map((each) => told(`again: ${each}`)))
    }
    expect(wrong, wrong.join('\n')).toEqual([])
    expect(deeds).toBeGreaterThan(runs / 2)
    expect(excused).toBeLessThan(deeds / 5)
  })
})

/** What people did is still to be seen. */
function lostDeeds(
  sim: Simulator,
  done: readonly Deed[],
  excused: ReadonlySet<string>,
  altered: ReadonlySet<string>,
): string[] {
  const tags = new Map(sim.tags().map(({ id, title }) => [id, title]))
  return done.flatMap(({ id, what, at }, index) => {
    if (excused.has(id) || altered.has(id)) return []
    const item = sim.item(id)
    if (!item) return [`the note is gone`]
    const isLast = !done.slice(index + 1).some((each) => each.id === id)
    if (what === 'drags a note' && isLast && placeOf(sim, id) !== at)
      return [`a note that was dragged to ${at} lies at ${placeOf(sim, id)}`]
    if (what === 'writes on a note' && !item.content?.includes('meanwhile'))
      return [`what was typed is lost: ${item.content}`]
    if (what === 'marks a note' && item.style?.fillColor !== 'dark_blue') return ['the colour is lost']
    if (what === 'tags a note' && !item.tagIds?.some((tag) => tags.get(tag) === 'meanwhile')) return ['the tag is lost']
    return []
  })
}

describe('a panel that is closed in the middle of a change', { timeout: PATIENCE }, () => {
  test('keeps others from the map no longer than its turn lasts, and those who are kept from it are told and change nothing', async () => {
    const wrong: string[] = []
    let died = 0
    for (let seed = 1; seed <= (LONG ? 200 : 16); seed += 1) {
      const random = randomFrom(SEED + seed * 31)
      const desk = openBoard(await someBoard(random), { seed })
      const { sim, clock } = desk
      const dead = await panelOf(desk, PEOPLE[1], random, isLarge)
      const next = await panelOf(desk, PEOPLE[2], random)
      // Nobody is kept from doing nothing.
      if (next.plan.ops.length === 0) continue
      sim.faults.cutOff(12 + Math.floor(random() * Math.max(1, dead.plan.calls - 20)))
      let isAlive = false
      void applyPlan(dead.desk.board, dead.plan, runOf(dead.desk)).then(() => {
        isAlive = true
      })
      await clock.wait(5000)
      sim.faults.clear()
      if (isAlive) continue
      died += 1
      const picture = JSON.stringify(sim.items())
      const told = (each: string) =>
        `seed ${seed}: ${desk.filled.name}, one ${dead.name} and is gone, another ${next.name}: ${each}`
      const early = await applyPlan(next.desk.board, next.plan, runOf(next.desk))
      if (early.error?.code !== 'refused') wrong.push(told(`the other is not kept from it: ${early.error}`))
      else if (JSON.stringify(sim.items()) !== picture)
        wrong.push(told('the other is refused, and has changed something'))
      await clock.wait(LEASE_IS_OVER)
      const ended = await bringToEnd(desk, dead.task, 2)
      wrong.push(...ended.wrong.map(told))
    }
    expect(wrong, wrong.join('\n')).toEqual([])
    expect(died).toBeGreaterThan(5)
  })
})

/** What takes more than a moment, so that others have to wait. */
const isLarge = (name: string): boolean => /^(adds|moves|merges|splits) (a|the|two) .*(stage|lane)/.test(name)
