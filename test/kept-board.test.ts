import { expect, test } from 'vitest'
import { findSaved, keep, type Saved } from '../src/playground/saving.ts'
import { buildScenario, scenarioOf } from '../src/playground/scenarios.ts'
import { createSimulator } from '../src/simulator/simulator.ts'

/** A browser's storage in memory; `most` is how many characters it takes. */
const storageOf = (most = Number.POSITIVE_INFINITY) => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
  return { kept, open: () => storage as unknown as Storage } // only what the playground uses of it
}

const busy = async (): Promise<Saved> => {
  const scenario = scenarioOf('busy-board')
  if (!scenario) throw new Error('There is no busy board')
  return { version: 1, scenario: scenario.id, changed: true, state: await buildScenario(scenario) }
}

test('a board that was kept comes back as it was', async () => {
  const { open } = storageOf()
  const board = await busy()
  expect(keep(open, board)).toBe(true)
  const found = findSaved(open)
  expect(found).toEqual({ kind: 'board', saved: board })
  if (found.kind !== 'board') throw new Error('The board was not found')
  expect(createSimulator({ state: found.saved.state }).snapshot()).toEqual(board.state)
})

test('nothing kept is nothing found', () => {
  expect(findSaved(storageOf().open)).toEqual({ kind: 'nothing' })
})

const spoilt: readonly (readonly [string, (board: Saved) => unknown])[] = [
  ['is no JSON', () => '{"version":1,'],
  ['is of another version', (board) => ({ ...board, version: 2 })],
  ['is a list', () => []],
  ['has no board', (board) => ({ ...board, state: null })],
  ['has items without a place', (board) => withItem(board, { x: null })],
  ['has items with words for numbers', (board) => withItem(board, { width: '100' })],
  ['has content that is no text', (board) => withItem(board, { content: { html: '<p>' } })],
  ['has a look that is no look', (board) => withItem(board, { style: { fillColor: ['red'] } })],
]

const withItem = (board: Saved, fields: object): unknown => ({
  ...board,
  state: { ...board.state, items: board.state.items.map((item) => ({ ...item, ...fields })) },
})

test.each(spoilt)('what was kept and %s is not believed', async (_, spoil) => {
  const { kept, open } = storageOf()
  keep(open, await busy())
  const [key = ''] = [...kept.keys()]
  const value = spoil(await busy())
  kept.set(key, typeof value === 'string' ? value : JSON.stringify(value))
  expect(findSaved(open)).toEqual({ kind: 'broken' })
})

test('a browser that keeps nothing says so, and loses nothing else', async () => {
  const refusing = (): Storage => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(findSaved(refusing)).toEqual({ kind: 'refused' })
  expect(keep(refusing, await busy())).toBe(false)
  expect(keep(storageOf(1000).open, await busy())).toBe(false)
})
