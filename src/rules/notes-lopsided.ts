import { stageName } from './presence.ts'
import { defineRule } from './rule.ts'
import { isSaid } from './sheet.ts'

export default defineRule({
  id: 'notes-lopsided',
  question: 'good',
  title: 'The notes are spread over the stages',
  looksAt:
    'How many notes each stage holds, on a map of at least four stages and a dozen notes: more than 40 % of all, or less than a quarter of the median. Stages without any note are told of by other rules.',
  why: 'Notes gather where the people in the room work. A crowded stage may be several, and a thin one is mostly what nobody in the room knows.',
  remedy: 'Part the crowded stage, or ask somebody who knows the thin one.',
  maps: ['cem', 'cjm'],
  only: 'review',
  severity: { workshop: null, 'sign-off': 'minor' },
  thresholds: { stages: 4, notes: 12, share: 0.4, part: 0.25 },
  means: {
    stages: 'A map with fewer stages is not judged.',
    notes: 'A map with fewer notes is not judged.',
    share: 'A stage with more than this share of all notes is crowded: 0.4 is 40 %.',
    part: 'A stage with less than this part of what stages usually hold is thin: 0.25 is a quarter of the median.',
  },
  source:
    'UXPressia and Gartner on journey maps: a map that is detailed in one place and thin in others shows the company, not the journey.',
  messages: {
    many: '"{stage}" holds {count} of {all} notes: is it more than one stage?',
    few: '"{stage}" holds {count} of {all} notes: does anybody know more about it?',
  },
  select({ map, cell }, desk) {
    const counts = map.stages.map((stage) => ({
      stage,
      stageId: stage.id,
      count: map.lanes.reduce((sum, lane) => sum + cell(stage.id, lane.id).filter(isSaid).length, 0),
    }))
    const all = counts.reduce((sum, { count }) => sum + count, 0)
    if (counts.length < desk.limit('stages') || all < desk.limit('notes')) return []
    const median = medianOf(counts.map(({ count }) => count))
    return counts.filter(({ count }) => count > 0).map((each) => ({ ...each, all, median }))
  },
  evaluate({ stage, count, all, median }, sheet, desk) {
    const data = { stage: stageName(stage, sheet), count, all }
    if (count > desk.limit('share') * all) return { outcome: 'review', code: 'many', data }
    if (count < desk.limit('part') * median) return { outcome: 'review', code: 'few', data }
    return { outcome: 'pass' }
  },
})

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [below, above] = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)]
  return ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2
}
