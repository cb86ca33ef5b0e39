import { wordGroup } from '../../i18n/change-message.ts'
import type { Speech } from '../../i18n/change-words.ts'
import { CHANGE_MESSAGES } from '../../i18n/en-changes.ts'
import type { LaneType } from '../../lanes/index.ts'
import { groupChanges } from '../../model/change-groups.ts'
import type { JourneyMap } from '../../model/journey-map.ts'
import type { PanelContext } from '../context.ts'
import { speaker } from '../say.ts'

/** How differences are told, in the person's language as far as it is loaded. */
export const changeSpeech = (
  { locale, translated }: PanelContext,
  laneNames: ReadonlyMap<LaneType, string>,
): Speech => ({
  locale,
  say: speaker(CHANGE_MESSAGES, locale, translated),
  laneName: (type) => laneNames.get(type) ?? type,
})

/** What becomes of a map, in sentences: a stage, a lane or the map's own words each. */
export function wordChanges(
  context: PanelContext,
  laneNames: ReadonlyMap<LaneType, string>,
  from: JourneyMap,
  to: JourneyMap,
): string[] {
  const speech = changeSpeech(context, laneNames)
  return groupChanges(from, to).map((group) => wordGroup(group, from, to, speech).sentence)
}
