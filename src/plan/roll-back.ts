import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { openCalls } from './calls.ts'
import { reconcile } from './reconcile.ts'
import { type Run, uncancelled } from './run.ts'
import { newSheet, type Sheet, seeFrame } from './sheet.ts'
import { takeBack } from './take-back.ts'
import { forget, markOf, markTitle } from './unfinished-mark.ts'

interface Attempt {
  /** Null when the frame is not known to be there. */
  readonly sheet: Sheet | null
  /** Whether a frame was asked for: it may be there though nothing is known of it. */
  readonly frameAsked: boolean
  readonly layers: Sheet['layers']
  /** The frame's title without its mark. */
  readonly title: string
  readonly code: string
}

/**
 * Takes back an insert that failed or was cancelled, and says in an error what happened and what is left. Looks at the board first, since
 * a call may have acted and still answered with an error.
 */
export async function rollBack(board: Board, attempt: Attempt, cause: unknown, run: Run): Promise<BoardError> {
  const reason =
    cause instanceof BoardError
      ? cause
      : new BoardError('unknown', cause instanceof Error ? cause.message : String(cause), { cause })
  const told = (left: BoardError['left'], advice: string, why = cause) =>
    new BoardError(reason.code, `${asSentence(reason.message)} ${advice}`, { left, itemId: reason.itemId, cause: why })
  // The person who cancelled wants the clean-up: it runs on without their signal.
  const patient = uncancelled(run)
  try {
    const kept = attempt.frameAsked ? await takeBackAll(board, attempt, patient) : 0
    await forget(board, attempt.code, patient)
    return kept === 0
      ? told('nothing', ADVICE[reason.code] ?? 'Nothing was left on the board. Try again.')
      : told('notes', `The map was taken back; ${kept} of its items stay, because people have worked on them.`)
  } catch (second) {
    return told(
      'unfinished',
      'Miro did not let us take back what was drawn, or see whether anything was. Open the panel again later: if a map was left unfinished, it offers Finish and Clean up.',
      new AggregateError([cause, second], 'Drawing failed, and so did taking it back'),
    )
  }
}

const ADVICE: Partial<Record<BoardError['code'], string>> = {
  permission: 'The board was not changed. Ask the board’s owner for the right to edit it.',
  'rate-limit': 'Nothing was left on the board. Wait a minute and try again.',
  cancelled: 'Nothing was left on the board.',
  refused: 'Nothing was left on the board.',
}

export const asSentence = (text: string): string => (/[.!?…。]$/u.test(text) ? text : `${text}.`)

/** Returns how many items were kept because people had touched them. */
async function takeBackAll(board: Board, attempt: Attempt, run: Run): Promise<number> {
  const calls = openCalls(run)
  const { items, frame } = await calls.repeat(() => findMarked(board, attempt))
  const sheet = attempt.sheet ?? (frame && newSheet(frame, attempt.layers))
  if (!sheet) return 0
  if (frame) seeFrame(sheet, frame)
  const { found, doubles } = reconcile(sheet, items)
  const own = [...found].map(([drawn, { id }]) => ({ id, drawn }))
  const taken = await takeBack(
    board,
    { frameId: sheet.frame.id, centers: sheet.centers, items: [...own, ...doubles] },
    run,
  )
  return taken.kept.length
}

/** Finds the frame, and sees to it that it is marked: half a map could not be found again, should the panel be closed now. */
async function findMarked(board: Board, { sheet, title, code }: Attempt) {
  const items = await board.items()
  const frame = items.find((item) => (sheet ? item.id === sheet.frame.id : markOf(item.text) === code))
  if (frame?.text === title) await board.change(frame, { text: markTitle(title, code) })
  return { items, frame }
}
