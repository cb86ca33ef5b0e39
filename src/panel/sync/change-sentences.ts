import { wordGroup } from '../../i18n/change-message.ts'
import { CHANGE_MESSAGES } from '../../i18n/en-changes.ts'
import type { LaneType } from '../../lanes/index.ts'
import { groupChanges } from '../../model/change-groups.ts'
import type { JourneyMap } from '../../model/journey-map.ts'
import type { PanelContext } from '../context.ts'
import { speaker } from '../say.ts'

/** What becomes of a map, in sentences: a stage, a lane or the map's own words each. */
export function wordChanges(
  { locale, translated }: PanelContext,
  laneNames: ReadonlyMap<LaneType, string>,
  from: JourneyMap,
  to: JourneyMap,
): string[] {
  const say = speaker(CHANGE_MESSAGES, locale, translated)
  const speech = { locale, say, laneName: (type: LaneType) => laneNames.get(type) ?? type }
  return groupChanges(from, to).map((group) => wordGroup(group, from, to, speech).sentence)
}
