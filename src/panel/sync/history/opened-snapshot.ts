import { computed, signal } from '@preact/signals'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { asStateOf } from '../../../sync/import-to-map.ts'
import type { SnapshotEntry } from '../../../sync/snapshot-index.ts'
import type { SyncDesk } from '../section.ts'
import { keepAutomatic } from './automatic-snapshot.ts'
import { type Told, tellDifference, wantedChanges } from './difference.ts'
import type { SnapshotsState } from './snapshots-state.ts'
import { speechOf } from './speech.ts'

type Opened =
  | { readonly mode: 'more' | 'rename'; readonly mapId: string; readonly entry: SnapshotEntry }
  | {
      readonly mode: 'compare' | 'restore' | 'export'
      readonly mapId: string
      readonly entry: SnapshotEntry
      readonly map: JourneyMap
    }

/** What a snapshot is compared with: another one, or the map as it is now. */
interface Against {
  readonly entry: SnapshotEntry | null
  readonly map: JourneyMap | null
}

const NOW: Against = { entry: null, map: null }

/** What is done with one of the snapshots; one at a time. */
export function openedSnapshot(desk: SyncDesk, snapshots: SnapshotsState) {
  const { context, check, run } = desk
  const { say, read, mapId } = snapshots
  const current = signal<Opened | null>(null)
  const against = signal<Against>(NOW)
  const leftOut = signal<ReadonlySet<string>>(new Set())
  const opened = computed(() => (current.value?.mapId === mapId.value ? current.value : null))
  const now = computed(() => check.reading.value?.map ?? null)

  /** How one state became a later one; the older one first. */
  const comparison = computed<{ readonly heading: string; readonly groups: readonly Told[] } | null>(() => {
    const shown = opened.value
    const { entry, map } = against.value
    if (shown?.mode !== 'compare') return null
    const told = (from: JourneyMap, to: JourneyMap) => tellDifference(from, to, speechOf(desk))
    if (entry === null || map === null) {
      if (!now.value) return null
      return { heading: say('compare.since', { name: shown.entry.name }), groups: told(shown.map, now.value) }
    }
    const pair = [{ entry, map }, shown]
    const [from, to] = entry.at < shown.entry.at ? pair : pair.toReversed()
    if (!from || !to) return null
    const names = { from: from.entry.name, to: to.entry.name }
    return { heading: say('compare.direction', names), groups: told(from.map, to.map) }
  })

  /** The map as the snapshot tells, on the board as it is now. */
  const target = computed(() => {
    const shown = opened.value
    return shown?.mode === 'restore' && now.value ? asStateOf(now.value, shown.map) : null
  })

  const open = async (entry: SnapshotEntry, mode: 'compare' | 'restore' | 'export'): Promise<void> => {
    const id = mapId.value
    const map = await read(entry)
    if (!map || id === null || id !== mapId.value) return
    against.value = NOW
    leftOut.value = new Set()
    current.value = { mode, mapId: id, entry, map }
  }

  return {
    opened,
    against,
    comparison,
    leftOut,
    untagged: computed(() => target.value?.untagged ?? 0),
    /** What going back to the snapshot changes. */
    differences: computed(() =>
      now.value && target.value ? tellDifference(now.value, target.value.map, speechOf(desk)) : [],
    ),

    open,

    toggle(entry: SnapshotEntry, mode: 'more' | 'rename'): void {
      const id = mapId.value
      const isOpen = opened.value?.mode === mode && opened.value.entry.id === entry.id
      current.value = isOpen || id === null ? null : { mode, mapId: id, entry }
    },

    close() {
      current.value = null
    },

    /** Compares with another snapshot, or with the map as it is now. */
    async compareWith(entry: SnapshotEntry | null): Promise<void> {
      if (entry === null) {
        against.value = NOW
        return
      }
      const map = await read(entry)
      if (map) against.value = { entry, map }
    },

    /** Shows what going back would do to the board; the map as it is now is kept before it does. */
    async restore(): Promise<void> {
      const shown = opened.value
      if (shown?.mode !== 'restore') return
      const { map, entry } = shown
      const out = leftOut.value
      await run.preview((reading) => wantedChanges(reading.map, asStateOf(reading.map, map).map, out), {
        before: (reading) => keepAutomatic(context, reading.map, say('snapshots.before-restore', { name: entry.name })),
        onWritten: () => {
          current.value = null
          void snapshots.reload()
        },
      })
    },
  }
}

export type OpenedSnapshot = ReturnType<typeof openedSnapshot>
