import type { WordList } from '../model/kept-words.ts'
import { type LedgerEntry, ledger } from '../model/ledger.ts'
import { type RuleSettings, SEVERITIES, type Severity } from './report.ts'
import type { Rule } from './rule.ts'
import { refusedLimit } from './thresholds.ts'

/** What a team decided about one rule; what is left out is as the rule says. */
export interface RuleChoice {
  readonly off?: true
  /** In both profiles. */
  readonly severity?: Severity
  /** By the threshold's name. */
  readonly thresholds?: Readonly<Record<string, number>>
}

/** What the board remembers of what was decided about rules, by the rule's id. */
export const RULE_CHOICES: WordList<LedgerEntry<RuleChoice>> = ledger(
  'rule-settings',
  parseChoice,
  'What was decided about rules on this board is overwritten by others again and again. Try again in a minute',
)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a newer version says besides is kept; what is no severity and no number is not. null when nothing in it can be understood. */
export function parseChoice(value: unknown): RuleChoice | null {
  if (!isObject(value)) return null
  const { off, severity, thresholds, ...others } = value
  const chosen = SEVERITIES.find((each) => each === severity)
  const limits = Object.entries(isObject(thresholds) ? thresholds : {}).flatMap(([name, limit]) =>
    typeof limit === 'number' && Number.isFinite(limit) ? [[name, limit] as const] : [],
  )
  const choice: RuleChoice = {
    ...others,
    ...(off === true ? { off } : {}),
    ...(chosen ? { severity: chosen } : {}),
    ...(limits.length > 0 ? { thresholds: Object.fromEntries(limits) } : {}),
  }
  return Object.keys(choice).length > 0 ? choice : null
}

/** Whether it says anything that differs from the rule as it is. */
export const isChanged = ({ off, severity, thresholds = {} }: RuleChoice): boolean =>
  off === true || severity !== undefined || Object.keys(thresholds).length > 0

/**
 * The choices as the engine takes them. Of rules and thresholds that are not there (any more, or yet) nothing is said, nor is any number
 * that the rule could not mean.
 */
export function settingsOf(
  choices: ReadonlyMap<string, RuleChoice>,
  rules: readonly Pick<Rule, 'id' | 'thresholds'>[],
): RuleSettings {
  const known = rules.flatMap((rule) => {
    const choice = choices.get(rule.id)
    return choice ? [{ rule, choice }] : []
  })
  return {
    off: known.flatMap(({ rule, choice }) => (choice.off ? [rule.id] : [])),
    severity: Object.fromEntries(
      known.flatMap(({ rule, choice }) => (choice.severity ? [[rule.id, choice.severity] as const] : [])),
    ),
    thresholds: Object.fromEntries(
      known.flatMap(({ rule, choice: { thresholds = {} } }) =>
        Object.entries(thresholds)
          .filter(([name, limit]) => refusedLimit(rule, name, limit, thresholds) === null)
          .map(([name, limit]) => [`${rule.id}.${name}`, limit] as const),
      ),
    ),
  }
}
