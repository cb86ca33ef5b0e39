import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleDocs } from './docs/rule-docs.ts'
import { casesOf, rules } from './docs/rule-facts.ts'

const folder = new URL('../docs/rules/', import.meta.url)

test.each(rules)('$id shows one good and one bad example', (rule) => {
  const shown = casesOf(rule).filter((each) => each.shown)
  expect(shown.map((each) => each.shown).toSorted()).toEqual(['bad', 'good'])
  for (const { shown: as, expect: said } of shown) expect(said === 'passes').toBe(as === 'good')
})

test('each rule has a page, and no page is left over', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...ruleDocs().keys()].toSorted())
})

test.each([...ruleDocs()])('%s is as the rules are now (npm run docs writes it)', (name, text) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
})
