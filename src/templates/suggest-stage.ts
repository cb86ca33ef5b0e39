import { fold } from '../model/fold.ts'
import type { Preset } from './presets.ts'

/** A name for a stage, and where it comes from. */
export interface Suggestion {
  readonly name: string
  readonly preset: string
}

/** One stage that bears a preset's name may bear it by chance. */
const FEWEST = 2

/**
 * What the stage in a place may be called: the first stage of a preset that the map has none of and that comes between those which it has
 * before and behind that place. null where the map follows no preset.
 * @param names of all stages of the map, in their order
 */
export function suggestStage(names: readonly string[], place: number, presets: readonly Preset[]): Suggestion | null {
  const others = names.map((name, index) => (index === place ? '' : fold(name)))
  const known = presets
    .map((preset) => ({ preset, stages: preset.stages.map((name) => ({ name, at: others.indexOf(fold(name)) })) }))
    .map((each) => ({ ...each, shared: each.stages.filter(({ at }) => at >= 0).length }))
    .filter(({ shared }) => shared >= FEWEST)
    .sort((a, b) => b.shared - a.shared)
  for (const { preset, stages } of known) {
    const after = stages.findLastIndex(({ at }) => at >= 0 && at < place)
    const before = stages.findIndex(({ at }) => at > place)
    const free = stages.slice(after + 1, before < 0 ? stages.length : before).find(({ at }) => at < 0)
    if (free) return { name: free.name, preset: preset.name }
  }
  return null
}
