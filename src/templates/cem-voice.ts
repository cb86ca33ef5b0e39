import { defineTemplate } from './template.ts'

export default defineTemplate({
  id: 'cem-voice',
  version: 1,
  kind: 'cem',
  name: 'Experience map with the customer’s voice',
  about:
    'The experience map, with what customers say about it and where they struggle. For when reviews and support talk to you.',
  lanes: ['touchpoints', 'channels', 'emotions', 'voice', 'moments-of-truth', 'pain-points', 'opportunities'],
  preset: 'lifecycle',
})
