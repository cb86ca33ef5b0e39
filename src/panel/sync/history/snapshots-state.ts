import { computed, effect, signal, untracked } from '@preact/signals'
import { BoardError, type BoardErrorCode } from '../../../board/errors.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { patientStore } from '../../../plan/patient-store.ts'
import { MOST_SNAPSHOTS, type SnapshotEntry } from '../../../sync/snapshot-index.ts'
import {
  type Kept,
  listSnapshots,
  putSnapshot,
  readSnapshot,
  removeSnapshot,
  renameSnapshot,
  takeSnapshot,
  type Unkept,
} from '../../../sync/snapshots.ts'
import { codeOf } from '../../error-code.ts'
import type { SyncDesk } from '../section.ts'
import { waitingBy } from './automatic-snapshot.ts'
import { sayHistory } from './speech.ts'

/** Why something about snapshots did not work. */
type Trouble = Unkept | BoardErrorCode | 'unreadable'

/** What was done last, and can be told. */
type Deed =
  | { readonly kind: 'saved' | 'renamed' | 'brought-back'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string; readonly entry: SnapshotEntry; readonly map: JourneyMap | null }

/** The snapshots of the map that is shown. */
export function snapshotsState(desk: SyncDesk) {
  const { context, check, isOpen } = desk
  const { board, clock } = context
  const say = sayHistory(desk)
  const store = patientStore(board)
  const wait = waitingBy(context)
  const mapId = computed(() => check.reading.value?.map.id ?? null)
  const list = signal<{ readonly mapId: string; readonly entries: readonly SnapshotEntry[] } | null>(null)
  const trouble = signal<{ readonly mapId: string; readonly why: Trouble; readonly name: string } | null>(null)
  const deed = signal<(Deed & { readonly mapId: string }) | null>(null)
  const isBusy = signal(false)
  const name = signal('')

  const entries = computed(() => (list.value?.mapId === mapId.value ? (list.value?.entries ?? null) : null))

  /** One thing at a time; what went wrong is told instead of what was done before. */
  async function doing<T>(id: string, work: () => Promise<T>): Promise<T | null> {
    if (isBusy.value) return null
    isBusy.value = true
    trouble.value = null
    deed.value = null
    try {
      return await work()
    } catch (error) {
      trouble.value = { mapId: id, why: codeOf(error), name: '' }
      return null
    } finally {
      isBusy.value = false
    }
  }

  /** Counts what was written here: a list that was read before is not shown after it. */
  let writings = 0

  async function load(id: string): Promise<void> {
    const before = writings
    try {
      const found = await listSnapshots(store, id)
      if (before === writings) list.value = { mapId: id, entries: found }
    } catch (error) {
      trouble.value = { mapId: id, why: codeOf(error), name: '' }
    }
  }

  effect(() => {
    const id = mapId.value
    if (isOpen.value && id !== null) void untracked(() => load(id))
  })

  function settle(id: string, { entries: after, why }: Kept, done: Deed): boolean {
    writings += 1
    list.value = { mapId: id, entries: after }
    if (why !== null) trouble.value = { mapId: id, why, name: done.name }
    else deed.value = { ...done, mapId: id }
    return why === null
  }

  /** Says what went wrong in a sentence. */
  function troubleWords(): string {
    const told = trouble.value
    if (!told || told.mapId !== mapId.value) return ''
    switch (told.why) {
      case 'full':
        return say('snapshots.full', { count: MOST_SNAPSHOTS })
      case 'newer':
      case 'overwritten':
        return say(`snapshots.${told.why}`)
      case 'unreadable':
        return say('snapshots.unreadable', { name: told.name })
      case 'refused':
        return say('snapshots.too-large')
      default:
        return say('snapshots.failed', { why: say(`error.${told.why}`) })
    }
  }

  return {
    say,
    mapId,
    entries,
    isBusy,
    name,
    deed: computed(() => (deed.value?.mapId === mapId.value ? deed.value : null)),
    trouble: computed(troubleWords),

    async reload(): Promise<void> {
      trouble.value = null
      if (mapId.value !== null) await load(mapId.value)
    },

    /** Keeps the map as it is at this moment. */
    async save(): Promise<void> {
      const id = mapId.value
      if (id === null) return
      await doing(id, async () => {
        await check.again()
        const map = check.reading.value?.map
        if (!map || map.id !== id) throw new BoardError('gone', 'The map is not on the board any more')
        const now = clock.now()
        const chosen = name.value.trim() || say('snapshots.default-name')
        const by = await board.userName()
        const at = new Date(now).toISOString()
        const kept = await takeSnapshot(store, map, { name: chosen, by, at }, wait)
        if (settle(id, kept, { kind: 'saved', name: chosen })) name.value = ''
      })
    },

    /** The map as it was; null when it cannot be read any more. */
    async read(entry: SnapshotEntry): Promise<JourneyMap | null> {
      const id = mapId.value
      if (id === null) return null
      return doing(id, async () => {
        const map = await readSnapshot(store, id, entry.id)
        if (!map) trouble.value = { mapId: id, why: 'unreadable', name: entry.name }
        return map
      })
    },

    async rename(entry: SnapshotEntry, wanted: string): Promise<boolean> {
      const id = mapId.value
      const next = wanted.trim()
      if (id === null || next === '') return false
      const done = await doing(id, async () =>
        settle(id, await renameSnapshot(store, id, entry.id, next, wait), { kind: 'renamed', name: next }),
      )
      return done ?? false
    },

    async remove(entry: SnapshotEntry): Promise<void> {
      const id = mapId.value
      if (id === null) return
      await doing(id, async () => {
        const map = await readSnapshot(store, id, entry.id)
        const kept = await removeSnapshot(store, id, entry.id, wait)
        settle(id, kept, { kind: 'removed', name: entry.name, entry, map })
      })
    },

    /** Brings back the snapshot that was removed last. */
    async bringBack(): Promise<void> {
      const id = mapId.value
      const last = deed.value
      if (id === null || last?.kind !== 'removed' || last.mapId !== id || !last.map) return
      const { entry, map } = last
      await doing(id, async () => {
        settle(id, await putSnapshot(store, map, entry, wait), { kind: 'brought-back', name: entry.name })
      })
    },
  }
}

export type SnapshotsState = ReturnType<typeof snapshotsState>
