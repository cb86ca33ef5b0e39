import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'custom',
  label: 'Notes',
  prompt: '',
  synonyms: [],
  scale: false,
  color: 'yellow',
  order: 130,
})
