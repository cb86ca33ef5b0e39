import { applyPlan, connect, planChanges, type Reading, readMaps } from '../src/api.ts'
import { createSimulator, type SimulatorState } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { drawBoard } from './boards/board.ts'
import { virtualClock } from './insert-kit.ts'
import { alteredBy, drawPieces, lostNotes, peopleNotes, wrongMap } from './sync-kit.ts'
import { operationNames, type Task, taskFor } from './sync-operations.ts'

/** A map that people drew, after somebody did something to it and asked for the same again. */
export interface Replay {
  readonly told: string
  readonly operation: string
  /** What people wrote that is gone or says something else. */
  readonly lost: readonly string[]
  /** What is not as it should be: steps that are left, notes in other cells, names that differ. */
  readonly wrong: readonly string[]
}

/** A board of `test/boards`, on the simulator. */
interface Table {
  readonly told: string
  readonly state: SimulatorState
  /** By the items that each map has. */
  readonly maps: readonly ReadonlySet<string>[]
}

const itemsOf = ({ placed }: Reading): ReadonlySet<string> => new Set(placed.map(({ item }) => item.id))

async function tableOf(number: number, seed: number): Promise<Table> {
  const sim = createSimulator({ clock: virtualClock() })
  const { pieces, style } = drawBoard(number, seed)
  drawPieces(sim, pieces)
  await sim.settled()
  const readings = await readMaps(connect(sim.board))
  return { told: `board ${number} (${style})`, state: sim.snapshot(), maps: readings.map(itemsOf) }
}

/** The map that has most of these items. */
function mapWith(readings: readonly Reading[], items: ReadonlySet<string>): Reading | null {
  const shared = (reading: Reading) => reading.placed.filter(({ item }) => items.has(item.id)).length
  const [best] = [...readings].sort((a, b) => shared(b) - shared(a))
  return best && shared(best) > items.size / 3 ? best : null
}

/** Does everything that can be done to each map of a board, each on a board of its own. */
export async function replaysOf(
  number: number,
  seed: number,
  isWanted: (operation: string) => boolean = () => true,
): Promise<Replay[]> {
  const table = await tableOf(number, seed)
  const replays: Replay[] = []
  for (const items of table.maps) {
    const reading = mapWith(await readMaps(open(table).board), items)
    if (!reading) throw new Error(`${table.told} is read otherwise the second time`)
    for (const operation of operationNames(reading)) {
      const task = isWanted(operation) ? taskFor(reading, operation, randomFrom(seed + number)) : null
      if (task) replays.push(await replayOf(table, items, operation, task))
    }
  }
  return replays
}

function open({ state }: Table) {
  const clock = virtualClock()
  const sim = createSimulator({ clock, state })
  return { sim, clock, board: connect(sim.board) }
}

async function replayOf(table: Table, items: ReadonlySet<string>, operation: string, task: Task): Promise<Replay> {
  const { sim, clock, board } = open(table)
  const told = `${table.told} one ${operation}`
  const reading = mapWith(await readMaps(board), items)
  if (!reading) throw new Error(`${told}: there is no map`)
  const structure = new Set(reading.placed.flatMap(({ role, item }) => (role === 'note' ? [] : [item.id])))
  const hasWords = new Set(
    [...reading.placed.map(({ item }) => item), ...reading.others].flatMap(({ id, text }) => (text ? [id] : [])),
  )
  const theirs = new Set(sim.items().flatMap(({ id }) => (hasWords.has(id) && !structure.has(id) ? [id] : [])))
  const before = peopleNotes(sim, theirs)
  const plan = planChanges(reading, task.changes)
  const run = { wait: clock.wait, now: clock.now }
  const applied = await applyPlan(board, plan, run)
  const lost = lostNotes(before, peopleNotes(sim, theirs), alteredBy(task))
  const wrong: string[] = [
    ...(applied.error ? [`error: ${applied.error.message}`] : []),
    ...applied.skipped.map(({ why }) => `skipped: ${why}`),
  ]
  const after = mapWith(await readMaps(board), items)
  if (!after) return { told, operation, lost, wrong: [...wrong, 'no map is read any more'] }
  const filled = {
    name: told,
    state: table.state,
    switches: {},
    theirs,
    mapItem: '',
    byApp: false,
    flaws: new Set<string>(),
  }
  wrong.push(...wrongMap(after, task.target, filled))
  const again = planChanges(after, task.changes)
  if (again.ops.length > 0)
    wrong.push(`again: ${again.ops.length} steps are left, the first ${JSON.stringify(again.ops[0])}`)
  if (again.misfits.length > 0)
    wrong.push(`misfits: ${JSON.stringify(again.misfits.map(({ why, change }) => [why, change.kind]))}`)
  return { told, operation, lost, wrong }
}
