import type { Signal } from '@preact/signals'
import { lastDayIn } from '../../../i18n/day-words.ts'
import { UNTIL_CHOICES, type UntilChoice, untilOf } from './until.ts'
import type { WaiversState } from './waivers-state.ts'

interface UntilProps {
  readonly waivers: WaiversState
  readonly choice: Signal<UntilChoice>
  /** As a date field gives it. */
  readonly date: Signal<string>
  readonly problem?: string | undefined
}

/** Until when a finding is waived, and what that means, in words. */
export function UntilField({ waivers: { say, locale, now }, choice, date, problem }: UntilProps) {
  const until = untilOf(choice.value, date.value, now())
  const expires = 'problem' in until ? undefined : until.expires
  const then =
    expires === undefined
      ? ''
      : expires === null
        ? say('waivers.then-never')
        : say('waivers.then', { date: lastDayIn(locale, expires) })
  const asksDate = choice.value === 'date'
  return (
    <>
      <div class="form-group form-group-small">
        <label for="waive-until">{say('waivers.end')}</label>
        <select
          class="select select-small"
          id="waive-until"
          value={choice.value}
          aria-describedby={asksDate ? undefined : 'waive-then'}
          onChange={(event) => {
            const chosen = UNTIL_CHOICES.find((each) => each === event.currentTarget.value)
            if (chosen) choice.value = chosen
          }}
        >
          {UNTIL_CHOICES.map((each) => (
            <option key={each} value={each}>
              {say(`waivers.end-${each}`)}
            </option>
          ))}
        </select>
      </div>
      {asksDate && (
        <div class={problem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
          <label for="waive-date">{say('waivers.last-day')}</label>
          <input
            class="input input-small"
            type="date"
            id="waive-date"
            value={date.value}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'waive-date-problem' : 'waive-then'}
            onInput={(event) => {
              date.value = event.currentTarget.value
            }}
          />
          {problem && (
            <div class="status-text" id="waive-date-problem">
              {problem}
            </div>
          )}
        </div>
      )}
      <p class="hint" id="waive-then" aria-live="polite">
        {then}
      </p>
    </>
  )
}
