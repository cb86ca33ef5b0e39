import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Reading } from '../read/reading.ts'

/** Which of the maps on the board is shown: the one that somebody chose or works on, else the first. */
export function shownMap(readings: ReadonlySignal<readonly Reading[] | null>) {
  const chosenId = signal<string | null>(null)
  const reading = computed<Reading | null>(() => {
    const all = readings.value ?? []
    return all.find(({ map }) => map.id === chosenId.value) ?? all[0] ?? null
  })

  return {
    reading,

    choose(mapId: string): void {
      chosenId.value = mapId
    },

    /** The map somebody works on is the map they want to see. */
    goTo(selection: readonly string[], among: readonly Reading[]): void {
      const selected = new Set(selection)
      const hit = among.find(
        ({ frameId, placed }) =>
          (frameId !== null && selected.has(frameId)) || placed.some(({ item }) => selected.has(item.id)),
      )
      if (hit) chosenId.value = hit.map.id
    },

    /** Who a map is may hang on what was corrected or removed: the one that is shown stays the one that shares most with it. */
    stayAmong(found: readonly Reading[]): void {
      const shown = reading.peek()
      // Whoever has just inserted a map waits for that one.
      if (!shown || (chosenId.peek() ?? shown.map.id) !== shown.map.id) return
      const ids = new Set(shown.placed.map(({ item }) => item.id))
      let most = -1
      for (const { map, placed } of found) {
        const shared = map.id === shown.map.id ? Infinity : placed.filter(({ item }) => ids.has(item.id)).length
        if (shared > most) {
          most = shared
          chosenId.value = map.id
        }
      }
    },
  }
}

/** What is said where no map is shown: that what was corrected hides it, that none is in what was selected, or that there is none. */
export const emptyTitle = (isHidden: boolean, isScoped: boolean) =>
  isHidden ? 'correct.hides-title' : isScoped ? 'check.scope-title' : 'check.none-title'
