import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepWords, loadWords } from '../src/api/keep-words.ts'
import { type Board, connect } from '../src/api.ts'
import { besideHeard, heldIn, ledger, mergeLedgers, saying } from '../src/model/ledger.ts'
import { keptWordsState } from '../src/panel/kept-words-state.ts'
import { createSimulator, type Simulator } from '../src/simulator/simulator.ts'

const asText = (value: unknown) => (typeof value === 'string' ? value : null)
const NAMES = ledger('names', asText, 'Overwritten again and again')

const boardOf = (sim: Simulator, name = 'Ada') => connect(sim.connect({ user: { id: name, name } }).miro.board)
const NO_WAIT = { wait: async () => {} }

const panelOf = (sim: Simulator, name: string, time: { now: number }, board: Board = boardOf(sim, name)) =>
  keptWordsState(
    {
      board,
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

describe('a word of a turn that nobody could have come to', () => {
  test.each([[1e9], [1e9, 1e9], [Number.MAX_SAFE_INTEGER], [3, 1e12, 1e15]])(
    'counts as one that comes soon, so that people can still say, change and take back: turns %j',
    async (...turns) => {
      const sim = createSimulator()
      const board = boardOf(sim)
      const entries = turns.map((turn, index) => ({ subject: `s${index}`, turn, value: 'odd' }))
      await board.setStored('names', { version: 1, entries })
      const [one, other] = [panelOf(sim, 'Ada', { now: 0 }), panelOf(sim, 'Bo', { now: 0 })]
      await Promise.all([one.refresh(), other.refresh()])
      const held = async () => Object.fromEntries(heldIn((await loadWords(board, NAMES)).entries))
      const odd = Object.fromEntries(entries.map(({ subject, value }) => [subject, value]))
      expect(Object.fromEntries(one.values.value)).toEqual(odd)
      await one.say([['a', 'Ada']])
      await one.say([['s0', 'changed']])
      await sim.settled()
      expect(await held()).toEqual({ ...odd, a: 'Ada', s0: 'changed' })
      await other.say([
        ['a', null],
        ['s0', null],
      ])
      await sim.settled()
      const { a: _, s0: __, ...rest } = { ...odd, a: '' } as Record<string, string>
      expect([await held(), Object.fromEntries(one.values.value), one.unkept.value]).toEqual([rest, rest, null])
      expect(NAMES.parse(await board.getStored('names')).foreign).toEqual([])
    },
  )

  test('leaves the order of all words as it was', () => {
    const turns = [0, 1, 1, 5, 1e9, 1e13, 1e13, 1e15]
    const entries = turns.map((turn, index) => ({ subject: `s${index}`, turn, value: 'x' }))
    const parsed = NAMES.parse({ version: 1, entries }).entries
    expect(parsed.map(({ subject }) => subject)).toEqual(entries.map(({ subject }) => subject))
    expect(parsed.map(({ turn }) => turn)).toEqual([0, 1, 1, 5, 1e9, 1e9 + 1e6, 1e9 + 1e6, 1e9 + 2e6])
  })
})

test('what was taken back is remembered as long as there is room, the latest of it first', () => {
  const undone = (many: number) =>
    Array.from({ length: many }, (_, turn) => ({ subject: `s${turn}`, turn, value: null }))
  const stored = (entries: Parameters<typeof NAMES.stored>[0]['entries']) =>
    NAMES.parse(NAMES.stored({ entries, foreign: [], isNewer: false })).entries
  expect(stored(undone(300))).toEqual(undone(300))
  const full = { subject: 'long', turn: 9999, value: 'x'.repeat(50_000) }
  const kept = stored([...undone(2000), full])
  expect(kept.length).toBeGreaterThan(100)
  expect(kept).toEqual([...undone(2000), full].slice(-kept.length))
})

test('of a list that was asked for and one that was heard meanwhile neither what is new is lost nor what was taken back comes again', () => {
  const word = (subject: string, turn: number, value: string | null = 'x') => ({ subject, turn, value })
  const heard = [word('b', 4), word('a', 6, null), word('c', 7)]
  // Older: before a was taken back, and when one was there that nobody remembers any more.
  expect(besideHeard(heard, [word('gone', 2), word('a', 3), word('b', 4)])).toEqual(heard)
  // Newer: one more, and another word on what was known.
  expect(besideHeard(heard, [...heard, word('c', 8, 'y'), word('d', 9)])).toEqual([
    word('b', 4),
    word('a', 6, null),
    word('c', 8, 'y'),
    word('d', 9),
  ])
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

  test('says again at once what somebody who wrote at the same moment has overwritten, and then it is quiet', async () => {
    const sim = createSimulator()
    const [one, other] = [panelOf(sim, 'Ada', { now: 0 }), panelOf(sim, 'Bo', { now: 0 })]
    await Promise.all([one.refresh(), other.refresh()])
    await Promise.all([one.say([['a', 'Ada']]), other.say([['b', 'Bo']])])
    await sim.settled()
    const before = sim.calls.length
    const rude = boardOf(sim, 'Cy')
    await rude.setStored('names', { version: 1, entries: saying<string>([], [['c', 'Cy']]) })
    const held = async () => Object.fromEntries(heldIn((await loadWords(rude, NAMES)).entries))
    await expect.poll(held).toEqual({ a: 'Ada', b: 'Bo', c: 'Cy' })
    await sim.settled()
    for (const { values } of [one, other])
      expect(Object.fromEntries(values.value)).toEqual({ a: 'Ada', b: 'Bo', c: 'Cy' })
    const storing = () => sim.calls.slice(before).filter(({ name }) => name === 'storage.set').length
    const written = storing()
    expect(written).toBeLessThanOrEqual(5)
    await sim.settled()
    expect([await held(), storing()]).toEqual([{ a: 'Ada', b: 'Bo', c: 'Cy' }, written])
  })

  /** A panel whose board answers late, with what it held when it was asked. */
  function slowPanel(sim: Simulator) {
    const board = boardOf(sim)
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    let isAsked = false
    const slow: Board = Object.assign(Object.create(board), {
      getStored: async (key: string) => {
        const value = await board.getStored(key)
        isAsked = true
        await gate
        return value
      },
    })
    return { panel: panelOf(sim, 'Ada', { now: 0 }, slow), open, asked: () => expect.poll(() => isAsked).toBe(true) }
  }

  test('whoever wants to know how it is now is not told what was asked before', async () => {
    const sim = createSimulator()
    const { panel, open, asked } = slowPanel(sim)
    panel.stop()
    const early = panel.refresh()
    await asked()
    await keepWords(boardOf(sim, 'Bo'), NAMES, saying<string>([], [['b', 'Bo']]), NO_WAIT)
    const late = Promise.all([panel.refresh(0), panel.refresh(0)])
    open()
    await early
    expect([...panel.values.value]).toEqual([])
    await late
    expect([...panel.values.value]).toEqual([['b', 'Bo']])
    expect(sim.calls.filter(({ name }) => name === 'storage.get').length).toBe(4)
  })

  test('what Miro has told of meanwhile is not undone by an answer that comes late', async () => {
    const sim = createSimulator()
    const { panel, open, asked } = slowPanel(sim)
    const early = panel.refresh()
    await asked()
    await keepWords(boardOf(sim, 'Bo'), NAMES, saying<string>([], [['b', 'Bo']]), NO_WAIT)
    await sim.settled()
    expect([...panel.values.value]).toEqual([['b', 'Bo']])
    open()
    await early
    expect([...panel.values.value]).toEqual([['b', 'Bo']])
  })

  test('what is on the board for good is not said again when somebody has taken it back so long ago that nobody remembers', async () => {
    const sim = createSimulator()
    const time = { now: 0 }
    const one = panelOf(sim, 'Ada', time)
    await one.refresh()
    await one.say([['a', 'Ada']])
    await sim.settled()
    time.now = 61_000
    await one.refresh()
    expect([...one.values.value]).toEqual([['a', 'Ada']])
    const board = boardOf(sim, 'Bo')
    await board.setStored('names', { version: 1, entries: [] })
    await sim.settled()
    time.now = 122_000
    await one.refresh()
    await sim.settled()
    expect([[...one.values.value], await board.getStored('names')]).toEqual([[], { version: 1, entries: [] }])
  })
})
