import { addLane } from './add-lane.ts'
import type { Desk } from './desk.ts'
import { presence } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'

export default defineRule({
  id: 'cem-has-moment-of-truth',
  question: 'complete',
  title: 'The experience map marks a moment of truth',
  looksAt:
    'The whole experience map: at least one moment of truth in a stage, as a note in its lane or as a tag on any note.',
  why: 'A few moments decide whether people stay. An experience map that names none gives no place to start.',
  remedy:
    'Mark the interaction that makes or breaks the relationship: in the lane for moments of truth, or with a tag.',
  maps: ['cem'],
  severity: { workshop: 'moderate', 'sign-off': 'serious' },
  source:
    'Miro on experience and journey maps: an experience map points out the moments of truth; Forrester: a few interactions make or break the relationship, and work should start there.',
  messages: {
    'no-lane': 'The map has no lane for moments of truth, and no note is tagged as one.',
    missing: 'No stage has a moment of truth: what makes or breaks it?',
    unclear: 'One cannot tell whether a note is a moment of truth: its lane asks for several things.',
  },
  select: () => [{}],
  evaluate(_map, sheet, desk) {
    const inLane = sheet.map.stages.map(({ id }) => presence(sheet, id, 'moments-of-truth', desk, false))
    if (inLane.some(({ state }) => state === 'there') || isTagged(sheet, desk)) return { outcome: 'pass' }
    if (sheet.lanesOf('moments-of-truth').length === 0) {
      return { outcome: 'fail', code: 'no-lane', fix: addLane('moments-of-truth', sheet.map, desk) }
    }
    const noteIds = inLane.flatMap((each) => each.noteIds)
    return noteIds.length > 0 ? { outcome: 'review', code: 'unclear', noteIds } : { outcome: 'fail', code: 'missing' }
  },
})

function isTagged({ map, cell }: Sheet, { wording }: Desk): boolean {
  return map.lanes.some((lane) =>
    map.stages.some((stage) =>
      cell(stage.id, lane.id).some(
        ({ tags, says }) =>
          says === 'content' && tags.some((tag) => wording.typesCalled(tag).includes('moments-of-truth')),
      ),
    ),
  )
}
