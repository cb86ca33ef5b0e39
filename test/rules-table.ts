import { RULES } from '../src/rules/index.ts'

const START = '<!-- rules -->'
const END = '<!-- /rules -->'

const MAPS = (maps: readonly string[]) => (maps.length > 1 ? 'any' : maps.join().toUpperCase())

/** The table of all rules in Markdown, as it stands in README. */
export const rulesTable = (): string =>
  [
    '| rule | looks at | maps | workshop | sign-off |',
    '| --- | --- | --- | --- | --- |',
    ...RULES.map((rule) => {
      const id = 'leads' in rule && rule.leads ? `**${rule.id}**` : rule.id
      const cells = [id, rule.looksAt, MAPS(rule.maps), rule.severity.workshop ?? '–', rule.severity['sign-off'] ?? '–']
      return `| ${cells.join(' | ')} |`
    }),
  ].join('\n')

/** README with its table of rules brought up to date. Throws when the two markers are not there. */
export function withRulesTable(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`README needs the lines ${START} and ${END}`)
  return `${readme.slice(0, start + START.length)}\n${rulesTable()}\n${readme.slice(end)}`
}
