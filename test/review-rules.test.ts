import { expect, test } from 'vitest'
import { defineRule, type Rule } from '../src/rules/rule.ts'
import { checkSubjects } from '../src/rules/run.ts'
import { COMPLETE_MAPS, NOW } from './complete-maps.ts'
import { casesOf, rules } from './docs/rule-facts.ts'
import { KIT, optionsOf, type RuleLoss, subjectOf } from './rule-kit.ts'

/** What only a person can tell, and no rule may therefore call wrong. */
const HINTS: readonly string[] = [
  'note-has-place',
  'feeling-is-placed',
  'curve-is-flat',
  'notes-lopsided',
  'customer-words',
  'color-alone',
  'many-hands',
]

const hints = rules.filter(({ only }) => only === 'review')

test('rules about what only a person can tell are those that give hints', () => {
  expect(hints.map(({ id }) => id)).toEqual(HINTS)
})

const fixtures = import.meta.glob<{ readonly loss: RuleLoss }>('./fixtures/rules/*.ts', { eager: true })

/** Every tested board of every rule, and every complete map with something taken away. */
const boards = [
  ...rules.flatMap(casesOf).map((each) => ({
    subjects: [subjectOf(each), ...(each.beside ?? []).map((other) => subjectOf(other))],
    options: optionsOf(each),
  })),
  ...Object.values(fixtures).map(({ loss }) => ({
    subjects: [loss.take(COMPLETE_MAPS[loss.from])],
    options: { profile: 'sign-off', now: NOW, ...loss.options } as const,
  })),
]

test.each(hints)('$id gives hints, and fails nothing on any board of any rule', (rule) => {
  const outcomes = boards.flatMap(({ subjects, options }) =>
    checkSubjects(subjects, options, { ...KIT, rules: [rule] }).findings.map(({ outcome }) => outcome),
  )
  expect(new Set(outcomes)).toEqual(new Set(['review']))
})

test('a rule that gives hints cannot be written so that it fails something', () => {
  const { id, question, title, looksAt, why, remedy, maps, severity, source }: Rule = rules[0] ?? none()
  const facts = { id, question, title, looksAt, why, remedy, maps, severity, source } as const
  const words = { messages: { wrong: 'It is wrong.' }, select: () => [{}] }
  const fails = () => ({ outcome: 'fail', code: 'wrong' }) as const
  const hints = () => ({ outcome: 'review', code: 'wrong' }) as const
  expect(defineRule({ ...facts, ...words, evaluate: fails }).only).toBeUndefined()
  expect(defineRule({ ...facts, ...words, only: 'review', evaluate: hints }).only).toBe('review')
  // @ts-expect-error a hint is no failure
  expect(defineRule({ ...facts, ...words, only: 'review', evaluate: fails }).only).toBe('review')
})

function none(): never {
  throw new Error('There are no rules')
}
