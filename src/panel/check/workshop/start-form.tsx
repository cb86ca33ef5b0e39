import { Field } from '../../views/field.tsx'
import { Notice } from '../../views/notice.tsx'
import { minutesIn } from './notification.ts'
import { LENGTHS, type StartState } from './start-state.ts'
import type { WorkshopState } from './workshop-state.ts'

/** The button that workshop mode begins with, and how long it is to take. */
export function StartForm({ state, start }: { state: WorkshopState; start: StartState }) {
  const { say, locale, shared, name } = state
  const trouble = shared.trouble.value
  const { length, until, wantsTimer, running } = start
  if (!start.isOpen.value)
    return (
      <div class="button-row">
        <button type="button" class="button button-secondary button-small" data-next onClick={() => void start.open()}>
          {say('workshop.offer')}
        </button>
      </div>
    )
  const hasProblem = start.hasProblem.value && length.value === 'until'
  return (
    <form
      class="workshop-form"
      aria-labelledby="workshop-title"
      onSubmit={(event) => {
        event.preventDefault()
        void start.start()
      }}
    >
      <h2 class="section" id="workshop-title">
        {say('workshop.title')}
      </h2>
      <p class="hint">{say('workshop.intro')}</p>
      <div class="form-group form-group-small">
        <label for="workshop-length">{say('workshop.how-long')}</label>
        <select
          id="workshop-length"
          class="select select-small"
          value={length.value}
          data-next
          onChange={(event) => {
            length.value = event.currentTarget.value
          }}
        >
          {running.value && (
            <option value="timer">{say('workshop.timer-runs', { time: minutesIn(locale, running.value.rest) })}</option>
          )}
          {LENGTHS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutesIn(locale, minutes * 60_000)}
            </option>
          ))}
          <option value="until">{say('workshop.until')}</option>
        </select>
      </div>
      {length.value === 'until' && (
        <div class={hasProblem ? 'form-group form-group-small error' : 'form-group form-group-small'}>
          <label for="workshop-until">{say('workshop.end-time')}</label>
          <input
            class="input input-small"
            type="time"
            id="workshop-until"
            value={until.value}
            aria-invalid={hasProblem ? 'true' : undefined}
            aria-describedby={hasProblem ? 'workshop-until-problem' : undefined}
            onInput={(event) => {
              until.value = event.currentTarget.value
            }}
          />
          {hasProblem && (
            <div class="status-text" id="workshop-until-problem">
              {say('workshop.end-time-problem')}
            </div>
          )}
        </div>
      )}
      {start.hasTimer.value && length.value !== 'timer' && (
        <div class="form-group form-group-small">
          <label class="toggle" for="workshop-timer">
            <input
              type="checkbox"
              id="workshop-timer"
              checked={wantsTimer.value}
              aria-describedby="workshop-timer-hint"
              onChange={(event) => {
                wantsTimer.value = event.currentTarget.checked
              }}
            />
            <span>{say('workshop.use-timer')}</span>
          </label>
          <p class="hint" id="workshop-timer-hint">
            {say('workshop.use-timer-hint')}
          </p>
        </div>
      )}
      <Field id="workshop-name" label={say('workshop.name')} value={name.name} hint={say('workshop.optional')} />
      <div aria-live="polite">
        {trouble && <Notice kind="problem" text={say(`workshop.${trouble}`)} />}
        {start.isStarting.value && <p class="hint">{say('workshop.starting')}</p>}
      </div>
      <div class="button-row">
        <button type="submit" class="button button-primary button-small" aria-disabled={start.isStarting.value}>
          {say('workshop.go')}
        </button>
        <button type="button" class="button button-secondary button-small" onClick={start.close}>
          {say('workshop.cancel')}
        </button>
      </div>
    </form>
  )
}
