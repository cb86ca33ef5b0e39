import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { bounded } from '../../../model/shorten.ts'
import { LONGEST_AUTHOR, LONGEST_REASON } from '../../../rules/kept-waiver.ts'
import { DescribedField } from '../described-field.tsx'
import type { ActionProps } from '../finding-action.ts'
import { type UntilChoice, untilOf } from './until.ts'
import { UntilField } from './until-field.tsx'
import { type WaiversState, waiversState } from './waivers-state.ts'

interface Problems {
  readonly reason?: string
  readonly author?: string
  readonly until?: string
}

/** Waives a finding: why, who says so, and until when. */
export function WaiveForm({ finding, desk, close }: ActionProps) {
  const waivers = waiversState(desk)
  const { say, name } = waivers
  const reason = useSignal(finding.waiver?.reason ?? '')
  const choice = useSignal<UntilChoice>('3-months')
  const date = useSignal('')
  const problems = useSignal<Problems>({})
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => document.getElementById('waive-reason')?.focus(), [])

  /** The row stays: what opened the form has the focus again. */
  const leave = () => {
    const row = form.current?.closest('.finding-row')
    close()
    row?.querySelector<HTMLElement>('.finding-more')?.focus()
  }

  const submit = () => {
    const until = untilOf(choice.value, date.value, waivers.now())
    const found: Problems = {
      ...lengthProblem(waivers, 'reason', reason.value, LONGEST_REASON),
      ...lengthProblem(waivers, 'author', name.name.value, LONGEST_AUTHOR),
      ...('problem' in until ? { until: say(`waivers.${until.problem}`) } : {}),
    }
    problems.value = found
    if ('problem' in until || found.reason || found.author) {
      const first = found.reason ? 'waive-reason' : found.author ? 'waive-author' : 'waive-date'
      document.getElementById(first)?.focus()
      return
    }
    close()
    const said = { reason: bounded(reason.value, LONGEST_REASON), author: name.keep(), expires: until.expires }
    void waivers.waive(finding, said)
  }

  return (
    <form
      class="part-menu waive-form"
      ref={form}
      noValidate
      aria-label={say('waivers.form', { finding: finding.message })}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <DescribedField
        id="waive-reason"
        label={say('waivers.reason')}
        hint={say('waivers.reason-hint')}
        value={reason}
        problem={problems.value.reason}
        lines={3}
      />
      <DescribedField
        id="waive-author"
        label={say('waivers.name')}
        hint={say('waivers.name-hint')}
        value={name.name}
        problem={problems.value.author}
      />
      <UntilField waivers={waivers} choice={choice} date={date} problem={problems.value.until} />
      <div class="button-row">
        <button type="submit" class="button button-primary button-small">
          {say('waivers.go')}
        </button>
        <button type="button" class="button button-tertiary button-small" onClick={leave}>
          {say('insert.cancel')}
        </button>
      </div>
    </form>
  )
}

function lengthProblem({ say }: WaiversState, field: 'reason' | 'author', text: string, limit: number): Problems {
  const { length } = text.trim()
  if (length === 0) return { [field]: say(field === 'reason' ? 'waivers.no-reason' : 'waivers.no-name') }
  if (length <= limit) return {}
  const label = say(field === 'reason' ? 'waivers.reason' : 'waivers.name')
  return { [field]: say('problem.too-long', { field: label, length, limit }) }
}
