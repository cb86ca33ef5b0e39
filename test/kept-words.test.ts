import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepWords, loadWords } from '../src/api/keep-words.ts'
import { connect } from '../src/api.ts'
import { heldIn, ledger, mergeLedgers, saying } from '../src/model/ledger.ts'
import { keptWordsState } from '../src/panel/kept-words-state.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'

const asText = (value: unknown) => (typeof value === 'string' ? value : null)
const NAMES = ledger('names', asText, 'Overwritten again and again')

const boardOf = (sim: Simulator, name = 'Ada') => connect(sim.connect({ user: { id: name, name } }).miro.board)
const NO_WAIT = { wait: async () => {} }

const panelOf = (sim: Simulator, name: string, time: { now: number }) =>
  keptWordsState(
    {
      board: boardOf(sim, name),
      clock: { now: () => time.now, after: () => () => {} },
      checking: () => import('../src/panel/checking.ts'),
    },
    NAMES,
  )

const entry = fc.record({
  subject: fc.constantFrom('a', 'b', 'c'),
  turn: fc.integer({ min: 0, max: 4 }),
  value: fc.option(fc.constantFrom('x', 'y'), { nil: null }),
})

describe('words that several people keep under one key', () => {
  test('say the same whoever merges what into what', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (ones, others) => {
        expect(mergeLedgers(ones, others)).toEqual(mergeLedgers(others, ones))
        expect(mergeLedgers(mergeLedgers(ones, others), others)).toEqual(mergeLedgers(ones, others))
      }),
      { seed: 20261201 },
    )
  })

  test('of two people who write at the same moment neither loses a word', async () => {
    const sim = createSimulator()
    const said = [saying<string>([], [['a', 'Ada']]), saying<string>([], [['b', 'Bo']])] as const
    await Promise.all(said.map((words, index) => keepWords(boardOf(sim, `P${index}`), NAMES, words, NO_WAIT)))
    const { entries } = await loadWords(boardOf(sim), NAMES)
    expect([...heldIn(entries)].toSorted()).toEqual([
      ['a', 'Ada'],
      ['b', 'Bo'],
    ])
  })

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    { version: 1 },
    { version: 1, entries: [7, { subject: '' }, { subject: 'a', turn: -1, value: 'x' }] },
  ])('are none where the board holds nonsense: %j', (value) => {
    expect(NAMES.parse(value)).toMatchObject({ entries: [], isNewer: false })
  })

  test('what this version does not understand is written back, and what a newer one wrote is left alone', async () => {
    const foreign = { subject: 'a', turn: 1, value: { new: true } }
    const kept = NAMES.parse({ version: 1, entries: [foreign] })
    expect(kept.entries).toEqual([])
    const merged = NAMES.merge(kept.entries, saying<string>([], [['b', 'Bo']]))
    expect(NAMES.stored({ ...kept, entries: merged })).toEqual({
      version: 1,
      entries: [{ subject: 'b', turn: 1, value: 'Bo' }, foreign],
    })
    const sim = createSimulator()
    const board = boardOf(sim)
    await board.setStored('names', { version: 2, words: [] })
    const { why } = await keepWords(board, NAMES, saying<string>([], [['b', 'Bo']]), NO_WAIT)
    expect([why, await board.getStored('names')]).toEqual(['newer', { version: 2, words: [] }])
  })

  test('more than a key takes is told, and what was there stays', async () => {
    const sim = createSimulator()
    const board = boardOf(sim)
    await keepWords(board, NAMES, saying<string>([], [['a', 'Ada']]), NO_WAIT)
    const { why } = await keepWords(board, NAMES, saying<string>([], [['b', 'B'.repeat(70_000)]]), NO_WAIT)
    expect([why, [...heldIn((await loadWords(board, NAMES)).entries)]]).toEqual(['full', [['a', 'Ada']]])
  })
})

test('a word that is read back in another order of its parts, or shorter, is the same word', async () => {
  const parse = (value: unknown) => {
    const { a, b } = value as { a: string; b: string }
    return a ? { a: a.trim(), b } : null
  }
  const list = ledger('parts', parse, 'Overwritten again and again')
  const board = boardOf(createSimulator())
  const said = saying<{ a: string; b: string }>(
    [],
    [
      ['x', { b: '2', a: ' 1 ' }],
      ['y', { a: '', b: 'nothing that could be read back' }],
    ],
  )
  const { why } = await keepWords(board, list, said, NO_WAIT)
  expect([why, [...heldIn((await loadWords(board, list)).entries)]]).toEqual([null, [['x', { a: '1', b: '2' }]]])
})

describe('a panel that shares words through the board', () => {
  test('has them at once, and so has the other panel where Miro tells of it', async () => {
    const sim = createSimulator()
    const [one, other] = [panelOf(sim, 'Ada', { now: 0 }), panelOf(sim, 'Bo', { now: 0 })]
    await Promise.all([one.refresh(), other.refresh()])
    const keeping = one.say([['a', 'Ada']])
    expect([...one.values.value]).toEqual([['a', 'Ada']])
    await keeping
    await sim.settled()
    expect([...other.values.value]).toEqual([['a', 'Ada']])
    await other.say([['a', null]])
    await sim.settled()
    expect([...one.values.value]).toEqual([])
  })

  test('asks again after a minute, for what an event that got lost would have told', async () => {
    const sim = createSimulator()
    const time = { now: 0 }
    const one = panelOf(sim, 'Ada', time)
    await one.refresh()
    one.stop()
    await keepWords(boardOf(sim, 'Bo'), NAMES, saying<string>([], [['b', 'Bo']]), NO_WAIT)
    await sim.settled()
    time.now = 59_000
    await one.refresh()
    expect([...one.values.value]).toEqual([])
    time.now = 61_000
    await one.refresh()
    expect([...one.values.value]).toEqual([['b', 'Bo']])
  })

  test('holds what the board does not take, and says why', async () => {
    const sim = createSimulator()
    const board = connect(sim.connect({ user: { id: 'V', name: 'Vi' }, role: 'viewer' }).miro.board)
    const one = keptWordsState(
      {
        board,
        clock: { now: () => 0, after: () => () => {} },
        checking: () => import('../src/panel/checking.ts'),
      },
      NAMES,
    )
    await one.refresh()
    await one.say([['a', 'Ada']])
    expect([[...one.values.value], one.unkept.value]).toEqual([[['a', 'Ada']], 'permission'])
  })
})
