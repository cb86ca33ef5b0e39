import type { Miro } from '@mirohq/websdk-types'
import { attempt } from './attempt.ts'
import type { BoardLive, TimerState } from './board.ts'

type Sdk = Miro['board']
type SdkTimer = Awaited<ReturnType<Sdk['timer']['get']>>

const TIMER_EVENTS = ['start', 'update', 'finish'] as const

const stateOf = ({ status, restDuration, totalDuration }: SdkTimer): TimerState => ({
  status: status === 'STARTED' ? 'started' : status === 'PAUSED' ? 'paused' : 'stopped',
  rest: Math.max(0, Number(restDuration) || 0),
  total: Math.max(0, Number(totalDuration) || 0),
})

/** Subscribes or unsubscribes. An event that cannot be had is no error: nothing may depend on Miro's events, they only hasten. */
async function quietly(act: () => unknown): Promise<void> {
  try {
    await act()
  } catch {
    // see above
  }
}

/** What people share at this moment, behind Miro's Web SDK. Plans without a timer say so, or refuse all that is asked of it. */
export function connectLive(sdk: Sdk, collection: string): BoardLive {
  let hasTimer: boolean | null = null
  return {
    onStored(key, handler) {
      const listener = (value: unknown) => handler(value)
      // In one expression each: detached methods of the storage fail. Source: public apps' reports.
      void quietly(() => sdk.storage.collection(collection).onValue(key, listener as never))
      return () => void quietly(() => sdk.storage.collection(collection).offValue(key, listener as never))
    },
    notify: (text) => attempt('tell you something', () => sdk.notifications.showInfo(text)),
    async timer() {
      hasTimer ??= await attempt('ask for the timer', () => sdk.canUse('timer')).catch(() => false)
      return hasTimer ? stateOf(await attempt('read the timer', () => sdk.timer.get())) : null
    },
    startTimer: (ms) => attempt('start the timer', () => sdk.timer.start(ms)).then(() => {}),
    prolongTimer: (ms) => attempt('prolong the timer', () => sdk.timer.prolong(ms)).then(() => {}),
    pauseTimer: () => attempt('pause the timer', () => sdk.timer.pause()).then(() => {}),
    resumeTimer: () => attempt('resume the timer', () => sdk.timer.resume()).then(() => {}),
    stopTimer: () => attempt('stop the timer', () => sdk.timer.stop()).then(() => {}),
    onTimer(handler) {
      const listener = ({ timer }: { timer: SdkTimer }) => handler(stateOf(timer))
      for (const event of TIMER_EVENTS) void quietly(() => sdk.timer.on(event, listener))
      return () => {
        for (const event of TIMER_EVENTS) void quietly(() => sdk.timer.off(event, listener))
      }
    },
  }
}
