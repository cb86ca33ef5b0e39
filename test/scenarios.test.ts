import { describe, expect, test } from 'vitest'
import { checkMaps, connect, readMaps } from '../src/api.ts'
import { buildScenario, SCENARIOS, type Scenario, scenarioOf } from '../src/playground/scenarios.ts'
import { createSimulator, type SimulatorState } from '../src/simulator/simulator.ts'

const scenario = (id: string): Scenario => {
  const found = scenarioOf(id)
  if (!found) throw new Error(`There is no scenario "${id}"`)
  return found
}

const open = async (id: string) => {
  const simulator = createSimulator({ state: await buildScenario(scenario(id)) })
  return { simulator, board: connect(simulator.board) }
}

/** The board without what differs from one building to the next: times and the maps' own ids. */
const drawn = (state: SimulatorState) =>
  state.items.map(({ id, type, x, y, width, height, content, title, style, parentId }) => ({
    id,
    type,
    x,
    y,
    width,
    height,
    content,
    title,
    style,
    parentId,
  }))

describe.each(SCENARIOS)('the scenario "$name"', ({ id, holds }) => {
  test('holds as many maps as it says', async () => {
    const { board } = await open(id)
    const maps = await readMaps(board)
    expect(maps.map((map) => map.map.title)).toHaveLength(holds.maps)
  })

  test(holds.findings ? 'gives the check something to find' : 'leaves nothing for the check to find', async () => {
    const { board } = await open(id)
    const { findings } = checkMaps(await readMaps(board))
    if (holds.findings) expect(findings).not.toEqual([])
    else expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  test('is laid out the same each time', async () => {
    const [once, again] = [await buildScenario(scenario(id)), await buildScenario(scenario(id))]
    expect(drawn(again)).toEqual(drawn(once))
  })
})

test('scenarios have ids of their own, fit for an address', () => {
  const ids = SCENARIOS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('the map without metadata has none, and the same words as one that has', async () => {
  const { simulator } = await open('map-without-metadata')
  expect(simulator.items().filter((item) => Object.keys(item.metadata).length > 0)).toEqual([])
  expect(simulator.snapshot().storage).toEqual([])
  const whole = await buildScenario({ ...scenario('map-without-metadata'), afterwards: undefined })
  expect(whole.items.some((item) => Object.keys(item.metadata).length > 0)).toBe(true)
  expect(drawn(simulator.snapshot())).toEqual(drawn(whole))
})

test('the messy workshop has notes outside the frame, across its edge, stacked and recoloured', async () => {
  const { simulator, board } = await open('messy-workshop')
  const [reading] = await readMaps(board)
  const frame = simulator.items().find((item) => item.type === 'frame')
  if (!reading || !frame) throw new Error('The messy workshop has no map')
  const right = frame.x + frame.width / 2
  const notes = simulator.items().filter((item) => item.type === 'sticky_note')
  const words = notes.map((note) => note.content)
  expect(notes.filter((note) => note.x - note.width / 2 > right).length).toBeGreaterThan(0)
  expect(notes.filter((note) => note.x - note.width / 2 < right && note.x + note.width / 2 > right).length).toBe(1)
  expect(new Set(words.filter(Boolean)).size).toBeLessThan(words.filter(Boolean).length)
  expect(reading.map.stages.map(({ name }) => name)).toContain('Purchase (online shop)')
})

test('somebody who opens the viewer scenario may only look', () => {
  expect(SCENARIOS.filter(({ role }) => role === 'viewer').map(({ id }) => id)).toEqual(['viewer'])
})

test('the hand-drawn map is read with the stages that people wrote on its sticky notes', async () => {
  const { board } = await open('hand-drawn-map')
  const [reading] = await readMaps(board)
  expect(reading?.map.stages.map((stage) => stage.name)).toEqual([
    'Find a doctor',
    'Book',
    'Wait',
    'Visit',
    'Afterwards',
  ])
  expect(reading?.map.lanes.map((lane) => lane.label)).toContain('Steps')
})
