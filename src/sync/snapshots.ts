import { z } from 'zod/mini'
import { keepLarge, readLarge, removeLarge, type Store } from '../board/large-values.ts'
import type { JourneyMap } from '../model/journey-map.ts'
import { JourneyMapSchema } from '../model/schema.ts'
import { editIndex, type IndexEdit, parseIndex, type SnapshotEntry, storedIndex } from './snapshot-index.ts'

const Stored = z.object({ version: z.literal(1), map: JourneyMapSchema })

/** What a snapshot is called, and of whom. */
interface SnapshotName {
  readonly name: string
  /** Name of whoever takes it; '' when unknown. */
  readonly by: string
  /** ISO time of now. */
  readonly at: string
  /** Taken by the app before it changes a lot, and the first to go when there are too many. */
  readonly automatic?: boolean
}

/** Why something was not kept: all places are taken by snapshots that people have named, a newer version of the app writes in its own way,
 * or others overwrote it again and again. */
export type Unkept = 'full' | 'newer' | 'overwritten'

export interface Kept {
  /** The snapshots of the map afterwards, the newest first. */
  readonly entries: readonly SnapshotEntry[]
  /** null when it is done. */
  readonly why: Unkept | null
}

const indexKey = (mapId: string): string => `snapshots:${mapId}`
const snapshotKey = (mapId: string, id: string): string => `snapshot:${mapId}:${id}`

/** Whoever writes at the same time is done after one round, so that so many rounds are a crowd. */
const MOST_ROUNDS = 8

/** How long somebody may take who has read the index before it was written here, and writes after it, ms. */
const SETTLES = 1000

type Wait = (ms: number) => Promise<void>
const pause: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * The snapshots of a map, the newest first. One call; what is stored there is never too odd to be read.
 * @throws BoardError when the board does not answer
 */
export async function listSnapshots(store: Store, mapId: string): Promise<readonly SnapshotEntry[]> {
  return parseIndex(await store.getStored(indexKey(mapId))).entries
}

/**
 * Keeps the map as it is now. It is written before the list names it: wherever this is cut off, all that is listed can be read.
 * @throws BoardError `refused` when the map is too large to be kept, and what the board answers; it may have been kept all the same
 */
export async function takeSnapshot(
  store: Store,
  map: JourneyMap,
  { name, by, at, automatic = false }: SnapshotName,
  wait: Wait = pause,
): Promise<Kept & { readonly entry: SnapshotEntry }> {
  const { stages, lanes, notes } = map
  const counts = { stages: stages.length, lanes: lanes.length, notes: notes.length }
  const id = crypto.randomUUID().slice(0, 13)
  const entry = { id, name: name.slice(0, 200), automatic, at, by: by.slice(0, 200), ...counts }
  return { ...(await putSnapshot(store, map, entry, wait)), entry }
}

/** Keeps a map under an entry that is known: one that was removed and is wanted back. */
export async function putSnapshot(
  store: Store,
  map: JourneyMap,
  entry: SnapshotEntry,
  wait: Wait = pause,
): Promise<Kept> {
  // Nothing is written for what would not be listed.
  const before = parseIndex(await store.getStored(indexKey(map.id)))
  if (before.isNewer) return { entries: before.entries, why: 'newer' }
  if (editIndex(before, { kind: 'put', entry }) === null) return { entries: before.entries, why: 'full' }
  await keepLarge(store, snapshotKey(map.id, entry.id), { version: 1, map })
  const kept = await keepEdit(store, map.id, { kind: 'put', entry }, wait)
  if (kept.why !== null) await removeLarge(store, snapshotKey(map.id, entry.id))
  return kept
}

/** Gives a snapshot another name. One that the app took by itself is then one that somebody wants to keep. */
export const renameSnapshot = (
  store: Store,
  mapId: string,
  id: string,
  name: string,
  wait: Wait = pause,
): Promise<Kept> => keepEdit(store, mapId, { kind: 'rename', id, name: name.slice(0, 200) }, wait)

/** Forgets a snapshot. */
export async function removeSnapshot(store: Store, mapId: string, id: string, wait: Wait = pause): Promise<Kept> {
  const kept = await keepEdit(store, mapId, { kind: 'remove', id }, wait)
  if (kept.why === null) await removeLarge(store, snapshotKey(mapId, id))
  return kept
}

/**
 * The map as it was; null when it cannot be read any more.
 * @throws BoardError when the board does not answer
 */
export async function readSnapshot(store: Store, mapId: string, id: string): Promise<JourneyMap | null> {
  const { data } = Stored.safeParse(await readLarge(store, snapshotKey(mapId, id)))
  return data && isWhole(data.map) ? { ...data.map, id: mapId } : null
}

/** Whether ids are unique and each note has a place: all that comes after expects it. */
function isWhole({ stages, lanes, notes }: JourneyMap): boolean {
  const [stageIds, laneIds, noteIds] = [stages, lanes, notes].map((parts) => new Set(parts.map(({ id }) => id)))
  return (
    stageIds?.size === stages.length &&
    laneIds?.size === lanes.length &&
    noteIds?.size === notes.length &&
    notes.every(({ stageId, laneId }) => stageIds.has(stageId) && laneIds.has(laneId))
  )
}

/**
 * Edits the list. The board storage knows no transactions: it is read, edited, written and read back, and all that again while somebody
 * who wrote at the same time has overwritten it. Who has read it before and writes late would do so unseen, so it is read once more when
 * that is over.
 */
async function keepEdit(store: Store, mapId: string, edit: IndexEdit, wait: Wait): Promise<Kept> {
  const key = indexKey(mapId)
  let hasSettled = false
  let hasFailed = false
  for (let round = 0; ; round++) {
    const index = parseIndex(await store.getStored(key))
    const { entries } = index
    if (index.isNewer) return { entries, why: 'newer' }
    const edited = editIndex(index, edit)
    if (edited === null) return { entries, why: 'full' }
    if (edited.index === index) {
      if (hasSettled || round === 0) return { entries, why: null }
      hasSettled = true
      await wait(SETTLES)
      continue
    }
    if (round >= MOST_ROUNDS) return { entries, why: 'overwritten' }
    const value = storedIndex(edited.index)
    if (value === null) return { entries, why: 'full' }
    hasSettled = false
    try {
      await store.setStored(key, value)
    } catch (error) {
      // It may have been written all the same: the next round looks.
      if (hasFailed) throw error
      hasFailed = true
      continue
    }
    // What cannot be removed takes up room, and no more.
    await Promise.all(edited.dropped.map(({ id }) => removeLarge(store, snapshotKey(mapId, id)))).catch(() => {})
  }
}
