import type { JourneyMap } from '../../model/journey-map.ts'
import type { LostParts } from '../../model/lost-parts.ts'
import type { SaySync } from './run-words.ts'

/** What was deleted of a map's structure, a sentence for each part. */
export function lostWords(say: SaySync, lost: LostParts, { lanes }: JourneyMap): string[] {
  const named = (name: string) => name.trim() || say('sync.lost-unnamed')
  const ofLanes = (key: 'sync.lost-label' | 'sync.lost-band' | 'sync.lost-scale', ids: readonly string[]) =>
    lanes.flatMap(({ id, label }) => (ids.includes(id) ? [say(key, { name: named(label) })] : []))
  return [
    ...lost.stages.map(({ name }) => say('sync.lost-stage', { name: named(name) })),
    ...lost.lanes.map(({ label }) => say('sync.lost-lane', { name: named(label) })),
    ...ofLanes('sync.lost-label', lost.labels),
    ...ofLanes('sync.lost-band', lost.bands),
    ...ofLanes('sync.lost-scale', lost.scales),
  ]
}
