import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-actor',
  question: 'complete',
  title: 'The map says whose journey it is',
  looksAt: 'The persona: at least one is named.',
  why: 'Two people rarely take the same journey. Without a name on it, everybody in the room fills the map for somebody else.',
  remedy: 'Name one persona in the title, behind “Persona:”. Draw a second map for a second persona.',
  maps: ['cem', 'cjm'],
  severity: { workshop: 'moderate', 'sign-off': 'critical' },
  source:
    'Nielsen Norman Group, Journey Mapping 101: the actor is the first of five parts each journey map has; Kalbach, Mapping Experiences: decide whose experience it is before mapping it.',
  messages: {
    empty: 'The map names no persona.',
    placeholder: 'The persona is still "{actor}".',
  },
  select: () => [{}],
  evaluate(_map, { map }, { wording }) {
    const actor = map.actor.trim()
    if (actor === '') return { outcome: 'fail', code: 'empty', asks: 'actor' }
    const named = actor.split(/[,;、，]/).some((name) => wording.isContent(name))
    return named ? { outcome: 'pass' } : { outcome: 'fail', code: 'placeholder', data: { actor }, asks: 'actor' }
  },
})
