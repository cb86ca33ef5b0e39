import pLimit from 'p-limit'
import { BoardError } from '../board/errors.ts'
import { type Run, wait } from './run.ts'

/** Calls in flight at once: the optimum that public apps measured on live boards. */
const IN_FLIGHT = 24

/** Backoff while Miro says that the rate limit is reached, ms: together a little over the minute after which credits come back. */
const RATE_LIMIT_WAITS = [1000, 2000, 4000, 8000, 16_000, 32_000]

/** Backoff of calls that change nothing and may simply be asked again, ms. */
const READ_WAITS = [200, 400, 800]

export interface Calls {
  /** Makes the call when there is room; waits and repeats it while the rate limit is reached. */
  run<T>(call: () => Promise<T>): Promise<T>
  /** The same for a call that only reads or may be done twice: other passing errors are tried again as well. */
  repeat<T>(call: () => Promise<T>): Promise<T>
}

/** A gate for calls to the board: bounded, patient with the rate limit, closed as soon as the run is aborted. */
export function openCalls(run: Run): Calls {
  const limit = pLimit(IN_FLIGHT)
  let pause: Promise<void> = Promise.resolve()

  const checkCancelled = () => {
    if (run.signal?.aborted) throw new BoardError('cancelled', 'Stopped, as you asked')
  }

  const patient = async <T>(call: () => Promise<T>): Promise<T> => {
    for (const ms of [...RATE_LIMIT_WAITS, null]) {
      await pause
      checkCancelled()
      try {
        return await call()
      } catch (error) {
        if (ms === null || !(error instanceof BoardError) || error.code !== 'rate-limit') throw error
        pause = cancellable(run, ms)
      }
    }
    throw new BoardError('rate-limit', 'Miro took no more calls for over a minute')
  }

  return {
    run: (call) => limit(() => patient(call)),
    async repeat(call) {
      for (const ms of [...READ_WAITS, null]) {
        try {
          return await limit(() => patient(call))
        } catch (error) {
          if (ms === null || !isPassing(error)) throw error
          await cancellable(run, ms)
        }
      }
      throw new BoardError('unknown', 'A call was repeated and never answered')
    },
  }
}

const isPassing = (error: unknown): boolean => error instanceof BoardError && error.code === 'unknown'

/** A wait that ends early when the run is aborted. */
export async function cancellable(run: Run, ms: number): Promise<void> {
  const { signal } = run
  if (!signal) return wait(run, ms)
  if (signal.aborted) return
  let stop = () => {}
  const aborted = new Promise<void>((resolve) => {
    stop = resolve
    signal.addEventListener('abort', stop, { once: true })
  })
  await Promise.race([wait(run, ms), aborted])
  signal.removeEventListener('abort', stop)
}
