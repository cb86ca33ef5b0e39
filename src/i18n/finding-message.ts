import type { Finding, Found, Report } from '../rules/report.ts'
import type { Rule } from '../rules/rule.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'

type Overlay = Language['rules']
type Worded = Pick<Rule, 'id' | 'messages'>

/** The sentence of a finding: in the overlay's language where that has it, else in the rule's English. */
function findingMessage(found: Pick<Found, 'code' | 'data'>, rule: Worded, overlay: Overlay = {}): string {
  const translated = own(own(overlay, rule.id), found.code)
  return say(translated ?? own(rule.messages, found.code) ?? found.code, found.data)
}

/** A report in words. */
export function wordReport(report: Report<Found>, rules: readonly Worded[], overlay: Overlay = {}): Report {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const word = (found: Found): Finding => {
    const rule = byId.get(found.rule) ?? { id: found.rule, messages: {} }
    return { ...found, message: findingMessage(found, rule, overlay) }
  }
  return { ...report, findings: report.findings.map(word), waived: report.waived.map(word) }
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined
