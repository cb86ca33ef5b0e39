import type { Board } from '../board/board.ts'
import { loadLanguage } from '../i18n/load.ts'
import { structureWords } from '../i18n/structure-words.ts'
import type { Inserted } from '../plan/finish.ts'
import type { Run } from '../plan/run.ts'
import { cleanUp as cleanUpFrame, finishMap as finishFrame, type Unfinished } from '../plan/unfinished.ts'

/** Draws what is missing of a map that was begun and not finished. null when it was only kept as it is. */
export const finishMap = async (board: Board, unfinished: Unfinished, run: Run = {}): Promise<Inserted | null> => {
  const words = structureWords(await loadLanguage(unfinished.map?.locale ?? 'en'))
  return finishFrame(board, unfinished, words, run)
}

/** Takes a map that was begun and not finished off the board; what people wrote stays. Returns how many items stayed. */
export const cleanUp = async (board: Board, unfinished: Unfinished, run: Run = {}): Promise<number> => {
  const words = structureWords(await loadLanguage(unfinished.map?.locale ?? 'en'))
  return cleanUpFrame(board, unfinished, words, run)
}
