import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'thoughts',
  label: 'Thoughts',
  prompt: 'What goes through their head?',
  synonyms: [
    'Thought',
    'Thinking',
    'Mindset',
    'Questions',
    'Quotes',
    'Assumptions',
    'What I think',
    'What they think',
    'User thought',
  ],
  scale: false,
  color: 'light_pink',
  order: 50,
})
