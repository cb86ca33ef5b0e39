import { defineTemplate } from './template.ts'

/** Indeed's seven questions for a customer journey map, in their order. */
export default defineTemplate({
  id: 'cjm-seven-questions',
  version: 1,
  kind: 'cjm',
  name: 'Journey map in seven questions',
  about: 'The same journey, led by seven questions from "what do they do?" to "what could we do differently?".',
  lanes: ['actions', 'needs', 'emotions', 'channels', 'pain-points', 'backstage', 'opportunities'],
  preset: 'purchase-journey',
})
