import type { CheckTabState } from '../check/check-tab-state.ts'
import { FindingRow } from '../check/finding-row.tsx'
import { groupFindings } from '../group-findings.ts'
import { Notice } from './notice.tsx'

/** What is missing where, rule by rule, open where it matters most; choosing one goes to the place. */
export function Findings({ state }: { state: CheckTabState }) {
  const { check } = state
  const { say } = check
  const findings = check.findings.value
  const onlyReviews = findings.length > 0 && findings.every(({ outcome }) => outcome === 'review')
  return (
    <section aria-labelledby="findings-heading">
      <h2 class="section" id="findings-heading">
        {say('check.findings')}
        {findings.length > 0 && <span class="count">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <Notice kind="good" title={say('check.all-good')} text={say('check.all-good-text')} />}
      {onlyReviews && <Notice kind="good" text={say('check.only-reviews')} />}
      {groupFindings(findings, check.rules.value).map((group) => (
        <details key={group.rule} class="findings" open={group.leads || group.severity === 'critical'}>
          <summary>
            <h3 class="findings-title">{group.title}</h3>
            <span class="findings-count">{group.findings.length}</span>
            <span class={`severity severity-${group.severity}`}>
              {say(group.review ? 'check.have-a-look' : `check.severity-${group.severity}`)}
            </span>
          </summary>
          <ul>
            {group.findings.map((finding) => (
              <FindingRow key={finding.fingerprint} state={state} finding={finding} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
