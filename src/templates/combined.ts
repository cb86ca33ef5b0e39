import { defineTemplate } from './template.ts'

export default defineTemplate({
  id: 'combined',
  version: 1,
  kind: 'combined',
  name: 'Combined map',
  about: 'Experience above, journey below, over the same stages: one document for those who decide.',
  lanes: [
    'touchpoints',
    'channels',
    'emotions',
    'moments-of-truth',
    'actions',
    'thoughts',
    'pain-points',
    'opportunities',
  ],
  preset: 'lifecycle',
})
