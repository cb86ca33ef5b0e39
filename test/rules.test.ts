import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { checkSubjects } from '../src/rules/run.ts'
import { KIT, optionsOf, placeOf, type RuleCase, subjectOf } from './rule-kit.ts'

const slotsIn = (message: string) => [...new Set(message.match(/(?<=\{)[\w-]+(?=\})/g))].toSorted()

describe.each(RULES)('the rule $id', async (rule) => {
  const { default: cases }: { default: readonly RuleCase[] } = await import(`./fixtures/rules/${rule.id}.ts`)

  test.each(cases)('$name', (each) => {
    const subject = subjectOf(each)
    const beside = (each.beside ?? []).map((other) => subjectOf(other))
    const report = checkSubjects([subject, ...beside], optionsOf(each), { ...KIT, rules: [rule] })
    const findings = report.findings.filter((found) => found.mapId === subject.map.id)
    const said = findings.map((found) => [found.outcome, found.code, placeOf(found, subject.map)])

    expect(said).toEqual(typeof each.expect === 'string' ? [] : each.expect)
    if (each.expect === 'passes') expect(report.counts).toMatchObject({ fails: 0, reviews: 0, notApplicable: 0 })
    if (each.expect === 'passes') expect(report.counts.passes).toBeGreaterThan(0)
    if (each.expect === 'not applicable') {
      expect(report.counts).toEqual({ passes: 0, fails: 0, reviews: 0, notApplicable: 1 })
    }
    expect(new Set(report.findings.map((found) => found.fingerprint)).size).toBe(report.findings.length)
    for (const found of report.findings) {
      expect(Object.keys(found.data).toSorted(), found.code).toEqual(
        slotsIn(rule.messages[found.code] ?? '{no message}'),
      )
    }
  })
})
