import { tidyLimits } from '../../api/careful-tidy.ts'
import type { Board } from '../../board/board.ts'
import type { BoardItem } from '../../board/item.ts'
import { loadLanguage } from '../../i18n/load.ts'
import { structureWords } from '../../i18n/structure-words.ts'
import type { LaneType } from '../../lanes/index.ts'
import type { Change } from '../../model/change.ts'
import { changingKey, isLive, parseLease } from '../../model/change-record.ts'
import type { JourneyMap } from '../../model/journey-map.ts'
import { planChanges } from '../../plan/change/plan-changes.ts'
import { targetOf } from '../../plan/change/target/target.ts'
import type { Reading } from '../../read/reading.ts'
import { scoreInText } from '../../read/scores/scores.ts'
import type { PanelContext } from '../context.ts'
import { pictureOf } from './change-picture.ts'
import { changeSpeech, wordChanges } from './change-sentences.ts'
import { fixSentences } from './fix-sentences.ts'
import { outlookOf } from './outlook.ts'
import { readAgain } from './read-again.ts'
import type { Proposal } from './run-phase.ts'

/** What plans and carries out changes of a map; the panel fetches it when somebody asks what one would do. */
export { applyPlan } from '../../plan/apply.ts'

/** What a proposal is made with besides the map and its changes. */
export interface ProposalDesk {
  readonly context: PanelContext
  readonly laneNames: ReadonlyMap<LaneType, string>
  /** Everything on the board. */
  readonly items: readonly BoardItem[]
  readonly tidy: boolean
  readonly rebuild: boolean
}

/** What the changes would do to a map as it was just read. */
export async function proposalOf(
  reading: Reading,
  changes: readonly Change[],
  { context, laneNames, items, tidy, rebuild }: ProposalDesk,
): Promise<Proposal> {
  const language = await loadLanguage(reading.map.locale).catch(() => loadLanguage('en'))
  const plan = planChanges(reading, changes, {
    words: structureWords(language),
    stated: scoreInText,
    tidy: tidy && tidyLimits(reading),
    rebuild,
  })
  const target = readAgain(targetOf(reading, changes, scoreInText))
  const more = fixSentences(reading, changes, plan, context, changeSpeech(context, laneNames))
  return {
    reading,
    plan,
    sentences: [
      ...wordChanges(context, laneNames, reading.map, withoutAnswers(target, reading.map)),
      ...more.sentences,
    ],
    hints: more.hints,
    outlook: outlookOf(plan, items, tidy && changes.length === 0),
    picture: pictureOf(reading, plan, items),
  }
}

/** Answers that nothing was found have a sentence of their own: counted as notes they would say the opposite. */
function withoutAnswers(target: JourneyMap, { notes }: JourneyMap): JourneyMap {
  const known = new Set(notes.map(({ id }) => id))
  return { ...target, notes: target.notes.filter(({ id, answer }) => answer !== 'none' || known.has(id)) }
}

/** Whether somebody is changing the map at this moment. A board that does not tell is asked again by whoever tries. */
export async function isBeingChanged(board: Board, mapId: string, now: number): Promise<boolean> {
  const lease = await board.getStored(changingKey(mapId)).then(parseLease, () => null)
  return lease !== null && isLive(lease, now)
}
