import type { Board } from '../board/board.ts'
import { type CorrectionEntry, mergeEntries, subjectOf, unsaid } from '../model/correction.ts'
import { type CorrectionStore, parseCorrections, storedCorrections } from '../model/correction-store.ts'
import type { WordList } from '../model/kept-words.ts'
import type { Run } from '../plan/run.ts'
import { type Kept, keepWords, loadWords } from './keep-words.ts'

/**
 * One key for all maps of the board: a correction is about an item, and who a map is may hang on the very item that is corrected.
 * @param gone subjects about items that are no longer on the board: they are forgotten on this occasion
 */
const corrections = (gone: ReadonlySet<string>): WordList<CorrectionEntry> => ({
  key: 'corrections',
  parse: parseCorrections,
  stored: (store) => storedCorrections(store, gone),
  merge: mergeEntries,
  unsaid: (said, there) =>
    unsaid(
      said.filter(({ correction }) => !gone.has(subjectOf(correction))),
      there,
    ),
  overwritten: 'What was corrected on this board is overwritten by others again and again. Try again in a minute',
})

/**
 * What people have corrected on this board. One call.
 * @throws BoardError when the board does not tell; what is stored there is never too odd to be read
 */
export const loadCorrections = (board: Board, run: Run = {}): Promise<CorrectionStore> =>
  loadWords(board, corrections(new Set()), run)

/**
 * Writes these corrections into what the board remembers.
 * @param gone subjects about items that are no longer on the board
 * @throws BoardError `permission` to those who may only look, else what the board answered; it may have been kept all the same
 */
export const keepCorrections = (
  board: Board,
  entries: readonly CorrectionEntry[],
  gone: ReadonlySet<string> = new Set(),
  run: Run = {},
): Promise<Kept<CorrectionEntry>> => keepWords(board, corrections(gone), entries, run)
