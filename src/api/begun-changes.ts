import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import { LAST_UNMARKED, parseUnmarked } from '../model/change-record.ts'
import { openCalls } from '../plan/calls.ts'
import { findChange } from '../plan/change/carry/lease.ts'
import type { UnfinishedChange } from '../read/reading.ts'
import { isNear } from '../read/seen.ts'
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

/**
 * The same of maps without a title that remembers anything, by the ids of the maps: one call for each. One that has moved nothing yet is
 * left out: such a map is as it was.
 * @throws BoardError `rate-limit`; else what cannot be had is left out
 */
export async function loadUnmarked(
  board: Board,
  items: readonly BoardItem[],
  maps: readonly { readonly id: string; readonly frame: BoardItem | null }[],
): Promise<ReadonlyMap<string, UnfinishedChange>> {
  const calls = openCalls({})
  const found = await Promise.all(
    maps.map(async ({ id, frame }) => {
      const { record } = await findChange(board, calls, id).catch(unlessLimited)
      if (!record) return []
      const change = unfinishedNow(record, items, frame)
      const isBegun = items.some((item) => {
        const move = change.moves.get(item.id)
        return move !== undefined && isNear(item, move.to) && !isNear(item, move.from)
      })
      return isBegun ? [[id, change] as const] : []
    }),
  )
  return new Map(found.flat())
}

/** So few items with words are no map that anything could be moved in. */
const LEAST_WORDS = 12

/**
 * The same of a map that half-way is not known for one: where none is found among many words, one call asks for it.
 * @throws BoardError `rate-limit`; else what cannot be had is left out
 */
export async function loadHidden(
  board: Board,
  items: readonly BoardItem[],
): Promise<ReadonlyMap<string, UnfinishedChange>> {
  if (items.filter(({ text, type }) => text !== '' && type !== 'frame').length < LEAST_WORDS) return new Map()
  const said = await openCalls({})
    .repeat(() => board.getStored(LAST_UNMARKED))
    .catch((error) => {
      unlessLimited(error)
    })
  const mapId = parseUnmarked(said)
  if (mapId === null) return new Map()
  const frame = items.find(({ id, type }) => id === mapId && type === 'frame') ?? null
  return loadUnmarked(board, items, [{ id: mapId, frame }])
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
