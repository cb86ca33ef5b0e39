import type { Board } from '../board/board.ts'
import { openCalls } from './calls.ts'
import type { Run } from './run.ts'

/**
 * The board storage with patience: it waits while the rate limit is reached, and asks again after passing errors. What is written twice
 * says the same as once.
 */
export function patientStore(
  board: Pick<Board, 'getStored' | 'setStored'>,
  run: Run = {},
): Pick<Board, 'getStored' | 'setStored'> {
  const calls = openCalls(run)
  return {
    getStored: (key) => calls.repeat(() => board.getStored(key)),
    setStored: (key, value) => calls.run(() => board.setStored(key, value)),
  }
}
