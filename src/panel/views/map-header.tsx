import type { Profile } from '../../rules/report.ts'
import type { CoverageState } from '../check/coverage/coverage-state.ts'
import { ProgressLine } from '../check/coverage/progress-line.tsx'
import type { CheckState } from '../check-state.ts'
import { CheckButtons } from './check-scope.tsx'
import { MapPicker } from './map-picker.tsx'

/** `Checked 2 min. ago`, in the person's language. */
function checked({ say, locale }: CheckState, at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return say('check.just-now')
  const ago = new Intl.RelativeTimeFormat(locale, { style: 'short' }).format(-minutes, 'minute')
  return say('check.checked', { ago })
}

const PROFILES: readonly Profile[] = ['workshop', 'sign-off']

/** Which map, how strictly, how full, and when it was last looked at. */
export function MapHeader({ check, coverage }: { check: CheckState; coverage: CoverageState }) {
  const { say } = check
  const reading = check.reading.value
  if (!reading) return null
  const cells = check.cells.value.size
  const filled = check.filled.value
  return (
    <>
      <MapPicker check={check} reading={reading} id="check-map" />
      <div class="form-group form-group-small">
        <label for="check-profile">{say('check.profile')}</label>
        <select
          id="check-profile"
          class="select select-small"
          value={check.profile.value}
          aria-describedby="check-profile-hint"
          onChange={(event) => {
            const profile = PROFILES.find((candidate) => candidate === event.currentTarget.value)
            if (profile) void check.setProfile(profile)
          }}
        >
          {PROFILES.map((profile) => (
            <option key={profile} value={profile}>
              {say(`check.profile-${profile}`)}
            </option>
          ))}
        </select>
        <p class="hint" id="check-profile-hint">
          {say(`check.profile-${check.profile.value}-hint`)}
        </p>
      </div>
      <div class="checked">
        <span>{check.checkedAt.value === null ? '' : checked(check, check.checkedAt.value, check.now.value)}</span>
        <CheckButtons check={check} />
      </div>
      <div class="coverage">
        <strong>{say('check.filled', { filled, n: cells })}</strong>
        <div class="coverage-bar" aria-hidden="true">
          <div class="coverage-filled" style={{ width: `${cells > 0 ? (100 * filled) / cells : 0}%` }} />
        </div>
        <ProgressLine coverage={coverage} />
      </div>
    </>
  )
}
