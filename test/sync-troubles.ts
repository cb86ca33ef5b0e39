import { type Applied, applyPlan, type JourneyMap, type Plan, planChanges, type Reading } from '../src/api.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { sample, untilStill } from './insert-kit.ts'
import {
  alteredBy,
  anotherPanel,
  badlyParked,
  bringToEnd,
  type Desk,
  type FilledBoard,
  isLeased,
  LEASE_IS_OVER,
  leftFrame,
  lostNotes,
  openBoard,
  parkedBy,
  peopleNotes,
  readMap,
  runOf,
  takenOutBy,
  wrongMap,
  wrongWords,
} from './sync-kit.ts'
import { type OperationName, type Task, taskFor } from './sync-operations.ts'
import { TROUBLES, type Trouble } from './troubles.ts'

const closing =
  (how: 'before' | 'after'): Trouble =>
  ({ sim }, n) => {
    sim.faults.cutOff(n, how)
    return undefined
  }

const CLOSED: Readonly<Record<string, Trouble>> = {
  'is when the panel is closed, before it acts': closing('before'),
  'is when the panel is closed, after it acted': closing('after'),
}

/** What can go wrong at any call of a change. */
export const ALL_TROUBLES: Readonly<Record<string, Trouble>> = { ...TROUBLES, ...CLOSED }

/** What has to be tried at every single call; of the others some are enough. */
const AT_EVERY_CALL: ReadonlySet<string> = new Set([
  'fails before it acts',
  'fails after it acted',
  'and all after it fail before they act',
  'is when the person cancels',
  ...Object.keys(CLOSED),
])

/** One operation on one board, with one trouble at one call. */
export interface Case {
  readonly filled: FilledBoard
  readonly operation: OperationName
  readonly seed: number
  readonly trouble: string
  readonly n: number
}

const nameOf = ({ filled, operation, seed, trouble, n }: Case): string =>
  `${filled.name}, one ${operation} (seed ${seed}), call ${n} ${trouble}`

export interface Begun {
  readonly desk: Desk
  readonly reading: Reading
  readonly task: Task
  readonly plan: Plan
}

/** What is to be done, planned on a board of its own; null where the map has nothing to do the operation to. */
export async function begin(filled: FilledBoard, operation: OperationName, seed: number): Promise<Begun | null> {
  const desk = openBoard(filled, { seed })
  const reading = await readMap(desk)
  const task = taskFor(reading, operation, randomFrom(seed))
  return task && { desk, reading, task, plan: planChanges(reading, task.changes) }
}

/** Notes of a map that is half changed are read where they were, or where they shall be. */
function astray(before: JourneyMap, target: JourneyMap, now: JourneyMap): string[] {
  const places = (map: JourneyMap) =>
    new Map(
      map.notes.map(({ id, stageId, laneId }) => [
        id,
        `${map.stages.find((stage) => stage.id === stageId)?.name} / ${map.lanes.find((lane) => lane.id === laneId)?.label}`,
      ]),
    )
  const names = (map: JourneyMap) => [...map.stages.map(({ name }) => name), ...map.lanes.map(({ label }) => label)]
  // Where parts get other names, names do not tell where a note lies.
  const [was, will] = [new Set(names(before)), new Set(names(target))]
  const renamed = [...was].some((name) => !will.has(name)) && [...will].some((name) => !was.has(name))
  if (renamed) return []
  const [from, to] = [places(before), places(target)]
  const labels = new Set(now.lanes.map(({ label }) => label))
  // A lane whose band is drawn already and whose label is not has no name yet.
  const unnamed = new Set(target.lanes.flatMap(({ label }) => (labels.has(label) ? [] : [label])))
  const isUnnamed = (place: string, goal = '') => {
    const [stage, label = ''] = goal.split(' / ')
    return place === `${stage} / ` && unnamed.has(label)
  }
  return [...places(now)].flatMap(([id, place]) =>
    from.has(id) && from.get(id) !== place && to.get(id) !== place && !isUnnamed(place, to.get(id))
      ? [`note ${id} of ${from.get(id)} that goes to ${to.get(id)} is read at ${place}`]
      : [],
  )
}

/** What is wrong once the trouble is over, and whoever opens the board next has brought to its end what was begun, or taken it back. */
export async function wrongWith(tried: Case, begun: Begun): Promise<string[]> {
  const { desk, reading, task, plan } = begun
  const { sim, board, filled } = desk
  const before = peopleNotes(sim, filled.theirs)
  const trouble = ALL_TROUBLES[tried.trouble]
  if (!trouble) throw new Error(`No trouble is called ${tried.trouble}`)
  const signal = trouble({ sim }, tried.n)
  const work = applyPlan(board, plan, runOf(desk, signal))
  const isClosed = tried.trouble in CLOSED
  let applied: Applied | null = null
  if (isClosed) {
    void work
    await untilStill({ ...desk, before: '' })
    await desk.clock.wait(LEASE_IS_OVER)
  } else applied = await work
  sim.faults.clear()
  const wrong: string[] = []
  const altered = alteredBy(task)
  const now = await readMap(anotherPanel(desk))
  wrong.push(...lostNotes(before, peopleNotes(sim, filled.theirs), altered))
  // Only a title can remember that a change has not come to its end. On a map without one it may have to be done by hand.
  const remembers = reading.record === 'own'
  if (remembers) wrong.push(...astray(reading.map, task.target, now.map).map((each) => `half-way ${each}`))
  if (applied) {
    wrong.push(...wrongWords(applied.error))
    if (applied.error?.left === 'nothing')
      wrong.push(...wrongMap(now, reading.map, filled).map((each) => `left nothing: ${each}`))
    if (!applied.error && applied.skipped.length > 0)
      wrong.push(`nobody else was there, but skipped: ${applied.skipped[0]?.why}`)
    if (applied.undo && randomFrom(tried.n * 31 + tried.seed)() < 0.25)
      return [...wrong, ...(await wrongUndone(begun, applied.undo, before))]
  }
  const most = applied && !applied.error ? 0 : 2
  const ended = await bringToEnd(desk, task, most)
  if (remembers || applied?.error === null) wrong.push(...ended.wrong)
  const after = peopleNotes(sim, filled.theirs)
  const parked = new Set([...takenOutBy(task), ...parkedBy(plan), ...ended.parked])
  wrong.push(...lostNotes(before, after, altered), ...leftFrame(before, after, parked))
  if (remembers) wrong.push(...badlyParked(desk, reading.frameId, parked))
  return wrong
}

/** What was done is taken back as a whole, however far it came. */
async function wrongUndone(
  { desk, reading, task }: Begun,
  undo: Plan,
  before: ReturnType<typeof peopleNotes>,
): Promise<string[]> {
  const { sim, filled } = desk
  const take = () => applyPlan(desk.board, undo, runOf(desk))
  let undone = await take()
  if (isLeased(undone)) {
    // Where no call got through, the board still says that somebody is at it.
    await desk.clock.wait(LEASE_IS_OVER)
    undone = await take()
  }
  if (undone.error) return [`undo: ${undone.error}`]
  const back: Task = { changes: [], target: reading.map }
  const ended = await bringToEnd(desk, back, 0, (now) => planChanges(now, []))
  const after = peopleNotes(sim, filled.theirs)
  const wrong = [...ended.wrong, ...lostNotes(before, after, new Set()), ...leftFrame(before, after, new Set())]
  return wrong.map((each) => `undo of ${task.changes.length} changes: ${each}`)
}

/** How many calls it takes when nothing goes wrong, and what is wrong all the same. */
export async function undisturbed(
  begun: Begun,
): Promise<{ readonly calls: number; readonly wrong: readonly string[] }> {
  const { desk, task, plan, reading } = begun
  const { sim, filled } = desk
  const before = peopleNotes(sim, filled.theirs)
  sim.resetCalls()
  const applied = await applyPlan(desk.board, plan, runOf(desk))
  const calls = sim.calls.length
  const wrong: string[] = []
  if (applied.error) wrong.push(`nothing went wrong, but: ${applied.error}`)
  const ended = await bringToEnd(desk, task, 0)
  const after = peopleNotes(sim, filled.theirs)
  const parked = new Set([...takenOutBy(task), ...parkedBy(plan)])
  wrong.push(...ended.wrong, ...lostNotes(before, after, alteredBy(task)), ...leftFrame(before, after, parked))
  wrong.push(...badlyParked(desk, reading.frameId, parked))
  return { calls, wrong }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** All that goes wrong with an operation: without any trouble, and with some of them, or all in long runs. */
export async function wrongOf(
  filled: FilledBoard,
  operation: OperationName,
  seed: number,
  count: number,
): Promise<string[]> {
  const first = await begin(filled, operation, seed)
  if (!first) return []
  const { calls, wrong } = await undisturbed(first)
  if (wrong.length > 0) return wrong.map((each) => `${filled.name}, one ${operation} (seed ${seed}): ${each}`)
  const all = Object.keys(ALL_TROUBLES).flatMap((trouble) =>
    numbers(calls + 1)
      .filter((n) => AT_EVERY_CALL.has(trouble) || n % 7 === 1)
      .map((n): Case => ({ filled, operation, seed, trouble, n })),
  )
  const found: string[] = []
  for (const each of sample(all, count, seed + operation.length)) {
    const begun = await begin(filled, operation, seed)
    if (!begun) throw new Error('What can be done once can be done again')
    try {
      found.push(...(await wrongWith(each, begun)).map((told) => `${nameOf(each)}: ${told}`))
    } catch (error) {
      found.push(`${nameOf(each)}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  return found
}
