import { lastDayIn } from '../../../i18n/day-words.ts'
import type { Finding } from '../../../rules/report.ts'
import type { MapDesk } from '../../map-section.ts'
import { waiversState } from './waivers-state.ts'

interface MarkProps {
  readonly desk: MapDesk
  readonly waiver: NonNullable<Finding['waiver']>
}

/** Below a finding that is back: whose waiver of it has run out. */
export function ExpiredMark({ desk, waiver: { author, expires } }: MarkProps) {
  const { say, locale } = waiversState(desk)
  return <p class="hint">{say('waivers.expired-mark', { author, date: lastDayIn(locale, expires ?? '') })}</p>
}
