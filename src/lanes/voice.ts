import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'voice',
  label: 'Voice of the customer',
  prompt: 'What do they tell others?',
  synonyms: ['Voice', 'Customer voice', 'Reviews', 'Feedback', 'What they say', 'Satisfaction', 'Referrals'],
  scale: false,
  color: 'pink',
  order: 70,
})
