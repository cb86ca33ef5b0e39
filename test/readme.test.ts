import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withRulesTable } from './docs/rules-table.ts'

const root = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>
}

test('the table of rules in README is that of the registry (npm run docs writes it)', () => {
  expect(readme).toBe(withRulesTable(readme))
})

test('every command that README names exists', () => {
  const named = [...readme.matchAll(/\bnpm (?:run )?([a-z:]+)\b/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([])
})

test('every picture and file that README shows exists', () => {
  const shown = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
  const named = [...readme.matchAll(/`((?:src|test)\/[^`<>]+\.(?:ts|html))`/g)].map((match) => match[1] ?? '')
  expect(shown.length).toBeGreaterThan(5)
  expect([...shown, ...named].filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})
