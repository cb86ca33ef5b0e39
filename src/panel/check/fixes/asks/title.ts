import type { AskForm } from './ask-form.ts'

export default {
  ask: 'title',
  label: 'fix.ask-title',
  form: () => import('./fact-form.tsx').then(({ FactForm }) => FactForm),
} satisfies AskForm
