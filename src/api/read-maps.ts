import type { Board } from '../board/board.ts'
import { BoardError } from '../board/errors.ts'
import type { BoardItem } from '../board/item.ts'
import { parseAnchor } from '../model/anchor.ts'
import { type CorrectionEntry, inForce, mergeEntries } from '../model/correction.ts'
import type { CorrectionStore } from '../model/correction-store.ts'
import { openCalls } from '../plan/calls.ts'
import { framedTitles, readItems } from '../read/read-items.ts'
import type { Known, Reading } from '../read/reading.ts'
import { loadBegun, loadHidden, loadUnmarked } from './begun-changes.ts'
import { chosenItems } from './chosen-items.ts'
import { loadCorrections } from './corrections.ts'

/** Which maps are asked for: those in one of the frames, or with one of the items in them. */
export interface Where {
  readonly frameIds?: readonly string[]
  readonly itemIds?: readonly string[]
}

/** What one look at the board has shown. */
export interface Look {
  readonly readings: readonly Reading[]
  /** Everything on the board. */
  readonly items: readonly BoardItem[]
  /** What people have corrected; null when the board did not tell. */
  readonly corrections: CorrectionStore | null
  /** Maps that only what was corrected keeps from being read; looked for where there is no other. */
  readonly hidden: readonly Reading[]
  /** What the same items would be read as, had a person corrected this much. */
  readonly readAs: (own: readonly CorrectionEntry[]) => Promise<readonly Reading[]>
}

/**
 * Reads all maps on the board, or those in the given frames or holding one of the given items, as people have corrected them. Where no map
 * holds the given items, they and what lies among them are read by themselves: somebody says that they are one. Costs two calls, one more the first time that notes have tags, one for
 * each title that says it is a map's, one more for each map in the midst of a change and for each whose title remembers nothing, and one the first time that a copy is met.
 * @throws BoardError when the board cannot be read; a title whose metadata cannot be read is read without, and so is a board whose
 * corrections cannot be
 */
export async function readMaps(board: Board, where: Where = {}): Promise<Reading[]> {
  return [...(await lookAt(board, where)).readings]
}

/**
 * The same, with all that was seen on the way.
 * @param own what a person has corrected here, whether or not the board remembers it yet
 */
export async function lookAt(board: Board, where: Where = {}, own: readonly CorrectionEntry[] = []): Promise<Look> {
  const [items, store] = await Promise.all([board.items(), storedHere(board)])
  const tagTitles = await titlesOfTags(board, items)
  const said = (words: readonly CorrectionEntry[]): Known => ({
    corrections: inForce(mergeEntries(store?.entries ?? [], words)),
    tagTitles,
  })
  const readings = await readAsked(board, items, said(own), where)
  const isBare = readings.length === 0 && (said(own).corrections ?? []).length > 0
  return {
    readings,
    items,
    corrections: store,
    hidden: isBare ? await readAsked(board, items, { tagTitles }, where) : [],
    readAs: (words) => readAsked(board, items, said(words), where),
  }
}

async function readAsked(board: Board, items: readonly BoardItem[], known: Known, where: Where): Promise<Reading[]> {
  const asked = await readAmong(board, items, known, where)
  const { itemIds = [] } = where
  if (itemIds.length === 0 || where.frameIds) return asked
  const chosen = chosenItems(items, itemIds)
  if (asked.length > 0 && !areBeside(asked, chosen, itemIds)) return asked
  const alone = await readAmong(board, chosen, { ...known, chosen: true }, {})
  return alone.length > 0 ? alone : asked
}

/** Corrections only help. But at the rate limit a map must not look as if nobody had corrected it. */
const storedHere = (board: Board): Promise<CorrectionStore | null> => loadCorrections(board).catch(unlessLimited)

/** Notes name their tags by id. What the tags are called only helps, like corrections do. */
async function titlesOfTags(board: Board, items: readonly BoardItem[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(items.flatMap(({ tags }) => tags))
  if (ids.size === 0) return new Map()
  return (await board.tagTitles([...ids]).catch(unlessLimited)) ?? new Map()
}

function unlessLimited(error: unknown): null {
  if (error instanceof BoardError && error.code === 'rate-limit') throw error
  return null
}

/** Whether maps hold less than half of the words that somebody has selected: then they are not what is meant. */
function areBeside(readings: readonly Reading[], chosen: readonly BoardItem[], itemIds: readonly string[]): boolean {
  const selected = new Set(itemIds)
  const words = chosen.filter(
    ({ id, type, text, frameId }) =>
      type !== 'frame' && text !== '' && (selected.has(id) || (frameId !== null && selected.has(frameId))),
  )
  const held = new Set(
    readings.flatMap(({ placed, unplaced }) => [...placed.map(({ item }) => item.id), ...unplaced.map(({ id }) => id)]),
  )
  return words.filter((item) => held.has(item.id)).length < words.length / 2
}

async function readAmong(board: Board, items: readonly BoardItem[], known: Known, where: Where): Promise<Reading[]> {
  const asked = isAsked(where)
  const readings = readItems(items, known)
  const found = new Set(readings.map((reading) => reading.frameId))
  const titles = [
    ...readings
      .filter(asked)
      .flatMap((reading) => reading.placed.filter((placed) => placed.role === 'title').map((placed) => placed.item)),
    ...framedTitles(items).filter((title) => !found.has(title.frameId)),
  ]
  const metadata = await metadataOf(board, titles)
  const remembers = ({ placed }: Reading) =>
    placed.some(({ item, role }) => role === 'title' && parseAnchor(metadata.get(item.id)) !== null)
  const isNone = !readings.some(asked)
  const unmarked = readings.filter((reading) => asked(reading) && !remembers(reading))
  const [place, unfinished, begun] = await Promise.all([
    hasCopies(metadata) ? board.info().then(({ boardId }) => ({ boardId })) : {},
    loadBegun(board, items, metadata),
    isNone
      ? loadHidden(board, items)
      : loadUnmarked(
          board,
          items,
          unmarked.map(({ map, frame }) => ({ id: map.id, frame })),
        ),
  ])
  // Without any record the second reading would say what the first did.
  if (begun.size === 0 && [...metadata.values()].every((value) => value === undefined)) return readings.filter(asked)
  return readItems(items, { ...known, metadata, unfinished, begun, ...place }).filter(asked)
}

async function metadataOf(board: Board, titles: readonly BoardItem[]): Promise<ReadonlyMap<string, unknown>> {
  const calls = openCalls({})
  const metadata = new Map<string, unknown>()
  await Promise.all(
    titles.map(async (item) => {
      // Metadata only helps. But at the rate limit a map must not look as if it had another identity.
      const value = await calls.repeat(() => board.getMetadata(item)).catch(unlessLimited)
      if (value !== null) metadata.set(item.id, value)
    }),
  )
  return metadata
}

/** Only for a record that was written for another item it matters on which board that was. */
const hasCopies = (metadata: ReadonlyMap<string, unknown>): boolean =>
  [...metadata].some(([id, value]) => {
    const record = parseAnchor(value)
    return record !== null && record.itemId !== id
  })

const isAsked = ({ frameIds, itemIds }: Where): ((reading: Reading) => boolean) => {
  if (!frameIds && !itemIds) return () => true
  const frames = new Set([...(frameIds ?? []), ...(itemIds ?? [])])
  const wanted = new Set(itemIds)
  return (reading) =>
    (reading.frameId !== null && frames.has(reading.frameId)) ||
    reading.placed.some((placed) => wanted.has(placed.item.id)) ||
    reading.unplaced.some((item) => wanted.has(item.id))
}
