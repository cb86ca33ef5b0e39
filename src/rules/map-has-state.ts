import { defineRule } from './rule.ts'

export default defineRule({
  id: 'map-has-state',
  question: 'alive',
  title: 'The map says what it shows and what it rests on',
  looksAt: 'Two marks of the map: current or future state, and assumption or research.',
  why: 'A map of today and a map of what shall be look alike, and so do what somebody found out and what somebody believes. Whoever decides by the map has to know which it is.',
  remedy: 'Say whether the map shows how it is or how it shall be, and whether you asked people or assume it.',
  maps: ['cem', 'cjm'],
  severity: { workshop: null, 'sign-off': 'moderate' },
  source:
    'Nielsen Norman Group on kinds of journey maps: current or future state, hypothesis or research; Smaply and the Customer Journey Modelling Language keep apart what is expected and what is experienced.',
  messages: {
    unsaid: 'The map does not say whether it shows today or the future, and whether it rests on research.',
    time: 'The map does not say whether it shows how it is today or how it shall be.',
    basis: 'The map does not say whether it rests on research or on assumptions.',
  },
  select: () => [{}],
  evaluate(_map, { map: { state } }) {
    if (state.time !== null && state.basis !== null) return { outcome: 'pass' }
    const code = state.time !== null ? 'basis' : state.basis !== null ? 'time' : 'unsaid'
    return { outcome: 'fail', code, asks: 'state' }
  },
})
