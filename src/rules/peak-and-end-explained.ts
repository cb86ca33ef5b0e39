import type { LaneType } from '../lanes/index.ts'
import type { Stage } from '../model/journey-map.ts'
import type { Desk } from './desk.ts'
import { noneAnswers } from './none-answers.ts'
import { presence, stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'
import { feelingsOn } from './stage-feelings.ts'

/** What says why a stage feels as it does. */
const REASONS: readonly LaneType[] = ['thoughts', 'pain-points', 'moments-of-truth']
/** Each stage of a journey map answers these; where one does not, the rule for them says so. */
const ASKED_EVERYWHERE: readonly LaneType[] = ['thoughts', 'pain-points']

export default defineRule({
  id: 'peak-and-end-explained',
  question: 'good',
  title: 'The best, the worst and the last stage say why',
  looksAt:
    'The stages with the highest and the lowest score, and the last stage if it says how it feels: a thought, a pain point or a moment of truth in each, or "no pain point" and why. Stages in which another rule misses a thought or a pain point are left to it.',
  why: 'People remember a journey by its peak and its end. These are the stages to understand first.',
  remedy: 'Add a thought, a pain point or a moment of truth that says why this stage feels as it does.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'minor', 'sign-off': 'moderate' },
  source:
    'Nielsen Norman Group on the peak-end rule: an experience is remembered by its most intense point and its end.',
  messages: {
    highest: '"{stage}" is felt best, and nothing says why.',
    lowest: '"{stage}" is felt worst, and nothing says why.',
    last: '"{stage}" is the end of the journey, and nothing says why it feels as it does.',
  },
  select(sheet, desk) {
    if (REASONS.every((type) => sheet.lanesOf(type).length === 0)) return []
    const extremes = [...extremesOf(sheet, desk), ...lastOf(sheet, desk)]
    // A stage that is two of them at once is one target.
    const stages = [...new Map(extremes.toReversed().map((each) => [each.stage.id, each])).values()].toReversed()
    return stages
      .filter(({ stage }) => !isMissedElsewhere(stage.id, sheet, desk))
      .map((each) => ({ ...each, stageId: each.stage.id }))
  },
  evaluate({ stage, code }, sheet, desk) {
    if (isExplained(stage.id, sheet, desk)) return { outcome: 'pass' }
    return { outcome: 'fail', code, data: { stage: stageName(stage, sheet) } }
  },
})

interface Extreme {
  readonly stage: Stage
  readonly code: 'highest' | 'lowest' | 'last'
}

/** Of stages that are felt alike the one that is explained: one of them does. A curve without ups and downs has no peak. */
function extremesOf(sheet: Sheet, desk: Desk): Extreme[] {
  const feelings = feelingsOn(sheet)
  const scores = feelings.map(({ score }) => score)
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
  if (!(lowest < highest)) return []
  const pick = (score: number, code: Extreme['code']): Extreme[] => {
    const stages = feelings.filter((feeling) => feeling.score === score).map(({ stage }) => stage)
    const stage = stages.find(({ id }) => isExplained(id, sheet, desk)) ?? stages[0]
    return stage ? [{ stage, code }] : []
  }
  return [...pick(highest, 'highest'), ...pick(lowest, 'lowest')]
}

function lastOf(sheet: Sheet, desk: Desk): Extreme[] {
  const stage = sheet.map.stages.at(-1)
  return stage && presence(sheet, stage.id, 'emotions', desk).state === 'there' ? [{ stage, code: 'last' }] : []
}

const isExplained = (stageId: string, sheet: Sheet, desk: Desk): boolean =>
  REASONS.some((type) => presence(sheet, stageId, type, desk, false).state !== 'missing') ||
  noneAnswers(sheet, stageId, 'pain-points', desk).explained

const isMissedElsewhere = (stageId: string, sheet: Sheet, desk: Desk): boolean =>
  sheet.map.kind !== 'cem' &&
  ASKED_EVERYWHERE.some(
    (type) => sheet.lanesOf(type).length > 0 && presence(sheet, stageId, type, desk).state === 'missing',
  )
