import type { Clock } from './follow.ts'
import type { Memory } from './memory.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const KEY = 'spent'

interface Spent {
  readonly at: number
  readonly credits: number
}

/** What a panel of this person has spent before it was reloaded; Miro counts by person. Nonsense, and what lies ahead, is nothing. */
function recalled(memory: Memory | undefined, now: number): Spent[] {
  const parts = (memory?.recall(KEY) ?? '').split(' ').map((part) => part.split(':').map(Number))
  return parts.flatMap(([minute = Number.NaN, credits = Number.NaN]) => {
    const at = minute * MINUTE
    return at <= now && at + HOUR > now && credits > 0 && credits < 1e6 ? [{ at, credits }] : []
  })
}

/** Minute by minute. */
function text(spent: readonly Spent[]): string {
  const minutes = new Map<number, number>()
  for (const { at, credits } of spent) {
    const minute = Math.floor(at / MINUTE)
    minutes.set(minute, (minutes.get(minute) ?? 0) + credits)
  }
  return [...minutes].map(([minute, credits]) => `${minute}:${Math.round(credits)}`).join(' ')
}

/**
 * What was spent within the last hour, and what that leaves of so many credits an hour.
 * @param memory where it outlives a reload
 */
export function spendingOf(clock: Pick<Clock, 'now'>, hourly: number, memory?: Memory) {
  let spent = recalled(memory, clock.now())

  /** What of it still counts at that time. */
  const counting = (at: number): number =>
    spent.reduce((sum, each) => (each.at + HOUR > at ? sum + each.credits : sum), 0)

  return {
    spend(credits: number): void {
      const now = clock.now()
      spent = [...spent.filter(({ at }) => at + HOUR > now), { at: now, credits }]
      memory?.keep(KEY, text(spent))
    },

    /** How long until so much more fits into the hour, ms. */
    wait(credits: number): number {
      const now = clock.now()
      let over = counting(now) + credits - hourly
      if (over <= 0) return 0
      for (const each of spent) {
        if (each.at + HOUR <= now) continue
        over -= each.credits
        if (over <= 0) return each.at + HOUR - now
      }
      return HOUR
    },

    /**
     * How far apart things of that cost have to be, ms, so that they can go on for so long without any longer pause.
     * @param more what is spent besides, now
     */
    spacing(cost: number, span: number, more = 0): number {
      const now = clock.now()
      let apart = 0
      for (let ahead = MINUTE; ; ahead += MINUTE) {
        const after = Math.min(ahead, span)
        const room = hourly - more - counting(now + after)
        apart = Math.max(apart, room > 0 ? (cost * after) / room : Number.POSITIVE_INFINITY)
        if (after === span) return apart
      }
    },
  }
}
