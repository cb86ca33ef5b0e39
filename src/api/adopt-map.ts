import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { loadLanguage } from '../i18n/load.ts'
import { structureWords } from '../i18n/structure-words.ts'
import { type CorrectionEntry, inForce, mergeEntries } from '../model/correction.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { applyPlan } from '../plan/apply.ts'
import { openCalls } from '../plan/calls.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from '../plan/run.ts'
import type { Kept } from '../plan/take-back.ts'
import type { Reading } from '../read/reading.ts'
import { type Adoption, type AdoptionRequest, adoptionOf } from './adoption.ts'
import { loadCorrections } from './corrections.ts'

export interface Adopted {
  readonly frameId: string | null
  readonly map: JourneyMap
  /** Takes off what was added; null when nothing was. */
  readonly undo: Plan | null
  /** Items that could not be made part of the frame, and why. */
  readonly skipped: readonly Kept[]
}

/**
 * Plans to make a map that the app did not draw here one of its own, and shows what that will draw. Reads the board, writes nothing.
 * @param own what a person has corrected here when the map was read, whether or not the board remembers it yet
 * @throws BoardError when the board cannot be read, or the map cannot be adopted
 */
export async function prepareAdoption(
  board: Board,
  reading: Reading,
  request: AdoptionRequest = {},
  run: Run = {},
  own: readonly CorrectionEntry[] = [],
): Promise<Adoption> {
  const calls = openCalls(run)
  const [words, { boardId }, items, corrections] = await Promise.all([
    loadLanguage(reading.map.locale).then(structureWords),
    calls.repeat(() => board.info()),
    calls.repeat(() => board.items()),
    loadCorrections(board, run).then(({ entries }) => inForce(mergeEntries(entries, own))),
  ])
  return adoptionOf(reading, items, request, { words, boardId, corrections })
}

/**
 * Makes a map that people drew by hand, or a copy of one, a full one: in a frame, with a title that remembers who the map is. No item is
 * moved, altered or removed. What was done stays when it fails or is cancelled; reading the map again and adopting it finishes it.
 * @throws BoardError that says what happened; `left` is `nothing` when the board is as before
 */
export async function adoptMap(
  board: Board,
  reading: Reading,
  request: AdoptionRequest = {},
  run: Run = {},
): Promise<Adopted> {
  const { plan, map } = await prepareAdoption(board, reading, request, run).catch((error) => {
    throw withLeft(error, 'nothing')
  })
  const { undo, skipped, error } = await applyPlan(board, plan, run)
  if (error) throw undo === null ? withLeft(error, 'nothing') : error
  const drawn = undo?.ops.find((op) => op.kind === 'remove-frame')?.frameId
  const there = plan.ops.find((op) => op.kind === 'attach')?.frameId ?? null
  return { frameId: reading.frameId ?? drawn ?? there, map, undo, skipped }
}

const withLeft = (error: unknown, left: BoardError['left']): unknown =>
  error instanceof BoardError
    ? new BoardError(error.code, error.message, { itemId: error.itemId, left, cause: error })
    : error
