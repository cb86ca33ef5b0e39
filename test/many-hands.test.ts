import { expect, test } from 'vitest'
import { checkMaps, connect, insertMap, type Reading, readMaps } from '../src/api.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'

const MINUTE = 60_000
const WRITERS = ['Ada', 'Ben', 'Cleo'].map((name, index) => ({ id: `345876450000000010${index}`, name }))

/** A map that one person has inserted. */
async function inserted() {
  let now = Date.UTC(2026, 0, 5, 9)
  const sim = createSimulator({
    clock: { now: () => now, wait: () => new Promise((resolve) => setImmediate(resolve)) },
  })
  await insertMap(connect(sim.board), { template: 'cjm', preset: 'lifecycle' })
  return { sim, later: (ms: number) => (now += ms) }
}

const notesIn = ({ placed }: Reading) => placed.flatMap(({ item, role }) => (role === 'note' ? [item] : []))

async function look({ board }: Simulator): Promise<Reading> {
  const [reading] = await readMaps(connect(board))
  if (!reading) throw new Error('There is no map')
  return reading
}

const said = (reading: Reading) =>
  checkMaps([reading], { profile: 'sign-off' }).findings.flatMap(({ rule, code }) =>
    rule === 'many-hands' ? [code] : [],
  )

/** All of them write into the notes that wait. */
async function written(
  { sim, later }: Awaited<ReturnType<typeof inserted>>,
  writers: typeof WRITERS,
): Promise<Reading> {
  later(10 * MINUTE)
  for (const [index, { id }] of notesIn(await look(sim)).entries()) {
    const writer = writers[index % writers.length]
    if (writer) sim.hands.as(writer).type(id, `They do thing ${index}`)
  }
  return look(sim)
}

/** One person adds a note beside each that is there. */
async function added({ sim, later }: Awaited<ReturnType<typeof inserted>>): Promise<Reading> {
  later(10 * MINUTE)
  for (const [index, { x, y }] of notesIn(await look(sim)).entries())
    sim.hands.addSticky(`They think thing ${index}`, { x: x + 10, y })
  return look(sim)
}

test('several people who write into the notes that wait are not told that one person wrote it all', async () => {
  const board = await inserted()
  const reading = await written(board, WRITERS)
  expect(reading.map.notes.length).toBeGreaterThan(20)
  expect(new Set(reading.map.notes.map(({ createdBy }) => createdBy)).size).toBe(1)
  expect(reading.laid).toEqual(reading.map.notes.map(({ id }) => id))
  expect(said(reading)).toEqual([])
})

test('nor are they on a copy of the map, all of which came with it', async () => {
  const board = await inserted()
  const { frameId } = await written(board, WRITERS)
  board.later(60 * MINUTE)
  const copy = board.sim.hands.copyFrame(frameId ?? '', { x: 20_000, y: 0 })
  const readings = await readMaps(connect(board.sim.board))
  const copied = readings.find((each) => each.frameId === copy)
  expect(copied?.record).toBe('copied')
  expect(copied?.laid).toHaveLength(copied?.map.notes.length ?? 0)
  expect(copied && said(copied)).toEqual([])
})

test('one person who adds all notes anew is asked to let others look', async () => {
  const board = await inserted()
  const reading = await added(board)
  expect(reading.map.notes.length).toBeGreaterThan(20)
  expect(reading.laid).toEqual([])
  expect(said(reading)).toEqual(['one'])
})
