import { type WordedGroup, wordGroup } from '../../../i18n/change-message.ts'
import type { Speech } from '../../../i18n/change-words.ts'
import type { Change } from '../../../model/change.ts'
import { type ChangeGroup, groupChanges, withNeeds, without } from '../../../model/change-groups.ts'
import type { JourneyMap } from '../../../model/journey-map.ts'
import { pickChanges } from '../../../model/pick-changes.ts'

/** A group of what differs, in words. */
export type Told = ChangeGroup & WordedGroup

export const tellDifference = (from: JourneyMap, to: JourneyMap, speech: Speech): Told[] =>
  groupChanges(from, to).map((group) => ({ ...group, ...wordGroup(group, from, to, speech) }))

/** What is picked when these are left out: what cannot be without one of them is left out as well. */
export const pickedOf = (groups: readonly ChangeGroup[], leftOut: ReadonlySet<string>): ReadonlySet<string> =>
  groups.reduce<ReadonlySet<string>>(
    (picked, { id }) => (leftOut.has(id) ? without(groups, picked, id) : picked),
    new Set(groups.map(({ id }) => id)),
  )

/** The changes that make of one state what all that is not left out makes of it. */
export const wantedChanges = (from: JourneyMap, to: JourneyMap, leftOut: ReadonlySet<string>): Change[] =>
  pickChanges(from, to, pickedOf(groupChanges(from, to), leftOut))

/** What is left out once this one is picked, with all that it needs, or left. */
export function afterToggle(
  groups: readonly ChangeGroup[],
  leftOut: ReadonlySet<string>,
  id: string,
  isPicked: boolean,
): ReadonlySet<string> {
  if (!isPicked) return new Set([...leftOut, id])
  const wanted = withNeeds(groups, [id])
  return new Set([...leftOut].filter((each) => !wanted.has(each)))
}
