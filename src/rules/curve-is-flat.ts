import { defineRule } from './rule.ts'
import { feelingsOn } from './stage-feelings.ts'

export default defineRule({
  id: 'curve-is-flat',
  question: 'good',
  title: 'The curve of emotions has ups and downs',
  looksAt:
    'All scores of a map with at least four scored stages: whether they lie within less than two points, or all above or all below the middle.',
  why: 'Hardly any journey feels the same from end to end. A flat curve mostly means that notes were put into a row, or that nobody was asked.',
  remedy:
    'Look at the best and the worst moment once more and move them to where they belong. If it really is flat, leave it so.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: null, 'sign-off': 'moderate' },
  thresholds: { stages: 4, range: 2 },
  means: {
    stages: 'So many stages have to be scored before the curve is judged.',
    range: 'Scores that lie less than this apart are flat.',
  },
  source:
    "Adaptive Path's Guide to Experience Mapping: a map makes highs and lows visible; Smaply on journey maps: the emotional journey lives from its contrasts.",
  messages: {
    flat: 'The scores of all {count} scored stages lie close together: is it the same everywhere?',
    high: 'All {count} scored stages are felt as good: is there no low point?',
    low: 'All {count} scored stages are felt as bad: is there no high point?',
  },
  select(sheet, desk) {
    const lane = sheet.lanesOf('emotions')[0]
    const feelings = feelingsOn(sheet)
    return lane && feelings.length >= desk.limit('stages') ? [{ laneId: lane.id, feelings }] : []
  },
  evaluate({ feelings }, _sheet, desk) {
    const lowest = Math.min(...feelings.map((feeling) => feeling.lowest))
    const highest = Math.max(...feelings.map((feeling) => feeling.highest))
    const data = { count: feelings.length }
    if (lowest > 0) return { outcome: 'review', code: 'high', data }
    if (highest < 0) return { outcome: 'review', code: 'low', data }
    if (highest - lowest < desk.limit('range')) return { outcome: 'review', code: 'flat', data }
    return { outcome: 'pass' }
  },
})
