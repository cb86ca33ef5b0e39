import { noneAnswers } from './none-answers.ts'
import { presence, stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import { feelingsOn } from './stage-feelings.ts'

export default defineRule({
  id: 'low-point-has-pain',
  question: 'good',
  title: 'Each low point says what hurts',
  looksAt:
    'Each stage of a journey map with a score of -1 or lower whose lane for pain points is answered: a pain point, or "none" and why. Where nothing answers at all, stage-has-pain-point says so.',
  why: 'A low point without a cause cannot be mended: the curve says that it hurts, and the lane for pain points says that nothing does.',
  remedy: 'Add what makes them feel so. If nothing gets in the way, write why they feel bad all the same.',
  maps: ['cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  thresholds: { score: -1 },
  means: { score: 'A note with this score or a lower one is a low point.' },
  source: 'Nielsen Norman Group, Journey Mapping 101: low points show where to look for what goes wrong.',
  messages: {
    none: '"{stage}" feels bad, and yet there is no pain point: what makes them feel so?',
  },
  select(sheet, desk) {
    const lane = sheet.lanesOf('pain-points')[0]
    if (!lane) return []
    return feelingsOn(sheet)
      .filter(({ lowest }) => lowest <= desk.limit('score'))
      .filter(({ stage }) => presence(sheet, stage.id, 'pain-points', desk).state !== 'missing')
      .map((feeling) => ({ ...feeling, stageId: feeling.stage.id, laneId: lane.id }))
  },
  evaluate({ stage, lowestIds }, sheet, desk) {
    if (presence(sheet, stage.id, 'pain-points', desk, false).state !== 'missing') return { outcome: 'pass' }
    const { explained, bareIds } = noneAnswers(sheet, stage.id, 'pain-points', desk)
    if (explained) return { outcome: 'pass' }
    const noteIds = [...lowestIds, ...bareIds]
    return { outcome: 'fail', code: 'none', data: { stage: stageName(stage, sheet) }, noteIds }
  },
})
