import { describe, expect, test } from 'vitest'
import { lastDayIn } from '../src/i18n/day-words.ts'
import { standingOf } from '../src/panel/check/waivers/standing.ts'
import { untilOf } from '../src/panel/check/waivers/until.ts'
import { partsOf } from '../src/rules/kept-waiver.ts'
import type { Finding, Waiver } from '../src/rules/report.ts'

const NOON = new Date(2026, 0, 31, 12).getTime()
const endOf = (year: number, month: number, day: number) => ({
  expires: new Date(year, month - 1, day + 1).toISOString(),
})

describe('how long a finding is waived', () => {
  test.each([
    ['1-month', '', endOf(2026, 2, 28)],
    ['3-months', '', endOf(2026, 4, 30)],
    ['6-months', '', endOf(2026, 7, 31)],
    ['never', '', { expires: null }],
    ['date', '2026-02-01', endOf(2026, 2, 1)],
    ['date', '2026-01-31', endOf(2026, 1, 31)],
    ['date', '2026-01-30', { problem: 'past' }],
    ['date', '2026-02-30', { problem: 'no-date' }],
    ['date', '', { problem: 'no-date' }],
    ['date', '2226-01-01', { problem: 'too-far' }],
  ] as const)('%s %s: to the end of that day', (choice, date, expected) => {
    expect(untilOf(choice, date, NOON)).toEqual(expected)
  })

  test('is told by its last day', () => {
    expect(lastDayIn('en', endOf(2026, 2, 28).expires)).toBe('Feb 28, 2026')
    expect(lastDayIn('en', 'soon')).toBe('soon')
  })
})

test('a fingerprint tells what it is about, and what is none tells nothing', () => {
  expect(partsOf(JSON.stringify(['rule', 'map', 'stage', '', 'key']))).toEqual({ rule: 'rule', stageId: 'stage' })
  expect(['', '7', '{}', '[]', '[7]', 'null'].map(partsOf)).toEqual([null, null, null, null, null, null])
})

const waiverOf = (...parts: readonly string[]): Waiver => ({
  fingerprint: JSON.stringify(parts),
  reason: 'why',
  author: 'Ada',
  at: '2026-01-05T00:00:00.000Z',
  expires: null,
})

const findingOf = (waiver: Waiver): Finding => ({
  rule: 'rule',
  outcome: 'fail',
  severity: 'minor',
  mapId: 'm',
  code: 'code',
  data: {},
  message: 'Something is missing.',
  fingerprint: waiver.fingerprint,
  waiver,
})

test('waivers hold, have run out, wait for their finding, or are about parts that are gone', () => {
  const [held, expired, idle, ofStage, ofLane, ofRule, nonsense] = [
    waiverOf('rule', 'm', 's1', 'l1'),
    waiverOf('rule', 'm', 's2', 'l1'),
    waiverOf('rule', 'm', '', 'l1'),
    waiverOf('rule', 'm', 's9', 'l1'),
    waiverOf('rule', 'm', 's1', 'l9'),
    waiverOf('of-another-version', 'm', 's1', 'l1'),
    { ...waiverOf(), fingerprint: 'nonsense' },
  ] as const
  const map = {
    stages: [
      { id: 's1', name: 'Awareness' },
      { id: 's2', name: 'Use' },
    ],
    lanes: [{ id: 'l1', label: 'Actions', types: ['actions' as const] }],
  }
  const standing = standingOf(
    [held, expired, idle, ofStage, ofLane, ofRule, nonsense],
    { findings: [findingOf(expired)], waived: [findingOf(held)] },
    map,
    (rule) => rule === 'rule',
  )
  const fingerprints = (each: readonly { readonly waiver: Waiver }[]) => each.map(({ waiver }) => waiver.fingerprint)
  expect({
    held: fingerprints(standing.held),
    expired: fingerprints(standing.expired),
    idle: fingerprints(standing.idle),
    gone: fingerprints(standing.gone),
  }).toEqual({
    held: [held.fingerprint],
    expired: [expired.fingerprint],
    idle: [idle.fingerprint],
    gone: [ofStage, ofLane, ofRule, nonsense].map(({ fingerprint }) => fingerprint),
  })
})
