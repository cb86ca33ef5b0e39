import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORKSHOP_MESSAGES } from '../src/i18n/en-workshop.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { shorten } from '../src/model/shorten.ts'
import { WORKSHOP, type WorkshopClock, workshopIn } from '../src/model/workshop.ts'
import { gapsToWalk } from '../src/panel/check/workshop/gaps.ts'
import { dueMark, MARKS, seenNow, toldFrom, toldText, untilNextMark } from '../src/panel/check/workshop/marks.ts'
import { notificationOf } from '../src/panel/check/workshop/notification.ts'
import { clockAs, standingOf } from '../src/panel/check/workshop/standing.ts'
import { speaker } from '../src/panel/say.ts'
import type { Finding } from '../src/rules/report.ts'

const MINUTE = 60_000
const minutes = (ms: number | null) => (ms === null ? null : ms / MINUTE)

/** The marks told while time goes down in such steps, minutes. */
function told(total: number, steps: readonly number[]): number[] {
  let seen = total * MINUTE
  const marks: number[] = []
  for (const rest of steps) {
    const mark = dueMark(seen, rest * MINUTE)
    seen = seenNow(seen, rest * MINUTE)
    if (mark !== null) marks.push(mark / MINUTE)
  }
  return marks
}

describe('marks', () => {
  test('are told as each is reached, and once', () => {
    expect(told(20, [15, 10.1, 10, 9.9, 5.01, 4.99, 4, 1, 0.5, 0, 0])).toEqual([10, 5, 1, 0])
  })

  test('that a workshop is shorter than, or as long as, are not told', () => {
    expect(told(10, [10, 9.99, 5, 1, 0])).toEqual([5, 1, 0])
    expect(told(3, [2, 1, 0])).toEqual([1, 0])
  })

  test('of those that passed while nobody looked only the latest is told', () => {
    expect(told(20, [11, 0.7])).toEqual([1])
    expect(told(20, [11, 3])).toEqual([5])
    expect(told(20, [0])).toEqual([0])
  })

  test('that lie ahead again because somebody gave more time are told again; what two answers of a timer differ by is no time', () => {
    expect(told(20, [4.9, 9.9, 5, 1])).toEqual([5, 5, 1])
    expect(told(20, [4.999, 5.1, 4.99])).toEqual([5])
  })

  test('none is ever told late by more than a mark, whatever the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true })), (steps) => {
        const down = steps.toSorted((a, b) => b - a)
        const marks = told(30, down)
        expect(marks).toEqual([...new Set(marks)].toSorted((a, b) => b - a))
      }),
    )
  })

  test('the next one is waited for, and after the end none', () => {
    expect([20, 10, 7, 1, 0.5, 0].map((rest) => minutes(untilNextMark(rest * MINUTE)))).toEqual([
      10,
      5,
      2,
      1,
      0.5,
      null,
    ])
    expect(MARKS.map(minutes)).toEqual([10, 5, 1, 0])
  })

  test('what was told is remembered of one workshop, and nonsense is not', () => {
    expect(toldFrom(toldText(7, 300_000.4), 7)).toBe(300_000)
    for (const text of [null, '', '7', '7 x', '7 -1', '8 300000', 'x 1'])
      expect(toldFrom(text, 7), `${text}`).toBeNull()
  })
})

const NOW = Date.UTC(2026, 0, 5, 9)
const clock: WorkshopClock = {
  kind: 'clock',
  mapId: 'm',
  since: NOW,
  total: 20 * MINUTE,
  endsAt: NOW + 20 * MINUTE,
  rest: 0,
  timer: false,
  open: 9,
}
const restOf = (standing: ReturnType<typeof standingOf>) =>
  standing.phase === 'off' ? ['off'] : [standing.phase, standing.rest / MINUTE]

describe('where a workshop stands', () => {
  test('is told from the clock alone', () => {
    const at = (after: number, change: Partial<WorkshopClock> = {}) =>
      restOf(standingOf({ ...clock, ...change }, null, NOW + after * MINUTE))
    expect(at(5)).toEqual(['running', 15])
    expect(at(20)).toEqual(['over', 0])
    expect(at(5, { endsAt: null, rest: 7 * MINUTE })).toEqual(['paused', 7])
    expect(at(5, { endsAt: null })).toEqual(['over', 0])
    expect(restOf(standingOf(null, null, NOW))).toEqual(['off'])
  })

  test('one that nobody has put an end to is forgotten', () => {
    expect(restOf(standingOf(clock, null, NOW + 81 * MINUTE))).toEqual(['off'])
    expect(restOf(standingOf({ ...clock, endsAt: null, rest: MINUTE }, null, NOW + 13 * 60 * MINUTE))).toEqual(['off'])
  })

  test("is what Miro's timer says where it holds and can be seen", () => {
    const withTimer = { ...clock, timer: true }
    const timer = { total: 20 * MINUTE, at: NOW + MINUTE }
    const at = (status: 'started' | 'paused' | 'stopped', rest: number, after = 3) =>
      restOf(standingOf(withTimer, { ...timer, status, rest: rest * MINUTE }, NOW + after * MINUTE))
    expect(at('started', 30)).toEqual(['running', 28])
    expect(at('paused', 12)).toEqual(['paused', 12])
    expect(at('stopped', 0)).toEqual(['over', 0])
    expect(restOf(standingOf(withTimer, null, NOW + 3 * MINUTE))).toEqual(['running', 17])
    expect(restOf(standingOf(clock, { ...timer, status: 'stopped', rest: 0 }, NOW + MINUTE))).toEqual(['running', 19])
  })

  test("those who cannot see Miro's timer are told when it was changed, and only then", () => {
    const withTimer = { ...clock, timer: true }
    const said = (status: 'started' | 'paused' | 'stopped', rest: number) =>
      clockAs(standingOf({ ...withTimer, since: NOW - 1 }, { status, rest, total: rest, at: NOW }, NOW), NOW)
    expect(said('started', 20 * MINUTE)).toBeNull()
    expect(said('started', 25 * MINUTE)).toMatchObject({ timer: true, endsAt: NOW + 25 * MINUTE, total: 25 * MINUTE })
    expect(said('paused', 4 * MINUTE)).toMatchObject({ timer: true, endsAt: null, rest: 4 * MINUTE })
    expect(said('stopped', 0)).toMatchObject({ endsAt: NOW, rest: 0, timer: false })
  })
})

describe('what the board holds of a workshop', () => {
  test('is read whatever it is', () => {
    for (const value of [
      { kind: 'clock' },
      { ...clock, endsAt: 'soon' },
      { ...clock, total: -1 },
      { ...clock, rest: 1e12 },
      { kind: 'lead', id: '', name: '' },
      { kind: 'gap', mapId: 'm', stageId: 7, laneId: 'l' },
      { kind: 'other' },
      7,
      'x',
      [],
    ]) {
      const { entries } = WORKSHOP.parse({ version: 1, entries: [{ subject: 'clock', turn: 1, value }] })
      expect(entries, JSON.stringify(value)).toEqual([])
    }
    const lead = { kind: 'lead', id: 'a', name: '' } as const
    expect(workshopIn(new Map([['clock', lead]]))).toEqual({ clock: null, lead: null, gap: null })
    const known = WORKSHOP.parse({ version: 1, entries: [{ subject: 'clock', turn: 1, value: clock }] })
    expect(known.entries).toEqual([{ subject: 'clock', turn: 1, value: clock }])
  })
})

describe('a notification', () => {
  const names = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 60, maxLength: 300 }))
  const said = LANGUAGES.map(({ locale, panel }) => [locale, speaker(WORKSHOP_MESSAGES, locale, panel)] as const)

  test.each(said)('is at most 80 characters long in %s, whatever the names', (locale, say) => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 600 }),
        (lane, stage, n, rest) => {
          const gaps = Array.from({ length: n }, () => ({ lane, stage }))
          const text = notificationOf(say, locale, { rest: rest * MINUTE, gaps })
          expect(text.length).toBeLessThanOrEqual(80)
        },
      ),
      { numRuns: 60, seed: 5 },
    )
    expect(notificationOf(say, locale, { rest: 3, gaps: null }).length).toBeLessThanOrEqual(80)
  })

  test.each(said)('leaves room for both names in %s', (locale, say) => {
    const gap = { lane: 'Opportunities', stage: 'First impressions' }
    for (const rest of [10 * MINUTE, 0]) {
      const text = notificationOf(say, locale, { rest, gaps: Array.from({ length: 42 }, () => gap) })
      expect(text).toContain('Oppor')
      expect(text).toContain('First')
    }
  })

  test('says how much is left, how many cells are open and which is the worst', () => {
    const say = speaker(WORKSHOP_MESSAGES, 'en')
    const gap = { lane: 'Emotions', stage: 'Research' }
    const text = (rest: number, n: number) =>
      notificationOf(say, 'en', { rest, gaps: Array.from({ length: n }, () => gap) })
    expect(text(5 * MINUTE - 40, 7)).toBe('5 min: 7 cells open. Worst: Emotions in “Research”')
    expect(text(MINUTE, 1)).toBe('1 min: 1 cell open. Worst: Emotions in “Research”')
    expect(text(0, 2)).toBe('Time is up: 2 cells open. Worst: Emotions in “Research”')
    expect(text(MINUTE, 0)).toBe('1 min: no cell is open any more.')
    const long = { lane: 'Emotions', stage: 'Research in the shops of the inner city on a Saturday morning' }
    expect(notificationOf(say, 'en', { rest: 5 * MINUTE, gaps: [long] })).toBe(
      '5 min: 1 cell open. Worst: Emotions in “Research in the shops of the inner cit…”',
    )
  })

  test('no character is cut in two', () => {
    expect(shorten('👩‍👩‍👧 family', 9, '…')).toBe('👩‍👩‍👧…')
    expect([shorten('abc', 3, '…'), shorten('abcd', 3, '…'), shorten('abcd', 0, '…')]).toEqual(['abc', 'ab…', ''])
  })
})

test('open cells come worst first: those of the two bold rules, then by severity, then stage by stage', () => {
  const finding = (rule: string, severity: Finding['severity'], stageId: string, laneId: string): Finding => ({
    rule,
    severity,
    stageId,
    laneId,
    outcome: 'fail',
    mapId: 'm',
    code: 'missing',
    data: {},
    message: `${rule} ${stageId}`,
    fingerprint: `${rule} ${stageId}`,
  })
  const stages = ['a', 'b', 'c'].map((id) => ({ id, name: id === 'c' ? ' ' : id }))
  const lanes = (['actions', 'emotions', 'channels'] as const).map((type) => ({ id: type, label: type, types: [type] }))
  const cells = new Map(
    stages.flatMap(({ id }) =>
      lanes.map((lane) => [`${id}\n${lane.id}`, id === 'a' && lane.id === 'actions' ? 'filled' : 'empty'] as const),
    ),
  )
  const gaps = gapsToWalk({
    map: { stages, lanes },
    cells,
    findings: [
      finding('does', 'critical', 'b', 'actions'),
      finding('feels', 'serious', 'c', 'emotions'),
      finding('feels', 'serious', 'b', 'emotions'),
      finding('reaches', 'minor', 'a', 'channels'),
      finding('other', 'critical', 'a', 'actions'),
    ],
    leads: (rule) => rule === 'feels',
    numbered: (n) => `Stage ${n}`,
  })
  expect(gaps.map(({ stage, lane, finding }) => `${lane} ${stage}${finding ? `: ${finding.rule}` : ''}`)).toEqual([
    'emotions b: feels',
    'emotions Stage 3: feels',
    'actions b: does',
    'channels a: reaches',
    'emotions a',
    'channels b',
    'actions Stage 3',
    'channels Stage 3',
  ])
})
