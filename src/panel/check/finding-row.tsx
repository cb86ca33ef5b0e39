import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Finding } from '../../rules/report.ts'
import { MoreGlyph } from '../sync/more-glyph.tsx'
import type { CheckTabState } from './check-tab-state.ts'
import type { ActionProps, FindingAction } from './finding-action.ts'
import { HINDRANCE } from './fixes/hindrance-hint.tsx'
import { ExpiredMark } from './waivers/expired-mark.tsx'

interface RowProps {
  readonly state: CheckTabState
  readonly finding: Finding
}

/** A finding: choosing it goes to the place; what settles it in one click stands below it, and all else unfolds. */
export function FindingRow({ state, finding }: RowProps) {
  const { check, unfolded, form } = state
  const actions = state.actionsFor(finding)
  const direct = actions.filter(({ isDirect }) => isDirect)
  const others = actions.filter(({ isDirect }) => !isDirect)
  const isOpen = unfolded.value === finding.fingerprint
  const open = form.value?.fingerprint === finding.fingerprint ? form.value.action : null
  const more = useRef<HTMLButtonElement>(null)
  return (
    <li class="finding-row">
      <button type="button" class="finding" onClick={() => void check.show(finding)}>
        {finding.message}
      </button>
      {direct.length > 0 && (
        <div class="finding-fix">
          {direct.map((action) => (
            <ActionButton key={action.id} action={action} state={state} finding={finding} isNamed />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <button
          type="button"
          ref={more}
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
          {others.map((action) => (
            <ActionButton key={action.id} action={action} state={state} finding={finding} />
          ))}
        </div>
      )}
      {open && (
        <ActionForm
          key={open.id}
          action={open}
          state={state}
          finding={finding}
          close={() => {
            state.close()
            more.current?.focus()
          }}
        />
      )}
    </li>
  )
}

interface ButtonProps extends RowProps {
  readonly action: FindingAction
  /** Its name tells which finding it is about. */
  readonly isNamed?: boolean
}

function ActionButton({ action, state, finding, isNamed }: ButtonProps) {
  const { label, form } = action
  const text = state.sayAction(typeof label === 'function' ? label(finding) : label)
  const isHindered = state.hindranceOf(action, finding) !== null
  return (
    <button
      type="button"
      class={`button button-small ${isNamed ? 'button-tertiary' : 'button-secondary'}`}
      aria-disabled={isHindered}
      aria-describedby={isHindered ? HINDRANCE : undefined}
      aria-expanded={form ? state.form.value?.action === action : undefined}
      aria-label={isNamed ? state.sayAction('fix.named', { action: text, finding: finding.message }) : undefined}
      onClick={() => {
        if (!isHindered) state.begin(action, finding)
      }}
    >
      {text}
    </button>
  )
}

interface FormProps extends RowProps {
  readonly action: FindingAction
  readonly close: () => void
}

function ActionForm({ action, state, finding, close }: FormProps) {
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
  return Form ? <Form finding={finding} desk={state.desk} close={close} /> : null
}
