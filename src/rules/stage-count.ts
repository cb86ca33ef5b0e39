import { defineRule } from './rule.ts'

export default defineRule({
  id: 'stage-count',
  question: 'good',
  title: 'The map has neither too few nor too many stages',
  looksAt:
    'The number of stages, on a map that has at least two: fewer than three, or more than eight. Maps without stages are told of by map-has-stages.',
  why: 'Two stages show a before and an after, and nothing of the way. More than eight are steps: nobody keeps them in mind, and no pattern shows.',
  remedy: 'Part a stage in which a lot happens, or join stages that feel the same. Details go into the notes.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'minor', 'sign-off': 'moderate' },
  thresholds: { fewest: 3, most: 8 },
  means: {
    fewest: 'A map with fewer stages has too few.',
    most: 'A map with more stages has too many.',
  },
  source:
    'Milkymap on journey maps: a journey is told in a handful of phases; Smaply on journey maps: a map with too many stages loses the big picture.',
  messages: {
    few: 'Stages on the map: {count}. With fewer than {limit} one sees little of the way.',
    many: 'Stages on the map: {count}. With more than {limit} one hardly sees the whole.',
  },
  select: ({ map }) => (map.stages.length < 2 ? [] : [{}]),
  evaluate(_map, { map }, desk) {
    const count = map.stages.length
    const [fewest, most] = [desk.limit('fewest'), desk.limit('most')]
    if (count < fewest) return { outcome: 'fail', code: 'few', data: { count, limit: fewest } }
    if (count > most) return { outcome: 'fail', code: 'many', data: { count, limit: most } }
    return { outcome: 'pass' }
  },
})
