import { BoardError } from '../../../board/errors.ts'
import { asSentence } from '../../roll-back.ts'

const NOTHING_DONE: Partial<Record<BoardError['code'], string>> = {
  permission: 'Nothing was changed. Ask the board’s owner for the right to edit it.',
  'rate-limit': 'Nothing was changed. Wait a minute and try again.',
  cancelled: 'Nothing was changed.',
  refused: 'Nothing was changed. Look at the map again.',
}

const HALF_DONE: Partial<Record<BoardError['code'], string>> = {
  permission:
    'What was done so far stays. Ask the board’s owner for the right to edit it, then do it again to finish it.',
  'rate-limit': 'What was done so far stays. Wait a minute, then do it again to finish it, or undo it.',
}

/** What went wrong, what is left on the board, and what to do now. */
export function failure(cause: unknown, isNothing: boolean): BoardError {
  const error = cause instanceof BoardError ? cause : new BoardError('unknown', String(cause), { cause })
  // It says all that by itself.
  if (error.left !== null) return error
  const advice = isNothing
    ? (NOTHING_DONE[error.code] ?? 'Nothing was changed. Try again.')
    : (HALF_DONE[error.code] ?? 'What was done so far stays. Do it again to finish it, or undo it.')
  const left = isNothing ? 'nothing' : 'unfinished'
  return new BoardError(error.code, `${asSentence(error.message)} ${advice}`, { itemId: error.itemId, left, cause })
}
