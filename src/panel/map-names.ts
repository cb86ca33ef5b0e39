import type { Reading } from '../read/reading.ts'

/** What tells maps of one title apart, as people would: whose journey it is, of what, where it lies. */
const details = (frameNames: ReadonlyMap<string, string>): readonly ((reading: Reading) => string)[] => [
  ({ map }) => map.actor,
  ({ map }) => map.subject,
  ({ frameId }) => (frameId === null ? '' : (frameNames.get(frameId) ?? '').trim()),
]

/**
 * What to call each map in a list: its title, and where several have the same one, what tells them apart; where nothing does, their number
 * in reading order of the board.
 */
export function namesOfMaps(
  readings: readonly Reading[],
  frameNames: ReadonlyMap<string, string>,
  untitled: string,
): ReadonlyMap<string, string> {
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const title = reading.map.title || untitled
    groups.set(title, [...(groups.get(title) ?? []), reading])
  }
  const names = new Map<string, string>()
  for (const [title, group] of groups) {
    const detail = group.length > 1 ? details(frameNames).find((each) => isDistinct(group.map(each), title)) : undefined
    group.forEach((reading, index) => {
      const told = group.length === 1 ? '' : detail ? ` · ${detail(reading)}` : ` (${index + 1})`
      names.set(reading.map.id, `${title}${told}`)
    })
  }
  return names
}

const isDistinct = (details: readonly string[], title: string): boolean =>
  details.every((detail) => detail !== '' && detail !== title) && new Set(details).size === details.length
