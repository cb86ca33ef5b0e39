import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'opportunities',
  label: 'Opportunities',
  prompt: 'How might we make it better?',
  synonyms: [
    'Opportunity',
    'Ideas',
    'How might we',
    'HMW',
    'Solutions',
    'Improvements',
    'Proposed improvements',
    'Next steps',
    'Our solution',
    'Design response',
    'Recommendations',
  ],
  scale: false,
  color: 'green',
  order: 100,
})
