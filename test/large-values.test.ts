import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepLarge, readLarge, removeLarge, type Store } from '../src/board/large-values.ts'
import { connect } from '../src/board/miro.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { randomFrom } from '../src/simulator/world.ts'

const KEY = 'kept'

function board() {
  const sim = createSimulator()
  return { sim, store: connect(sim.board) }
}
const keysOf = (sim: ReturnType<typeof createSimulator>): string[] =>
  sim
    .snapshot()
    .storage.map(([, key]) => key)
    .toSorted()

/** Text that hardly becomes smaller when it is compressed. */
function noise(length: number, seed = 1): string {
  const random = randomFrom(seed)
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('')
}

const SMALL = { says: 'small ü <b>', list: [1, null, false] }
const MIDDLE = { says: 'once and again '.repeat(5000) }
const LARGE = { says: noise(100_000) }
const OTHER_LARGE = { says: noise(70_000, 2) }

test.each([
  ['a small value', SMALL, 1],
  ['one that a key takes when it is compressed', MIDDLE, 1],
  ['one that takes several keys', LARGE, 3],
  ['false', false, 1],
  ['an empty text', '', 1],
])('%s is read as it was kept, and nothing is left when it is removed', async (_, value, keys) => {
  const { sim, store } = board()
  await keepLarge(store, KEY, value)
  expect(keysOf(sim)).toHaveLength(keys)
  expect(await readLarge(store, KEY)).toEqual(value)
  await removeLarge(store, KEY)
  expect(keysOf(sim)).toEqual([])
  expect(await readLarge(store, KEY)).toBeNull()
})

/** A key that only names what an object is made of is taken for none when JSON is parsed with zod. */
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'))

test('any JSON is read as it was kept', async () => {
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const { store } = board()
      const asJson = JSON.parse(JSON.stringify(value))
      await keepLarge(store, KEY, value)
      expect(await readLarge(store, KEY)).toEqual(asJson)
    }),
    { numRuns: 200, seed: 11 },
  )
})

test('a value that takes the place of another leaves no key of it behind', async () => {
  const { sim, store } = board()
  for (const value of [LARGE, OTHER_LARGE, SMALL, LARGE, MIDDLE]) {
    await keepLarge(store, KEY, value)
    expect(await readLarge(store, KEY)).toEqual(value)
  }
  expect(keysOf(sim)).toEqual([KEY])
})

test('what is more than is kept is refused with what to do instead, and the value before stays', async () => {
  const { sim, store } = board()
  await keepLarge(store, KEY, SMALL)
  await expect(keepLarge(store, KEY, noise(1_500_000))).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(
      /^Could not keep this on the board: it takes \d+ KB .* Export it as a file instead$/,
    ),
  })
  expect(await readLarge(store, KEY)).toEqual(SMALL)
  expect(keysOf(sim)).toEqual([KEY])
})

const PAIRS = [
  [SMALL, LARGE],
  [LARGE, SMALL],
  [LARGE, OTHER_LARGE],
] as const

test.each(['before', 'after'] as const)('whichever call fails %s it acts, one whole value can be read', async (how) => {
  for (const [before, after] of PAIRS) {
    for (const times of [1, Number.POSITIVE_INFINITY]) {
      for (let when = 1; when <= 10; when++) {
        const { sim, store } = board()
        await keepLarge(store, KEY, before)
        sim.faults.fail({ when, times, how })
        const hasFailed = await keepLarge(store, KEY, after).then(
          () => false,
          () => true,
        )
        sim.faults.clear()
        const read = await readLarge(store, KEY)
        if (hasFailed) expect([before, after]).toContainEqual(read)
        else expect(read).toEqual(after)
        await keepLarge(store, KEY, after)
        expect(await readLarge(store, KEY)).toEqual(after)
      }
    }
  }
})

test('whoever is cut off while writing leaves the value before', async () => {
  for (let calls = 0; calls <= 12; calls++) {
    const { store } = board()
    await keepLarge(store, KEY, LARGE)
    let left = calls
    const dying: Store = {
      getStored: (key) => (left-- > 0 ? store.getStored(key) : new Promise(() => {})),
      setStored: (key, value) => (left-- > 0 ? store.setStored(key, value) : new Promise(() => {})),
    }
    await Promise.race([keepLarge(dying, KEY, OTHER_LARGE), new Promise((resolve) => setTimeout(resolve, 30))])
    expect([LARGE, OTHER_LARGE]).toContainEqual(await readLarge(store, KEY))
  }
})

test('two who write at once never mix: one of the two values is kept', async () => {
  const { store } = board()
  await keepLarge(store, KEY, LARGE)
  const [one, two] = [{ says: noise(90_000, 3) }, { says: noise(80_000, 4) }]
  await Promise.all([keepLarge(store, KEY, one), keepLarge(store, KEY, two)])
  expect([one, two]).toContainEqual(await readLarge(store, KEY))
})

test('somebody who reads while it is overwritten gets the old value or the new one', async () => {
  for (let rounds = 0; rounds < 8; rounds++) {
    const { store } = board()
    await keepLarge(store, KEY, LARGE)
    const writing = keepLarge(store, KEY, OTHER_LARGE)
    for (let turn = 0; turn < rounds * 3; turn++) await Promise.resolve()
    const read = await readLarge(store, KEY)
    await writing
    expect([LARGE, OTHER_LARGE]).toContainEqual(read)
  }
})

test('a value of which a part is missing, cut or of another kind is no value', async () => {
  for (const bad of [undefined, 'x', 5, { form: 'plain' }, null]) {
    const { sim, store } = board()
    await keepLarge(store, KEY, LARGE)
    const [, part = ''] = keysOf(sim)
    await store.setStored(part, bad)
    expect(await readLarge(store, KEY)).toBeNull()
  }
})

test('whatever else stands under the key is no value', async () => {
  const odd = [
    null,
    0,
    'text',
    [],
    {},
    { form: 'packed', text: 'not base64 at all!' },
    { form: 'packed', text: btoa('not deflated') },
    { form: 'parts', generation: 'x', parts: 1e9, length: 4 },
    { form: 'parts', generation: 'x', parts: 2, length: 4 },
    { form: 'parts', generation: 5, parts: 1, length: 4 },
    { form: 'unknown' },
  ]
  for (const value of odd) {
    const { store } = board()
    await store.setStored(KEY, value)
    expect(await readLarge(store, KEY)).toBeNull()
    await keepLarge(store, KEY, SMALL)
    expect(await readLarge(store, KEY)).toEqual(SMALL)
  }
})

test('what would fill the memory when it is unpacked is not unpacked', async () => {
  const { store } = board()
  const zeros = new Blob([new Uint8Array(40 * 1024 * 1024)]).stream()
  const bomb = zeros.pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = Buffer.from(await new Response(bomb).arrayBuffer())
  await store.setStored(KEY, { form: 'packed', text: bytes.toString('base64') })
  expect(await readLarge(store, KEY)).toBeNull()
})
