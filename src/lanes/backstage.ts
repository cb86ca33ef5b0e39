import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'backstage',
  label: 'Backstage',
  prompt: 'What must happen behind the scenes?',
  synonyms: [
    'Behind the scenes',
    'Frontstage',
    'Support processes',
    'Internal activities',
    'Processes',
    'Systems',
    'Line of visibility',
    'Physical evidence',
    'Backstage process',
    'System response',
    'Involved teams',
    'Departments',
    'Stakeholders',
    'Tools & systems',
    'Handoff dependencies',
  ],
  scale: false,
  color: 'gray',
  order: 110,
})
