import { defineTemplate } from './template.ts'

export default defineTemplate({
  id: 'cjm',
  version: 1,
  kind: 'cjm',
  name: 'Customer journey map',
  about: 'One product or service, stage by stage: what people do, think and feel, where it hurts and what to improve.',
  lanes: ['actions', 'touchpoints', 'thoughts', 'emotions', 'pain-points', 'opportunities'],
  preset: 'purchase-journey',
})
