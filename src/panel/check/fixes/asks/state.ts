import type { AskForm } from './ask-form.ts'

export default {
  ask: 'state',
  label: 'fix.ask-state',
  form: () => import('../../sign-off/ask-state.tsx').then(({ openAskState }) => openAskState()),
} satisfies AskForm
