import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { SEVERITIES } from '../src/rules/report.ts'
import type { RuleCase } from './rule-kit.ts'

const names = (folder: string) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url))).map((name) => name.replace(/\.ts$/, ''))

const modules = import.meta.glob<{ default?: unknown }>('../src/rules/*.ts', { eager: true })

describe('the catalogue of rules', () => {
  test('each file that defines a rule is registered once, under its own name', () => {
    const defined = Object.entries(modules).flatMap(([path, { default: rule }]) =>
      rule === undefined ? [] : [{ name: path.replace(/^.*\/|\.ts$/g, ''), rule }],
    )
    const registered = RULES.map((rule) => ({ name: rule.id as string, rule: rule as unknown }))
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
    expect(registered.toSorted(byName)).toEqual(defined.toSorted(byName))
    expect(RULES.length).toBeGreaterThanOrEqual(14)
  })

  test('each rule has a fixture, and no fixture is left over', () => {
    expect(names('fixtures/rules').toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted())
  })

  test.each(RULES)(
    '$id: the fixture has each message, a map that passes and one it does not apply to',
    async (rule) => {
      const { default: cases }: { default: readonly RuleCase[] } = await import(`./fixtures/rules/${rule.id}.ts`)
      expect(cases.length).toBeGreaterThan(0)
      const codes = cases.flatMap((each) =>
        typeof each.expect === 'string' ? [] : each.expect.map(([, code]) => code),
      )
      expect([...new Set(codes)].toSorted()).toEqual(Object.keys(rule.messages).toSorted())
      const others = new Set(cases.map((each) => each.expect).filter((expected) => typeof expected === 'string'))
      expect(others).toContain('passes')
      // Rules that look at any map as a whole apply always.
      if (!['map-has-title', 'map-has-actor', 'map-has-subject', 'map-has-stages'].includes(rule.id)) {
        expect(others).toContain('not applicable')
      }
    },
  )

  test.each(RULES)('$id says what it looks at, how bad it is in both profiles, and who says so', (rule) => {
    for (const text of [rule.title, rule.looksAt, rule.source]) expect(text).toMatch(/\w.{10}/)
    expect(rule.looksAt).toMatch(/\.$/)
    for (const profile of ['workshop', 'sign-off'] as const) {
      expect([...SEVERITIES, null]).toContain(rule.severity[profile])
    }
    expect(rule.maps.length).toBeGreaterThan(0)
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/^[A-Z"].*[.?]$/)
  })
})
