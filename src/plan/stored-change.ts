import type { Board } from '../board/board.ts'
import {
  type ChangeRecord,
  changingKey,
  changingPartKey,
  type Lease,
  parseChangeRecord,
  parseLease,
  partsOfChange,
  storedChange,
} from '../model/change-record.ts'
import type { Calls } from './calls.ts'

/** What the board remembers of a change that was begun. */
export interface RememberedChange {
  /** Who is changing the map; null when nobody is. */
  readonly lease: Lease | null
  /** null when nothing is remembered, or what this version does not understand. */
  readonly record: ChangeRecord | null
}

/** One call, and one for each part of what is too large for one key; at the rate limit it waits. */
export async function loadChange(board: Board, mapId: string, calls: Calls): Promise<RememberedChange> {
  const value = await calls.repeat(() => board.getStored(changingKey(mapId)))
  const apart = partsOfChange(value)
  const parts = apart
    ? await Promise.all(keysOf(mapId, apart).map((key) => calls.repeat(() => board.getStored(key))))
    : []
  return { lease: parseLease(value), record: parseChangeRecord(value, parts) }
}

/**
 * Writes the record, its parts before it. The board storage knows no transactions: whoever has to be the only one reads it back.
 * @param stamp another one at each writing of other moves
 */
export async function keepChange(
  board: Board,
  mapId: string,
  record: ChangeRecord,
  stamp: string,
  calls: Calls,
): Promise<void> {
  const { main, parts } = storedChange(record, stamp)
  await Promise.all(
    keysOf(mapId, { stamp, count: parts.length }).map((key, index) =>
      calls.repeat(() => board.setStored(key, parts[index])),
    ),
  )
  await calls.once(() => board.setStored(changingKey(mapId), main))
}

/** The same record for longer: its parts stay as they are. */
export async function renewChange(
  board: Board,
  mapId: string,
  record: ChangeRecord,
  stamp: string,
  calls: Calls,
): Promise<void> {
  await calls.once(() => board.setStored(changingKey(mapId), storedChange(record, stamp).main))
}

/** Removes the record, and after it its parts. */
export async function forgetChange(board: Board, mapId: string, calls: Calls): Promise<void> {
  const apart = partsOfChange(await calls.repeat(() => board.getStored(changingKey(mapId))))
  await calls.repeat(() => board.setStored(changingKey(mapId), undefined))
  if (!apart) return
  await Promise.all(keysOf(mapId, apart).map((key) => calls.repeat(() => board.setStored(key, undefined))))
}

const keysOf = (mapId: string, { stamp, count }: { readonly stamp: string; readonly count: number }): string[] =>
  Array.from({ length: count }, (_, index) => changingPartKey(mapId, stamp, index))
