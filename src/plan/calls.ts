import pLimit from 'p-limit'
import { BoardError, type BoardErrorCode } from '../board/errors.ts'
import { type Run, wait } from './run.ts'

/** Calls in flight at once: the optimum that public apps measured on live boards. */
export const IN_FLIGHT = 24

/** Backoff while Miro says that the rate limit is reached, ms: together a little over the minute after which credits come back. */
export const RATE_LIMIT_WAITS = [1000, 2000, 4000, 8000, 16_000, 32_000]

/** Waits between rounds of work in which something failed, ms. */
export const PAUSES = [300, 600, 1200, 2400]

/** Backoff of calls that change nothing and may simply be asked again, ms. */
const READ_WAITS = [200, 400, 800, 1600]

export interface Calls {
  /** Makes a call that creates or attaches something of the app's own; waits and repeats it while the rate limit is reached. */
  run<T>(call: () => Promise<T>): Promise<T>
  /** The same for a call that only reads or may be done twice: other passing errors are tried again as well. */
  repeat<T>(call: () => Promise<T>): Promise<T>
  /**
   * Makes a call that overwrites or removes what was read right before: at once and once only, because after a wait somebody may have
   * written there, so the caller has to look again first.
   */
  once<T>(call: () => Promise<T>): Promise<T>
}

/** A gate for calls to the board: bounded, patient with the rate limit, closed as soon as the run is aborted. */
export function openCalls(run: Run): Calls {
  const limit = pLimit(IN_FLIGHT)
  /** Grows while calls under way go on meeting the limit: a short wait of one must not end the long wait of another. */
  let pause: Promise<unknown> = Promise.resolve()

  const attempt = async <T>(call: () => Promise<T>, backoff: number): Promise<T> => {
    if (run.signal?.aborted) throw new BoardError('cancelled', 'Stopped, as you asked')
    try {
      return await call()
    } catch (error) {
      if (isCode(error, 'rate-limit')) pause = Promise.all([pause, cancellable(run, backoff)])
      throw error
    }
  }

  const patient = async <T>(call: () => Promise<T>): Promise<T> => {
    for (const backoff of RATE_LIMIT_WAITS) {
      await pause
      try {
        return await attempt(call, backoff)
      } catch (error) {
        if (!isCode(error, 'rate-limit')) throw error
      }
    }
    await pause
    return attempt(call, 0)
  }

  return {
    run: (call) => limit(() => patient(call)),
    once: (call) => limit(() => attempt(call, RATE_LIMIT_WAITS[0] ?? 0)),
    async repeat(call) {
      for (const ms of READ_WAITS) {
        try {
          return await limit(() => patient(call))
        } catch (error) {
          if (!isCode(error, 'unknown')) throw error
          await cancellable(run, ms)
        }
      }
      return limit(() => patient(call))
    },
  }
}

/** Whether an error is a BoardError with one of these codes. */
export const isCode = (error: unknown, ...codes: BoardErrorCode[]): error is BoardError =>
  error instanceof BoardError && codes.includes(error.code)

/** Errors that trying again will not mend: patience with the rate limit is spent by then. */
export const isFinal = (error: unknown): boolean => isCode(error, 'permission', 'cancelled', 'rate-limit', 'refused')

/** The first error among settled calls is thrown. */
export function throwFirst(results: readonly PromiseSettledResult<unknown>[]): void {
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

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
