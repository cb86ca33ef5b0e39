import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { SEVERITIES } from '../../../rules/report.ts'
import type { RulesState, RuleView } from './rules-state.ts'
import type { SettableLimit } from './settable-rules.ts'

interface RuleProps {
  readonly state: RulesState
  readonly view: RuleView
}

/** One rule: folded, whether it is as it was made; unfolded, all that can be set of it. */
export function RuleFold({ state, view }: RuleProps) {
  const { say } = state
  const { rule, choice, isOff, isChanged, standard } = view
  const isLeftOut = !isOff && standard === null && choice.severity === undefined
  const marks = [
    ...(isOff ? [say('rules.off')] : isChanged ? [say('rules.changed')] : []),
    ...(isLeftOut ? [say('rules.left-out')] : []),
  ]
  return (
    <details class="rule">
      <summary>
        <span class="rule-title">{rule.title}</span>
        {marks.length > 0 && <span class={isChanged ? 'rule-mark rule-changed' : 'rule-mark'}>{marks.join(', ')}</span>}
      </summary>
      <fieldset class="rule-body">
        <legend class="unseen">{rule.title}</legend>
        <label class="toggle">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself, and may not carry aria-checked.
            role="switch"
            checked={!isOff}
            onChange={(event) => state.setOff(rule, !event.currentTarget.checked)}
          />
          <span>{say('rules.on')}</span>
        </label>
        <SeverityField state={state} view={view} />
        {isLeftOut && (
          <p class="hint">{say('rules.left-out-hint', { profile: say(`check.profile-${state.profile.value}`) })}</p>
        )}
        {rule.limits.map((limit) => (
          <LimitField key={limit.name} state={state} view={view} limit={limit} />
        ))}
        {isChanged && (
          <button
            type="button"
            class="button button-tertiary button-small"
            aria-label={say('rules.reset-named', { rule: rule.title })}
            onClick={() => state.resetRule(view)}
          >
            {say('rules.reset')}
          </button>
        )}
      </fieldset>
    </details>
  )
}

function SeverityField({ state: { say, setSeverity }, view: { rule, choice, isOff, standard } }: RuleProps) {
  const id = `rule-severity-${rule.id}`
  return (
    <div class="form-group form-group-small">
      <label for={id}>{say('rules.severity')}</label>
      <select
        class="select select-small"
        id={id}
        disabled={isOff}
        value={choice.severity ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          setSeverity(
            rule,
            SEVERITIES.find((each) => each === value),
          )
        }}
      >
        <option value="">
          {standard ? say('rules.as-made', { severity: say(`check.severity-${standard}`) }) : say('rules.as-left-out')}
        </option>
        {SEVERITIES.map((each) => (
          <option key={each} value={each}>
            {say(`check.severity-${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A number. It is set when the field is left or Enter is pressed; what the rule cannot mean stays in the field and is told beside it. */
function LimitField({ state, view, limit: { name, standard, means } }: RuleProps & { readonly limit: SettableLimit }) {
  const { say, setLimit, numberOf } = state
  const draft = useSignal<string | null>(null)
  const problem = useSignal('')
  const id = `rule-limit-${view.rule.id}-${name}`
  const value = numberOf(view.choice.thresholds?.[name] ?? standard)
  // What was refused goes with what it was refused beside.
  const isStandard = view.choice.thresholds === undefined
  useEffect(() => {
    if (!isStandard) return
    draft.value = null
    problem.value = ''
  }, [isStandard])
  return (
    <div class={problem.value ? 'form-group form-group-small error' : 'form-group form-group-small'}>
      <label for={id}>{means}</label>
      <input
        class="input input-small rule-limit"
        type="text"
        inputMode="decimal"
        id={id}
        autocomplete="off"
        disabled={view.isOff}
        value={draft.value ?? value}
        aria-invalid={problem.value ? 'true' : undefined}
        aria-describedby={`${id}-about`}
        onInput={(event) => {
          draft.value = event.currentTarget.value
        }}
        onChange={() => {
          if (draft.value === null) return
          problem.value = setLimit(view.rule, name, draft.value)
          if (problem.value === '') draft.value = null
        }}
      />
      <div class={problem.value ? 'status-text' : 'hint'} id={`${id}-about`}>
        {problem.value || say('rules.limit-standard', { standard: numberOf(standard) })}
      </div>
    </div>
  )
}
