import { isSame } from '../../../model/is-same.ts'

/** What one property shall be, after several changes of it; each of them knows both of its sides. */
export interface Goal<T, C> {
  readonly steps: readonly { readonly change: C; readonly from: T; readonly to: T }[]
}

/** What a property shall be; `misfit` is the change that was made for something else than what it is. */
export interface Settled<T, C> {
  readonly value: T
  readonly misfit: C | null
}

/**
 * The last change tells the goal. What is found may be any of the states on the way to it, because the changes may have been made in part;
 * what is none of them is somebody's newer word and stays.
 */
export function settle<T, C>(now: T, { steps }: Goal<T, C>): Settled<T, C> {
  const last = steps.at(-1)
  if (!last) return { value: now, misfit: null }
  const isKnown = steps.some(({ from, to }) => isSame(now, from) || isSame(now, to))
  return isKnown ? { value: last.to, misfit: null } : { value: now, misfit: last.change }
}
