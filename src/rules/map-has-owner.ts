import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-owner',
  question: 'alive',
  title: 'Somebody looks after the map',
  looksAt: 'The owner: a name, not a placeholder.',
  why: 'What belongs to everybody is kept up by nobody. The owner is whom one asks, and who sees to it that the map is looked at again.',
  remedy: 'Name one person, or one role that somebody holds, who answers for the map.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'serious' },
  source: 'Smaply on journey maps: each map has an owner who keeps it up to date; without one it is out of date soon.',
  messages: {
    empty: 'Nobody is named as the owner of the map.',
    placeholder: 'The owner of the map is still "{owner}".',
  },
  select: () => [{}],
  evaluate(_map, { map }, { wording }) {
    const owner = map.review?.owner.trim() ?? ''
    if (owner === '') return { outcome: 'fail', code: 'empty', asks: 'review' }
    if (wording.isContent(owner)) return { outcome: 'pass' }
    return { outcome: 'fail', code: 'placeholder', data: { owner }, asks: 'review' }
  },
})
