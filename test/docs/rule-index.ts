import { QUESTIONS } from '../../src/rules/rule.ts'
import { mapsOf, plain, QUESTION, rules, table } from './rule-facts.ts'

/** The list of all rules, by what they ask of a map. */
export function ruleIndex(): string {
  const groups = QUESTIONS.map((question) => {
    const rows = rules
      .filter((rule) => rule.question === question)
      .map((rule) => {
        const link = `[${plain(rule.title)}](${rule.id}.md)`
        const { workshop, 'sign-off': signOff } = rule.severity
        return [rule.leads ? `**${link}**` : link, mapsOf(rule).short, workshop ?? '–', signOff ?? '–']
      })
    return `## ${QUESTION[question]}\n\n${table(['rule', 'maps', 'workshop', 'sign-off'], rows)}`
  })
  const parts = [
    '<!-- Written by npm run docs. -->',
    '# The rules',
    'What *Check* asks of a map. In the *workshop* profile: what can still be filled in the room. At *sign-off*: everything. A rule that *fails* something is certain; one that says *review* means that a person has to look. The two in bold are what the app exists for.',
    ...groups,
  ]
  return `${parts.join('\n\n')}\n`
}
