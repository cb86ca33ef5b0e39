import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-stages',
  question: 'complete',
  title: 'The map has stages',
  looksAt: 'The number of stages: a journey goes from one to another.',
  why: 'A journey leads from somewhere to somewhere. With one stage it is a list.',
  remedy: 'Add stages in Sync > Structure, or draw headers beside the first one.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'critical', 'sign-off': 'critical' },
  thresholds: { min: 2 },
  means: { min: 'A journey has at least so many stages.' },
  source: 'Miro on experience and journey maps: both go stage by stage.',
  messages: {
    none: 'The map has no stages.',
    few: 'Stages on the map: {count}. A journey has at least {min}.',
  },
  select: () => [{}],
  evaluate(_map, { map }, desk) {
    const count = map.stages.length
    const min = desk.limit('min')
    if (count >= min) return { outcome: 'pass' }
    if (count === 0) return { outcome: 'fail', code: 'none' }
    return { outcome: 'fail', code: 'few', data: { count, min } }
  },
})
