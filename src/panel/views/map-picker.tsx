import type { Reading } from '../../read/reading.ts'
import type { CheckState } from '../check-state.ts'

/** Which map is shown, and where there are several a choice between them. */
export function MapPicker({ check, reading, id }: { check: CheckState; reading: Reading; id: string }) {
  const { say } = check
  const readings = check.readings.value ?? []
  if (readings.length < 2) return <h2 class="map-title">{reading.map.title || say('check.untitled')}</h2>
  return (
    <div class="form-group form-group-small">
      <label for={id}>{say('check.map')}</label>
      <select
        id={id}
        class="select select-small"
        value={reading.map.id}
        onChange={(event) => check.choose(event.currentTarget.value)}
      >
        {readings.map(({ map }) => (
          <option key={map.id} value={map.id}>
            {check.names.value.get(map.id) ?? map.title}
          </option>
        ))}
      </select>
    </div>
  )
}
