import { mapsOf, plain, rules, table } from './rule-facts.ts'

const START = '<!-- rules -->'
const END = '<!-- /rules -->'

/** The table of all rules in Markdown, as it stands in README. */
const rulesTable = (): string =>
  table(
    ['rule', 'looks at', 'maps', 'workshop', 'sign-off'],
    rules.map((rule) => {
      const link = `[${rule.id}](docs/rules/${rule.id}.md)`
      const { workshop, 'sign-off': signOff } = rule.severity
      return [
        rule.leads ? `**${link}**` : link,
        plain(rule.looksAt),
        mapsOf(rule).short,
        workshop ?? '–',
        signOff ?? '–',
      ]
    }),
  )

/** README with its table of rules brought up to date. Throws when the two markers are not there. */
export function withRulesTable(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`README needs the lines ${START} and ${END}`)
  return `${readme.slice(0, start + START.length)}\n${rulesTable()}\n${readme.slice(end)}`
}
