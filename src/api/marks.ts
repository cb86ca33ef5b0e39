import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { isMark, wasMark } from '../layout/mark.ts'
import { heldIn, saying } from '../model/ledger.ts'
import { MARKINGS } from '../model/marking.ts'
import { applyPlan } from '../plan/apply.ts'
import { openCalls } from '../plan/calls.ts'
import { planTakingMarks } from '../plan/marks/plan-marks.ts'
import type { Run } from '../plan/run.ts'
import type { Kept } from '../plan/take-back.ts'
import { withMarks } from '../read/marks.ts'
import type { Reading } from '../read/reading.ts'
import { keepWords, loadWords } from './keep-words.ts'

export interface MarksRemoved {
  readonly removed: number
  /** What looks like a mark, or was one, and stays: it is a person's. */
  readonly kept: readonly Kept[]
  /** Null when no mark of the app is left. */
  readonly error: BoardError | null
}

/** A map, and how it was read; where it cannot be read, only marks that the board remembers for it are known to be its own. */
export interface MarkedOne {
  readonly mapId: string
  readonly reading: Reading | null
}

/** A panel that had not heard yet may put marks once more while they are taken away; it does so once. */
const MOST_ROUNDS = 4

/**
 * Takes all marks off the board, whoever put them there, and has everybody know that the gaps are not marked any more. Never rejects. May be
 * done at any time, by several people at once, and again after an error; at the end of a workshop and before a sign-off it is what leaves
 * nothing behind. Two calls where there are none.
 * @param only the map that it is about: at others, people go on working with theirs. All of the board when left out
 */
export async function removeMarks(board: Board, run: Run = {}, only: MarkedOne | null = null): Promise<MarksRemoved> {
  const calls = openCalls(run)
  const kept = new Map<string, Kept>()
  let removed = 0
  let error: BoardError | null = null
  const remembered = new Set<string>()
  const own = new Set<string>()
  try {
    await endMarking(board, run, remembered, only && { mapId: only.mapId, own })
  } catch (cause) {
    // The marks can be taken away all the same. But who puts them may go on, so that it has to be told.
    error = errorOf(cause)
  }
  if (error?.code === 'cancelled') return { removed, kept: [], error }
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const items = asked(await calls.repeat(() => board.items()), only, own)
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

/**
 * @param remembered gets the ids of marks that the app has put
 * @param only the one map of which it is ended; `own` gets the ids of its marks
 */
async function endMarking(
  board: Board,
  run: Run,
  remembered: Set<string>,
  only: { readonly mapId: string; readonly own: Set<string> } | null,
): Promise<void> {
  const { entries } = await loadWords(board, MARKINGS, run)
  const held = heldIn(entries)
  for (const { ids } of held.values()) for (const id of ids) remembered.add(id)
  if (only) for (const id of held.get(only.mapId)?.ids ?? []) only.own.add(id)
  const ended = [...held.keys()].filter((id) => !only || id === only.mapId).map((id) => [id, null] as const)
  if (ended.length > 0) await keepWords(board, MARKINGS, saying(entries, ended), run)
}

/** Those that may be marks of the map that it is about, also such as came after it was read. */
function asked(items: readonly BoardItem[], only: MarkedOne | null, own: ReadonlySet<string>): readonly BoardItem[] {
  if (!only) return items
  const marks = items.filter((item) => isMark(item) || wasMark(item))
  const bare = only.reading && { ...only.reading, placed: only.reading.placed.filter(({ role }) => role !== 'mark') }
  const here = new Set(
    withMarks(bare ? [bare] : [], marks).flatMap(({ placed }) =>
      placed.flatMap(({ item, role }) => (role === 'mark' ? [item.id] : [])),
    ),
  )
  return marks.filter(({ id }) => here.has(id) || own.has(id))
}

const errorOf = (cause: unknown): BoardError =>
  cause instanceof BoardError ? cause : new BoardError('unknown', `The marks could not be removed: ${String(cause)}`)
