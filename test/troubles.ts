import type { Failure, Simulator } from '../src/simulator/simulator.ts'

/** Happens at the n-th call; what is tried then runs with the signal that is returned, if any. */
export type Trouble = ((on: { readonly sim: Simulator }, n: number) => AbortSignal | undefined) & {
  /** Patience ends before it does. */
  lasting?: boolean
}

const FOREVER = Number.POSITIVE_INFINITY
/** So many failures in a row are more than the app asks for again. */
const PATIENCE = 30
const RATE_LIMIT = 'The API rate limit was exceeded. Requests can use up to 100000 credits per minute.'

const failing = (failure: Omit<Failure, 'when'>): Trouble => {
  const trouble: Trouble = ({ sim }, n) => {
    sim.faults.fail({ when: n, ...failure })
    return undefined
  }
  trouble.lasting = (failure.times ?? 1) >= PATIENCE
  return trouble
}

/** From the n-th call on, until a minute has passed. */
const exhausted: Trouble = ({ sim }, n) => {
  let seen = 0
  let since: number | null = null
  const when: Failure['when'] = (call) => {
    seen += 1
    if (seen >= n) since ??= call.at
    return since !== null && call.at < since + 60_000
  }
  sim.faults.fail({ when, times: FOREVER, error: RATE_LIMIT })
  return undefined
}

const cancelled: Trouble = ({ sim }, n) => {
  const stop = new AbortController()
  sim.faults.interfere(n, () => stop.abort())
  return stop.signal
}

/** What can go wrong at any call of whatever writes to the board, each as the end of a sentence about the n-th one. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'fails before it acts': failing({}),
  'fails after it acted': failing({ how: 'after' }),
  'and the next four fail before they act': failing({ times: 5 }),
  'and the next four fail after they acted': failing({ how: 'after', times: 5 }),
  'and the next 29 fail before they act': failing({ times: PATIENCE }),
  'and the next 29 fail after they acted': failing({ how: 'after', times: PATIENCE }),
  'and all after it fail before they act': failing({ times: FOREVER }),
  'and all after it fail after they acted': failing({ how: 'after', times: FOREVER }),
  'meets the rate limit': failing({ error: RATE_LIMIT }),
  'and the next four meet the rate limit': failing({ error: RATE_LIMIT, times: 5 }),
  'meets the rate limit, as do all for a minute': exhausted,
  'meets the rate limit, as do all after it for good': failing({ error: RATE_LIMIT, times: FOREVER }),
  'is not permitted any more, nor is any after it': failing({
    error: 'The user is not authorized to perform this operation.',
    times: FOREVER,
  }),
  'is when the person cancels': cancelled,
  'is when the person cancels, and fails': (on, n) => {
    failing({ how: 'after' })(on, n)
    return cancelled(on, n)
  },
}
