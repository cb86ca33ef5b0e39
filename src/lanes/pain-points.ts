import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'pain-points',
  label: 'Pain points',
  prompt: 'What gets in the way?',
  synonyms: [
    'Pain point',
    'Pains',
    'Pain',
    'Friction',
    'Frictions',
    'Friction points',
    'Frustrations',
    'Barriers',
    'Hurdles',
    'Blockers',
    'Obstacles',
    'Problems',
    'Issues',
    'Challenges',
    'Current issues',
    'Risks / drop-off',
    'Employee constraints',
  ],
  scale: false,
  color: 'red',
  order: 90,
})
