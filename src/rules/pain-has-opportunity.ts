import { noneAnswers } from './none-answers.ts'
import { presence, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'pain-has-opportunity',
  question: 'good',
  title: 'Where it hurts, something can be better',
  looksAt:
    'Each stage of a journey map with a pain point whose lane for opportunities is answered: an opportunity, or "none" and why. Where nothing answers at all, stage-has-opportunity says so.',
  why: 'A pain point that leads nowhere was found for nothing, and a bare “none” beside it does not say whether anybody thought about it.',
  remedy:
    'Turn each pain point into “How might we ...?”. If nothing can be done about it, write why: “none: the law asks for it”.',
  maps: ['cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  source:
    'Miro on experience and journey maps: pain points and opportunities belong together; Nielsen Norman Group, Journey Mapping 101: insights come from what hurts, opportunities from insights.',
  messages: {
    none: 'There are pain points in "{stage}", and the answer to what could be better is "none" without why.',
  },
  select: (sheet, desk) =>
    stagesWithLane(sheet, 'opportunities').filter(
      ({ stageId }) =>
        presence(sheet, stageId, 'pain-points', desk, false).state === 'there' &&
        presence(sheet, stageId, 'opportunities', desk).state !== 'missing',
    ),
  evaluate({ stage }, sheet, desk) {
    if (presence(sheet, stage.id, 'opportunities', desk, false).state !== 'missing') return { outcome: 'pass' }
    const { explained, bareIds } = noneAnswers(sheet, stage.id, 'opportunities', desk)
    if (explained) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'none', data: { stage: stageName(stage, sheet) }, noteIds: bareIds }
  },
})
