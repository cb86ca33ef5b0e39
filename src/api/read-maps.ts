import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import { openCalls } from '../plan/calls.ts'
import { readItems, titlesAmong } from '../read/read-items.ts'
import type { Reading } from '../read/reading.ts'

/** Which maps are asked for: those in one of the frames, or with one of the items in them. */
export interface Where {
  readonly frameIds?: readonly string[]
  readonly itemIds?: readonly string[]
}

/**
 * Reads all maps on the board, or those in the given frames or holding one of the given items. Costs two calls, and one for each
 * title that says it is a map's.
 * @throws BoardError when the board cannot be read; a title whose metadata cannot be read is read without
 */
export async function readMaps(board: Board, where: Where = {}): Promise<Reading[]> {
  const [items, info] = await Promise.all([board.items(), board.info()])
  const readings = readItems(items)
  const found = new Set(readings.map((reading) => reading.frameId))
  const titles = [
    ...readings
      .filter((reading) => isAsked(reading, where))
      .flatMap((reading) => reading.placed.filter((placed) => placed.role === 'title').map((placed) => placed.item)),
    ...titlesAmong(items).filter((title) => !found.has(title.frameId)),
  ]
  const calls = openCalls({})
  const metadata = new Map<string, unknown>()
  await Promise.all(
    titles.map(async (item) => {
      try {
        metadata.set(item.id, await calls.repeat(() => board.getMetadata(item)))
      } catch (error) {
        // Metadata only helps. But at the rate limit a map must not look as if it had another identity.
        if (error instanceof BoardError && error.code === 'rate-limit') throw error
      }
    }),
  )
  // Without any record the second reading would say what the first did.
  if ([...metadata.values()].every((value) => value === undefined))
    return readings.filter((reading) => isAsked(reading, where))
  return readItems(items, { metadata, boardId: info.boardId }).filter((reading) => isAsked(reading, where))
}

const isAsked = (reading: Reading, where: Where): boolean => {
  const { frameIds, itemIds } = where
  if (!frameIds && !itemIds) return true
  if (reading.frameId !== null && (frameIds?.includes(reading.frameId) || itemIds?.includes(reading.frameId)))
    return true
  const wanted = new Set(itemIds)
  return (
    reading.placed.some((placed) => wanted.has(placed.item.id)) || reading.unplaced.some((item) => wanted.has(item.id))
  )
}
