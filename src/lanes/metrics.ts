import { defineLane } from './lane-kind.ts'

export default defineLane({
  id: 'metrics',
  label: 'Metrics',
  prompt: 'Which number moves?',
  synonyms: [
    'Metric',
    'KPI',
    'KPIs',
    'Measures',
    'Success criteria',
    'Data',
    'Signals',
    'Numbers',
    'Duration',
    'Time and effort',
  ],
  scale: false,
  color: 'blue',
  order: 120,
})
