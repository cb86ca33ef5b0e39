import type { Store } from '../board/large-values.ts'
import { openCalls } from './calls.ts'
import type { Run } from './run.ts'

/**
 * The board storage with patience: it waits while the rate limit is reached, and asks again after passing errors. What is written twice
 * says the same as once.
 */
export function patientStore(board: Store, run: Run = {}): Store {
  const calls = openCalls(run)
  return {
    getStored: (key) => calls.repeat(() => board.getStored(key)),
    setStored: (key, value) => calls.run(() => board.setStored(key, value)),
  }
}
