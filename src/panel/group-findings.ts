import type { Finding } from '../rules/report.ts'

/** What the list needs to know of a rule. */
export interface RuleFacts {
  readonly title: string
  /** One of the two rules the app exists for. */
  readonly leads: boolean
  /** Why it matters, what somebody can do about its findings, and who says so. */
  readonly why: string
  readonly remedy: string
  readonly source: string
}

export interface FindingGroup {
  readonly rule: string
  readonly title: string
  readonly leads: boolean
  readonly severity: Finding['severity']
  readonly review: boolean
  readonly findings: readonly Finding[]
}

/** Findings rule by rule: the rules that lead first, the others in the order in which the report first names them (most severe first). */
export function groupFindings(findings: readonly Finding[], rules: ReadonlyMap<string, RuleFacts>): FindingGroup[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = byRule.get(finding.rule)
    if (group) group.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const groups = [...byRule].map(([rule, group]) => ({
    rule,
    title: rules.get(rule)?.title ?? rule,
    leads: rules.get(rule)?.leads ?? false,
    severity: group[0]?.severity ?? 'minor',
    review: group.every(({ outcome }) => outcome === 'review'),
    findings: group,
  }))
  return groups.sort((a, b) => Number(b.leads) - Number(a.leads))
}
