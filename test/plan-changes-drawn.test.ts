import { expect, test } from 'vitest'
import { type BoardItem, connect, diffMaps, type JourneyMap, planChanges, type Reading, readItems } from '../src/api.ts'
import { adaptItems } from '../src/board/adapt.ts'
import { foreseeChange } from '../src/plan/change/foresee-change.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { drawByHand } from './adopt-kit.ts'
import { BOARDS, drawBoard } from './boards/board.ts'
import { LONG, sample } from './insert-kit.ts'

/** The map of the board that holds most of these items. */
function mapWith(
  items: readonly BoardItem[],
  ids: ReadonlySet<string>,
  metadata = new Map<string, unknown>(),
): Reading | null {
  const shared = ({ placed }: Reading) => placed.filter(({ item }) => ids.has(item.id)).length
  const [best] = [...readItems(items, { metadata, boardId: 'board' })].sort((a, b) => shared(b) - shared(a))
  return best && shared(best) > ids.size / 2 ? best : null
}

const STAGE = { id: 'new-stage', name: 'Brand new' }
const LANE = { id: 'new-lane', label: 'Opportunities', types: ['opportunities' as const] }
const put = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)]
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)
const inCells = (map: JourneyMap): JourneyMap => ({
  ...map,
  notes: map.notes.filter(
    ({ stageId, laneId }) => map.stages.some(({ id }) => id === stageId) && map.lanes.some(({ id }) => id === laneId),
  ),
})

const OPERATIONS: readonly ((map: JourneyMap) => JourneyMap)[] = [
  (map) => ({ ...map, stages: put(map.stages, 1, STAGE) }),
  (map) => ({ ...map, stages: put(map.stages, map.stages.length, STAGE) }),
  (map) => ({ ...map, stages: put(map.stages, 0, STAGE) }),
  (map) => inCells({ ...map, stages: without(map.stages, 1) }),
  (map) => {
    const [first, ...rest] = map.stages
    return first ? { ...map, stages: [...rest, first] } : map
  },
  (map) => ({
    ...map,
    stages: map.stages.map((stage, index) => (index === 1 ? { ...stage, name: 'Another name' } : stage)),
  }),
  (map) => ({ ...map, lanes: put(map.lanes, 1, LANE) }),
  (map) => ({ ...map, lanes: put(map.lanes, map.lanes.length, LANE) }),
  (map) => inCells({ ...map, lanes: without(map.lanes, 1) }),
  (map) => {
    const [first, ...rest] = map.lanes
    return first ? { ...map, lanes: [...rest, first] } : map
  },
]

/** Where each note lies, by what stage and lane are called; parts that have no name of their own by their number. */
function cellsOf({ map }: Reading): ReadonlyMap<string, string> {
  const stage = new Map(map.stages.map(({ id, name }) => [id, name]))
  const lane = new Map(map.lanes.map(({ id, label }) => [id, label]))
  return new Map(map.notes.map((note) => [note.id, `${lane.get(note.laneId)} / ${stage.get(note.stageId)}`]))
}

interface Outcome {
  readonly notes: number
  readonly astray: readonly string[]
  readonly lost: boolean
  readonly structure: string | null
  readonly again: number
}

function outcomeOf(items: readonly BoardItem[], read: Reading, target: JourneyMap): Outcome {
  const changes = diffMaps(read.map, target)
  const plan = planChanges(read, changes)
  const next = foreseeChange(items, plan)
  const ids = new Set(read.placed.map(({ item }) => item.id))
  const end = mapWith(next.items, ids, new Map(next.metadata))
  const wanted = new Map(target.notes.map((note) => [note.id, note]))
  const names = cellsOf({ ...read, map: target })
  if (!end) return { notes: wanted.size, astray: [], lost: true, structure: null, again: 0 }
  const now = cellsOf(end)
  const astray = [...names]
    .filter(([id, cell]) => now.get(id) !== cell)
    .map(([id, cell]) => `${cell} -> ${now.get(id)}`)
  const said = (map: JourneyMap) => `${map.stages.map(({ name }) => name)} | ${map.lanes.map(({ label }) => label)}`
  return {
    notes: wanted.size,
    astray,
    lost: false,
    structure: said(end.map) === said(target) ? null : `${said(target)} => ${said(end.map)}`,
    again: planChanges(end, changes).ops.length,
  }
}

const byHand = [
  {},
  { title: 'Our journey' },
  { title: 'Our journey', frame: { title: 'Customer journey map', room: 60 } },
  { bands: true, frame: { title: 'Journey map', room: 60 } },
  { turned: true, title: 'Our journey' },
  { turned: true, frame: { title: 'Journey map', room: 60 } },
  { labelAs: 'shape' as const, headerAs: 'text' as const, scale: 3 },
  { labelAs: 'sticky_note' as const, headerAs: 'sticky_note' as const, stacked: true },
]

test.each(byHand.map((how) => [JSON.stringify(how), how] as const))(
  'on a map drawn by hand as %s each change leaves every note in its cell',
  async (_, how) => {
    const simulator = createSimulator()
    drawByHand(simulator, how)
    const items = await connect(simulator.board).items()
    const [read] = readItems(items)
    if (!read) throw new Error('There is no map')
    const outcomes = OPERATIONS.map((operation) => outcomeOf(items, read, operation(read.map)))
    expect(outcomes.map(({ astray, lost, structure, again }) => ({ astray, lost, structure, again }))).toEqual(
      OPERATIONS.map(() => ({ astray: [], lost: false, structure: null, again: 0 })),
    )
  },
)

test('on boards that people have drawn in many ways nearly every note stays in its cell', { timeout: 600_000 }, () => {
  const numbers = sample(
    Array.from({ length: BOARDS }, (_, index) => index),
    LONG ? BOARDS : 60,
  )
  const sum = { notes: 0, astray: 0, maps: 0, lost: 0, structure: 0, again: 0 }
  const told: string[] = []
  for (const number of numbers) {
    const items = adaptItems(drawBoard(number, 20_261_122).raws)
    for (const read of readItems(items)) {
      const operation = OPERATIONS[number % OPERATIONS.length]
      if (!operation || read.map.stages.length < 3 || read.map.lanes.length < 3) continue
      const outcome = outcomeOf(items, read, operation(read.map))
      sum.maps += 1
      sum.notes += outcome.notes
      sum.astray += outcome.astray.length
      if (outcome.lost) sum.lost += 1
      if (outcome.structure) sum.structure += 1
      if (outcome.again > 0) sum.again += 1
      if (outcome.lost || outcome.astray.length > 0 || outcome.structure || outcome.again)
        told.push(
          `${number} (${drawBoard(number, 20_261_122).style}) op ${number % OPERATIONS.length}: lost ${outcome.lost}, astray ${outcome.astray.length}/${outcome.notes}, again ${outcome.again}, ${outcome.structure}`,
        )
    }
  }
  const share = (count: number, of: number) => count / Math.max(1, of)
  expect(sum.maps, told.join('\n')).toBeGreaterThan(0)
  expect(sum.lost, told.join('\n')).toBe(0)
  expect(share(sum.astray, sum.notes), told.join('\n')).toBeLessThan(0.01)
  expect(share(sum.structure + sum.again, sum.maps), told.join('\n')).toBeLessThan(0.05)
})
