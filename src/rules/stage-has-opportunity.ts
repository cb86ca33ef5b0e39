import { addEmptyNote } from './add-empty-note.ts'
import { addLane } from './add-lane.ts'
import type { Desk } from './desk.ts'
import { type MapTarget, presence, type StageTarget, stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'

export default defineRule({
  id: 'stage-has-opportunity',
  question: 'complete',
  title: 'Each stage says what could be better',
  looksAt: 'Each stage: an opportunity, or "none" and why. On an experience map those of linked journey maps count.',
  why: 'A map is drawn so that something changes. A stage without an opportunity was looked at for nothing.',
  remedy:
    'Ask “How might we ...?” for each pain point of the stage. If there really is nothing to do, write “none” and why.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'serious', 'sign-off': 'critical' },
  severityOn: { cem: { 'sign-off': 'moderate' } },
  leads: true,
  source:
    "Miro on experience and journey maps: opportunities are what the map is made for; Indeed's seventh question for each stage: what could be done differently?; Nielsen Norman Group, Journey Mapping 101: opportunities are the fifth of five parts, what to do with what was learnt.",
  messages: {
    'no-lane': 'The map has no lane for opportunities.',
    missing: 'No opportunity in "{stage}". If there is none, write "none" and why.',
    unclear: 'One cannot tell whether a note in "{stage}" is an opportunity: its lane asks for several things.',
  },
  select: (sheet): readonly (StageTarget | MapTarget)[] =>
    sheet.lanesOf('opportunities').length === 0 ? [{}] : stagesWithLane(sheet, 'opportunities'),
  evaluate({ stage, laneId }, sheet, desk) {
    if (!stage) return { outcome: 'fail', code: 'no-lane', fix: addLane('opportunities', sheet.map, desk) }
    const { state, noteIds } = presence(sheet, stage.id, 'opportunities', desk)
    if (state === 'there' || isAnsweredCloser(stage.id, sheet, desk)) return { outcome: 'pass' }
    const data = { stage: stageName(stage, sheet) }
    if (state === 'missing')
      return {
        outcome: 'fail',
        code: 'missing',
        data,
        asks: 'none',
        ...addEmptyNote({ stageId: stage.id, laneId }, sheet),
      }
    return { outcome: 'review', code: 'unclear', data, noteIds }
  },
})

/** A journey map that looks closer at this stage of an experience map holds an opportunity somewhere. */
function isAnsweredCloser(stageId: string, sheet: Sheet, desk: Desk): boolean {
  if (sheet.map.kind !== 'cem') return false
  const closer = desk.linkedTo(sheet.map, stageId).filter(({ map }) => map.kind !== 'cem')
  return closer.some((linked) =>
    linked.map.stages.some(({ id }) => presence(linked, id, 'opportunities', desk, false).state === 'there'),
  )
}
