import { setImmediate as nextTask } from 'node:timers/promises'
import type { Simulator } from '../src/simulator/simulator.ts'

/** Time that stands still until it is told to go on; it begins on a Monday morning. */
export function hourglass() {
  let now = Date.UTC(2026, 0, 5, 9)
  let timers: { at: number; run: () => void }[] = []
  const after = (ms: number, run: () => void) => {
    const timer = { at: now + ms, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((each) => each !== timer)
    }
  }
  return {
    now: () => now,
    after,
    /** As the simulator wants it. */
    wait: (ms: number): Promise<void> =>
      ms > 0 ? new Promise((resolve) => void after(ms, resolve)) : nextTask().then(() => {}),
    /** Runs what is due until then, one after the other. */
    async runUntil(end: number, atRest: () => Promise<unknown>): Promise<void> {
      for (;;) {
        const due = timers.toSorted((a, b) => a.at - b.at)[0]
        if (!due || due.at > end) break
        timers = timers.filter((each) => each !== due)
        now = Math.max(now, due.at)
        due.run()
        await atRest()
      }
      now = end
    },
  }
}

export type Hourglass = ReturnType<typeof hourglass>

/** Waits until nothing is on its way: no call in the last few rounds. */
export const restOf = (simulator: Simulator) => async (): Promise<void> => {
  for (let quiet = 0, calls = simulator.calls.length; quiet < 4; quiet += 1) {
    await simulator.settled()
    await nextTask()
    if (calls !== simulator.calls.length) quiet = 0
    calls = simulator.calls.length
  }
}
