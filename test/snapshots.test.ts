import { expect, test } from 'vitest'
import type { Store } from '../src/board/large-values.ts'
import { connect } from '../src/board/miro.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'
import { MOST_SNAPSHOTS, parseIndex } from '../src/sync/snapshot-index.ts'
import {
  listSnapshots,
  putSnapshot,
  readSnapshot,
  removeSnapshot,
  renameSnapshot,
  takeSnapshot,
} from '../src/sync/snapshots.ts'

const LONG = process.env.THROUGHLINE_LONG === '1'
const storageOf = (sim: Simulator): readonly string[] => sim.snapshot().storage.map(([, key]) => key)

const MAP: JourneyMap = sketch(`
  CJM: Buying headphones
  id: map-1
  | stage    | Awareness           | Purchase      |
  | actions  | sees an ad / clicks | buys online   |
  | emotions | (+1) curious        | (-1) too dear |
`)
const LATER: JourneyMap = { ...MAP, title: 'Later', notes: MAP.notes.slice(1) }

const soon = (): Promise<void> => Promise.resolve()
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()

function board() {
  const sim = createSimulator()
  return { sim, store: connect(sim.board) }
}
const take = (store: Store, name: string, at: string, map = MAP, automatic = false) =>
  takeSnapshot(store, map, { name, by: 'Ada', at, automatic }, soon)
const namesIn = async (store: Store): Promise<string[]> => (await listSnapshots(store, MAP.id)).map(({ name }) => name)

test('snapshots are listed with what they hold, the newest first, and read as the map was', async () => {
  const { store } = board()
  await take(store, 'Before the workshop', day(1))
  await take(store, 'After it', day(2), LATER)
  await takeSnapshot(store, { ...MAP, id: 'other' }, { name: 'Another map', by: '', at: day(3) }, soon)
  const entries = await listSnapshots(store, MAP.id)
  expect(entries.map(({ id: _, ...rest }) => rest)).toEqual([
    { name: 'After it', automatic: false, at: day(2), by: 'Ada', stages: 2, lanes: 2, notes: 4 },
    { name: 'Before the workshop', automatic: false, at: day(1), by: 'Ada', stages: 2, lanes: 2, notes: 5 },
  ])
  const maps = await Promise.all(entries.map(({ id }) => readSnapshot(store, MAP.id, id)))
  expect(maps).toEqual([LATER, MAP])
})

test('a snapshot is renamed and removed, and brought back as it was', async () => {
  const { sim, store } = board()
  const { entry } = await take(store, 'One', day(1))
  expect((await renameSnapshot(store, MAP.id, entry.id, 'Two', soon)).entries).toEqual([{ ...entry, name: 'Two' }])
  expect(await removeSnapshot(store, MAP.id, entry.id, soon)).toEqual({ entries: [], why: null })
  expect(await readSnapshot(store, MAP.id, entry.id)).toBeNull()
  expect(storageOf(sim)).toEqual([`snapshots:${MAP.id}`])
  await putSnapshot(store, MAP, entry, soon)
  expect(await listSnapshots(store, MAP.id)).toEqual([entry])
  expect(await readSnapshot(store, MAP.id, entry.id)).toEqual(MAP)
})

test('the oldest automatic snapshot makes room, and one that somebody has named never does', async () => {
  const { sim, store } = board()
  for (let n = 0; n < MOST_SNAPSHOTS - 2; n++) await take(store, `named ${n}`, day(n))
  for (let n = 0; n < 3; n++) await take(store, `automatic ${n}`, day(100 + n), MAP, true)
  const names = await namesIn(store)
  expect(names).toHaveLength(MOST_SNAPSHOTS)
  expect(names.slice(0, 3)).toEqual(['automatic 2', 'automatic 1', 'named 17'])
  expect(storageOf(sim)).toHaveLength(MOST_SNAPSHOTS + 1)

  const [, { id }] = (await listSnapshots(store, MAP.id)) as [unknown, { id: string }]
  await renameSnapshot(store, MAP.id, id, 'kept', soon)
  await take(store, 'one more', day(200))
  expect((await namesIn(store)).slice(0, 2)).toEqual(['one more', 'kept'])

  expect(await take(store, 'too many', day(300))).toMatchObject({ why: 'full' })
  expect(await take(store, 'too many', day(300), MAP, true)).toMatchObject({ why: 'full' })
  expect(await namesIn(store)).not.toContain('too many')
  expect(storageOf(sim)).toHaveLength(MOST_SNAPSHOTS + 1)
})

test.each(['before', 'after'] as const)(
  'whichever call fails %s it acts, all that is listed can be read',
  async (how) => {
    const works = {
      take: (store: Store) => take(store, 'new', day(5), LATER),
      remove: (store: Store, id: string) => removeSnapshot(store, MAP.id, id, soon),
      rename: (store: Store, id: string) => renameSnapshot(store, MAP.id, id, 'renamed', soon),
    }
    for (const work of Object.values(works)) {
      for (const times of [1, Number.POSITIVE_INFINITY]) {
        for (let when = 1; when <= 9; when++) {
          const { sim, store } = board()
          await take(store, 'old', day(1))
          const { entry } = await take(store, 'chosen', day(2))
          sim.faults.fail({ when, times, how })
          const outcome = await work(store, entry.id).catch(() => null)
          sim.faults.clear()
          const entries = await listSnapshots(store, MAP.id)
          expect(entries.map(({ name }) => name)).toContain('old')
          for (const { id, name } of entries)
            expect(await readSnapshot(store, MAP.id, id)).toEqual(name === 'new' ? LATER : MAP)
          // What says that it is done, is.
          if (outcome?.why === null) expect(entries).toEqual(outcome.entries)
          // And it can be done again.
          await work(store, entry.id)
          expect((await namesIn(store))[0]).toBe(
            work === works.take ? 'new' : work === works.remove ? 'old' : 'renamed',
          )
        }
      }
    }
  },
)

/** Each call takes as long as chance wants. */
const slow = (store: Store, random: () => number): Store => {
  const late = async () => {
    for (let turns = Math.floor(random() * 30); turns > 0; turns--) await Promise.resolve()
  }
  return {
    async getStored(key) {
      await late()
      const value = await store.getStored(key)
      await late()
      return value
    },
    async setStored(key, value) {
      await late()
      await store.setStored(key, value)
      await late()
    },
  }
}
const longPause = async () => {
  for (let turns = 0; turns < 400; turns++) await Promise.resolve()
}

test('of several people who save, rename and remove at once nobody loses anything', async () => {
  for (let seed = 1; seed <= (LONG ? 500 : 40); seed++) {
    const { sim, store } = board()
    const old = await take(store, 'old', day(1))
    const gone = await take(store, 'gone', day(2))
    const random = randomFrom(seed)
    const person = () => slow(connect(sim.connect().miro.board), random)
    const done = await Promise.all([
      takeSnapshot(person(), MAP, { name: 'mine', by: 'Ada', at: day(3) }, longPause),
      takeSnapshot(person(), LATER, { name: 'yours', by: 'Bo', at: day(4) }, longPause),
      renameSnapshot(person(), MAP.id, old.entry.id, 'renamed', longPause),
      removeSnapshot(person(), MAP.id, gone.entry.id, longPause),
    ])
    expect(done.map(({ why }) => why)).toEqual([null, null, null, null])
    expect(await namesIn(store), `seed ${seed}`).toEqual(['yours', 'mine', 'renamed'])
  }
})

test('whatever stands in the storage is no reason to fail, and what a newer version wrote is left alone', async () => {
  const good = { id: 'a', name: 'good', automatic: false, at: day(1), by: '', stages: 1, lanes: 1, notes: 1 }
  const odd = [null, 5, 'x', [], { version: 1 }, { version: 1, entries: 7 }, { entries: [good] }]
  for (const value of odd) expect(parseIndex(value)).toEqual({ entries: [], foreign: [], isNewer: false })
  const mixed = {
    version: 1,
    entries: [good, { ...good, name: 'twice' }, { ...good, id: '../x' }, null, { future: 1 }],
  }
  expect(parseIndex(mixed)).toEqual({
    entries: [good],
    foreign: [{ ...good, id: '../x' }, null, { future: 1 }],
    isNewer: false,
  })

  const { sim, store } = board()
  await store.setStored(`snapshots:${MAP.id}`, mixed)
  await take(store, 'mine', day(2))
  const stored = await store.getStored(`snapshots:${MAP.id}`)
  expect(stored).toMatchObject({ entries: expect.arrayContaining([{ future: 1 }, null]) })

  await store.setStored(`snapshots:${MAP.id}`, { version: 2, entries: 'otherwise' })
  const before = storageOf(sim)
  expect(await take(store, 'mine', day(2))).toMatchObject({ why: 'newer', entries: [] })
  expect(await store.getStored(`snapshots:${MAP.id}`)).toEqual({ version: 2, entries: 'otherwise' })
  expect(storageOf(sim)).toEqual(before)
})

test('a snapshot whose map is damaged is told as one that cannot be read', async () => {
  const broken = [
    { version: 2, map: MAP },
    { version: 1, map: { ...MAP, stages: [...MAP.stages, ...MAP.stages] } },
    { version: 1, map: { ...MAP, notes: MAP.notes.map((note) => ({ ...note, laneId: 'gone' })) } },
    { version: 1, map: { ...MAP, lanes: 'none' } },
    { version: 1 },
    'text',
  ]
  for (const value of broken) {
    const { store } = board()
    const { entry } = await take(store, 'mine', day(1))
    await store.setStored(`snapshot:${MAP.id}:${entry.id}`, { form: 'plain', value })
    expect(await readSnapshot(store, MAP.id, entry.id)).toBeNull()
  }
})
