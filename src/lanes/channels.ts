import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'channels',
  label: 'Channels',
  prompt: 'Web, shop, phone, ... which way?',
  synonyms: ['Channel', 'Media', 'Devices'],
  scale: false,
  color: 'cyan',
  order: 30,
})
