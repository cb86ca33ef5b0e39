import type { AskForm } from './ask-form.ts'

export default {
  ask: 'none',
  label: 'fix.ask-none',
  form: () => import('./none-form.tsx').then(({ NoneForm }) => NoneForm),
} satisfies AskForm
