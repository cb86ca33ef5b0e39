import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Finding } from '../../rules/report.ts'
import { MoreGlyph } from '../sync/more-glyph.tsx'
import type { CheckTabState } from './check-tab-state.ts'
import type { ActionProps, FindingAction } from './finding-action.ts'
import { ExpiredMark } from './waivers/expired-mark.tsx'

interface RowProps {
  readonly state: CheckTabState
  readonly finding: Finding
}

/** A finding: choosing it goes to the place; what else can be done about it unfolds below. */
export function FindingRow({ state, finding }: RowProps) {
  const { check, unfolded, form } = state
  const actions = state.actionsFor(finding)
  const isOpen = unfolded.value === finding.fingerprint
  const open = form.value?.fingerprint === finding.fingerprint ? form.value.action : null
  return (
    <li class="finding-row">
      <button type="button" class="finding" onClick={() => void check.show(finding)}>
        {finding.message}
      </button>
      {actions.length > 0 && (
        <button
          type="button"
          class="button button-tertiary button-small finding-more"
          aria-expanded={isOpen}
          aria-label={check.say('check.more', { finding: finding.message })}
          onClick={() => state.unfold(finding)}
        >
          <MoreGlyph />
        </button>
      )}
      {finding.waiver && <ExpiredMark desk={state.desk} waiver={finding.waiver} />}
      {isOpen && (
        <div class="button-row">
          {actions.map((action) => (
            <button
              key={action.id}
              type="button"
              class="button button-secondary button-small"
              aria-expanded={action.form ? open === action : undefined}
              onClick={() => state.begin(action, finding)}
            >
              {check.say(action.label)}
            </button>
          ))}
        </div>
      )}
      {open && <ActionForm key={open.id} action={open} state={state} finding={finding} />}
    </li>
  )
}

function ActionForm({ action, state, finding }: RowProps & { readonly action: FindingAction }) {
  const form = useSignal<{ readonly Form: FunctionComponent<ActionProps> } | null>(null)
  const failed = useSignal(false)
  useEffect(() => {
    action.form?.().then(
      (Form) => {
        form.value = { Form }
      },
      () => {
        failed.value = true // the connection is gone, or a new version replaced the file
      },
    )
  }, [])
  if (failed.value) return <p class="hint">{state.sayFirst('app.load-failed')}</p>
  const Form = form.value?.Form
  return Form ? <Form finding={finding} desk={state.desk} close={state.close} /> : null
}
