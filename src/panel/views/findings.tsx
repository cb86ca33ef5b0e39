import type { CheckTabState } from '../check/check-tab-state.ts'
import { FindingRow } from '../check/finding-row.tsx'
import { isFixable, previewFix } from '../check/fixes/fix-action.ts'
import { HINDRANCE, HindranceHint } from '../check/fixes/hindrance-hint.tsx'
import { type FindingGroup, groupFindings } from '../group-findings.ts'
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
      {findings.some(({ fix, asks }) => fix || asks) && <HindranceHint state={state} />}
      {groupFindings(findings, check.rules.value).map((group) => (
        <details key={group.rule} class="findings" open={group.leads || group.severity === 'critical'}>
          <summary>
            <h3 class="findings-title">{group.title}</h3>
            <span class="findings-count">{group.findings.length}</span>
            <span class={`severity severity-${group.severity}`}>
              {say(group.review ? 'check.have-a-look' : `check.severity-${group.severity}`)}
            </span>
          </summary>
          <Why state={state} rule={group.rule} />
          <FixAll state={state} group={group} />
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

/** Why a rule matters, what somebody can do about its findings, and who says so. */
function Why({ state, rule }: { state: CheckTabState; rule: string }) {
  const facts = state.check.rules.value.get(rule)
  if (!facts) return null
  const { sayAction } = state
  return (
    <details class="why">
      <summary>{sayAction('fix.why')}</summary>
      <p>{facts.why}</p>
      <p>{sayAction('fix.remedy', { remedy: facts.remedy })}</p>
      <p class="hint">{sayAction('fix.source', { source: facts.source })}</p>
    </details>
  )
}

/** Several findings of a rule in one plan. */
function FixAll({ state, group }: { state: CheckTabState; group: FindingGroup }) {
  const fixable = group.findings.filter(isFixable)
  if (fixable.length < 2) return null
  const text = state.sayAction('fix.all', { n: fixable.length })
  const isHindered = state.hindrance() !== null
  return (
    <div class="fix-all">
      <button
        type="button"
        class="button button-secondary button-small"
        aria-disabled={isHindered}
        aria-describedby={isHindered ? HINDRANCE : undefined}
        aria-label={state.sayAction('fix.all-of', { action: text, rule: group.title })}
        onClick={() => {
          if (!isHindered) void previewFix(fixable, state.desk)
        }}
      >
        {text}
      </button>
    </div>
  )
}
