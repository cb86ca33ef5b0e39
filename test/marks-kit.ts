import {
  type Applied,
  applyPlan,
  type Board,
  connect,
  insertMap,
  type Reading,
  type Run,
  readMaps,
} from '../src/api.ts'
import { newMark } from '../src/layout/mark.ts'
import type { Gap } from '../src/plan/marks/places.ts'
import { planMarks } from '../src/plan/marks/plan-marks.ts'
import { createSimulator, type SimItem, type Simulator, type Switches } from '../src/simulator/simulator.ts'
import type { SimulatorState } from '../src/simulator/types.ts'
import { SMALL, virtualClock } from './insert-kit.ts'

export interface MarkedBoard {
  readonly sim: Simulator
  readonly board: Board
  readonly run: Run & { readonly wait: (ms: number) => Promise<void>; readonly now: () => number }
  /** What people and the app had on the board before there were marks, byte for byte. */
  readonly before: string
  /** An item that a person made, and that looks like a mark. */
  readonly alike: string
}

/** A small map, and beside a gap something that a person drew and that looks like a mark. */
export async function unmarkedBoard(switches: Partial<Switches> = {}): Promise<MarkedBoard> {
  const clock = virtualClock()
  const key = JSON.stringify(switches)
  const { state, alike } = drawn.get(key) ?? (await draw(switches))
  drawn.set(key, { state, alike })
  const sim = createSimulator({ clock, switches, state })
  return {
    sim,
    board: connect(sim.board),
    run: { wait: clock.wait, now: clock.now },
    before: withoutMarks(sim),
    alike,
  }
}

const drawn = new Map<string, { readonly state: SimulatorState; readonly alike: string }>()

async function draw(switches: Partial<Switches>) {
  const sim = createSimulator({ switches })
  await insertMap(connect(sim.board), { ...SMALL, center: { x: 0, y: 0 } })
  const alike = sim.hands.addShape('⚑', { x: 40, y: 60 }, { width: 40, height: 40, shape: 'circle' })
  await sim.settled()
  return { state: sim.snapshot(), alike }
}

/** The words with which the app draws a mark, as the board keeps them. */
const SIGNED = newMark({ x: 0, y: 0 }).text

const isAppMark = ({ content = '' }: SimItem): boolean => content === SIGNED || content === `<p>${SIGNED}</p>`

export const marksOn = (sim: Simulator): readonly SimItem[] => sim.items().filter(isAppMark)

/** All that is no mark. Which children a frame has aside from marks counts, and not when they came and went. */
export function withoutMarks(sim: Simulator): string {
  const marks = new Set(marksOn(sim).map(({ id }) => id))
  return JSON.stringify(
    sim
      .items()
      .filter(({ id }) => !marks.has(id))
      .map(({ childrenIds, modifiedAt: _, modifiedBy: __, ...item }) => ({
        ...item,
        ...(childrenIds ? { childrenIds: childrenIds.filter((id) => !marks.has(id)) } : {}),
      })),
  )
}

/** Every cell without words, and the first stage. */
export const gapsOf = ({ map }: Reading): Gap[] => [
  ...map.stages.slice(0, 1).map(({ id: stageId }) => ({ stageId })),
  ...map.stages.flatMap(({ id: stageId }) =>
    map.lanes
      .filter((lane) => !map.notes.some((note) => note.stageId === stageId && note.laneId === lane.id))
      .map((lane) => ({ stageId, laneId: lane.id })),
  ),
]

export async function readOne(board: Board): Promise<Reading> {
  const [reading, ...others] = await readMaps(board)
  if (!reading || others.length > 0) throw new Error('there is not one map')
  return reading
}

/** Marks all gaps of the map as it was read, or as it is now. */
export async function mark(
  { board, run }: Pick<MarkedBoard, 'board' | 'run'>,
  more: Run = {},
  read?: Reading,
): Promise<Applied> {
  const reading = read ?? (await readOne(board))
  return applyPlan(board, planMarks(reading, gapsOf(reading), { puts: true }), { ...run, ...more })
}
