import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepWords } from '../src/api/keep-words.ts'
import { checkMaps, connect, insertMap, loadDecisions, readMaps, type Waiver } from '../src/api.ts'
import { saying } from '../src/model/ledger.ts'
import { bounded } from '../src/model/shorten.ts'
import { ownName } from '../src/panel/own-name.ts'
import { RULES } from '../src/rules/index.ts'
import { isExpired, type KeptWaiver, parseWaiver, waiversIn, waiversOn } from '../src/rules/kept-waiver.ts'
import { isChanged, parseChoice, RULE_CHOICES, type RuleChoice, settingsOf } from '../src/rules/rule-choice.ts'
import { refusedLimit } from '../src/rules/thresholds.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { openCheckOf, shownBy } from './check-panel-kit.ts'

const NO_WAIT = { wait: async () => {} }

const WAIVER: KeptWaiver = {
  reason: 'The kiosk closes in May',
  author: 'Ada',
  at: '2026-01-05T00:00:00.000Z',
  expires: '2026-04-05T00:00:00.000Z',
}

const STAGE_COUNT = { id: 'stage-count', thresholds: { min: 3, max: 8 } }
const LOPSIDED = { id: 'notes-lopsided', thresholds: { most: 0.4 } }

describe('what a team decides about a rule', () => {
  test('is taken by the engine as far as the rule can mean it', () => {
    const choices = new Map<string, RuleChoice>([
      ['stage-count', { thresholds: { min: 2, max: 12, gone: 4 } }],
      ['notes-lopsided', { off: true, severity: 'minor', thresholds: { most: 3 } }],
      ['of-another-version', { off: true }],
    ])
    expect(settingsOf(choices, [STAGE_COUNT, LOPSIDED])).toEqual({
      off: ['notes-lopsided'],
      severity: { 'notes-lopsided': 'minor' },
      thresholds: { 'stage-count.min': 2, 'stage-count.max': 12 },
    })
  })

  test.each([
    [STAGE_COUNT, 'min', 4, null],
    [STAGE_COUNT, 'min', 9, 'least-over-most'],
    [STAGE_COUNT, 'max', 2, 'least-over-most'],
    [STAGE_COUNT, 'min', -1, 'negative'],
    [STAGE_COUNT, 'min', Number.NaN, 'no-number'],
    [STAGE_COUNT, 'max', 1e9, 'too-large'],
    [STAGE_COUNT, 'toString', 1, 'unknown'],
    [LOPSIDED, 'most', 0.5, null],
    [LOPSIDED, 'most', 1.5, 'over-whole'],
    [{ id: 'low-point-has-pain', thresholds: { score: -1 } }, 'score', 1, 'positive'],
    [{ id: 'low-point-has-pain', thresholds: { score: -1 } }, 'score', -2, null],
  ] as const)('%o: %s %d is refused with %s', (rule, name, limit, why) => {
    expect(refusedLimit(rule, name, limit, {})).toBe(why)
  })

  test('two numbers that contradict each other both do not hold', () => {
    const choices = new Map([['stage-count', { thresholds: { min: 9, max: 5 } }]])
    expect(settingsOf(choices, [STAGE_COUNT]).thresholds).toEqual({})
  })

  test('keeps what a newer version says besides, and nothing that is no severity and no number', () => {
    expect(
      parseChoice({ off: 'yes', severity: 'fatal', thresholds: { min: 'x', max: 4, least: null }, since: 2 }),
    ).toEqual({ thresholds: { max: 4 }, since: 2 })
    expect(['', 7, [], {}, { off: 1 }].map(parseChoice)).toEqual([null, null, null, null, null])
    expect(
      [parseChoice({ since: 2 }), parseChoice({ off: true })].map((choice) => choice && isChanged(choice)),
    ).toEqual([false, true])
  })

  test('what the registry declares is what each rule can be given', () => {
    const refused = RULES.flatMap((rule) =>
      Object.entries(rule.thresholds ?? {}).map(([name, limit]) => refusedLimit(rule, name, limit, {})),
    )
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.filter((why) => why !== null)).toEqual([])
  })
})

describe('a waiver', () => {
  test('is one line of bounded length, however it was written', () => {
    expect(parseWaiver({ ...WAIVER, reason: ` a\nb\u0000${'😀'.repeat(400)}`, author: 'A\tB' })).toEqual({
      ...WAIVER,
      reason: `a b ${'😀'.repeat(247)}…`,
      author: 'A B',
    })
    expect(bounded('x'.repeat(500), 500)).toHaveLength(500)
    expect(bounded('x'.repeat(501), 500)).toHaveLength(500)
  })

  test('keeps what a newer version says besides, whoever writes the list back', async () => {
    const board = connect(createSimulator().board)
    const list = waiversOn('map')
    const newer = { ...WAIVER, fingerprint: 'x', level: 2, seen: ['Bo'] }
    await board.setStored(list.key, { version: 1, entries: [{ subject: 'f', turn: 1, value: newer }] })
    await keepWords(board, list, [{ subject: 'g', turn: 2, value: WAIVER }], NO_WAIT)
    const { entries } = list.parse(await board.getStored(list.key))
    expect(entries.map(({ value }) => value)).toEqual([newer, WAIVER])
    expect(waiversIn(new Map([['f', newer]]))).toEqual([{ fingerprint: 'f', ...WAIVER }])
  })

  test.each([
    { ...WAIVER, reason: '' },
    { ...WAIVER, author: ' \n' },
    { ...WAIVER, at: 'yesterday' },
    { ...WAIVER, expires: 'soon' },
    { ...WAIVER, expires: undefined },
    { ...WAIVER, reason: 7 },
    'waived',
    null,
  ])('waives nothing when it is %j', (value) => {
    expect(parseWaiver(value)).toBe(null)
  })

  test('ends at its end, or never', () => {
    const end = Date.parse(WAIVER.expires ?? '')
    expect([isExpired(WAIVER, end - 1), isExpired(WAIVER, end), isExpired({ expires: null }, end)]).toEqual([
      false,
      true,
      false,
    ])
    expect(waiversIn(new Map([['f', { ...WAIVER, color: 'red' }]]))).toEqual([{ fingerprint: 'f', ...WAIVER }])
  })
})

test('whatever the storage holds, decisions are loaded and a check takes them', async () => {
  const sim = createSimulator()
  const board = connect(sim.board)
  const { map } = await insertMap(board, { template: 'cjm' })
  const readings = await readMaps(board)
  const word = fc.record({
    subject: fc.oneof(fc.constantFrom('map-has-stages', '__proto__', 'constructor'), fc.string()),
    turn: fc.oneof(fc.nat(), fc.double()),
    value: fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          off: fc.jsonValue(),
          severity: fc.oneof(fc.constantFrom('minor', 'fatal'), fc.jsonValue()),
          thresholds: fc.oneof(
            fc.dictionary(fc.constantFrom('min', '__proto__', 'max'), fc.oneof(fc.double(), fc.string())),
            fc.jsonValue(),
          ),
          reason: fc.string(),
          author: fc.string(),
          at: fc.oneof(fc.constant(WAIVER.at), fc.string()),
          expires: fc.oneof(fc.constant(null), fc.string()),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  const stored = fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 2), entries: fc.array(word) }))
  await fc.assert(
    fc.asyncProperty(stored, stored, async (settings, waivers) => {
      await board.setStored('rule-settings', settings)
      await board.setStored(`waivers:${map.id}`, waivers)
      const decisions = await loadDecisions(board, [map.id], NO_WAIT)
      const { counts } = checkMaps(readings, { ...decisions, now: new Date(0) })
      expect(Object.values(counts).every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 25, seed: 20261202 },
  )
})

/** A board with a map of which something is missing, and what is missing first. */
async function scene() {
  const sim = createSimulator()
  const board = connect(sim.connect({ user: { id: 'Z', name: 'Zoe' } }).miro.board)
  const { map } = await insertMap(board, { template: 'cjm', title: 'Heating' })
  const [first] = checkMaps(await readMaps(board)).findings
  if (!first) throw new Error('Nothing is missing')
  return { sim, board, map, first }
}

describe('the Check tab', () => {
  test('judges by what the board remembers, and again at once, without reading it, when somebody decides something else', async () => {
    const { sim, board, map, first } = await scene()
    await keepWords(board, waiversOn(map.id), saying<KeptWaiver>([], [[first.fingerprint, WAIVER]]), NO_WAIT)
    const check = openCheckOf(sim)
    await check.again()
    const shown = () => check.findings.value.map(({ fingerprint }) => fingerprint)
    expect([shown().includes(first.fingerprint), check.waived.value.map(({ fingerprint }) => fingerprint)]).toEqual([
      false,
      [first.fingerprint],
    ])
    const reads = () => sim.calls.filter(({ name }) => name === 'board.get').length
    const before = reads()
    const [second] = check.findings.value
    if (!second) throw new Error('Nothing else is missing')
    await keepWords(board, RULE_CHOICES, saying([], [[second.rule, { off: true as const }]]), NO_WAIT)
    await keepWords(board, waiversOn(map.id), [{ subject: first.fingerprint, turn: 2, value: null }], NO_WAIT)
    await sim.settled()
    expect([
      check.findings.value.some(({ rule }) => rule === second.rule),
      shown().includes(first.fingerprint),
    ]).toEqual([false, true])
    expect(reads()).toBe(before)
  })

  test('asks the board for decisions once, not with each look', async () => {
    const { sim } = await scene()
    const check = openCheckOf(sim)
    const asked = () => sim.calls.filter(({ name }) => name === 'storage.get').length
    const counts: number[] = []
    for (let look = 0; look < 3; look++) {
      const before = asked()
      await check.again()
      counts.push(asked() - before)
    }
    // What was corrected is asked for whenever somebody wants a check.
    expect(counts).toEqual([3, 1, 1])
  })

  test('pays for asking about maps it has not seen before out of what following may take', async () => {
    const { sim } = await scene()
    const check = openCheckOf(sim)
    let paid = 0
    const { spend } = check.follower
    check.follower.spend = (credits, isAsked) => {
      paid += credits
      return spend(credits, isAsked)
    }
    await check.again()
    const first = paid
    await check.again()
    expect([first, paid]).toEqual([50, 50])
  })

  test('forgets maps that are gone from the whole board, and listens to nothing about them any more', async () => {
    const { sim, board, map, first } = await scene()
    const { map: other } = await insertMap(board, { template: 'cjm', title: 'Cooling' })
    const check = openCheckOf(sim)
    await check.again()
    const { decisions } = check
    const known = () => [map, other].map(({ id }) => decisions.knownWaiversOf(id) !== null)
    check.choose(map.id)
    await decisions.waiversOf(other.id).say([[first.fingerprint, WAIVER]])
    expect(known()).toEqual([true, true])

    // A look at some of the board tells nothing of the others.
    await decisions.seen([{ map }], map.id, true)
    await decisions.seen([{ map }], map.id, true)
    expect(known()).toEqual([true, true])

    await decisions.seen([{ map }], map.id, false)
    await decisions.seen([{ map }, { map: other }], map.id, false)
    await decisions.seen([{ map }], map.id, false)
    expect(known()).toEqual([true, true])
    const gone = decisions.waiversOf(other.id)
    await decisions.seen([{ map }], map.id, false)
    expect([known(), decisions.waivers.value]).toEqual([[true, false], []])
    await keepWords(board, waiversOn(other.id), [{ subject: first.fingerprint, turn: 9, value: null }], NO_WAIT)
    await sim.settled()
    expect(gone.values.value.size).toBe(1)

    // Somebody has taken it back: it is there again.
    await decisions.seen([{ map }, { map: other }], map.id, false)
    expect([known(), decisions.waivers.value]).toEqual([[true, true], []])
  })

  test('what the board did not take about a map that is gone stays as long as the panel is open', async () => {
    const { sim, first } = await scene()
    const check = openCheckOf(sim, { user: { id: 'V', name: 'Vi' }, role: 'viewer' })
    await check.again()
    const { decisions } = check
    await decisions.waiversOf(shownBy(check).map.id).say([[first.fingerprint, WAIVER]])
    for (let look = 0; look < 3; look++) await decisions.seen([], undefined, false)
    expect(decisions.waivers.value.map(({ fingerprint }) => fingerprint)).toEqual([first.fingerprint])
  })

  test('of two people who decide at the same moment neither decision is lost', async () => {
    const { sim, board, first } = await scene()
    const [ada, bo] = ['Ada', 'Bo'].map((name) => openCheckOf(sim, { user: { id: name, name }, tab: name }))
    if (!ada || !bo) throw new Error('Nobody is there')
    await Promise.all([ada.again(), bo.again()])
    const mapId = shownBy(ada).map.id
    await Promise.all([
      ada.decisions.choices.say([['map-has-title', { off: true }]]),
      bo.decisions.choices.say([['map-has-actor', { severity: 'minor' }]]),
      ada.decisions.waiversOf(mapId).say([[first.fingerprint, WAIVER]]),
      bo.decisions.waiversOf(mapId).say([['another', WAIVER]]),
    ])
    await sim.settled()
    const { settings, waivers } = await loadDecisions(board, [mapId], NO_WAIT)
    expect(settings).toEqual({ off: ['map-has-title'], severity: { 'map-has-actor': 'minor' }, thresholds: {} })
    expect(waivers.map(({ fingerprint }) => fingerprint).toSorted()).toEqual([first.fingerprint, 'another'].toSorted())
    for (const check of [ada, bo])
      expect(
        check.decisions.waivers.value.toSorted((a: Waiver, b: Waiver) => (a.fingerprint < b.fingerprint ? -1 : 1)),
      ).toEqual(waivers.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)))
  })

  test('what somebody decides who may only look holds for the session, and the panel knows why', async () => {
    const { sim, first } = await scene()
    const check = openCheckOf(sim, { user: { id: 'V', name: 'Vi' }, role: 'viewer' })
    await check.again()
    const waivers = check.decisions.waiversOf(shownBy(check).map.id)
    await waivers.say([[first.fingerprint, WAIVER]])
    await sim.settled()
    expect([check.waived.value.map(({ fingerprint }) => fingerprint), waivers.unkept.value]).toEqual([
      [first.fingerprint],
      'permission',
    ])
  })

  test('more waivers than a key takes hold for the session, and the panel knows why', async () => {
    const { sim, board, map, first } = await scene()
    const long = { ...WAIVER, reason: 'x'.repeat(500) }
    const many = Array.from({ length: 80 }, (_, index) => [`f${index}`, long] as const)
    await keepWords(board, waiversOn(map.id), saying<KeptWaiver>([], many), NO_WAIT)
    const check = openCheckOf(sim)
    await check.again()
    const waivers = check.decisions.waiversOf(map.id)
    await waivers.say(Array.from({ length: 20 }, (_, index) => [`g${index}`, long] as const))
    await waivers.say([[first.fingerprint, WAIVER]])
    expect([check.waived.value.map(({ fingerprint }) => fingerprint), waivers.unkept.value]).toEqual([
      [first.fingerprint],
      'full',
    ])
  })
})

test('a name that was typed once stands in all forms, and in those of the next visit', () => {
  const kept = new Map<string, string>()
  const memory = {
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value: string) => void kept.set(key, value),
  }
  const { name, keep } = ownName(memory)
  name.value = '  Ada\nLovelace '
  expect([ownName(memory).name.value, kept.size, keep(), ownName(memory).name.value]).toEqual([
    '  Ada\nLovelace ',
    0,
    'Ada Lovelace',
    'Ada Lovelace',
  ])
  expect(ownName({ ...memory }).name.value).toBe('Ada Lovelace')
})
