import { isRanked, marksOf } from './note-marks.ts'
import { opportunitiesIn } from './opportunity-notes.ts'
import { stageName, stagesWithLane } from './presence.ts'
import { defineRule } from './rule.ts'

const MARKS = ['owner', 'measure'] as const

export default defineRule({
  id: 'opportunity-has-owner',
  question: 'good',
  title: 'Ranked opportunities have an owner and a measure',
  looksAt:
    'Opportunities of a journey map that somebody has ranked with a number (votes, impact or effort, in the note or a tag): whether they name an owner ("@Mia") and a measure ("measure: calls a week").',
  why: 'What was chosen and belongs to nobody is not done, and without a measure nobody sees that it worked.',
  remedy: 'Write into the note who takes it, “@Mia”, and how you will see that it works, “measure: calls a week”.',
  maps: ['cjm'],
  severity: { workshop: null, 'sign-off': 'serious' },
  source:
    'Nielsen Norman Group, Journey Mapping 101: a map ends in opportunities with owners and metrics; Forrester on journey management: improvements are owned and measured.',
  messages: {
    owner: 'Ranked opportunities in "{stage}" that nobody owns: {count}. Write "@" and a name.',
    measure: 'Ranked opportunities in "{stage}" without a measure: {count}. How will one see that it works?',
  },
  select: (sheet, { wording }) =>
    stagesWithLane(sheet, 'opportunities').flatMap((target) => {
      const ranked = opportunitiesIn(sheet, target.stageId).flatMap((cellNote) => {
        const marks = marksOf(cellNote, wording)
        return isRanked(marks) ? [{ id: cellNote.note.id, marks }] : []
      })
      if (ranked.length === 0) return []
      return MARKS.map((code) => ({
        ...target,
        key: code,
        code,
        noteIds: ranked.filter(({ marks }) => marks[code] === '').map(({ id }) => id),
      }))
    }),
  evaluate({ stage, code, noteIds }, sheet) {
    if (noteIds.length === 0) return { outcome: 'pass' }
    return { outcome: 'fail', code, data: { stage: stageName(stage, sheet), count: noteIds.length }, noteIds }
  },
})
