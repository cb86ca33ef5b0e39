import { computed, signal } from '@preact/signals'
import type { MapFile } from '../../../api/map-files.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { asStateOf, findMap } from '../../../sync/import-to-map.ts'
import type { SyncDesk } from '../section.ts'
import { tellDifference, wantedChanges } from './difference.ts'
import { sayHistory, speechOf } from './speech.ts'

/** Who answers for a map and what it is linked with is not taken from a file unless somebody wants it. */
const LEFT_AT_FIRST: ReadonlySet<string> = new Set(['links', 'review'])

type FileStep = 'none' | 'reading' | 'unreadable' | 'empty' | 'read'

/** Taking changes over from a file. */
export function updateState(desk: SyncDesk) {
  const { check, run } = desk
  const say = sayHistory(desk)
  const step = signal<FileStep>('none')
  const file = signal<MapFile>({ maps: [], problems: [] })
  /** Which of the maps in the file. */
  const at = signal(0)
  const pasted = signal('')
  const leftOut = signal(LEFT_AT_FIRST)
  /** Somebody wants to compare with this map although the file is not about it. */
  const despite = signal<string | null>(null)
  /** What was chosen last: an earlier file may be read later. */
  let asked = 0

  const imported = computed<JourneyMap | null>(() => file.value.maps[at.value] ?? null)
  const now = computed(() => check.reading.value)
  const subject = computed(() => (imported.value ? findMap(imported.value, check.readings.value ?? []) : null))
  const isAbout = computed(() => {
    const id = now.value?.map.id
    return id !== undefined && (subject.value?.map.id === id || despite.value === id)
  })
  const state = computed(() =>
    imported.value && now.value && isAbout.value ? asStateOf(now.value.map, imported.value) : null,
  )

  async function take(source: () => Promise<string | Uint8Array>): Promise<void> {
    const mine = ++asked
    step.value = 'reading'
    try {
      const text = await source()
      const { readMapFile } = await import('../../../api/map-files.ts')
      const found = await readMapFile(text)
      if (mine !== asked) return
      file.value = found
      // The map that is shown is the likeliest to be meant.
      const own = found.maps.findIndex((map) => findMap(map, check.readings.value ?? [])?.map.id === now.value?.map.id)
      at.value = Math.max(0, own)
      leftOut.value = LEFT_AT_FIRST
      despite.value = null
      step.value = 'read'
    } catch {
      if (mine === asked) step.value = 'unreadable'
    }
  }

  return {
    say,
    step,
    file,
    at,
    pasted,
    leftOut,
    isAbout,
    /** The map of this board that the file is about; null when it is none of them. */
    subject,
    untagged: computed(() => state.value?.untagged ?? 0),
    differences: computed(() =>
      now.value && state.value ? tellDifference(now.value.map, state.value.map, speechOf(desk)) : [],
    ),

    takeFile: (chosen: File) => take(async () => new Uint8Array(await chosen.arrayBuffer())),

    async takePasted(): Promise<void> {
      if (pasted.value.trim() === '') step.value = 'empty'
      else await take(() => Promise.resolve(pasted.value))
    },

    chooseMap(index: number): void {
      at.value = index
      leftOut.value = LEFT_AT_FIRST
    },

    showSubject(): void {
      if (subject.value) check.choose(subject.value.map.id)
    },

    compareDespite(): void {
      despite.value = now.value?.map.id ?? null
    },

    again(): void {
      asked += 1
      step.value = 'none'
      file.value = { maps: [], problems: [] }
      pasted.value = ''
    },

    /** Shows what taking over what is picked would do to the board. */
    async go(): Promise<void> {
      const wanted = imported.value
      if (!wanted) return
      const out = leftOut.value
      await run.preview((reading) => wantedChanges(reading.map, asStateOf(reading.map, wanted).map, out))
    },
  }
}

export type UpdateState = ReturnType<typeof updateState>
