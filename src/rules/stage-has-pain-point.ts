import { addEmptyNote } from './add-empty-note.ts'
import { presence, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stage-has-pain-point',
  question: 'complete',
  title: 'Each stage says what gets in the way',
  looksAt: 'Each stage of a journey map with a lane for pain points: a pain point, or "none found".',
  why: 'Pain points are where opportunities come from. An empty cell does not tell whether there is none or nobody has looked.',
  remedy: 'Add what gets in the way here. If nothing does, write “none” and how you know.',
  maps: ['cjm'],
  severity: { workshop: 'minor', 'sign-off': 'serious' },
  source:
    "Miro on experience and journey maps: a journey map shows the bumps in the road; Indeed's fifth question for each stage: what could be removed or improved?",
  messages: {
    missing: 'No pain point in "{stage}". If there is none, write "none" and why.',
    unclear: 'One cannot tell whether a note in "{stage}" is a pain point: its lane asks for several things.',
  },
  select: (sheet) => stagesWithLane(sheet, 'pain-points'),
  evaluate({ stage, laneId }, sheet, desk) {
    const { state, noteIds } = presence(sheet, stage.id, 'pain-points', desk)
    const data = { stage: stageName(stage, sheet) }
    if (state === 'missing')
      return {
        outcome: 'fail',
        code: 'missing',
        data,
        asks: 'none',
        ...addEmptyNote({ stageId: stage.id, laneId }, sheet),
      }
    if (state === 'unclear') return { outcome: 'review', code: 'unclear', data, noteIds }
    return { outcome: 'pass' }
  },
})
