import { isWeighed, marksOf } from './note-marks.ts'
import { opportunitiesIn } from './opportunity-notes.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'opportunities-ranked',
  question: 'good',
  title: 'Opportunities are ranked',
  looksAt:
    'A journey map with more than three opportunities: whether any of them says votes, impact or effort, in the note or a tag.',
  why: 'Nobody does everything at once. A list without an order is worked off from what is easiest, or not at all.',
  remedy: 'Vote, or write “impact: 4” and “effort: 2” into the notes that matter most.',
  maps: ['cjm'],
  severity: { workshop: null, 'sign-off': 'moderate' },
  thresholds: { most: 3 },
  means: { most: 'So many opportunities may stand side by side without an order.' },
  source:
    'Gartner on journey maps: improvements are put in order by their effect and their cost; TheyDo: opportunities are scored before they are worked on.',
  messages: {
    none: 'None of the {count} opportunities says how it ranks: votes, impact or effort?',
  },
  select(sheet, desk) {
    const lane = sheet.lanesOf('opportunities')[0]
    const opportunities = sheet.map.stages.flatMap((stage) => opportunitiesIn(sheet, stage.id))
    return lane && opportunities.length > desk.limit('most') ? [{ laneId: lane.id, opportunities }] : []
  },
  evaluate({ opportunities }, _sheet, { wording }) {
    if (opportunities.some((cellNote) => isWeighed(marksOf(cellNote, wording)))) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'none', data: { count: opportunities.length } }
  },
})
