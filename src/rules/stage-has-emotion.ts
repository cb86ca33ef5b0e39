import { addEmptyNote } from './add-empty-note.ts'
import { addLane } from './add-lane.ts'
import { type MapTarget, presence, type StageTarget, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stage-has-emotion',
  question: 'complete',
  title: 'Each stage says how it feels',
  looksAt: 'Each stage: an emotion note or a score. "None" is no feeling, a score of 0 is.',
  why: 'Emotions show where a journey hurts and where it delights. A stage without one is a gap in the curve, and gaps hide the low points.',
  remedy: 'Add a note on how they feel and move it up or down to where it belongs. Unsure? Ask who has seen it happen.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'serious', 'sign-off': 'critical' },
  leads: true,
  source:
    "Miro on experience and journey maps: both show the customer's emotions stage by stage; Nielsen Norman Group, Journey Mapping 101: emotions run through all phases as one line; Adaptive Path's Guide to Experience Mapping: doing, thinking and feeling belong together.",
  messages: {
    'no-lane': 'The map has no lane for emotions.',
    missing: 'Nothing says how they feel in "{stage}".',
    unclear: 'One cannot tell whether a note in "{stage}" is an emotion: its lane asks for several things.',
  },
  select: (sheet): readonly (StageTarget | MapTarget)[] =>
    sheet.lanesOf('emotions').length === 0 ? [{}] : stagesWithLane(sheet, 'emotions'),
  evaluate({ stage, laneId }, sheet, desk) {
    if (!stage) return { outcome: 'fail', code: 'no-lane', fix: addLane('emotions', sheet.map, desk) }
    const { state, noteIds } = presence(sheet, stage.id, 'emotions', desk)
    const data = { stage: stageName(stage, sheet) }
    if (state === 'missing')
      return { outcome: 'fail', code: 'missing', data, ...addEmptyNote({ stageId: stage.id, laneId }, sheet) }
    if (state === 'unclear') return { outcome: 'review', code: 'unclear', data, noteIds }
    return { outcome: 'pass' }
  },
})
