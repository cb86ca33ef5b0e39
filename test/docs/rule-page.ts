import type { Profile } from '../../src/rules/report.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { exampleOf } from './example.ts'
import { casesOf, mapsOf, plain, QUESTION, table } from './rule-facts.ts'

/** The page of a rule, all of it from the rule and its tested cases. */
export function rulePage(rule: Rule): string {
  const parts = [
    `<!-- Written by npm run docs from src/rules/${rule.id}.ts and test/fixtures/rules/${rule.id}.ts. -->`,
    `# ${plain(rule.title)}`,
    `\`${rule.id}\``,
    plain(rule.looksAt),
    factsOf(rule),
    ...thresholdsOf(rule),
    `## Why\n\n${plain(rule.why)}`,
    `## How to fix it\n\n${plain(rule.remedy)}`,
    `## What it says\n\n${messagesOf(rule)}`,
    `## A good example\n\n${exampleOf(rule, 'good')}`,
    `## A bad example\n\n${exampleOf(rule, 'bad')}`,
    `## Who says so\n\n${plain(rule.source)}`,
    '[All rules](README.md)',
  ]
  return `${parts.join('\n\n')}\n`
}

const factsOf = (rule: Rule): string =>
  table(
    ['', ''],
    [
      ['question', `${QUESTION[rule.question]}`],
      ['for', mapsOf(rule).long],
      ['outcome', outcomeOf(rule)],
      ['workshop', severityOf(rule, 'workshop')],
      ['sign-off', severityOf(rule, 'sign-off')],
    ],
  )

const HINT = 'review: a person has to look'
const CERTAIN = 'fail: something is missing or wrong'

function outcomeOf(rule: Rule): string {
  if (rule.only) return `${HINT}; it only gives hints and never fails a map`
  const outcomes = new Set(
    casesOf(rule).flatMap(({ expect }) => (typeof expect === 'string' ? [] : expect.map(([outcome]) => outcome))),
  )
  return outcomes.has('review') ? `${CERTAIN}; or ${HINT}` : CERTAIN
}

function severityOf(rule: Rule, profile: Profile): string {
  const special = Object.entries(rule.severityOn ?? {}).flatMap(([kind, severities]) => {
    const severity = severities?.[profile]
    return severity ? [`${severity} on a ${kind === 'cem' ? 'customer experience map' : 'customer journey map'}`] : []
  })
  return [rule.severity[profile] ?? 'off', ...special].join('; ')
}

function thresholdsOf({ id, thresholds = {}, means = {} }: Rule): readonly string[] {
  const rows = Object.entries(thresholds).map(([name, value]) => [
    `\`${id}.${name}\``,
    String(value),
    plain(means[name] ?? ''),
  ])
  if (rows.length === 0) return []
  return [`## Thresholds\n\nThey can be set for a board.\n\n${table(['threshold', 'usually', 'meaning'], rows)}`]
}

const messagesOf = ({ messages }: Rule): string =>
  table(
    ['code', 'message'],
    Object.entries(messages).map(([code, message]) => [`\`${code}\``, plain(message)]),
  )
