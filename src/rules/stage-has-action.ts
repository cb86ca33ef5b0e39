import type { LaneType } from '../lanes/index.ts'
import type { MapKind } from '../model/journey-map.ts'
import { addEmptyNote } from './add-empty-note.ts'
import { presence, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

interface Event {
  readonly type: LaneType
  readonly missing: 'action' | 'touchpoint'
  readonly unclear: 'unclear-action' | 'unclear-touchpoint'
}

const ACTION: Event = { type: 'actions', missing: 'action', unclear: 'unclear-action' }
const TOUCHPOINT: Event = { type: 'touchpoints', missing: 'touchpoint', unclear: 'unclear-touchpoint' }

/** What happens in a stage is an action on a journey map and a touchpoint on an experience map. */
const EVENTS: Readonly<Record<MapKind, readonly Event[]>> = {
  cem: [TOUCHPOINT],
  cjm: [ACTION],
  combined: [TOUCHPOINT, ACTION],
}

export default defineRule({
  id: 'stage-has-action',
  question: 'complete',
  title: 'Something happens in each stage',
  looksAt: 'Each stage: an action on a journey map, a touchpoint on an experience map.',
  why: 'Where nothing happens there is nothing to feel and nothing to improve: the other lanes of a stage hang on this one.',
  remedy: 'Add a note on what they do in this stage, or where they meet you.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  source:
    "Miro on experience and journey maps: touchpoints are where customer and brand meet, actions what the customer does; Indeed's first question for each stage: what is the customer doing?",
  messages: {
    action: 'No action in "{stage}": what do they do?',
    touchpoint: 'No touchpoint in "{stage}": where do they meet you?',
    'unclear-action': 'One cannot tell whether a note in "{stage}" is an action: its lane asks for several things.',
    'unclear-touchpoint':
      'One cannot tell whether a note in "{stage}" is a touchpoint: its lane asks for several things.',
  },
  select: (sheet) =>
    EVENTS[sheet.map.kind].flatMap((event) =>
      // The key keeps both findings of a combined map apart where one lane holds actions and touchpoints.
      stagesWithLane(sheet, event.type).map((target) => ({ ...target, ...event, key: event.missing })),
    ),
  evaluate({ stage, laneId, type, missing, unclear }, sheet, desk) {
    const { state, noteIds } = presence(sheet, stage.id, type, desk)
    const data = { stage: stageName(stage, sheet) }
    if (state === 'missing')
      return { outcome: 'fail', code: missing, data, ...addEmptyNote({ stageId: stage.id, laneId }, sheet) }
    if (state === 'unclear') return { outcome: 'review', code: unclear, data, noteIds }
    return { outcome: 'pass' }
  },
})
