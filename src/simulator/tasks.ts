import type { Clock } from './types.ts'

/** A task of its own, without the delay that browsers put on timers. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => (ms <= 0 ? nextTask() : new Promise((resolve) => setTimeout(resolve, ms))),
}

/** What runs later: calls in shuffled order where boards give no promise about it, events in theirs. */
export interface Tasks {
  call(run: () => void): void
  event(run: () => void): void
  after(ms: number, run: () => void): void
  /** Resolves when neither calls nor events wait. */
  settled(): Promise<void>
}

export const createTasks = (clock: Clock, shuffle: (() => number) | null): Tasks => {
  const calls: (() => void)[] = []
  const events: (() => void)[] = []
  const start = (queue: (() => void)[], order: (() => number) | null) => {
    void clock.wait(0).then(() => {
      const due = queue.splice(0)
      if (order !== null) {
        for (let last = due.length - 1; last > 0; last -= 1) {
          const other = Math.floor(order() * (last + 1))
          const [a, b] = [due[last], due[other]]
          if (a !== undefined && b !== undefined) {
            due[last] = b
            due[other] = a
          }
        }
      }
      for (const run of due) run()
    })
  }
  const enqueue = (queue: (() => void)[], order: (() => number) | null) => (run: () => void) => {
    queue.push(run)
    if (queue.length === 1) start(queue, order)
  }
  return {
    call: enqueue(calls, shuffle),
    event: enqueue(events, null),
    after: (ms, run) => void clock.wait(ms).then(run),
    async settled() {
      do await clock.wait(0)
      while (calls.length > 0 || events.length > 0)
    },
  }
}
