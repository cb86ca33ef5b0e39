import type { AskForm } from './ask-form.ts'

export default {
  ask: 'actor',
  label: 'fix.ask-actor',
  form: () => import('./fact-form.tsx').then(({ FactForm }) => FactForm),
} satisfies AskForm
