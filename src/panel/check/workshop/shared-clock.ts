import { computed, signal } from '@preact/signals'
import type { BoardLive } from '../../../board/board.ts'
import { BoardError } from '../../../board/errors.ts'
import { saying } from '../../../model/ledger.ts'
import { type ShownGap, WORKSHOP, type WorkshopClock, type WorkshopWord, workshopIn } from '../../../model/workshop.ts'
import type { PanelContext } from '../../context.ts'
import { keptWordsState } from '../../kept-words-state.ts'
import type { Memory } from '../../memory.ts'
import { type ClockStanding, clockAs, endedAt, standingOf, type TimerReading } from './standing.ts'

type Said = readonly (readonly [subject: string, value: WorkshopWord | null])[]

/** Why something was not done: this person may only look at the board, or the board refused it. */
export type WorkshopTrouble = 'only-look' | 'not-taken'

export interface Beginning {
  readonly mapId: string
  /** ms */
  readonly span: number
  /** To use Miro's timer: one that runs is gone along with, else it is started. */
  readonly timer: boolean
  readonly name: string
  /** Cells that are open now. */
  readonly open: number
}

const PANEL = 'workshop-panel'
/** To say something: what is there is read, merged, written, read back and asked for. */
const TELLING = 250

/** A random name for this panel; it outlives a reload where the browser remembers anything, so that who leads goes on leading. */
function panelId(memory: Memory): string {
  const id = memory.recall(PANEL) ?? crypto.randomUUID()
  memory.keep(PANEL, id)
  return id
}

/** What all who have the panel open share of a workshop: its time, who leads, what everybody is shown. */
export function sharedClock(context: PanelContext, pay: (credits: number) => void) {
  const { board, clock, checking, memory } = context
  const words = keptWordsState(context, WORKSHOP)
  const own = panelId(memory)
  const now = signal(clock.now())
  const timer = signal<TimerReading | null>(null)
  /** Whether this person can use Miro's timer; null until they have asked. */
  const hasTimer = signal<boolean | null>(null)
  const trouble = signal<WorkshopTrouble | null>(null)
  const said = computed(() => workshopIn(words.values.value))
  const standing = computed<ClockStanding>(() => standingOf(said.value.clock, timer.value, now.value))
  const isLead = computed(() => said.value.lead?.id === own)
  let telling: Promise<unknown> = Promise.resolve()
  let gapWanted: { readonly gap: ShownGap | null } | null = null

  const tick = (): void => {
    now.value = clock.now()
  }

  async function tellOnce(said: Said): Promise<boolean> {
    try {
      const { keepWords, loadWords } = await checking()
      pay(TELLING)
      const { entries } = await loadWords(board, WORKSHOP)
      const { why } = await keepWords(board, WORKSHOP, saying(entries, said))
      trouble.value = why === null ? null : 'not-taken'
      await words.refresh(0)
      tick()
    } catch (error) {
      trouble.value = error instanceof BoardError && error.code === 'permission' ? 'only-look' : 'not-taken'
    }
    return trouble.value === null
  }

  /** Nothing holds here that the board has not taken: what somebody may not say must not seem to hold. One after the other. */
  function tell(said: Said): Promise<boolean> {
    const told = telling.then(() => tellOnce(said))
    telling = told
    return told
  }

  const hear = (state: Omit<TimerReading, 'at'>): void => {
    timer.value = { ...state, at: clock.now() }
    tick()
  }

  /** Those who cannot see Miro's timer hear of it from who leads. */
  function passOn(): void {
    const word = isLead.value ? clockAs(standing.value, clock.now()) : null
    if (word && said.value.clock?.timer) void tell([['clock', word]])
  }

  async function timerNow(): Promise<TimerReading | null> {
    try {
      const state = await (await board.live()).timer()
      hasTimer.value = state !== null
      if (state) hear(state)
    } catch {
      hasTimer.value ??= false // where it could be had before, what was heard last goes on
    }
    return timer.value
  }

  board.live().then(
    (live) =>
      live.onTimer((state) => {
        hear(state)
        passOn()
      }),
    () => {}, // whoever asks once a minute does as well
  )

  /** Changes the time in Miro's timer where that holds and this person can, else in what the panels share. */
  async function change(
    byTimer: (live: BoardLive) => Promise<void>,
    byWord: (clock: WorkshopClock, rest: number, now: number) => Partial<WorkshopClock>,
  ): Promise<void> {
    tick()
    const at = standing.value
    if (at.phase === 'off') return
    if (at.clock.timer && hasTimer.value) {
      try {
        await byTimer(await board.live())
        await timerNow()
        const word = clockAs(standing.value, clock.now())
        if (word) await tell([['clock', word]])
      } catch (error) {
        trouble.value = error instanceof BoardError && error.code === 'permission' ? 'only-look' : 'not-taken'
      }
      return
    }
    await tell([['clock', { ...at.clock, timer: false, ...byWord(at.clock, Math.round(at.rest), clock.now()) }]])
  }

  return {
    words,
    said,
    standing,
    timer,
    hasTimer,
    trouble,
    isLead,
    tick,

    /** Asks for Miro's timer, whether or not it is used. One call, two the first time. */
    async askTimer(): Promise<void> {
      await timerNow()
      passOn()
    },

    /** @returns whether Miro's timer is used */
    async begin({ mapId, span, timer: wanted, name, open }: Beginning): Promise<boolean> {
      let isTimed = wanted
      let rest = span
      try {
        const there = wanted ? await timerNow() : null
        if (there?.status === 'started') rest = there.rest
        else if (wanted) await (await board.live()).startTimer(span)
      } catch {
        isTimed = false
      }
      if (isTimed) await timerNow()
      const since = clock.now()
      const word = {
        kind: 'clock',
        mapId,
        since,
        total: rest,
        endsAt: since + rest,
        rest: 0,
        timer: isTimed,
        open,
      } as const
      await tell([
        ['clock', word],
        ['lead', { kind: 'lead', id: own, name }],
        ['gap', null],
      ])
      return isTimed
    },

    pause: () =>
      change(
        (live) => live.pauseTimer(),
        (_, rest) => ({ endsAt: null, rest }),
      ),
    resume: () =>
      change(
        (live) => live.resumeTimer(),
        (_, rest, at) => ({ endsAt: at + rest, rest: 0 }),
      ),
    prolong: (ms: number) =>
      change(
        (live) => live.prolongTimer(ms),
        ({ endsAt, total }, rest, at) =>
          endsAt === null
            ? { rest: rest + ms, total: total + ms }
            : { endsAt: at + rest + ms, rest: 0, total: total + ms },
      ),
    end: () =>
      change(
        (live) => live.stopTimer(),
        (_, __, at) => endedAt(at),
      ),
    /** Nobody is in workshop mode any more. */
    close: () =>
      tell([
        ['clock', null],
        ['lead', null],
        ['gap', null],
      ]),

    takeLead: (name: string) => tell([['lead', { kind: 'lead', id: own, name }]]),

    /** What everybody is shown from now on; of several that come faster than the board takes them only the last. */
    async showGap(gap: ShownGap | null): Promise<void> {
      const isWaiting = gapWanted !== null
      gapWanted = { gap }
      if (isWaiting) return
      await telling
      const { gap: last } = gapWanted
      gapWanted = null
      await tell([['gap', last]])
    },
  }
}

export type SharedClock = ReturnType<typeof sharedClock>
