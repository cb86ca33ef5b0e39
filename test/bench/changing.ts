import { applyPlan, type Board, connect, insertMap, type JourneyMap, planChanges, readMaps } from '../../src/api.ts'
import { LANES, type LaneType } from '../../src/lanes/index.ts'
import { blankMap } from '../../src/model/blank-map.ts'
import { createSimulator } from '../../src/simulator/simulator.ts'
import { LATENCY, oneAfterAnother } from './drawing.ts'
import type { Row } from './row.ts'

const TYPES: readonly LaneType[] = LANES.slice(0, 8).map(({ id }) => id)
const STAGES = 7
const NOTES = 300
/** The stage comes in the middle: before this one. */
const AT = 3

/** A map that people have filled: so many notes in each cell, as far as they last. */
function filledMap(): JourneyMap {
  const stages = Array.from({ length: STAGES }, (_, index) => ({ id: `s${index}`, name: `Stage ${index + 1}` }))
  const lanes = TYPES.map((type, index) => ({ id: `l${index}`, label: LANES[index]?.label ?? type, types: [type] }))
  const cells = lanes.flatMap((lane) => stages.map((stage) => ({ laneId: lane.id, stageId: stage.id })))
  const notes = Array.from({ length: NOTES }, (_, index) => {
    const cell = cells[index % cells.length]
    if (!cell) throw new Error('There are cells')
    const more = { score: null, answer: 'note' as const, color: '', tags: [], createdBy: '', modifiedAt: '' }
    return { id: `n${index}`, ...cell, text: `Note ${index}`, ...more }
  })
  return { ...blankMap('bench', 'combined'), title: 'A filled map', subject: 'Shoe', stages, lanes, notes }
}

/** Adds a stage in the middle of the map. */
async function addedIn(wrap: (board: Board) => Board) {
  const simulator = createSimulator({ latency: LATENCY })
  const board = connect(simulator.board)
  await insertMap(board, { map: filledMap() })
  const [reading] = await readMaps(board)
  if (!reading) throw new Error('The map is read')
  const plan = planChanges(reading, [{ kind: 'add-stage', stage: { id: 'new', name: 'A new stage' }, at: AT }])
  const before = simulator.calls.length
  const began = performance.now()
  const { error, skipped } = await applyPlan(wrap(board), plan)
  const ms = performance.now() - began
  if (error || skipped.length > 0) throw error ?? new Error(`${skipped.length} items were skipped`)
  const calls = simulator.calls.length - before
  const [after] = await readMaps(board)
  if (after?.map.stages[AT]?.id !== 'new' || after.map.notes.length !== NOTES) throw new Error('The stage is not there')
  const edge = reading.grid?.columns[AT]?.from ?? 0
  const right = new Set(reading.placed.flatMap(({ item }) => (item.x > edge && item.width < 1000 ? [item.id] : [])))
    .size
  const made = plan.ops.filter(({ kind }) => kind === 'create').length
  return { ms, calls, planned: plan.calls, right, made }
}

export async function changing(): Promise<Row[]> {
  const ours = await addedIn((board) => board)
  const theirs = await addedIn(oneAfterAnother)
  const allowed = ours.right + 2 * ours.made + 3 * TYPES.length + 20
  const what = `adding a stage in the middle of ${TYPES.length} lanes x ${STAGES} stages with ${NOTES} notes`
  return [
    {
      what: `Calls for ${what}`,
      measured: `${ours.calls} calls, ${ours.planned} of them foretold`,
      reference: `${ours.right} items to the right + 2 x ${ours.made} new ones + 3 x ${TYPES.length} lanes + 20`,
      ratio: ours.calls / allowed,
      budget: 1,
    },
    {
      what: `Time for ${what}, ${LATENCY} ms a call`,
      measured: `${(ours.ms / 1000).toFixed(2)} s for ${ours.calls} calls`,
      reference: `${(theirs.ms / 1000).toFixed(2)} s for ${theirs.calls} calls, one after another`,
      ratio: ours.ms / theirs.ms,
      budget: 0.1,
      details: [`${(ours.ms / LATENCY).toFixed(1)} times the latency of one call`],
    },
  ]
}
