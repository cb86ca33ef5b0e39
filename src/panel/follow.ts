import type { Memory } from './memory.ts'
import { spendingOf } from './spending.ts'

/** Time as the follower needs it, so that tests own it. Milliseconds. */
export interface Clock {
  now(): number
  /** Runs once after `ms`; returns how to call it off. */
  after(ms: number, run: () => void): () => void
}

export interface FollowOptions {
  readonly clock: Clock
  /** What was spent outlives a reload there. */
  readonly memory?: Memory
  /**
   * Looks at the board once. Says how many maps it found, whether anything differs from last time, and what it has cost, if that is
   * known better than from the number of maps.
   */
  readonly check: () => Promise<{ readonly maps: number; readonly changed: boolean; readonly cost?: number }>
  /** A check that failed; following goes on. */
  readonly onError: (error: unknown) => void
}

export interface Follow {
  /** Something happened on the board: look soon. */
  poke(): void
  /** Somebody asked: look now, whatever it costs. */
  look(): Promise<void>
  /** Counts what is done besides looking. Somebody asked for it: it is done, and fewer looks follow; else only if there is plenty left. */
  spend(credits: number, isAsked: boolean): boolean
  /** Nothing is asked of Miro while nobody can see the result. */
  setVisible(visible: boolean): void
  /** The last minutes of a workshop: the distance stays ten seconds, whatever happens, for so many ms from now on. null: no workshop. */
  setWorkshop(span: number | null): void
  stop(): void
}

const SECOND = 1000
const HOUR = 3600 * SECOND
const DEBOUNCE = 150
const EVERY = 10 * SECOND
const EVERY_WHEN_QUIET = 30 * SECOND
const QUIET_AFTER = 600 * SECOND
/** However little is left, somebody waits for it. */
const AT_MOST_APART = 60 * SECOND

/** Credits. Miro gives a user 1,000,000 an hour for all apps together (Web SDK docs, rate limiting); following takes a fifth at most. */
export const HOURLY_BUDGET = 200_000
/** What people have corrected, and what a map's title remembers, is asked for at every so many of the looks that only time asks for. */
const LOOKS_FROM_MEMORY = 6
/** What such a look costs on the average: a `get` is believed to cost 500, all else 50. One after an event costs more, and says so. */
export const costOf = (maps: number): number => 500 + (50 + 50 * maps) / LOOKS_FROM_MEMORY

// A bucket that starts full and refills evenly: no hour can see more than BURST + REFILL * HOUR. With one map it holds for a look every
// ten seconds for hours on end; what is in it is for looks at once after an event, and for what a workshop asks for besides. What is kept in
// reserve pays for what no look counts: which of several maps is selected.
const BURST = 7000
const RESERVE = 500
/** What comes by itself besides looks makes these come three times as seldom at most. */
const DEEPEST = -2 * BURST
/** What people have decided about rules and about the map that is shown is asked for once a minute: two calls. */
const DECISIONS = 60 * 2 * 50
/** What tags are called is asked for when a new one comes up, and every half hour of looks: a call for a list each time. */
const TAGS = 3 * 500
/** What a workshop asks for once a minute besides: what is said of it, and Miro's timer. In the time between two looks. */
const WORKSHOP_UPKEEP = (100 * EVERY) / (60 * SECOND)
/** What people do by hand in a workshop, such as waiving, marking and showing, is not all counted here: so much is left for it. */
const BY_HAND = 6000
/** And so much of what is counted is not spent on looks that events ask for: the regular ones would have to wait for it in the end. */
const FOR_LATER = 24_000
const HOURLY = HOURLY_BUDGET - RESERVE - DECISIONS - TAGS
const REFILL = (HOURLY - BURST) / HOUR

/**
 * Decides when to look at the board. Miro raises no event when text is edited, so following means asking: at once after an event (the
 * last of a burst, 150 ms later), else every 10 s; every 30 s after ten minutes without a change, or after an error. As credits run low,
 * the distance between two looks grows; it never stops altogether.
 */
export function follow({ clock, memory, check, onError }: FollowOptions): Follow {
  let visible = false
  let stopped = false
  let credits = BURST
  let refilledAt = clock.now()
  const spending = spendingOf(clock, HOURLY, memory)
  let workshopUntil: number | null = null
  let lastLookAt = Number.NEGATIVE_INFINITY
  let lastChangeAt = clock.now()
  let knownMaps = 1
  let running: Promise<void> | null = null
  let missed = false
  let failed = false
  let callOff: () => void = () => {}

  function creditsNow(): number {
    const now = clock.now()
    credits = Math.min(BURST, credits + (now - refilledAt) * REFILL)
    refilledAt = now
    return credits
  }

  function pay(amount: number): void {
    credits -= amount
    spending.spend(amount)
  }

  /** What a workshop still takes, ms; nobody plans for more than an hour, and whoever stays after its end is one who goes on. */
  const workshopRest = (until: number): number => {
    const rest = until - clock.now()
    return rest > 0 ? Math.min(rest, HOUR) : HOUR
  }

  /** How far apart the regular looks of a workshop have to be so that the budget lasts until its end. */
  const workshopSpacing = (until: number, more = 0): number =>
    Math.min(AT_MOST_APART, spending.spacing(costOf(knownMaps) + WORKSHOP_UPKEEP, workshopRest(until), BY_HAND + more))

  /** How long to wait so that the budget lasts: nothing while there is plenty, the pace of the refill when there is none. */
  function patience(): number {
    const cost = costOf(knownMaps)
    const left = creditsNow()
    // However much was spent before: who opens the panel sees the board, and it goes on.
    const wait = lastLookAt === Number.NEGATIVE_INFINITY ? 0 : Math.min(AT_MOST_APART, spending.wait(cost))
    if (workshopUntil !== null) return wait
    // Past the last credit it goes on, only further apart: looks do not all cost the same, and what somebody asks for may cost much.
    const spacing = (cost / REFILL) * (1 - left / BURST) ** (left > 0 ? 2 : 1)
    return Math.max(wait, lastLookAt + spacing - clock.now())
  }

  /** How far apart looks are that nothing asks for. */
  function regularly(): number {
    if (failed) return EVERY_WHEN_QUIET
    if (workshopUntil !== null) return Math.max(EVERY, workshopSpacing(workshopUntil))
    return clock.now() - lastChangeAt >= QUIET_AFTER ? EVERY_WHEN_QUIET : EVERY
  }

  /** Whether a look that is not one of the regular ones can be paid for without these coming later than they should. */
  const isSpare = (): boolean =>
    workshopUntil === null || workshopSpacing(workshopUntil, costOf(knownMaps) + FOR_LATER) <= EVERY

  function plan(wait: number): void {
    callOff()
    if (visible && !stopped) callOff = clock.after(Math.max(wait, patience()), () => void run())
  }

  function planNext(): void {
    if (!visible) return
    if (missed && isSpare()) {
      missed = false
      plan(DEBOUNCE)
      return
    }
    missed = false
    plan(Math.max(0, lastLookAt + regularly() - clock.now()))
  }

  async function lookOnce(): Promise<void> {
    creditsNow()
    lastLookAt = clock.now()
    pay(costOf(knownMaps))
    try {
      const { maps, changed, cost = costOf(maps) } = await check()
      pay(cost - costOf(knownMaps))
      knownMaps = maps
      if (changed) lastChangeAt = clock.now()
      failed = false
    } catch (error) {
      failed = true
      onError(error)
    }
  }

  function run(): Promise<void> {
    if (running) {
      missed = true
      return running
    }
    callOff()
    running = lookOnce().finally(() => {
      running = null
      planNext()
    })
    return running
  }

  return {
    poke() {
      lastChangeAt = clock.now()
      if (running || !visible) missed = true
      // Events that never pause must not keep the regular look away.
      else if (isSpare()) plan(Math.max(0, Math.min(DEBOUNCE, lastLookAt + EVERY - clock.now())))
      else plan(Math.max(0, lastLookAt + regularly() - clock.now()))
    },
    async look() {
      // A look under way may have read the board before the change that somebody wants to see.
      if (running) await running
      await run()
    },
    spend(cost, isAsked) {
      const isScarce =
        workshopUntil === null ? creditsNow() - cost < DEEPEST : workshopSpacing(workshopUntil, cost) > EVERY
      if (!isAsked && isScarce) return false
      creditsNow()
      pay(cost)
      return true
    },
    setVisible(now) {
      if (now === visible) return
      visible = now
      if (!visible) callOff()
      else if (!running) planNext()
    },
    setWorkshop(span) {
      const wasOn = workshopUntil !== null
      workshopUntil = span === null ? null : clock.now() + span
      if (wasOn === (span !== null)) return
      // What a workshop took is no debt of those who go on without it: the hour holds for them too.
      credits = Math.max(0, creditsNow())
      if (visible && !running) planNext()
    },
    stop() {
      stopped = true
      callOff()
    },
  }
}
