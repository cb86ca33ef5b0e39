import type { TimerState } from '../../../board/board.ts'
import type { WorkshopClock } from '../../../model/workshop.ts'

/** Miro's timer, and when it was asked, ms. */
export interface TimerReading extends TimerState {
  readonly at: number
}

/** Where a workshop stands at a moment. What is left is in ms. */
export type ClockStanding =
  | { readonly phase: 'off' }
  | { readonly phase: 'running' | 'paused' | 'over'; readonly rest: number; readonly clock: WorkshopClock }

export const OFF: ClockStanding = { phase: 'off' }

const HOUR = 3600 * 1000
/** Nobody is in a workshop any more that was over so long ago, or began so long ago, and that everybody left without a word. */
const FORGOTTEN_AFTER_END = HOUR
const FORGOTTEN = 12 * HOUR

/** @param timer Miro's own, as it was last heard of; null where this person cannot see it, or has not asked yet */
export function standingOf(clock: WorkshopClock | null, timer: TimerReading | null, now: number): ClockStanding {
  if (!clock || now > clock.since + FORGOTTEN) return OFF
  if (clock.endsAt !== null && !(clock.timer && timer) && now > clock.endsAt + FORGOTTEN_AFTER_END) return OFF
  const at = (phase: 'running' | 'paused', rest: number): ClockStanding =>
    rest > 0 ? { phase, rest, clock } : { phase: 'over', rest: 0, clock }
  // One that stood still before the workshop began was heard of too early.
  if (clock.timer && timer && !(timer.status === 'stopped' && timer.at <= clock.since)) {
    if (timer.status === 'stopped') return at('paused', 0)
    return timer.status === 'paused' ? at('paused', timer.rest) : at('running', timer.rest - (now - timer.at))
  }
  return clock.endsAt === null ? at('paused', clock.rest) : at('running', clock.endsAt - now)
}

/** Timers that agree to the second say the same. */
const SAME_WITHIN = 2000

/** What there is to say to those who cannot see Miro's timer; null when they know. */
export function clockAs(standing: ClockStanding, now: number): WorkshopClock | null {
  if (standing.phase === 'off') return null
  const { phase, rest, clock } = standing
  const whole = Math.round(rest)
  if (phase === 'over') return clock.timer ? { ...clock, ...endedAt(now) } : null
  if (phase === 'paused')
    return clock.endsAt === null && Math.abs(clock.rest - whole) < SAME_WITHIN
      ? null
      : { ...clock, endsAt: null, rest: whole, total: Math.max(clock.total, whole) }
  const endsAt = now + whole
  return clock.endsAt !== null && Math.abs(clock.endsAt - endsAt) < SAME_WITHIN
    ? null
    : { ...clock, endsAt, rest: 0, total: Math.max(clock.total, whole) }
}

/** What holds of a clock that is over: Miro's timer may be used for something else then. */
export const endedAt = (now: number) => ({ endsAt: now, rest: 0, timer: false })
