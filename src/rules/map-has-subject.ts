import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-subject',
  question: 'complete',
  title: 'The map is about one thing',
  looksAt: 'The brand, or the product or service: given, and on a journey map exactly one.',
  why: 'A map that follows two things at once averages them, and what hurts in one of them disappears.',
  remedy: 'Write the brand, product or service into the title. Draw one journey map for each product.',
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
    if (subject === '') return { outcome: 'fail', code: 'empty', asks: 'subject' }
    if (!wording.isContent(subject)) return { outcome: 'fail', code: 'placeholder', data: { subject }, asks: 'subject' }
    if (map.kind !== 'cem' && wording.joinsTwo(subject))
      return { outcome: 'review', code: 'two', data: { subject }, asks: 'subject' }
    return { outcome: 'pass' }
  },
})
