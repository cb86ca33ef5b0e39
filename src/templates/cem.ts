import { defineTemplate } from './template.ts'

export default defineTemplate({
  id: 'cem',
  version: 1,
  kind: 'cem',
  name: 'Customer experience map',
  about:
    'The whole relationship with a brand, across all channels: where it feels good, where it hurts, where to look closer.',
  lanes: ['touchpoints', 'channels', 'emotions', 'moments-of-truth', 'opportunities'],
  preset: 'lifecycle',
})
