import { addEmptyNote } from './add-empty-note.ts'
import { presence, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stage-has-thought',
  question: 'complete',
  title: 'Each stage says what they think',
  looksAt: 'Each stage of a journey map with a lane for thoughts: a thought.',
  why: 'What people think explains what they do next, and why they feel as they do.',
  remedy: 'Add what goes through their head, as a quote if you have one.',
  maps: ['cjm'],
  severity: { workshop: 'minor', 'sign-off': 'moderate' },
  source:
    "Miro on experience and journey maps: a journey map shows the customer's thoughts, and with them the motives; Nielsen Norman Group, Journey Mapping 101: mindsets stand beside actions and emotions in each phase.",
  messages: {
    missing: 'No thought in "{stage}": what goes through their head?',
    unclear: 'One cannot tell whether a note in "{stage}" is a thought: its lane asks for several things.',
  },
  select: (sheet) => stagesWithLane(sheet, 'thoughts'),
  evaluate({ stage, laneId }, sheet, desk) {
    const { state, noteIds } = presence(sheet, stage.id, 'thoughts', desk)
    const data = { stage: stageName(stage, sheet) }
    if (state === 'missing')
      return { outcome: 'fail', code: 'missing', data, ...addEmptyNote({ stageId: stage.id, laneId }, sheet) }
    if (state === 'unclear') return { outcome: 'review', code: 'unclear', data, noteIds }
    return { outcome: 'pass' }
  },
})
