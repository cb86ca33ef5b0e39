import { rules } from './rule-facts.ts'
import { ruleIndex } from './rule-index.ts'
import { rulePage } from './rule-page.ts'

/** What the folder `docs/rules` holds, by the names of its files: nothing else. */
export const ruleDocs = (): ReadonlyMap<string, string> =>
  new Map([['README.md', ruleIndex()], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)])
