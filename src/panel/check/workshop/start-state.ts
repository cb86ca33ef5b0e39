import { computed, signal } from '@preact/signals'
import { untilTimeOfDay } from './clock-face.ts'
import type { WorkshopState } from './workshop-state.ts'

const MINUTE = 60_000

/** How long a workshop may still take, minutes. */
export const LENGTHS = [10, 20, 45, 60] as const

/** The form that workshop mode is started with. */
export function startState({ shared, check, gaps, name, clock, board }: WorkshopState) {
  const isOpen = signal(false)
  /** Minutes as text, `until`, or `timer`: as long as Miro's timer still runs. */
  const length = signal('20')
  const until = signal('')
  const wantsTimer = signal(true)
  const hasProblem = signal(false)
  const isStarting = signal(false)
  /** Miro's timer was wanted and could not be had. */
  const isWithoutTimer = signal(false)

  const running = computed(() => (shared.timer.value?.status === 'started' ? shared.timer.value : null))

  /** null for a time of day that is none. */
  const span = (): number | null => {
    if (length.value === 'timer') return running.value?.rest ?? null
    return length.value === 'until' ? untilTimeOfDay(until.value, new Date(clock.now())) : Number(length.value) * MINUTE
  }

  return {
    isOpen,
    length,
    until,
    wantsTimer,
    hasProblem,
    isStarting,
    isWithoutTimer,
    running,
    hasTimer: shared.hasTimer,

    async open(): Promise<void> {
      isOpen.value = true
      hasProblem.value = false
      await shared.askTimer()
      // Who has set Miro's timer wants that one.
      if (running.value && isOpen.value) length.value = 'timer'
      if (name.name.value === '') {
        const known = await board.userName().catch(() => '')
        if (name.name.value === '') name.name.value = known
      }
    },

    close(): void {
      isOpen.value = false
    },

    async start(): Promise<void> {
      const mapId = check.reading.value?.map.id
      const wanted = span()
      hasProblem.value = wanted === null
      if (wanted === null || mapId === undefined || isStarting.value) return
      isStarting.value = true
      const timer = (shared.hasTimer.value ?? false) && (wantsTimer.value || length.value === 'timer')
      const open = gaps.value.length
      const isTimed = await shared.begin({ mapId, span: wanted, timer, name: name.keep(), open })
      isWithoutTimer.value = timer && !isTimed
      isStarting.value = false
      if (shared.trouble.value === null) isOpen.value = false
    },
  }
}

export type StartState = ReturnType<typeof startState>
