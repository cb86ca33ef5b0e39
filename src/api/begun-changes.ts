import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import { openCalls } from '../plan/calls.ts'
import { findChange } from '../plan/change/carry/lease.ts'
import type { UnfinishedChange } from '../read/reading.ts'
import { unfinishedNow } from '../read/unfinished.ts'

/**
 * The changes that were begun on the maps of these titles, by their codes: one call for each title that remembers one, and none where all
 * is at rest.
 * @param metadata of titles, unparsed
 * @throws BoardError `rate-limit`; else what cannot be had is left out
 */
export async function loadBegun(
  board: Board,
  items: readonly BoardItem[],
  metadata: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, UnfinishedChange>> {
  const begun = [...metadata].flatMap(([id, value]) => {
    const record = parseAnchor(value)
    return record?.itemId === id && record.changing !== undefined
      ? [{ anchorId: id, mapId: record.map.id, code: record.changing }]
      : []
  })
  if (begun.length === 0) return new Map()
  const calls = openCalls({})
  const found = await Promise.all(
    begun.map(async ({ anchorId, mapId, code }) => {
      const { record } = await findChange(board, calls, mapId).catch(unlessLimited)
      // Another code is that of a change which never came to write its title, or of another map's.
      return record?.code === code ? [[code, unfinishedNow(record, items, frameOf(anchorId, items))] as const] : []
    }),
  )
  return new Map(found.flat())
}

function frameOf(itemId: string, items: readonly BoardItem[]): BoardItem | null {
  const frameId = items.find(({ id }) => id === itemId)?.frameId
  return items.find(({ id, type }) => id === frameId && type === 'frame') ?? null
}

/** What was begun only helps to read. But at the rate limit a half changed map must not be read as if nothing was known of it. */
function unlessLimited(error: unknown): { readonly record: null } {
  if (error instanceof BoardError && error.code === 'rate-limit') throw error
  return { record: null }
}
