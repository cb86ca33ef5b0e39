import { RULES } from '../../src/rules/index.ts'
import type { Question, Rule } from '../../src/rules/rule.ts'
import type { RuleCase } from '../rule-kit.ts'

export const rules: readonly Rule[] = RULES

const fixtures = import.meta.glob<{ readonly default: readonly RuleCase[] }>('../fixtures/rules/*.ts', { eager: true })

/** The tested cases of a rule; none when it has no file. */
export const casesOf = ({ id }: Rule): readonly RuleCase[] => fixtures[`../fixtures/rules/${id}.ts`]?.default ?? []

export const QUESTION: Readonly<Record<Question, string>> = {
  complete: 'Is everything there?',
  good: 'Is it a good map?',
  alive: 'Is it alive?',
}

/** Kinds of maps that a rule is for, as a page says it and as a table does. */
export const mapsOf = ({ maps }: Rule): { readonly long: string; readonly short: string } => {
  if (maps.length > 1) return { long: 'any map', short: 'any' }
  return maps[0] === 'cem'
    ? { long: 'customer experience maps and combined maps', short: 'CEM' }
    : { long: 'customer journey maps and combined maps', short: 'CJM' }
}

/** What Markdown would take for its own, in a line or a cell of a table. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)

/** A table in Markdown; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}
