import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { openCalls } from './calls.ts'
import { type Run, uncancelled } from './run.ts'
import type { Place } from './sheet.ts'

/** What marks a frame that is still being drawn: anybody can see it, and it is gone with the last call. */
const SIGN = '⏳'
const MARKED = /^⏳ (.*) · #([a-z0-9]{6})$/su

export const markTitle = (title: string, code: string): string => `${SIGN} ${title} · #${code}`

/** The code in a marked title; null when the title is not marked. */
export const markOf = (title: string): string | null => MARKED.exec(title)?.[2] ?? null

/** The title without its mark. */
export const unmarkTitle = (title: string): string => MARKED.exec(title)?.[1] ?? title

/** The frame, while it still bears that mark. Throws a BoardError `gone` when it is no longer there or no longer unfinished. */
export function markedFrame(items: readonly BoardItem[], frameId: string, code: string): BoardItem {
  const frame = items.find((item) => item.id === frameId)
  if (frame && markOf(frame.text) === code) return frame
  const what = frame ? 'Somebody has finished this map meanwhile' : 'The unfinished frame is no longer on the board'
  throw new BoardError('gone', what, { itemId: frameId })
}

/** What is kept of a drawing while it is unfinished. */
export interface DrawingRecord {
  readonly version: 1
  readonly map: JourneyMap
  /** Where the centre of the frame was when drawing began; null before that is known. */
  readonly center: Place | null
}

/** Key of the record in the board storage from which an unfinished map can be finished. */
export const recordKey = (code: string): string => `drawing:${code}`

/** Removes the record; too late to be cancelled. One that stays behind all the same harms nobody. */
export async function forget(board: Board, code: string, run: Run): Promise<void> {
  await openCalls(uncancelled(run))
    .repeat(() => board.setStored(recordKey(code), undefined))
    .catch(() => undefined)
}
