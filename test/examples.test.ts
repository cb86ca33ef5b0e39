import { describe, expect, test } from 'vitest'
import { checkMaps, connect, insertMap, readMaps } from '../src/api.ts'
import { sketch } from '../src/model/sketch.ts'
import type { Profile, Report } from '../src/rules/report.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { exampleOf } from '../src/templates/examples/index.ts'
import { TEMPLATES } from '../src/templates/index.ts'

/** What only a person can decide: who looks after the map, what it rests on, and when it is looked at again. */
const DECISIONS = ['map-has-owner', 'map-has-state', 'review-date-set']
/** A sticky note takes more, but in smaller letters. */
const LONGEST_NOTE = 50

const saidIn = ({ findings }: Report) => findings.map(({ rule, outcome, message }) => `${outcome} ${rule}: ${message}`)
const undecided = (report: Report) => ({
  ...report,
  findings: report.findings.filter(({ rule }) => !DECISIONS.includes(rule)),
})

describe.each(TEMPLATES)('the example of $id', (template) => {
  const map = {
    ...sketch(exampleOf(template)),
    template: { id: template.id, version: template.version },
  }

  test('has nothing to find in a workshop, and what a person has to decide at sign-off', () => {
    expect(saidIn(checkMaps([map]))).toEqual([])
    const signing = checkMaps([map], { profile: 'sign-off' })
    expect(saidIn(undecided(signing))).toEqual([])
    expect(signing.findings.map(({ rule }) => rule).toSorted()).toEqual(DECISIONS)
  })

  test.each([
    ['with its own stages', {}],
    ['with the stages of its preset, in Japanese', { preset: template.preset, locale: 'ja' }],
  ] as const)('nor once it is drawn %s', async (_, other) => {
    const { board: sdk } = createSimulator()
    const board = connect(sdk)
    await insertMap(board, { template: template.id, example: true, ...other })
    const readings = await readMaps(board)
    const said = (profile: Profile) => undecided(checkMaps(readings, { profile, now: new Date() })).findings
    expect(readings).toHaveLength(1)
    expect(said('workshop')).toEqual([])
    expect(said('sign-off')).toEqual([])
  })

  test('says what it says in notes that are read at a glance', () => {
    expect(map.notes.filter(({ text }) => text.length > LONGEST_NOTE)).toEqual([])
  })
})
