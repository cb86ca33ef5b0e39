import { effect, signal, untracked } from '@preact/signals'
import type { PanelContext } from '../../context.ts'
import { dueMark, seenNow, toldFrom, toldText, untilNextMark } from './marks.ts'
import { notificationOf, type SayWorkshop, type Told } from './notification.ts'
import type { SharedClock } from './shared-clock.ts'

const MINUTE = 60_000
const TOLD = 'workshop-told'
/** Somebody who opens the panel is told of a mark that has passed meanwhile only when that was just now. */
const JUST_NOW = MINUTE
/** Less than this and somebody has given more time since the mark was reached. */
const SLACK = 30_000

interface Teller {
  readonly context: PanelContext
  readonly say: SayWorkshop
  readonly shared: SharedClock
  /** Sees to it that what is told is how the board is now. */
  readonly look: () => Promise<void>
  readonly gaps: () => Told['gaps']
  /** What has to be asked for once a minute, in case an event got lost; does nothing while nobody looks. */
  readonly refresh: () => Promise<void>
  readonly pay: (credits: number) => void
}

/** Tells this person at each mark how the map stands, once. Wakes by the clock: pages that nobody sees are woken once a minute at most. */
export function markTeller({ context, say, shared, look, gaps, refresh, pay }: Teller) {
  const { board, clock, memory, locale } = context
  /** The same sentence for those who do not see it. */
  const announcement = signal('')
  let seen: { readonly since: number; readonly rest: number } | null = null
  let callOff = () => {}

  function see(since: number, rest: number): void {
    seen = { since, rest }
  }

  /** Where this person stands among the marks of a workshop that they have just come to. */
  function join(since: number, rest: number): void {
    const before = toldFrom(memory.recall(TOLD), since)
    const missed = before === null ? null : dueMark(before, rest)
    see(since, before === null || (missed !== null && rest < missed - JUST_NOW) ? rest : before)
    memory.keep(TOLD, toldText(since, seen?.rest ?? rest))
  }

  async function tell(mark: number): Promise<void> {
    await look()
    shared.tick()
    const standing = shared.standing.peek()
    if (standing.phase === 'off' || standing.rest > mark + SLACK) return
    const text = notificationOf(say, locale, { rest: standing.rest, gaps: gaps() })
    announcement.value = text
    pay(50)
    await board.live().then((live) => live.notify(text))
  }

  function tellWhatIsDue(): void {
    const standing = shared.standing.peek()
    if (standing.phase === 'off') {
      seen = null
      announcement.value = ''
      return
    }
    const { rest, clock: word } = standing
    if (seen?.since !== word.since) join(word.since, rest)
    const last = seen?.rest ?? rest
    const mark = dueMark(last, rest)
    const next = seenNow(last, rest)
    see(word.since, next)
    if (mark === null && next <= last) return
    memory.keep(TOLD, toldText(word.since, next))
    // Whoever cannot be told sees the panel all the same.
    if (mark !== null) void tell(mark).catch(() => {})
  }

  function plan(): void {
    callOff()
    const standing = shared.standing.peek()
    const toMark = standing.phase === 'running' ? untilNextMark(standing.rest) : null
    callOff = clock.after(Math.min(MINUTE, toMark ?? MINUTE), () => void wake())
  }

  function now(): void {
    shared.tick()
    tellWhatIsDue()
    plan()
  }

  async function wake(): Promise<void> {
    now()
    await refresh()
    now()
  }

  // Whatever is heard of the workshop, or of Miro's timer, is looked at at once.
  effect(() => {
    shared.said.value
    shared.timer.value
    untracked(now)
  })

  return { announcement, wake }
}
