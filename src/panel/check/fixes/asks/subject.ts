import type { AskForm } from './ask-form.ts'

export default {
  ask: 'subject',
  label: 'fix.ask-subject',
  form: () => import('./fact-form.tsx').then(({ FactForm }) => FactForm),
} satisfies AskForm
