import {
  type Board,
  type BoardItem,
  connect,
  type InsertRequest,
  insertMap,
  type Reading,
  readMaps,
} from '../src/api.ts'
import { createSimulator, type Simulator, type Switches } from '../src/simulator/simulator.ts'
import { SWITCHES, switchNames } from '../src/simulator/switches.ts'

/** Every switch at its other value. */
export const OTHER_SWITCHES = Object.fromEntries(
  switchNames.map((name) => [name, SWITCHES[name].values[1]]),
) as Partial<Switches> // Object.fromEntries forgets the keys

/** The same board for an app that finds no metadata on it. */
export const bare = (board: Board): Board => ({ ...board, getMetadata: () => Promise.resolve(undefined) })

/** The one map on the board. */
export async function readOne(board: Board): Promise<Reading> {
  const [reading, ...others] = await readMaps(board)
  if (!reading || others.length > 0) throw new Error(`There are ${others.length + (reading ? 1 : 0)} maps, not one`)
  return reading
}

/** What a map says, for people to read. */
export function said({ map, unplaced, doubtful }: Reading) {
  const stage = (id: string) => map.stages.find((each) => each.id === id)?.name ?? `no stage ${id}`
  const lane = (id: string) => map.lanes.find((each) => each.id === id)?.label ?? `no lane ${id}`
  return {
    title: map.title,
    stages: map.stages.map((each) => each.name),
    lanes: map.lanes.map((each) => `${each.label} = ${each.types.join(' + ')}`),
    notes: map.notes.map(
      (note) =>
        `${lane(note.laneId)} / ${stage(note.stageId)}: ${note.text}${note.score === null ? '' : ` (${note.score})`}`,
    ),
    unplaced: unplaced.map((item) => item.text),
    doubtful: doubtful.map((id) => map.notes.find((note) => note.id === id)?.text ?? id),
  }
}

/** A map on a simulated board, and where its parts are. */
export interface Table {
  readonly sim: Simulator
  readonly hands: Simulator['hands']
  readonly board: Board
  readonly frameId: string
  readonly drawn: Reading
  /** Ids of parts, by their number from 0. */
  readonly header: (stage: number) => string
  readonly label: (lane: number) => string
  readonly band: (lane: number) => string
  /** The note the app drew in a cell. */
  readonly note: (lane: number, stage: number) => string
  readonly title: string
  /** Centre of a cell, dp. */
  readonly cell: (lane: number, stage: number) => { x: number; y: number }
}

export const LANES = { actions: 0, touchpoints: 1, thoughts: 2, emotions: 3, pains: 4, opportunities: 5 } as const

/** Draws a map; without more a `cjm` with three stages. */
export async function lay(
  request: Partial<InsertRequest> = {},
  switches: Partial<Switches> = {},
  seed = 1,
): Promise<Table> {
  const sim = createSimulator({ switches, seed })
  const board = connect(sim.board)
  const { frameId } = await insertMap(board, {
    template: 'cjm',
    stages: ['Before', 'During', 'After'],
    title: 'A trip',
    subject: 'Bike',
    actor: 'Mia',
    scenario: 'Rents for a day',
    ...request,
  } as InsertRequest) // a request is a template or a map; here one more field of either
  return tableOf(sim, board, frameId)
}

export async function tableOf(sim: Simulator, board: Board, frameId: string): Promise<Table> {
  const drawn = (await readMaps(board, { frameIds: [frameId] }))[0]
  if (!drawn) throw new Error('The map was not drawn')
  const part = (role: string, lane?: number, stage?: number): BoardItem => {
    const laneId = lane === undefined ? undefined : drawn.map.lanes[lane]?.id
    const stageId = stage === undefined ? undefined : drawn.map.stages[stage]?.id
    const found = drawn.placed.find(
      (each) =>
        each.role === role &&
        (lane === undefined || each.laneId === laneId) &&
        (stage === undefined || each.stageId === stageId),
    )
    if (!found) throw new Error(`No ${role} in lane ${lane}, stage ${stage}`)
    return found.item
  }
  return {
    sim,
    hands: sim.hands,
    board,
    frameId,
    drawn,
    header: (stage) => part('stage', undefined, stage).id,
    label: (lane) => part('lane', lane).id,
    band: (lane) => part('band', lane).id,
    note: (lane, stage) => part('note', lane, stage).id,
    title: part('title').id,
    cell: (lane, stage) => ({ x: part('stage', undefined, stage).x, y: part('band', lane).y }),
  }
}
