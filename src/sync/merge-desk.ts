import { isSame } from '../model/is-same.ts'
import type { Conflict, Decisions, Side } from './conflict.ts'

/** Three versions of the same thing; undefined where it is not there. */
export interface Versions<T> {
  readonly base: T | undefined
  readonly mine: T | undefined
  readonly theirs: T | undefined
}

/** The versions as a conflict tells of them. */
export interface Told<T> {
  readonly base: T | null
  readonly mine: T | null
  readonly theirs: T | null
}

export const tell = <T>({ base, mine, theirs }: Versions<T>): Told<T> => ({
  base: base ?? null,
  mine: mine ?? null,
  theirs: theirs ?? null,
})

/** Where conflicts are written down and what was decided is looked up; what nobody has decided stays as it is in `mine`. */
export function mergeDesk(decisions: Decisions) {
  const conflicts: Conflict[] = []
  const decided = (id: string): Side => (Object.hasOwn(decisions, id) ? (decisions[id] ?? 'mine') : 'mine')
  const settle = (conflict: Conflict): Side => {
    conflicts.push(conflict)
    return decided(conflict.id)
  }
  return {
    conflicts,
    decided,
    settle,
    /** The version that one side has changed, whichever it is; where both have, each in its own way, the one that was decided for. */
    pick<T>(base: T | undefined, mine: T, theirs: T, conflict: (told: Told<T>) => Conflict): T {
      if (isSame(base, mine) || isSame(mine, theirs)) return theirs
      if (isSame(base, theirs)) return mine
      return settle(conflict(tell({ base, mine, theirs }))) === 'mine' ? mine : theirs
    },
  }
}

export type MergeDesk = ReturnType<typeof mergeDesk>
