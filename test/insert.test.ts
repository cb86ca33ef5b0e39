import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BoardError, connect, type InsertRequest, insertMap, type JourneyMap, readMaps } from '../src/api.ts'
import { LANES } from '../src/lanes/index.ts'
import { scoreInText } from '../src/read/scores/scores.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import {
  LONG,
  outcomeOf,
  picture,
  SMALL,
  SMALL_CEM,
  scene,
  storageOf,
  wrongAfter,
  wrongWithWhole,
} from './insert-kit.ts'

const REQUESTS: readonly InsertRequest[] = TEMPLATES.flatMap((template) => [
  { template: template.id, title: template.name, subject: 'Shoe', actor: 'Ada', scenario: 'Buys' },
  { template: template.id, example: true },
])

describe('an insert', () => {
  test.each(REQUESTS)(
    'draws $template (example: $example) within its budget of calls, and reads back equal',
    async (request) => {
      const at = scene()
      const before = at.sim.items().length
      const inserted = await insertMap(at.board, request, { wait: at.clock.wait })
      const drawn = at.sim.items().length - before
      expect(at.sim.calls.length).toBeLessThanOrEqual(2 * drawn + 10)
      expect(await wrongWithWhole(at, inserted, drawn)).toEqual([])
    },
  )

  test('takes at most a tenth of one call after another, for a customer journey map of six stages at 60 ms a call', async () => {
    const at = scene({ latency: 60, switches: { callOrder: 'kept' } })
    const from = at.clock.now()
    await insertMap(at.board, { template: 'cjm', stages: ['A', 'B', 'C', 'D', 'E', 'F'] }, { wait: at.clock.wait })
    expect(at.clock.now() - from).toBeLessThanOrEqual((at.sim.calls.length * 60) / 10)
  })

  test('has at most 24 calls under way at once', async () => {
    const at = scene({ latency: 60 })
    const open: number[] = []
    const { sim } = at
    let most = 0
    sim.faults.slow(() => {
      const { now } = at.clock
      open.push(now())
      most = Math.max(most, open.filter((since) => since > now() - 48).length)
      return false
    }, 0)
    await insertMap(at.board, SMALL, { wait: at.clock.wait })
    expect(most).toBeGreaterThan(12)
    expect(most).toBeLessThanOrEqual(24)
  })

  test('tells how far it is, never going back, up to all items', async () => {
    const at = scene()
    at.sim.faults.fail({ when: 20, times: 4 })
    const told: number[] = []
    let all = 0
    const onProgress = (done: number, total: number) => {
      told.push(done)
      all = total
    }
    await insertMap(at.board, SMALL, { wait: at.clock.wait, onProgress })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(all)
  })

  test('lies where it was asked to, and shows the person the map', async () => {
    const at = scene()
    const { frameId } = await insertMap(at.board, { ...SMALL, center: { x: 9000, y: -4000 } }, { wait: at.clock.wait })
    expect(at.sim.item(frameId)).toMatchObject({ x: 9000, y: -4000 })
    const { x, y, width, height } = at.sim.getViewport()
    expect(Math.hypot(x + width / 2 - 9000, y + height / 2 + 4000)).toBeLessThan(1)
  })

  test('leaves an equal map in the very same place alone', async () => {
    const at = scene()
    const request = { ...SMALL, center: { x: 9000, y: 0 } }
    await insertMap(at.board, request, { wait: at.clock.wait })
    const first = JSON.stringify(at.sim.items())
    at.sim.faults.fail({ when: 40, times: 6, how: 'after' })
    const second = await insertMap(at.board, request, { wait: at.clock.wait })
    const others = at.sim.items().filter((item) => item.id !== second.frameId && item.parentId !== second.frameId)
    expect(JSON.stringify(others)).toBe(first)
  })
})

describe('two people who insert at the same moment', () => {
  test.each([1, 2, 3, 4])('get two whole maps side by side (order %i)', async (seed) => {
    const at = scene({ seed, latency: 60 })
    const grace = connect(at.sim.connect({ user: { id: '2', name: 'Grace' } }).miro.board)
    const run = { wait: at.clock.wait }
    const [a, b] = await Promise.all([insertMap(at.board, SMALL, run), insertMap(grace, SMALL, run)])
    const [one, two] = [at.sim.item(a.frameId), at.sim.item(b.frameId)]
    if (!one || !two) throw new Error('a frame is missing')
    const apart =
      Math.abs(one.x - two.x) >= (one.width + two.width) / 2 || Math.abs(one.y - two.y) >= (one.height + two.height) / 2
    expect(apart).toBe(true)
    const readings = await readMaps(at.board)
    expect(readings.map((reading) => reading.map).sort(byId)).toEqual([a.map, b.map].sort(byId))
  })
})

const byId = (a: JourneyMap, b: JourneyMap) => (a.id < b.id ? -1 : 1)

describe('the rate limit', () => {
  test.each([0, 500, 1000, 3000])('is waited for in the middle: %i credits are left', async (left) => {
    const at = scene({ credits: true })
    for (let spent = 0; spent < 100_000 - left; spent += 500) await at.sim.board.get()
    at.sim.resetCalls()
    const from = at.clock.now()
    const outcome = await outcomeOf(insertMap(at.board, SMALL, { wait: at.clock.wait }))
    expect(outcome).toHaveProperty('inserted')
    expect(at.clock.now() - from).toBeGreaterThan(50_000)
    await at.clock.wait(60_000)
    const drawn = at.sim.items().length - 6
    expect(await wrongAfter(at, outcome, drawn)).toEqual([])
  })

  test('that lasts an hour leaves nothing, or a frame that can be finished later', async () => {
    const at = scene({ credits: true })
    for (let spent = 0; spent < 998_000; spent += 500) {
      if (spent % 99_000 === 0) await at.clock.wait(60_000)
      await at.sim.board.get()
    }
    const outcome = await outcomeOf(insertMap(at.board, SMALL, { wait: at.clock.wait }))
    expect(outcome).toMatchObject({ error: { code: 'rate-limit', left: 'unfinished' } })
    await at.clock.wait(3_600_000)
    expect(await wrongAfter(at, outcome, 31)).toEqual([])
  })
})

describe('somebody who may not', () => {
  test.each([
    ['a viewer', { role: 'viewer' as const }],
    ['a commenter', { role: 'commenter' as const }],
    ['an app without the right to write', { scopes: ['boards:read'] }],
    ['an app without any right', { scopes: [] }],
  ])('%s is told so, and the board is as before', async (_, client) => {
    const at = scene()
    const board = connect(at.sim.connect(client).miro.board)
    const outcome = await outcomeOf(insertMap(board, SMALL, { wait: at.clock.wait }))
    if (!('error' in outcome) || !(outcome.error instanceof BoardError)) throw new Error('it was not refused')
    const { code, left, message } = outcome.error
    expect({ code, left }).toEqual({ code: 'permission', left: 'nothing' })
    expect(message).toContain('Ask the board’s owner')
    expect([picture(at.sim), storageOf(at.sim)]).toEqual([at.before, []])
  })

  test('is cancelled before it begins, and nothing is asked of Miro that changes the board', async () => {
    const at = scene()
    const signal = AbortSignal.abort()
    const outcome = await outcomeOf(insertMap(at.board, SMALL_CEM, { wait: at.clock.wait, signal }))
    expect(outcome).toMatchObject({ error: { code: 'cancelled', left: 'nothing' } })
    expect(at.sim.calls.filter((call) => call.name !== 'storage.remove')).toEqual([])
  })
})

/** Words that have broken apps like this one. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '&amp; &lt;b&gt; &#39;',
  '"quoted" \'single\' `back`',
  '😀 👩‍👩‍👧‍👦 family',
  'שלום עולם',
  '‏مرحبا‏',
  'お客様の声 をきく',
  'a\nb\nc',
  '<p>para</p><br>',
  '⏳ waiting · #abc123',
  'Stage: two: three',
  'x'.repeat(90),
  'null',
  '-∞ %20 \\n',
]

describe('whatever words a map holds', () => {
  const phrase = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
  )
  test('it reads back as it was inserted', async () => {
    await fc.assert(
      fc.asyncProperty(mapArbitrary(phrase), async (map) => {
        const at = scene()
        const run = { wait: at.clock.wait }
        const inserted = await insertMap(at.board, { map }, run)
        const [reading, ...more] = await readMaps(at.board)
        expect(more).toEqual([])
        expect(equalUpToNotes(reading?.map)).toEqual(equalUpToNotes(inserted.map))
        expect(equalUpToNotes(inserted.map)).toEqual(equalUpToNotes(inLines(map)))
      }),
      { seed: 7, numRuns: LONG ? 1000 : 60 },
    )
  }, 600_000)
})

/** Maps are equal up to ids, authors and times of their notes; notes of one cell in any order. */
const equalUpToNotes = (map: JourneyMap | undefined) =>
  map && {
    ...map,
    notes: map.notes
      .map(({ stageId, laneId, text, score, answer, color }) =>
        JSON.stringify({ stageId, laneId, text, score, answer, color }),
      )
      .sort(),
  }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Names are one line each on a board, and texts have no space around them. */
const inLines = (map: JourneyMap): JourneyMap => ({
  ...map,
  title: oneLine(map.title),
  subject: oneLine(map.subject),
  actor: oneLine(map.actor),
  scenario: oneLine(map.scenario),
  stages: map.stages.map((stage) => ({ ...stage, name: oneLine(stage.name) })),
  lanes: map.lanes.map((lane) => ({ ...lane, label: oneLine(lane.label) })),
  notes: map.notes.map((note) => ({ ...note, text: note.text.replaceAll('\u00a0', ' ').trim() })),
})

/**
 * Left out is what by design cannot be told on a board: texts that say nothing (dashes, brackets, "tbd"), those that state a score
 * themselves, and maps most of whose labels nobody knows.
 */
const says = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && scoreInText(text) === null && !/^[{[<].*[}\]>]$/su.test(oneLine(text))

function mapArbitrary(phrase: fc.Arbitrary<string>): fc.Arbitrary<JourneyMap> {
  const words = phrase.map((text) => text.replace(/\p{Cc}/gu, ' '))
  const name = words.map((text) => `n ${oneLine(text)}`.trim())
  const note = words.map((text) => (says(text) ? text : `note ${text}`)).filter((text) => scoreInText(text) === null)
  const cell = fc.array(fc.record({ text: note, score: fc.constantFrom(null, -2, -1.5, -0.5, 0, 0.5, 1, 2) }), {
    maxLength: 7,
  })
  return fc
    .record({
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
      kinds: fc.shuffledSubarray([...LANES], { minLength: 2, maxLength: 8 }),
      labels: fc.infiniteStream(fc.option(name, { freq: 3 })),
      cells: fc.array(cell, { minLength: 64, maxLength: 64, size: 'small' }),
      title: name,
      subject: name,
      actor: name,
      scenario: name,
      kind: fc.constantFrom('cem' as const, 'cjm' as const, 'combined' as const),
    })
    .map(({ names, kinds, labels, cells, kind, ...fields }) => {
      const stages = names.map((each, index) => ({ id: `s${index}`, name: each }))
      const lanes = kinds.map((each, index) => ({
        id: `l${index}`,
        label: index < 2 || index % 2 === 0 ? each.label : (labels.next().value ?? each.label),
        types: [each.id],
      }))
      const notes = lanes.flatMap((lane, row) =>
        stages.flatMap((stage, column) =>
          (cells[row * 8 + column] ?? []).map(({ text, score }, index) => ({
            id: `${row}-${column}-${index}`,
            stageId: stage.id,
            laneId: lane.id,
            text,
            score: kinds[row]?.scale ? score : null,
            answer: 'note' as const,
            color: 'violet',
            tags: [],
            createdBy: '',
            modifiedAt: '',
          })),
        ),
      )
      const links = { links: [], state: { time: null, basis: null }, review: null, template: null }
      return { version: 1 as const, id: 'map', kind, locale: 'en' as const, ...fields, stages, lanes, notes, ...links }
    })
}

test('a board that takes no metadata on texts gets its maps without', async () => {
  const at = scene()
  at.sim.faults.fail({
    when: (call) => call.name.endsWith('setMetadata'),
    how: 'before',
    times: Number.POSITIVE_INFINITY,
    error: 'The specified command is unsupported: text.setMetadata()',
  })
  const { frameId } = await insertMap(at.board, SMALL, { wait: at.clock.wait })
  const [reading] = await readMaps(at.board)
  expect([reading?.frameId, reading?.map.title]).toEqual([frameId, 'Small <map>'])
})
