import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-subject',
  title: 'The map is about one thing',
  looksAt: 'The brand, or the product or service: given, and on a journey map exactly one.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'minor', 'sign-off': 'serious' },
  source:
    'HockeyStack on experience and journey maps: a journey map follows exactly one product, an experience map the whole brand; Nielsen Norman Group, Journey Mapping 101: one point of view a map.',
  messages: {
    empty: 'The map does not say which brand, product or service it is about.',
    placeholder: 'The brand, product or service is still "{subject}".',
    two: '"{subject}" may be two things. A journey map follows one product or service.',
  },
  select: () => [{}],
  evaluate(_map, { map }, { wording }) {
    const subject = map.subject.trim()
    if (subject === '') return { outcome: 'fail', code: 'empty' }
    if (!wording.isContent(subject)) return { outcome: 'fail', code: 'placeholder', data: { subject } }
    if (map.kind !== 'cem' && wording.joinsTwo(subject)) return { outcome: 'review', code: 'two', data: { subject } }
    return { outcome: 'pass' }
  },
})
