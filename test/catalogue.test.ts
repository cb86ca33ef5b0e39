import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/i18n/index.ts'
import { LANES } from '../src/lanes/index.ts'
import { RULES } from '../src/rules/index.ts'
import { SEVERITIES } from '../src/rules/report.ts'
import type { Rule } from '../src/rules/rule.ts'
import { exampleOf } from '../src/templates/examples/index.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import type { RuleCase, RuleLoss } from './rule-kit.ts'

const names = (folder: string) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url))).map((name) => name.replace(/\.ts$/, ''))

type Modules = Readonly<Record<string, { readonly default?: unknown }>>
interface Named {
  readonly name: string
  readonly part: unknown
}

const inOrder = (parts: readonly Named[]) => parts.toSorted((a, b) => a.name.localeCompare(b.name))

/** What the files of a folder define, by the names of the files. */
const definedIn = (modules: Modules): readonly Named[] =>
  inOrder(
    Object.entries(modules).flatMap(([path, { default: part }]) =>
      part === undefined ? [] : [{ name: path.replace(/^.*\/|\.ts$/g, ''), part }],
    ),
  )

const byId = (parts: readonly { readonly id: string }[]) => inOrder(parts.map((part) => ({ name: part.id, part })))

// Formats are held to it in `exchange.test.ts`, words in `languages.test.ts`.
test.each<[string, Modules, readonly Named[]]>([
  ['lane', import.meta.glob('../src/lanes/*.ts', { eager: true }), byId(LANES)],
  ['template', import.meta.glob('../src/templates/*.ts', { eager: true }), byId(TEMPLATES)],
  [
    'example of a template',
    import.meta.glob('../src/templates/examples/*.ts', { eager: true }),
    inOrder(TEMPLATES.map((template) => ({ name: template.id, part: exampleOf(template) }))),
  ],
  ['rule', import.meta.glob('../src/rules/*.ts', { eager: true }), byId(RULES)],
  [
    'language',
    import.meta.glob('../src/i18n/*.ts', { eager: true }),
    inOrder(LANGUAGES.map((part) => ({ name: part.locale.toLowerCase(), part }))),
  ],
])('each file that defines a %s is registered once, under its own name', (_, modules, registered) => {
  expect(registered).toEqual(definedIn(modules))
  expect(registered.length).toBeGreaterThanOrEqual(5)
})

/** Whole sentences: how many a text has. A question among them belongs to the one behind it. */
const sentencesIn = (text: string): number => text.match(/[.!]["”]?(?=\s+[A-Z]|$)/g)?.length ?? 0

describe('the catalogue of rules', () => {
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
      const always = ['map-has-title', 'map-has-actor', 'map-has-subject', 'map-has-stages']
      if (![...always, 'map-has-owner', 'map-has-state'].includes(rule.id)) {
        expect(others).toContain('not applicable')
      }
    },
  )

  test.each(RULES)('$id: the fixture takes away what the rule looks for', async (rule) => {
    const { loss }: { loss?: RuleLoss } = await import(`./fixtures/rules/${rule.id}.ts`)
    expect(Object.keys(rule.messages)).toContain(loss?.expect[1])
  })

  test.each(RULES)(
    '$id says why it matters and what to do about it, in a sentence or two',
    ({ why, remedy, looksAt }) => {
      for (const text of [why, remedy]) {
        expect(text).toMatch(/^[A-Z“].{30,250}\.$/)
        expect([1, 2]).toContain(sentencesIn(text))
        // Nothing is filled in here, and typewriter quotes are for messages, which name what people wrote.
        expect(text).not.toMatch(/[{}"]| {2}/)
      }
      expect(new Set([why, remedy, looksAt]).size).toBe(3)
    },
  )

  test.each(RULES)('$id says what it looks at, how bad it is in both profiles, and who says so', (rule) => {
    for (const text of [rule.title, rule.looksAt, rule.source]) expect(text).toMatch(/\w.{10}/)
    expect(rule.looksAt).toMatch(/\.$/)
    for (const profile of ['workshop', 'sign-off'] as const) {
      expect([...SEVERITIES, null]).toContain(rule.severity[profile])
    }
    expect(rule.maps.length).toBeGreaterThan(0)
    const { thresholds = {}, means = {} }: Pick<Rule, 'thresholds' | 'means'> = rule
    expect(Object.keys(means)).toEqual(Object.keys(thresholds))
    for (const meaning of Object.values(means)) expect(meaning).toMatch(/^[A-Z].*\.$/)
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/^[A-Z"].*[.?]$/)
  })
})
