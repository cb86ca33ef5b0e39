import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { DrawnItem } from '../layout/drawing.ts'
import { openCalls } from './calls.ts'
import type { Sheet } from './draw.ts'
import { reconcile } from './reconcile.ts'
import type { Run } from './run.ts'
import { takeBack } from './take-back.ts'
import { markOf, recordKey } from './unfinished-mark.ts'

interface Attempt {
  /** Null when not even the frame is known to be there. */
  readonly sheet: Sheet | null
  readonly layers: readonly (readonly DrawnItem[])[]
  readonly code: string
}

/**
 * Takes back an insert that failed or was cancelled, and says in an error what happened and what is left. Looks at the board first, since
 * a call may have acted and still answered with an error.
 */
export async function rollBack(board: Board, attempt: Attempt, cause: unknown, run: Run): Promise<BoardError> {
  const reason = cause instanceof BoardError ? cause : new BoardError('unknown', String(cause), { cause })
  const told = (left: BoardError['left'], sentence: string) =>
    new BoardError(reason.code, `${reason.message}. ${sentence}`, { left, itemId: reason.itemId, cause })
  // The person who cancelled wants the clean-up: it runs on without their signal.
  const patient: Run = run.wait ? { wait: run.wait } : {}
  try {
    const kept = await takeBackAll(board, attempt, patient)
    return kept === 0
      ? told('nothing', ADVICE[reason.code] ?? 'Nothing was left on the board. Try again.')
      : told('notes', `The map was taken back, but ${kept} notes that people had written in it stay on the board.`)
  } catch {
    return told(
      'unfinished',
      'What was drawn could not be taken back: open the panel again and choose Finish or Clean up.',
    )
  }
}

const ADVICE: Partial<Record<BoardError['code'], string>> = {
  permission: 'The board was not changed. Ask the board’s owner for the right to edit it.',
  'rate-limit': 'Nothing was left on the board. Wait a minute and try again.',
  cancelled: 'Nothing was left on the board.',
}

/** Returns how many items were kept because people had touched them. */
async function takeBackAll(board: Board, { sheet, layers, code }: Attempt, run: Run): Promise<number> {
  const calls = openCalls(run)
  const items = await calls.repeat(() => board.items())
  const frame = items.find((item) => item.id === sheet?.frame.id) ?? items.find((item) => markOf(item.text) === code)
  const drawn = layers.flat()
  if (!frame && !sheet) {
    await calls.repeat(() => board.setStored(recordKey(code), undefined)).catch(() => undefined)
    return 0
  }
  const center = sheet?.shift ?? frame ?? { x: 0, y: 0 }
  const shift = frame ? { x: frame.x, y: frame.y } : center
  const known = drawn.map((thing) => sheet?.made.get(thing)?.id ?? null)
  const { found, doubles } = reconcile(drawn, known, items, shift)
  const own = drawn.flatMap((thing, index) => {
    const item = found[index]
    return item ? [{ id: item.id, drawn: { ...thing, x: thing.x + center.x, y: thing.y + center.y } }] : []
  })
  const twice = doubles.flatMap((item) => {
    const same = own.find((entry) => Math.hypot(entry.drawn.x - item.x, entry.drawn.y - item.y) < entry.drawn.width)
    return same ? [{ id: item.id, drawn: { ...same.drawn, x: item.x, y: item.y } }] : []
  })
  const taken = await takeBack(board, { frameId: frame?.id ?? '', center, items: [...own, ...twice] }, run)
  await calls.repeat(() => board.setStored(recordKey(code), undefined)).catch(() => undefined)
  return taken.kept.length
}
