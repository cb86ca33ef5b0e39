import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'needs',
  label: 'Needs',
  prompt: 'What do they need here?',
  synonyms: [
    'Need',
    'Goals',
    'Goal',
    'User goal',
    'User goals',
    'Expectations',
    'Motivation',
    'Motivations',
    'Jobs to be done',
    'Information needs',
    'Player goal',
    'Business goal',
    'Objective',
    'Task / Objective',
  ],
  scale: false,
  color: 'light_green',
  order: 40,
})
