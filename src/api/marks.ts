import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { isMark, wasMark } from '../layout/mark.ts'
import { heldIn, saying } from '../model/ledger.ts'
import { MARKINGS } from '../model/marking.ts'
import { applyPlan } from '../plan/apply.ts'
import { openCalls } from '../plan/calls.ts'
import { planTakingMarks } from '../plan/marks/plan-marks.ts'
import type { Run } from '../plan/run.ts'
import type { Kept } from '../plan/take-back.ts'
import { keepWords, loadWords } from './keep-words.ts'

export interface MarksRemoved {
  readonly removed: number
  /** What looks like a mark, or was one, and stays: it is a person's. */
  readonly kept: readonly Kept[]
  /** Null when no mark of the app is left. */
  readonly error: BoardError | null
}

/** A panel that had not heard yet may put marks once more while they are taken away; it does so once. */
const MOST_ROUNDS = 4

/**
 * Takes all marks off the board, whoever put them there, and has everybody know that the gaps are not marked any more. Never rejects. May be
 * done at any time, by several people at once, and again after an error; at the end of a workshop and before a sign-off it is what leaves
 * nothing behind. Two calls where there are none.
 */
export async function removeMarks(board: Board, run: Run = {}): Promise<MarksRemoved> {
  const calls = openCalls(run)
  const kept = new Map<string, Kept>()
  let removed = 0
  let error: BoardError | null = null
  const remembered = new Set<string>()
  try {
    await endMarking(board, run, remembered)
  } catch (cause) {
    // The marks can be taken away all the same. But who puts them may go on, so that it has to be told.
    error = errorOf(cause)
  }
  if (error?.code === 'cancelled') return { removed, kept: [], error }
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const items = await calls.repeat(() => board.items())
      const marks = items.filter((item) => isMark(item) && !kept.has(item.id))
      for (const { id } of items.filter(wasMark)) kept.set(id, { itemId: id, why: 'somebody has written in it' })
      if (marks.length === 0) break
      const applied = await applyPlan(board, planTakingMarks(marks, remembered), run)
      for (const each of applied.skipped) kept.set(each.itemId, each)
      removed += applied.done - applied.skipped.length
      if (applied.error) throw applied.error
    }
  } catch (cause) {
    error = errorOf(cause)
  }
  return { removed, kept: [...kept.values()], error }
}

/** @param remembered gets the ids of marks that the app has put */
async function endMarking(board: Board, run: Run, remembered: Set<string>): Promise<void> {
  const { entries } = await loadWords(board, MARKINGS, run)
  const held = [...heldIn(entries)]
  for (const [, { ids }] of held) for (const id of ids) remembered.add(id)
  const ended = held.map(([mapId]) => [mapId, null] as const)
  if (ended.length > 0) await keepWords(board, MARKINGS, saying(entries, ended), run)
}

const errorOf = (cause: unknown): BoardError =>
  cause instanceof BoardError ? cause : new BoardError('unknown', `The marks could not be removed: ${String(cause)}`)
