import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'touchpoints',
  label: 'Touchpoints',
  prompt: 'Where do they meet us?',
  synonyms: [
    'Touchpoint',
    'Touch point',
    'Touch points',
    'Points of contact',
    'Contact points',
    'Interactions',
    'Communications',
  ],
  scale: false,
  color: 'light_blue',
  order: 20,
})
