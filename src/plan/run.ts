/** How a caller watches and stops long work on a board. */
export interface Run {
  /** Called after every item that is done. */
  readonly onProgress?: (done: number, total: number) => void
  /** Aborting stops the work at the next call; what that leaves on the board is said by whoever takes the Run. */
  readonly signal?: AbortSignal
  /** Waits so many milliseconds; tests give their own. */
  readonly wait?: (ms: number) => Promise<void>
  /** Milliseconds since 1970; tests give their own. */
  readonly now?: () => number
}

export const wait = (run: Run, ms: number): Promise<void> =>
  run.wait ? run.wait(ms) : new Promise((resolve) => setTimeout(resolve, ms))

export const now = (run: Run): number => run.now?.() ?? Date.now()

/** The same run without its signal, for what has to be done after it was cancelled. */
export const uncancelled = ({ wait, now }: Run): Run => ({ ...(wait && { wait }), ...(now && { now }) })
