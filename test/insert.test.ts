import { expect, test } from 'vitest'
import { checkMaps, connect, insertMap, readMaps } from '../src/api.ts'
import { PRESETS } from '../src/templates/presets.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { createSimulator } from '../src/simulator/simulator.ts'

test('a map is read back as it was inserted', async () => {
  const sim = createSimulator()
  const board = connect(sim.board)
  const { map, frameId } = await insertMap(board, { template: 'cjm', stages: ['One', 'Two', 'Three'], title: 'T', subject: 'Shoe', actor: 'Ada', scenario: 'Buys' })
  const n = sim.calls.length
  console.log('calls', n, 'items', sim.items().length, 2 * sim.items().length + 10)
  const [reading] = await readMaps(board)
  console.log(sim.calls.length - n)
  expect(reading?.map).toEqual(map)
  expect(reading?.frameId).toBe(frameId)
  console.log(reading?.confidence, reading?.unplaced, reading?.doubtful)
})
for (const template of TEMPLATES) test(`${template.id} example`, async () => {
  const sim = createSimulator()
  const board = connect(sim.board)
  const { map } = await insertMap(board, { template: template.id, example: true })
  const [reading] = await readMaps(board)
  expect(reading?.map).toEqual(map)
  const report = checkMaps([reading!])
  console.log(template.id, report.counts, report.findings.map((f) => f.message))
})
