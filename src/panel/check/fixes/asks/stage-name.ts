import type { AskForm } from './ask-form.ts'

export default {
  ask: 'stage-name',
  label: 'fix.ask-stage-name',
  form: () => import('./stage-name-form.tsx').then(({ StageNameForm }) => StageNameForm),
} satisfies AskForm
